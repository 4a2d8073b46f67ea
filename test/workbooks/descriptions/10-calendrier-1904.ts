import {
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  sheet,
  title,
  workbook,
} from '../describe';

/** 43465 days after 1 January 1904 is 1 January 2023. */
export const from1904 = workbook(
  '10-calendrier-1904',
  'A workbook that counts its days from 1904, with dates on both sides of each threshold.',
  [
    sheet(
      'Candidats (Mac)',
      [
        title('Candidats AGOrA 2026', 5),
        headings(
          'Nom | Prénom | Né(e) le | Catégorie | PFMP (semaines) | Positionnement | Date de décision | Entrée en formation | Début | Fin | Temps de travail | Date d’examen',
        ),
        candidate(
          'EXEMPLE | Ada | 12/03/1980 | 3 ans | | | | | 01/01/2023 | 31/12/2025 | | 15/06/2026',
          compliant(),
        ),
        candidate(
          'MODÈLE | Basile | 04/11/1981 | 3 ans | | | | | 01/01/2023 | 30/12/2025 | | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        candidate(
          "SPÉCIMEN | Chloé | 30/01/1982 | 3 ans | | | | | '01/01/2023 | 31/12/2025 | | 15/06/2026",
          compliant(),
        ),
        candidate(
          "FICTIF | Driss | 17/07/1983 | 3 ans | | | | | '01/01/2023 | 30/12/2025 | | 15/06/2026",
          nonCompliant('experience-short'),
        ),
        candidate(
          'ÉBAUCHE | Élodie | 22/05/2007 | CNED | 12 | 12 | 31/08/2023 | 01/09/2023 | | | | 15/06/2026',
          compliant(),
        ),
        candidate(
          'GABARIT | Farid | 09/09/2007 | CNED | 12 | 12 | 01/09/2023 | 01/09/2023 | | | | 15/06/2026',
          nonCompliant('positioning-late', 'pfmp-short'),
        ),
        candidate(
          'MAQUETTE | Gaëlle | 28/02/1989 | perfectionnement | | | | | 15/12/2025 | 14/06/2026 | temps plein | 15/06/2026',
          compliant(),
        ),
        candidate(
          'BROUILLON | Hugo | 01/12/1990 | perfectionnement | | | | | 16/12/2025 | 14/06/2026 | temps plein | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        candidate(
          'ESQUISSE | Inès | 19/04/1988 | perfectionnement | | | | | 01/01/2026 | en poste | temps plein | 01/07/2026',
          compliant('experience-ongoing'),
        ),
        candidate(
          'PROTOTYPE | Jules | 03/08/1985 | perfectionnement | | | | | 01/01/2026 | en poste | temps plein | 30/06/2026',
          nonCompliant('experience-ongoing', 'experience-short'),
        ),
        // Dates that someone has formatted as plain numbers: the days still count from 1904.
        candidate('CALQUE | Kenza | 11/10/1992 | 3 ans | | | | | 43465 | 44560 | | 15/06/2026', compliant()),
        candidate(
          'CANEVAS | Léo | 25/06/1980 | 3 ans | | | | | 43465 | 30/12/2025 | | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        candidate(
          'ÉPREUVE | Maya | 14/02/1983 | 3 ans | | | | | 2023 | 31/12/2025 | | 15/06/2026',
          incomplete('experience-invalid'),
        ),
      ],
      { widths: [16, 12, 12, 18, 12, 14, 14, 14, 12, 12, 14, 14], dateFormat: 'd-mmm-yy' },
    ),
  ],
  { from1904: true },
);
