import {
  candidate,
  compliant,
  groups,
  headings,
  incomplete,
  nonCompliant,
  sheet,
  title,
  workbook,
} from '../describe';

export const beforeTheExam = workbook(
  '11-avant-examen',
  'The files on 15 June 2026, for some before the day of the sous-épreuve, for others on the day or after it.',
  [
    sheet(
      'Convocations',
      [
        title('Passages E31 et E32 – contrôle de conformité du 15 juin 2026', 8),
        groups(['Candidat', 3], ['PFMP', 1], ['E31', 4], ['E32', 4]),
        headings(
          'Nom | Prénom | Catégorie | " | Date | Dossier | Justificatifs | Note | Date | Dossier | Justificatifs | Note',
        ),
        candidate(
          'EXEMPLE | Ada | Hors contrat | 20 | 16/06/2026 | non | non | | 17/06/2026 | non | oui |',
          incomplete('dossier-to-complete', 'evidence-to-complete', 'dossier-to-complete'),
          { E31: null, E32: null, final: null },
        ),
        candidate(
          'MODÈLE | Basile | Hors contrat | 20 | 15/06/2026 | non | oui | | 17/06/2026 | oui | oui |',
          nonCompliant('dossier-missing'),
          { E31: 0, E32: null },
        ),
        candidate(
          'SPÉCIMEN | Chloé | Hors contrat | 20 | | non | oui | | 17/06/2026 | oui | oui |',
          nonCompliant('dossier-missing'),
          { E31: 0 },
        ),
        candidate(
          'FICTIF | Driss | Hors contrat | 20 | 16/06/2026 | oui | oui | | 17/06/2026 | oui | oui |',
          compliant(),
        ),
        candidate(
          'ÉBAUCHE | Élodie | Hors contrat | 20 | 12/06/2026 | oui | oui | | 17/06/2026 | oui | oui |',
          compliant('mark-missing'),
        ),
        candidate(
          'GABARIT | Farid | Hors contrat | 20 | 16 juin 2026 | non | oui | | 17 juin 2026 | oui | non |',
          incomplete('dossier-to-complete', 'evidence-to-complete'),
        ),
        // A date that can't be read is not known to be still to come.
        candidate(
          'MAQUETTE | Gaëlle | Hors contrat | 20 | mi-juin | non | oui | | 17/06/2026 | oui | oui |',
          nonCompliant('dossier-missing', 'cell-unreadable'),
        ),
        candidate(
          'BROUILLON | Hugo | Hors contrat | 20 | 16/06/2026 | | oui | | 17/06/2026 | oui | |',
          incomplete('dossier-unknown', 'evidence-unknown'),
        ),
        candidate(
          'ESQUISSE | Inès | Hors contrat | 20 | 14/06/2026 | oui | non | | 14/06/2026 | non | oui | 12',
          nonCompliant('evidence-missing', 'dossier-missing', 'mark-overruled'),
          { E31: 'NV', E32: 0, final: 'NV' },
        ),
        candidate(
          'PROTOTYPE | Jules | Hors contrat | 19 | 16/06/2026 | oui | oui | | 17/06/2026 | oui | oui |',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          'CALQUE | Kenza | CNED | 20 | 16/06/2026 14:00 | non | oui | | 15/06/2026 14:00 | oui | non | NV',
          nonCompliant('dossier-to-complete', 'evidence-missing', 'mark-nonvalid'),
          { E31: null, E32: 'NV', final: 'NV' },
        ),
        candidate(
          'CANEVAS | Léo | CNED | 20 | 12/06/2026 | oui | oui | 14 | 13/06/2026 | oui | oui | 9,5',
          compliant(),
          { E31: 14, E32: 9.5, final: null },
        ),
      ],
      { widths: [16, 12, 16, 8, 14, 10, 13, 8, 14, 10, 13, 8], frozenAt: 'C4' },
    ),
  ],
  { today: '2026-06-15' },
);
