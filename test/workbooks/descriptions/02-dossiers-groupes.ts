import {
  aside,
  blank,
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

export const groupedDossiers = workbook(
  '02-dossiers-groupes',
  'A title block, two rows of headings with "E31" and "E32" merged over three columns each, from column C on.',
  [
    sheet(
      'Jury AGOrA',
      [
        title('Lycée privé EXEMPLE, baccalauréat professionnel AGOrA, session 2026', 11),
        title('Contrôle de conformité des dossiers E31 et E32', 11),
        blank(),
        groups(['Candidat', 3], ['PFMP (semaines)', 1], ['E31', 3], ['E32', 3], ['Note E2', 1]),
        headings(
          'Nom | Prénom | Catégorie | " | Dossier | Justificatifs | Note | Dossier | Justificatifs | Note | "',
        ),
        candidate('EXEMPLE | Ada | Hors contrat | 20 | oui | oui | 12 | oui | oui | 11 | 10', compliant(), {
          E2: 10,
          E31: 12,
          E32: 11,
          final: 11,
        }),
        candidate(
          'MODÈLE | Basile | Hors contrat | 20 | non {rouge} | oui | | oui | oui | 14 | 12',
          nonCompliant('dossier-missing'),
          { E2: 12, E31: 0, E32: 14, final: 90 / 11 },
        ),
        candidate(
          'SPÉCIMEN | Chloé | Hors contrat | 21 | oui | non {rouge} | 13 | oui | oui | 12 | 9,5',
          nonCompliant('evidence-missing', 'mark-overruled'),
          { E2: 9.5, E31: 'NV', E32: 12, final: 'NV' },
        ),
        candidate(
          'FICTIF | Driss | CNED | 20 | non | non | 8 | oui | oui | 10 | 11 [[à revoir avec le jury]]',
          nonCompliant('dossier-missing', 'evidence-missing', 'mark-overruled'),
          { E2: 11, E31: 'NV', E32: 10, final: 'NV' },
        ),
        blank(),
        candidate(
          'ÉBAUCHE | Élodie | Hors contrat | 20 | | oui | 12 | oui | oui | 13 | 14',
          incomplete('dossier-unknown'),
          {
            E2: 14,
            E31: null,
            E32: 13,
            final: null,
          },
        ),
        candidate('GABARIT | Farid | Hors contrat | 20 | x | ✓ | 10 | ☑ | 1 | 15,5 | 9', compliant(), {
          E2: 9,
          E31: 10,
          E32: 15.5,
          final: 122.5 / 11,
        }),
        candidate(
          'MAQUETTE | Gaëlle | EAD | 20 | presque | oui | 11 | oui | oui | 12 | 12',
          incomplete('dossier-unknown'),
          { E31: null, final: null },
        ),
        blank(),
        blank(),
        candidate(
          'BROUILLON | Hugo | FOAD | 20 | fourni | manquant | NV | fourni | fourni | 8 | 10',
          nonCompliant('evidence-missing', 'mark-nonvalid'),
          { E2: 10, E31: 'NV', E32: 8, final: 'NV' },
        ),
        candidate(
          'ESQUISSE | Inès | Hors contrat | 20 | oui | oui | 13 | oui | oui | DISP | 12',
          compliant(),
          {
            E2: 12,
            E31: 13,
            E32: null,
            final: 12.5,
          },
        ),
        candidate(
          'PROTOTYPE | Jules | Hors contrat | 19 {jaune} | oui | oui | 13 | oui | oui | 12 | 12',
          nonCompliant('pfmp-short'),
          {
            final: 136 / 11,
          },
        ),
        candidate(
          'CALQUE | Kenza | Hors contrat | 22 | oui | oui | 16 | VRAI | VRAI | | 15',
          compliant('mark-missing'),
          {
            E2: 15,
            E31: 16,
            E32: null,
            final: null,
          },
        ),
        candidate(
          'CANEVAS | Léo | Hors contrat | 20 | oui | oui | 9 | FAUX | ? | 12 | 8',
          nonCompliant('dossier-missing', 'evidence-unknown'),
          { E32: null, final: null },
        ),
        blank(),
        aside('Moyenne de la classe | | | 20,2 | | | 11,7 | | | 11,9 | 11,4'),
        aside('Effectif : 12'),
        aside('* Les dossiers sont à déposer au secrétariat des examens avant le 30 avril.'),
      ],
      { from: 'C', widths: [18, 12, 16, 12, 11, 13, 9, 11, 13, 9, 10], frozenAt: 'E6', hiddenColumns: ['A'] },
    ),
  ],
);
