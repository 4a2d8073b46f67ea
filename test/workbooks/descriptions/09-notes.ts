import {
  aside,
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  sheet,
  title,
  workbook,
} from '../describe';

/** FINAL = (4 × E2 + 4 × E31 + 3 × E32) / 11. */
export const marks = workbook(
  '09-notes',
  'Marks as they are typed: out of 20, codes, other scales, none; one column of proofs for both units.',
  [
    sheet(
      'Notes',
      [
        title('Relevé de notes – épreuves professionnelles', 8),
        headings(
          'N° candidat | Candidat | Catégorie | PFMP | Attestation conforme | Dossier E31 | Dossier E32 | Justificatifs | E2 /20 | E31 /20 | E32 /20',
        ),
        candidate('2601 | EXEMPLE Ada | EAD | 20 | oui | oui | oui | oui | 12,5/20 | 12 | 11', compliant(), {
          E2: 12.5,
          E31: 12,
          E32: 11,
          final: 131 / 11,
        }),
        candidate(
          '2602 | MODÈLE Basile | EAD | 20 | oui | oui | oui | oui | 11 | NV | 12',
          nonCompliant('mark-nonvalid'),
          { E2: 11, E31: 'NV', E32: 12, final: 'NV' },
        ),
        candidate(
          '2603 | SPÉCIMEN Chloé | EAD | 20 | oui | oui | oui | oui | ABS | 10 | 10',
          incomplete('mark-absent'),
          { E2: null, E31: 10, final: null },
        ),
        candidate(
          '2604 | FICTIF Driss | EAD | 20 | oui | oui | oui | oui | 10 | 10 | AB',
          incomplete('mark-absent'),
          { E32: null, final: null },
        ),
        candidate(
          '2605 | ÉBAUCHE Élodie | EAD | 20 | oui | oui | oui | oui | ABI | 10 | 10',
          nonCompliant('absence-unjustified'),
          { E2: null, final: null },
        ),
        candidate('2606 | GABARIT Farid | EAD | 20 | oui | oui | oui | oui | 12 | DISP | 5', compliant(), {
          E2: 12,
          E31: null,
          E32: 5,
          final: 9,
        }),
        candidate(
          '2607 | MAQUETTE Gaëlle | EAD | 20 | oui | oui | oui | oui | 21 | 10 | 10',
          incomplete('mark-invalid'),
          { E2: null, final: null },
        ),
        candidate(
          '2608 | BROUILLON Hugo | EAD | 20 | oui | oui | oui | oui | 10 | 12/40 | 10',
          incomplete('mark-invalid'),
          { E31: null, final: null },
        ),
        candidate(
          '2609 | ESQUISSE Inès | EAD | 20 | oui | oui | oui | oui | | 10 | 10',
          compliant('mark-missing'),
          { E2: null, E31: 10, E32: 10, final: null },
        ),
        candidate(
          '2610 | PROTOTYPE Jules | EAD | 20 | oui | non | oui | oui | 14 | 14 | 9',
          nonCompliant('dossier-missing', 'mark-overruled'),
          { E2: 14, E31: 0, E32: 9, final: 83 / 11 },
        ),
        candidate(
          '2611 | CALQUE Kenza | EAD | 20 | oui | oui | oui | non | 12 | 13 | 14',
          nonCompliant('evidence-missing', 'evidence-missing', 'mark-overruled', 'mark-overruled'),
          { E2: 12, E31: 'NV', E32: 'NV', final: 'NV' },
        ),
        candidate(
          '2612 | CANEVAS Léo | EAD | 20 | oui | oui | non | oui | 15 | 14 | 0',
          nonCompliant('dossier-missing'),
          { E32: 0, final: 116 / 11 },
        ),
        // A hundredth of a point below 10 for one unit: the mean is below 10 and must not be shown as 10,00.
        candidate('2613 | ÉPREUVE Maya | EAD | 20 | oui | oui | oui | oui | 10 | 10 | 9,99', compliant(), {
          final: 109.97 / 11,
        }),
        candidate('2614 | FACTICE Noé | EAD | 20 | oui | oui | oui | oui | 10 | 10 | 10', compliant(), {
          final: 10,
        }),
        candidate(
          '2615 | IMAGINAIRE Olga | EAD | 20 | oui | oui | oui | oui | DISP | DI | dispensée',
          compliant(),
          { E2: null, E31: null, E32: null, final: null },
        ),
        candidate(
          '2616 | INVENTÉ Paul | EAD | 20 | oui | oui | oui | oui | -1 | 10 | 10',
          incomplete('mark-invalid'),
          { E2: null, final: null },
        ),
        candidate(
          '2617 | POSTICHE Rose | EAD | 20 | oui | oui | oui | oui | 10 | #N/A | 10',
          incomplete('mark-invalid'),
          { E31: null, final: null },
        ),
        // What can't be read comes first, and then a Non valide, before anything that is missing.
        candidate(
          '2618 | SIMULÉ Sami | EAD | 20 | oui | oui | oui | oui | douze | NV | 10',
          nonCompliant('mark-invalid', 'mark-nonvalid'),
          { E2: null, E31: 'NV', final: null },
        ),
        candidate(
          '2619 | TEST Tania | EAD | 20 | oui | oui | oui | oui | non valide | ABS | 10',
          nonCompliant('mark-nonvalid', 'mark-absent'),
          { E2: 'NV', E31: null, final: 'NV' },
        ),
        candidate(
          "2620 | TYPE Ulysse | EAD | 20 | oui | oui | oui | oui | '12.5 | '12,5 | 12,5",
          compliant(),
          { final: 12.5 },
        ),
        candidate(
          '2621 | VIRTUEL Violette | EAD | 20 | non | oui | oui | oui | 12 | 12 | 12',
          nonCompliant('attestation-noncompliant'),
          { E2: 12, E31: 12, E32: 12, final: null },
        ),
        // "12/5", which Excel has made a date of.
        candidate(
          '2622 | ZÉRO William | EAD | 20 | oui | oui | oui | oui | 12/05/2026 | 12 | 12',
          incomplete('mark-invalid'),
          { E2: null, final: null },
        ),
        candidate(
          '2623 | AZUR Xénia | EAD | 20 | oui | oui | | oui | 12 | 12 | 13',
          incomplete('dossier-unknown'),
          { E32: null, final: null },
        ),
        candidate(
          '2624 | BRUME Yanis | EAD | 20 | oui | non | oui | non | NV | | 20',
          nonCompliant(
            'dossier-missing',
            'evidence-missing',
            'evidence-missing',
            'mark-nonvalid',
            'mark-overruled',
          ),
          { E2: 'NV', E31: 'NV', E32: 'NV', final: 'NV' },
        ),
        aside('Moyenne | | | | | | | | 11,6 | 11,3 | 10,9'),
        aside('Maximum | | | | | | | | 15 | 14 | 20'),
      ],
      { widths: [12, 20, 12, 8, 13, 11, 11, 13, 10, 10, 10], frozenAt: 'C3' },
    ),
  ],
);
