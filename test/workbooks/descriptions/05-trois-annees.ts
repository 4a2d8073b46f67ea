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

export const threeYears = workbook(
  '05-trois-annees',
  'Three years of activity: certificates as dates and as texts, jobs that go on, registration, qualified jobs.',
  [
    sheet(
      'Expérience',
      [
        title('Candidats au titre de trois années d’activité professionnelle – session 2026', 9),
        groups(
          ['Candidat', 3],
          ['Inscription', 2],
          ['Certificat 1', 2],
          ['Certificat 2', 2],
          ['Attestation conforme', 1],
        ),
        headings(
          'Nom | Prénom | Catégorie | Date d’inscription | Emploi qualifié | Début | Fin | Début | Fin | "',
        ),
        candidate(
          'EXEMPLE | Ada | 3 ans | 20/11/2025 | oui | 01/11/2022 | 31/10/2025 | | | conforme',
          compliant(),
        ),
        candidate(
          'MODÈLE | Basile | 3 ans | 20/11/2025 | oui | 01/11/2022 | 30/10/2025 | | | conforme',
          nonCompliant('experience-short'),
        ),
        candidate(
          'SPÉCIMEN | Chloé | 3 années d’activité | 20/11/2025 | oui | 1er novembre 2022 | 31 octobre 2025 | | | conforme',
          compliant(),
        ),
        candidate(
          "FICTIF | Driss | trois ans d’expérience | 20/11/2025 | oui | '01/11/22 | '31/10/25 | | | conforme",
          compliant(),
        ),
        // The job goes on, but what follows the registration does not count.
        candidate(
          'ÉBAUCHE | Élodie | 3 ans | 20/11/2025 | oui | 21/11/2022 | en poste | | | conforme',
          compliant('experience-ongoing'),
        ),
        candidate(
          'GABARIT | Farid | 3 ans | 20/11/2025 | oui | 22/11/2022 | à ce jour | | | conforme',
          nonCompliant('experience-ongoing', 'experience-short'),
        ),
        candidate(
          'MAQUETTE | Gaëlle | 3 ans | | oui | 01/11/2022 | 31/10/2025 | | | conforme',
          incomplete('experience-missing'),
        ),
        candidate(
          'BROUILLON | Hugo | 3 ans | 20/11/2025 | non | 01/01/2020 | 31/10/2025 | | | conforme',
          nonCompliant('experience-not-eligible'),
        ),
        candidate(
          'ESQUISSE | Inès | 3 ans | 20/11/2025 | | 01/01/2020 | 31/10/2025 | | | conforme',
          incomplete('experience-missing'),
        ),
        candidate(
          'PROTOTYPE | Jules | 3 ans | 20/11/2025 | qualifié | 01/01/2021 | 30/06/2022 | 01/01/2023 | 30/06/2024 | conforme',
          compliant(),
        ),
        candidate(
          'CALQUE | Kenza | 3 ans | 20/11/2025 | qualifié | 01/01/2021 | 30/06/2022 | 01/01/2023 | 29/06/2024 | conforme',
          nonCompliant('experience-short'),
        ),
        // From 29 February: three years later there is none, so the 28th counts as the anniversary.
        candidate(
          'CANEVAS | Léo | 3 ans | 20/11/2025 | oui | 29/02/2020 | 27/02/2023 | | | conforme',
          compliant(),
        ),
        candidate(
          'ÉPREUVE | Maya | 3 ans | 20/11/2025 | oui | 29/02/2020 | 26/02/2023 | | | conforme',
          nonCompliant('experience-short'),
        ),
        candidate(
          'FACTICE | Noé | 3 ans | 20/11/2025 | oui | 31/08/2022 | 30/08/2025 | | | conforme',
          compliant(),
        ),
        candidate(
          'IMAGINAIRE | Olga | 3 ans | 20/11/2025 | oui | | | | | conforme',
          incomplete('experience-missing'),
        ),
        candidate(
          'INVENTÉ | Paul | 3 ans | 20/11/2025 | oui | 01/01/2020 | | | | conforme',
          incomplete('experience-missing'),
        ),
        candidate(
          'POSTICHE | Rose | 3 ans | 20/11/2025 | oui | été 2020 | 31/10/2025 | | | conforme',
          incomplete('experience-invalid'),
        ),
        candidate(
          'SIMULÉ | Sami | 3 ans | 20/11/2025 | oui | 2019 | 31/10/2025 | | | conforme',
          incomplete('experience-invalid'),
        ),
        candidate(
          'TEST | Tania | 3 ans | 20/11/2025 | oui | 31/10/2025 | 01/11/2022 | | | conforme',
          incomplete('experience-invalid'),
        ),
        candidate(
          'TYPE | Ulysse | 3 ans | 20/11/2025 | oui | 01/01/2022 | 31/12/2024 | 01/06/2023 | 31/12/2023 | non conforme',
          nonCompliant('attestation-noncompliant'),
        ),
        candidate(
          'VIRTUEL | Violette | 3 ans | 20/11/2025 | à voir | 01/01/2022 | 31/12/2024 | | | conforme',
          incomplete('experience-invalid'),
        ),
      ],
      { widths: [16, 12, 24, 16, 12, 18, 18, 14, 14, 14], dateFormat: 'd mmm yyyy' },
    ),
    sheet('Expérience (suite)', [
      headings('N° candidat | Nom | Prénom | Type de candidat | Certificat du | Certificat au'),
      candidate(
        '2600101 | ZÉRO | William | expérience professionnelle | 01/01/2020 | 31/12/2022',
        compliant(),
      ),
      candidate(
        '2600102 | AZUR | Xénia | expérience professionnelle | 01/01/2020 | 30/12/2022',
        nonCompliant('experience-short'),
      ),
      candidate(
        '2600103 | BRUME | Yanis | expérience professionnelle | 01/01/2020 08:30 | 31/12/2022 17:45',
        compliant(),
      ),
    ]),
  ],
);
