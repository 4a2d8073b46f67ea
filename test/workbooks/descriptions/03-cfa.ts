import {
  blank,
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  outOfScope,
  sheet,
  title,
  workbook,
} from '../describe';

export const apprentices = workbook(
  '03-cfa-apprentis',
  'A CFA: contracts in weeks and otherwise, error cells, row numbers, an Excel table, a filter, hidden columns.',
  [
    sheet(
      'Promotion A',
      [
        title('CFA EXEMPLE – apprentis AGOrA', 4),
        blank(),
        headings(
          'N° | Nom de l’apprenant | Prénom de l’apprenant | Catégorie | Employeur | Durée du contrat (semaines) | PFMP validées (semaines) | Attestation conforme',
        ),
        candidate(
          '1 | EXEMPLE | Ada | Apprenti CFA non habilité | Cabinet Fictif | 104 | 104 | oui',
          compliant(),
        ),
        candidate(
          '2 | MODÈLE | Basile | Apprenti CFA non habilité | Garage Modèle | 104 | 103,5 | oui',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          "3 | SPÉCIMEN | Chloé | CFA non habilité | Mairie d'Exemple | '104 | '104 | oui",
          compliant(),
        ),
        candidate(
          '4 | FICTIF | Driss | CFA non habilité | Cabinet Fictif | 24 mois | 104 | oui',
          incomplete('contract-invalid'),
        ),
        candidate('5 | ÉBAUCHE | Élodie | CFA non habilité | | | 104 | oui', incomplete('contract-missing')),
        candidate(
          '6 | GABARIT | Farid | CFA non habilité | Atelier Gabarit | 0 | 52 | oui',
          incomplete('contract-missing'),
        ),
        candidate(
          '7 | MAQUETTE | Gaëlle | CFA non habilité | #REF! | #REF! | 104 | oui',
          incomplete('contract-invalid'),
        ),
        candidate(
          '8 | BROUILLON | Hugo | CFA non habilité | Garage Modèle | 104 | #N/A | oui',
          incomplete('pfmp-invalid'),
        ),
        candidate(
          '9 | ESQUISSE | Inès | CFA non habilité | Garage Modèle | 104 | | oui',
          incomplete('pfmp-missing'),
        ),
        candidate(
          '10 | PROTOTYPE | Jules | CFA non habilité | Atelier Gabarit | -104 | 104 | oui',
          incomplete('contract-missing'),
        ),
        candidate(
          '11 | CALQUE | Kenza | apprentie | Atelier Gabarit | 95 | 104 | oui',
          compliant('status-assumed'),
        ),
        candidate(
          '12 | CANEVAS | Léo | Apprenti | Cabinet Fictif | 104 | 350 h | oui',
          incomplete('status-assumed', 'pfmp-invalid'),
        ),
        candidate(
          '13 | ÉPREUVE | Maya | Alternance | Cabinet Fictif | 104 | 104 | oui',
          incomplete('status-unknown'),
        ),
        candidate(
          '14 | FACTICE | Noé | Apprenti CFA habilité | Cabinet Fictif | 104 | 104 | oui',
          outOfScope(),
        ),
        candidate(
          '15 | IMAGINAIRE | Olga | CFA non habilité | Garage Modèle | 104 semaines | 104 sem. | oui',
          compliant(),
        ),
        candidate(
          '16 | INVENTÉ | Paul | #N/A | Garage Modèle | 104 | 104 | oui',
          incomplete('status-unknown'),
        ),
      ],
      { widths: [6, 18, 16, 26, 20, 14, 14, 14], table: 'Apprentis', hiddenColumns: ['E'] },
    ),
    sheet(
      'Promotion B',
      [
        headings(
          'N° | Nom complet | Voie de formation | Contrat (semaines) | Positionnement | Nb semaines PFMP | Attestation conforme',
        ),
        candidate('1 | POSTICHE Rose | Apprenti non habilité | 104 | | 110 | conforme', compliant()),
        candidate(
          '2 | SIMULÉ Sami | Apprentissage | 104 | 80 | 90 | conforme',
          nonCompliant('status-assumed', 'pfmp-short', 'positioning-ignored'),
        ),
        candidate(
          '3 | TEST Tania | CFA | =52*2 → 104 | | =52+52 → 104 | conforme',
          compliant('status-assumed'),
        ),
        candidate(
          '4 | TYPE Ulysse | section d’apprentissage non habilitée | 104 | non | 104 | non conforme',
          nonCompliant('attestation-noncompliant'),
        ),
        candidate(
          '5 | VIRTUEL Violette | CFA | =1/0 → #DIV/0! | | 104 | conforme',
          incomplete('status-assumed', 'contract-invalid'),
        ),
        candidate(
          '6 | ZÉRO William | apprenti CFA non habilité | 104 | oui | 104 | conforme',
          compliant('positioning-ignored'),
        ),
      ],
      { autoFilter: true, hiddenColumns: ['D'], widths: [6, 22, 30, 12, 14, 14, 14] },
    ),
  ],
);
