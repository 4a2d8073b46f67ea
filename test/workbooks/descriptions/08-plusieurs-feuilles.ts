import {
  aside,
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  outOfScope,
  sheet,
  skippedSheet,
  title,
  workbook,
} from '../describe';

const columns =
  'N° candidat | Nom | Prénom | Date de naissance | Statut | Semaines de PFMP | Attestation conforme';

export const severalSheets = workbook(
  '08-plusieurs-feuilles',
  'Two classes and a hidden one, lists, tutors, a report of ours, and candidates who stand on two sheets.',
  [
    skippedSheet('Listes', 'no-candidate-table', [
      title('Valeurs des listes déroulantes'),
      headings('Catégories | Réponses'),
      aside('Hors contrat | oui'),
      aside('CNED | non'),
      aside('Apprenti CFA non habilité |'),
    ]),
    sheet('TAGOR 1', [
      headings(columns),
      candidate('2026001 | EXEMPLE | Ada | 12/03/2007 | Hors contrat | 20 | oui', compliant()),
      candidate(
        '2026002 | MODÈLE | Basile | 04/11/2007 | Hors contrat | 17 | oui',
        nonCompliant('pfmp-short'),
      ),
      candidate(
        '2026003 | Ébauche | Chloé | 30/01/2007 | Hors contrat | 20 | oui',
        compliant('identity-duplicate'),
      ),
      candidate(
        '2026004 | FICTIF | Driss | 17/07/2007 | Hors contrat | 20 | oui',
        compliant('identity-duplicate'),
      ),
      candidate('2026005 | GABARIT | Farid | 09/09/2007 | Sous contrat | 20 | oui', outOfScope()),
      aside('Total | 5'),
    ]),
    sheet('TAGOR 2', [
      title('Classe de terminale AGOrA 2'),
      headings(columns),
      candidate('2026011 | MAQUETTE | Gaëlle | 28/02/2007 | CNED | 20 | oui', compliant()),
      // The same person as on the other sheet, in other letters and under another number.
      candidate("2026012 | EBAUCHE | chloe | '30/01/2007 | CNED | 20 | oui", compliant('identity-duplicate')),
      candidate('2026013 | BROUILLON | Hugo | 01/12/2006 | CNED | | oui', incomplete('pfmp-missing')),
      // A namesake, born on another day.
      candidate('2026014 | EXEMPLE | Ada | 13/03/2007 | CNED | 20 | oui', compliant()),
      candidate(' | | | 21/10/2007 | CNED | 20 | oui', compliant('identity-missing')),
      candidate('2026015 | FICTIF | Hugo | 01/12/2006 | CNED | 20 | oui', compliant()),
    ]),
    skippedSheet('Tuteurs', 'no-candidate-table', [
      headings('Nom du tuteur | Prénom du tuteur | Entreprise | Téléphone | Jours de présence'),
      aside("PATRONNE | Alix | Mairie d'Exemple | '0123456789 | 70"),
      aside("RÉFÉRENT | Blaise | Cabinet Fictif | '0123456780 | 68"),
    ]),
    sheet(
      'TAGOR 3 (archive)',
      [
        headings(columns),
        candidate(
          '2026004 | PROTOTYPE | Jules | 03/08/2006 | Hors contrat | 20 | oui',
          compliant('identity-duplicate'),
        ),
        candidate(
          '2026022 | ESQUISSE | Inès | 19/04/2006 | Hors contrat | 12 | non',
          nonCompliant('pfmp-short', 'attestation-noncompliant'),
        ),
      ],
      { hidden: true },
    ),
    skippedSheet('Contrôle AGOrA – essai', 'own-sheet', [
      headings(columns),
      aside('2026001 | EXEMPLE | Ada | 12/03/2007 | Hors contrat | 20 | oui'),
    ]),
  ],
);
