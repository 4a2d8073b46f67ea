import {
  type WorkbookDescription,
  candidate,
  compliant,
  groups,
  headings,
  incomplete,
  nonCompliant,
  outOfScope,
  sheet,
  title,
  workbook,
} from './describe';

/**
 * The workbook that newcomers see first (`assets/exemple-candidats.xlsx`). All persons are invented. On its one
 * sheet stands every finding that a sheet with all columns can have when it is judged as on the exam day.
 */
export const example: WorkbookDescription = workbook(
  'exemple-candidats',
  'A centre with candidates of all six categories, as it stands a few days after the exam.',
  [
    sheet(
      'Candidats 2026',
      [
        title("Centre d'examen EXEMPLE, baccalauréat professionnel AGOrA, session 2026", 12),
        title('Suivi des candidats aux épreuves ponctuelles terminales (personnes inventées)', 12),
        groups(
          ['Candidat', 5],
          ['Formation', 5],
          ['Expérience', 4],
          ['Contrôle', 2],
          ['E31', 3],
          ['E32', 3],
          ['Note E2', 1],
        ),
        headings(
          'N° candidat | Nom | Prénom | Né(e) le | Catégorie | Semaines de PFMP | Positionnement (semaines) | Date de la décision | Entrée en formation | Contrat (semaines) | Début | Fin | Temps de travail | Emploi qualifié | Attestation conforme | Date d’examen | Dossier | Justificatifs | Note | Dossier | Justificatifs | Note | "',
        ),
        candidate(
          "'2610000101 | AZUR | Xénia | à vérifier | | 20 | | | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 11 | 10,5",
          incomplete('status-missing', 'cell-unreadable'),
        ),
        candidate(
          "'2610000102 | BROUILLON | Hugo | 14/03/2005 | Apprenti | 96 | | | 02/09/2024 | 104 | | | | | oui | 15/06/2026 | oui | oui | 13 | oui | oui | 12 | 9",
          nonCompliant('status-assumed', 'pfmp-short'),
        ),
        candidate(
          "'2610000103 | CALQUE | Kenza | 11/10/2007 | Privé hors contrat | 18 | | | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 14 | 11",
          nonCompliant('pfmp-short'),
        ),
        candidate(
          "'2610000104 | CANEVAS | Léo | 25/06/1994 | 3 ans d’expérience | | | | | | 01/03/2023 | 28/02/2025 | temps plein | oui | oui | 15/06/2026 | oui | oui | 14 | oui | oui | 13 | 12",
          nonCompliant('experience-short'),
        ),
        candidate(
          "'2610000105 | ÉBAUCHE | Élodie | 22/05/1990 | FPC première formation | 22 | | | 02/09/2024 | | | | | | oui | 15/06/2026 | oui | oui | 15 | oui | oui | 14 |",
          compliant('mark-missing'),
          { E2: null, final: null },
        ),
        candidate(
          "'2610000106 | ÉPREUVE | Maya | 14/02/1983 | FPC perfectionnement | | | | 01/09/2025 | | automne 2025 | 30/04/2026 | temps plein | non | oui | 15/06/2026 | oui | oui | 11 | oui | oui | 10 | 10",
          nonCompliant('experience-invalid', 'experience-not-eligible'),
        ),
        // The same number as the row below: a slip of the keyboard.
        candidate(
          "'2610000107 | ESQUISSE | Inès | 19/04/2006 | CNED | 12 | 12 | 18/09/2023 | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 10 | oui | oui | 12 | 8,5",
          nonCompliant('positioning-late', 'pfmp-short', 'identity-duplicate'),
        ),
        candidate(
          "'2610000107 | EXEMPLE | Ada | 12/03/2007 | Privé hors contrat | 20 | | | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 14 | oui | oui | 13 | 12,5",
          compliant('identity-duplicate'),
          { E2: 12.5, E31: 14, E32: 13, final: 145 / 11 },
        ),
        candidate(
          "'2610000109 | FACTICE | Noé | 07/07/2007 | Scolaire | 18 | | | 04/09/2023 | | | | | | non | 15/06/2026 | oui | oui | 9 | oui | oui | 10 | 8",
          nonCompliant('status-assumed', 'pfmp-short', 'attestation-noncompliant'),
          { E31: 9, final: null },
        ),
        candidate(
          "'2610000110 | FICTIF | Driss | 17/07/2005 | Apprenti CFA non habilité | 104 | 80 | 28/08/2024 | 02/09/2024 | 104 | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 15 | 11",
          compliant('positioning-ignored'),
        ),
        candidate(
          "'2610000111 | GABARIT | Farid | 09/09/1988 | FPC perfectionnement | | | | 01/09/2025 | | 01/09/2024 | 31/08/2025 | temps plein | oui | oui | 15/06/2026 | oui | oui | 16 | oui | oui | 14 | 13",
          compliant('experience-equivalence'),
        ),
        candidate(
          "'2610000112 | IMAGINAIRE | Olga | 21/03/2007 | Privé hors contrat | 20 | | | 04/09/2023 | | | | | | oui | 15/06/2026 | non | oui | 9 | oui | oui | 11 | 10",
          nonCompliant('dossier-missing', 'mark-overruled'),
          { E2: 10, E31: 0, E32: 11, final: 73 / 11 },
        ),
        candidate(
          "'2610000113 | INVENTÉ | Paul | 16/05/1987 | FPC reconversion | 23 | | | 02/09/2024 | | | | | | oui | 15/06/2026 | oui | oui | NV | oui | non | | 10",
          nonCompliant('mark-nonvalid', 'evidence-missing'),
          { E2: 10, E31: 'NV', E32: 'NV', final: 'NV' },
        ),
        candidate(
          "'2610000114 | JALON | Zoé | 30/09/2007 | Lycée public | 22 | | | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 12 | 12",
          outOfScope(),
        ),
        candidate(
          "'2610000115 | MAQUETTE | Gaëlle | 28/02/1991 | 3 ans d’expérience | | | | | | 02/01/2020 | en poste | temps plein | oui | oui | 15/06/2026 | oui | oui | 17 | oui | oui | 15 | 14",
          compliant('experience-ongoing'),
        ),
        candidate(
          "'2610000116 | MODÈLE | Basile | 04/11/2006 | Alternance | 104 | | | 02/09/2024 | 104 | | | | | oui | 15/06/2026 | oui | oui | 11 | oui | oui | 13 | 12",
          incomplete('status-unknown'),
        ),
        candidate(
          "'2610000117 | PROTOTYPE | Jules | 03/08/1985 | FPC reconversion | 8 | 6 | 26/08/2024 | 02/09/2024 | | | | | | oui | 15/06/2026 | oui | oui | 13 | oui | oui | 12 | 11",
          nonCompliant('positioning-below-floor', 'pfmp-short'),
        ),
        candidate(
          "'2610000118 | SIMULÉ | Sami | 27/11/2006 | CNED | 12 | 12 | | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 10 | ABS",
          incomplete('positioning-date-missing', 'mark-absent'),
        ),
        candidate(
          "'2610000119 | SPÉCIMEN | Chloé | 30/01/2006 | Enseignement à distance | 10 | oui | 28/08/2023 | 04/09/2023 | | | | | | oui | 15/06/2026 | oui | oui | 14 | oui | oui | DISP | 12",
          compliant('positioning-assumed'),
          { E2: 12, E31: 14, E32: null, final: 13 },
        ),
        candidate(
          "'2610000120 | TEST | Tania | 20/08/2005 | Apprenti CFA non habilité | cf. livret | | | 02/09/2024 | 24 mois | | | | | oui | 15/06/2026 | oui | oui | 12 | oui | oui | 12 | 10",
          incomplete('pfmp-invalid', 'contract-invalid'),
        ),
        candidate(
          "'2610000121 | TYPE | Ulysse | 21/09/2005 | Apprenti CFA non habilité | 98 | | | 02/09/2024 | | | | | | | 15/06/2026 | oui | oui | 10 | oui | oui | 14/40 | 9",
          incomplete('contract-missing', 'attestation-unknown', 'mark-invalid'),
        ),
        candidate(
          "'2610000122 | VIRTUEL | Violette | 22/10/2007 | Privé hors contrat | | demandé | | 04/09/2023 | | | | | | oui | 15/06/2026 | | ? | 12 | oui | oui | 12 | 12",
          incomplete('pfmp-missing', 'positioning-invalid', 'dossier-unknown', 'evidence-unknown'),
        ),
        candidate(
          "'2610000123 | ZÉRO | William | 23/11/1979 | FPC perfectionnement | | | | 01/09/2025 | | 01/10/2025 | 31/03/2026 | TP | | oui | | oui | oui | 13 | oui | oui | 12 | 12",
          incomplete('exam-date-missing', 'working-time-missing', 'experience-missing'),
        ),
        candidate(
          ' | | | 08/01/1987 | FPC | 22 | | | 02/09/2024 | | | | | | oui | 15/06/2026 | oui | oui | 11 | oui | oui | 13 | 10',
          incomplete('status-ambiguous', 'identity-missing'),
        ),
      ],
      {
        widths: [13, 15, 11, 12, 27, 12, 16, 12, 12, 12, 14, 12, 13, 11, 13, 12, 10, 14, 8, 10, 14, 8, 9],
        frozenAt: 'D5',
        centredFrom: 'F',
        answers: ['O', 'Q', 'R', 'T', 'U'],
        autoFilter: true,
      },
    ),
  ],
);
