import { candidate, compliant, headings, incomplete, nonCompliant, sheet, workbook } from '../describe';

export const weeksByYear = workbook(
  '06-pfmp-par-annee',
  'Weeks by year without a total; decisions of positioning with the date of the decision and of the entry.',
  [
    sheet(
      'Terminale AGOrA',
      [
        headings(
          'Élève | Statut | PFMP 2nde | PFMP 1re | PFMP Tle | Positionnement (semaines) | Date de la décision | Date d’entrée en formation | Attestation conforme',
        ),
        candidate('EXEMPLE Ada | hors contrat | 6 | 8 | 6 | | | 01/09/2023 | oui', compliant()),
        candidate(
          'MODÈLE Basile | hors contrat | 6 | 7 | 6 | | | 01/09/2023 | oui',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          'SPÉCIMEN Chloé | hors contrat | 6 | 8 | | | | 01/09/2023 | oui',
          incomplete('pfmp-missing'),
        ),
        candidate('FICTIF Driss | hors contrat | 10 | 10 | | | | 01/09/2023 | oui', compliant()),
        candidate('ÉBAUCHE Élodie | hors contrat | | | | | | 01/09/2023 | oui', incomplete('pfmp-missing')),
        candidate(
          'GABARIT Farid | hors contrat | 6 | 70 jours | 6 | | | 01/09/2023 | oui',
          incomplete('pfmp-invalid'),
        ),
        candidate('MAQUETTE Gaëlle | CNED | 0 | 6 | 6 | 12 | 31/08/2023 | 01/09/2023 | oui', compliant()),
        // Decided on the day of the entry: not before it.
        candidate(
          'BROUILLON Hugo | CNED | 0 | 6 | 6 | 12 | 01/09/2023 | 01/09/2023 | oui',
          nonCompliant('positioning-late', 'pfmp-short'),
        ),
        candidate(
          'ESQUISSE Inès | CNED | 0 | 4 | 5 | 9 | 31/08/2023 | 01/09/2023 | oui',
          nonCompliant('positioning-below-floor', 'pfmp-short'),
        ),
        candidate(
          'PROTOTYPE Jules | CNED | 6 | 8 | 6 | 9 | 31/08/2023 | 01/09/2023 | oui',
          compliant('positioning-below-floor'),
        ),
        candidate(
          'CALQUE Kenza | EAD | 6 | 8 | 6 | 12 | 15/10/2023 | 01/09/2023 | oui',
          compliant('positioning-late'),
        ),
        candidate(
          'CANEVAS Léo | à distance | 0 | 5 | 5 | oui | 31/08/2023 | 01/09/2023 | oui',
          compliant('positioning-assumed'),
        ),
        candidate(
          'ÉPREUVE Maya | à distance | 0 | 5 | 4 | oui | 31/08/2023 | 01/09/2023 | oui',
          nonCompliant('positioning-assumed', 'pfmp-short'),
        ),
        candidate(
          'FACTICE Noé | FOAD | 0 | 6 | 6 | 12 | | 01/09/2023 | oui',
          incomplete('positioning-date-missing'),
        ),
        candidate(
          'IMAGINAIRE Olga | FOAD | 0 | 7 | 8 | 12 | au printemps | | oui',
          incomplete('positioning-date-missing', 'positioning-date-missing'),
        ),
        candidate(
          'INVENTÉ Paul | FOAD | 8 | 7 | 7 | 24 | 15/10/2023 | 01/09/2023 | oui',
          nonCompliant('pfmp-short'),
        ),
        candidate('POSTICHE Rose | FOAD | 8 | 8 | 8 | 24 | 15/10/2023 | 01/09/2023 | oui', compliant()),
        candidate(
          'SIMULÉ Sami | hors contrat | 6 | 8 | 6 | accordé | | 01/09/2023 | oui',
          incomplete('positioning-invalid'),
        ),
        candidate('TEST Tania | hors contrat | 6 | 8 | 6 | non | | 01/09/2023 | oui', compliant()),
        candidate('TYPE Ulysse | reconversion | | 4 | 4 | 8 | 20/08/2024 | 02/09/2024 | oui', compliant()),
        candidate(
          'VIRTUEL Violette | reconversion | 0 | 4 | 4 | 7 | 20/08/2024 | 02/09/2024 | oui',
          nonCompliant('positioning-below-floor', 'pfmp-short'),
        ),
        // 16,9 + 2,9 + 0,2 are 20, whatever binary numbers make of it.
        candidate('ZÉRO William | FOAD | 16,9 | 2,9 | 0,2 | 0 | | 01/09/2023 | oui', compliant()),
        candidate('AZUR Xénia | scolaire | 6 | 8 | 8 | 12 | | | oui', compliant('status-assumed')),
        // A year is empty, and the other two are enough only if the reduction counts: then its date is needed.
        candidate(
          'BRUME Yanis | CNED | | 6 | 6 | 12 | | 01/09/2023 | oui',
          incomplete('positioning-date-missing'),
        ),
        candidate(
          'CENDRE Zoé | CNED | | 6 | 6 | 12 | 15/10/2023 | 01/09/2023 | oui',
          incomplete('positioning-late', 'pfmp-missing'),
        ),
      ],
      { widths: [20, 16, 9, 9, 9, 16, 14, 16, 14], frozenAt: 'B2', autoFilter: true },
    ),
  ],
);
