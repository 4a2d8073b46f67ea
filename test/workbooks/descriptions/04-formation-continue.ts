import {
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

/** The year before the exam of 15 June 2026 goes from 15 June 2025 to 14 June 2026, the two years from 15 June 2024. */
export const continuingTraining = workbook(
  '04-formation-continue',
  'Continuing training: weeks for a first training, certificates for a perfectionnement, two certificates each.',
  [
    sheet(
      'Stagiaires FPC',
      [
        title('Organisme de formation EXEMPLE – bac pro AGOrA – session de juin 2026', 6),
        headings(
          'Nom et prénom | Date de naissance | Catégorie | Semaines de PFMP | Début 1 | Fin 1 | Début 2 | Fin 2 | Temps de travail | Salarié | Date d’examen',
        ),
        candidate(
          'EXEMPLE Ada | 02/02/1990 | FPC première formation | 22 | | | | | | | 15/06/2026',
          compliant(),
        ),
        candidate(
          'MODÈLE Basile | 03/03/1985 | FPC reconversion | 21,5 | | | | | | | 15/06/2026',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          'SPÉCIMEN Chloé | 04/04/1979 | FPC | 22 | | | | | | | 15/06/2026',
          incomplete('status-ambiguous'),
        ),
        candidate(
          'FICTIF Driss | 05/05/1993 | stagiaire | 20 | | | | | | | 15/06/2026',
          nonCompliant('status-ambiguous', 'pfmp-short'),
        ),
        candidate(
          'ÉBAUCHE Élodie | 06/06/1988 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | temps plein | oui | 15/06/2026',
          compliant(),
        ),
        candidate(
          'GABARIT Farid | 07/07/1987 | perfectionnement | | 01/10/2025 | 30/03/2026 | | | temps plein | oui | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        // From the first day of the two years to the last day of a year.
        candidate(
          'BROUILLON Hugo | 09/09/1991 | perfectionnement | | 15/06/2024 | 14/06/2025 | - | - | temps partiel | oui | 15/06/2026',
          compliant(),
        ),
        candidate(
          'ESQUISSE Inès | 10/10/1984 | perfectionnement | | 01/06/2024 | 31/05/2025 | - | - | temps partiel | oui | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        candidate(
          'PROTOTYPE Jules | 11/11/1983 | perfectionnement | | 01/09/2025 | 30/11/2025 | 01/12/2025 | 28/02/2026 | temps complet | oui | 15/06/2026',
          compliant(),
        ),
        // November and December stand on both certificates and count once: five months.
        candidate(
          'CALQUE Kenza | 12/12/1982 | perfectionnement | | 01/09/2025 | 31/12/2025 | 01/11/2025 | 31/01/2026 | plein | oui | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        // One month and 16 days, four months and 14 days: the days make the sixth month.
        candidate(
          'CANEVAS Léo | 13/01/1981 | perfectionnement | | 01/09/2025 | 16/10/2025 | 01/12/2025 | 14/04/2026 | plein | oui | 15/06/2026',
          compliant(),
        ),
        candidate(
          'CANEVAS Lia | 13/01/1981 | perfectionnement | | 01/09/2025 | 15/10/2025 | 01/12/2025 | 14/04/2026 | plein | oui | 15/06/2026',
          nonCompliant('experience-short'),
        ),
        candidate(
          'ÉPREUVE Maya | 14/02/1980 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | | oui | 15/06/2026',
          incomplete('working-time-missing'),
        ),
        candidate(
          'FACTICE Noé | 15/03/1979 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | TP | oui | 15/06/2026',
          incomplete('working-time-missing'),
        ),
        candidate(
          'IMAGINAIRE Olga | 16/04/1978 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | 100 % | non | 15/06/2026',
          nonCompliant('experience-not-eligible'),
        ),
        candidate(
          'INVENTÉ Paul | 17/05/1977 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | plein | | 15/06/2026',
          incomplete('experience-missing'),
        ),
        candidate(
          'POSTICHE Rose | 18/06/1976 | perfectionnement | | 01/10/2025 | 31/03/2026 | | | plein | x |',
          incomplete('exam-date-missing'),
        ),
        // Twelve months full time within two years, of which only two within the last one.
        candidate(
          'SIMULÉ Sami | 19/07/1975 | perfectionnement | | 01/09/2024 | 31/08/2025 | | | plein | oui | 15/06/2026',
          compliant('experience-equivalence'),
        ),
        candidate(
          'TEST Tania | 20/08/1974 | FPC perfectionnement | | | | | | | oui | 15/06/2026',
          incomplete('experience-missing'),
        ),
        candidate(
          'TYPE Ulysse | 21/09/1973 | perfectionnement | | 31/03/2026 | 01/10/2025 | | | plein | oui | 15/06/2026',
          incomplete('experience-invalid'),
        ),
        candidate(
          'VIRTUEL Violette | 22/10/1972 | perfectionnement | | 01/12/2025 | en poste | | | plein | oui | 15/06/2026',
          compliant('experience-ongoing'),
        ),
        candidate(
          'ZÉRO William | 23/11/1971 | GRETA perfectionnement | | 01/10/2025 | 31/03/2026 | | | plein | oui | 15/06/2026',
          outOfScope(),
        ),
        candidate(
          'AZUR Xénia | 24/12/1970 | perfectionnement | | 01/01/2025 | 31/12/2025 | | | 80 % | salarié | 15/06/2026',
          compliant(),
        ),
        // The exam day itself does not count: six months from 15 December, five from the 16th.
        candidate(
          'BRUME Yanis | 25/01/1989 | perfectionnement | | 15/12/2025 | 15/06/2026 | | | plein | salariée | 15/06/2026',
          compliant(),
        ),
        candidate(
          'CENDRE Zoé | 26/02/1989 | perfectionnement | | 16/12/2025 | 15/06/2026 | | | plein | salariée | 15/06/2026',
          nonCompliant('experience-short'),
        ),
      ],
      { widths: [20, 14, 24, 12, 12, 12, 12, 12, 14, 10, 14], frozenAt: 'B3' },
    ),
  ],
);
