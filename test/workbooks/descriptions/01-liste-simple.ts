import {
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  outOfScope,
  sheet,
  workbook,
} from '../describe';

export const simpleList = workbook(
  '01-liste-simple',
  'A list as simple as can be, its heading in row 1, with candidates of all six categories.',
  [
    sheet(
      'Candidats',
      [
        headings(
          'Nom | Prénom | Né(e) le | Catégorie | PFMP effectuées (semaines) | Positionnement | Durée du contrat (semaines) | Début | Fin | Temps de travail | Date d’examen | Attestation conforme',
        ),
        candidate('EXEMPLE | Ada | 12/03/2007 | Hors contrat | 20 | | | | | | 15/06/2026 | oui', compliant()),
        candidate(
          'MODÈLE | Basile | 04/11/2007 | scolaire hors contrat | 19 | | | | | | 15/06/2026 | oui',
          nonCompliant('pfmp-short'),
        ),
        candidate('SPÉCIMEN | Chloé | 30/01/2006 | CNED | 20 | non | | | | | 15/06/2026 | oui', compliant()),
        // No column tells when the decision was taken: that it came in time is not judged.
        candidate(
          'FICTIF | Driss | 17/07/2005 | Enseignement à distance | 12 | 12 | | | | | 15/06/2026 | oui',
          compliant(),
        ),
        candidate(
          'ÉBAUCHE | Élodie | 22/05/2006 | à distance | 11 | 12 | | | | | 15/06/2026 | oui',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          'GABARIT | Farid | 09/09/2006 | Apprenti CFA non habilité | 104 | | 104 | | | | 15/06/2026 | oui',
          compliant(),
        ),
        candidate(
          'MAQUETTE | Gaëlle | 28/02/2007 | Apprentie | 103 | | 104 | | | | 15/06/2026 | oui',
          nonCompliant('status-assumed', 'pfmp-short'),
        ),
        candidate(
          'BROUILLON | Hugo | 01/12/1990 | FPC première formation | 22 | | | | | | 15/06/2026 | oui',
          compliant(),
        ),
        candidate(
          'ESQUISSE | Inès | 19/04/1988 | Reconversion | 21 | | | | | | 15/06/2026 | oui',
          nonCompliant('pfmp-short'),
        ),
        // 1 September to 28 February are six months to the day.
        candidate(
          'PROTOTYPE | Jules | 03/08/1985 | Perfectionnement | - | | | 01/09/2025 | 28/02/2026 | temps plein | 15/06/2026 | oui',
          compliant(),
        ),
        candidate(
          'CALQUE | Kenza | 11/10/1992 | FPC perfectionnement | - | | | 01/09/2025 | 27/02/2026 | temps plein | 15/06/2026 | oui',
          nonCompliant('experience-short'),
        ),
        candidate(
          "CANEVAS | Léo | 25/06/1980 | 3 ans d'expérience | | | | 01/01/2023 | 31/12/2025 | | 15/06/2026 | oui",
          compliant(),
        ),
        candidate(
          'ÉPREUVE | Maya | 14/02/1983 | trois années d’activité | | | | 01/01/2023 | 30/12/2025 | | 15/06/2026 | oui',
          nonCompliant('experience-short'),
        ),
        candidate('FACTICE | Noé | 07/07/1991 | GRETA | 22 | | | | | | 15/06/2026 | oui', outOfScope()),
        candidate(
          'IMAGINAIRE | Olga | 21/03/2007 | privé hors contrat | 20 | | | | | | 15/06/2026 | non',
          nonCompliant('attestation-noncompliant'),
        ),
        candidate(
          'INVENTÉ | Paul | 16/05/2007 | hors contrat | 20 | | | | | | 15/06/2026 |',
          incomplete('attestation-unknown'),
        ),
        candidate(
          'POSTICHE | Rose | 08/01/1987 | FPC | 22 | | | | | | 15/06/2026 | oui',
          incomplete('status-ambiguous'),
        ),
        candidate(
          'SIMULÉ | Sami | 27/11/2007 | scolaire | | | | | | | 15/06/2026 | oui',
          incomplete('status-assumed', 'pfmp-missing'),
        ),
      ],
      { widths: [16, 12, 12, 26, 14, 14, 14, 12, 12, 14, 14, 12] },
    ),
  ],
);
