import {
  aside,
  blank,
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
} from '../describe';

export const traps = workbook(
  '12-pieges',
  'Headings that look like others, our own columns with wrong contents, merged categories, headings repeated.',
  [
    sheet(
      'Suivi',
      [
        title('Suivi AGOrA (ne pas diffuser)', 6),
        groups(
          ['Candidat', 3],
          ['Tuteur', 2],
          ['PFMP', 3],
          ["Dossier d'inscription", 1],
          ['Attestation fournie', 1],
          ['Attestation conforme', 1],
          ['Conformité AGOrA', 1],
          ['Motifs', 1],
        ),
        headings(
          'Catégorie | Nom | Prénom | Nom | Prénom | jours | requises | effectuées | " | " | " | " | "',
        ),
        candidate(
          "Hors contrat | EXEMPLE | Ada | PATRONNE | Alix | 100 | 20 | 20 | ✗ | ✓ | ✓ | Non conforme | n'importe quoi",
          compliant(),
        ),
        // Of a block that is merged downwards Excel hands on the first cell alone: the others are asked, not guessed.
        candidate(
          '" | MODÈLE | Basile | RÉFÉRENT | Blaise | 100 | 20 | 15 | ✓ | ✔ | ✔ | Conforme |',
          incomplete('status-missing'),
        ),
        candidate(
          '" | SPÉCIMEN | Chloé | PATRONNE | Alix | 95 | 20 | 20 | oui | ✘ | ✓ | Conforme |',
          nonCompliant('status-missing', 'evidence-missing', 'evidence-missing'),
        ),
        candidate(
          '" | FICTIF | Driss | | | 20 | 20 | | oui | ☑ | ☑ | À compléter |',
          incomplete('status-missing'),
        ),
        aside('Catégorie | Nom | Prénom | Nom | Prénom | jours | requises | effectuées | | | | |'),
        candidate(
          'CNED | ÉBAUCHE | Élodie | RÉFÉRENT | Blaise | 0 | 20 | 20 | non | oui | ☐ | Conforme |',
          nonCompliant('attestation-noncompliant'),
        ),
        candidate(
          '" | GABARIT | Farid | RÉFÉRENT | Blaise | 5 | 20 | 20 | non | oui | peut-être | |',
          incomplete('status-missing', 'attestation-unknown'),
        ),
        blank(),
        candidate(
          'Lycée public | MAQUETTE | Gaëlle | | | 10 | 22 | 5 | oui | oui | oui | Non conforme |',
          outOfScope(),
        ),
        candidate(
          'Établissement privé sous contrat | BROUILLON | Hugo | | | 110 | 22 | 22 | oui | oui | oui | |',
          outOfScope(),
        ),
        candidate('CFA habilité | ESQUISSE | Inès | | | 110 | 22 | 22 | oui | oui | oui | |', outOfScope()),
        candidate(
          'FPC (hors GRETA) première formation | PROTOTYPE | Jules | | | 110 | 22 | 22 | oui | oui | oui | |',
          compliant(),
        ),
        candidate(
          'licorne | CALQUE | Kenza | | | 110 | 22 | 22 | oui | oui | oui | Conforme |',
          incomplete('status-unknown'),
        ),
        candidate(
          'CNED apprenti | CANEVAS | Léo | | | 110 | 22 | 22 | oui | oui | oui | Conforme |',
          incomplete('status-unknown'),
        ),
        candidate(
          'Privé | ÉPREUVE | Maya | | | 110 | 22 | 22 | oui | oui | oui | |',
          incomplete('status-unknown'),
        ),
        aside(' | Sous-total | | | | 850 | | 200'),
      ],
      { widths: [26, 16, 12, 14, 12, 9, 10, 12, 14, 13, 13, 16, 20] },
    ),
    sheet('Deux PFMP', [
      headings('Nom | Prénom | Nom du tuteur | Catégorie | PFMP | PFMP | Coef E2 | E2 /40'),
      candidate(
        'FACTICE | Noé | PATRONNE | Hors contrat | 20 | 20 | 4 | 24',
        incomplete('duration-unchecked'),
      ),
      candidate('IMAGINAIRE | Olga | PATRONNE | CNED | 10 | 20 | 4 | 22', incomplete('duration-unchecked')),
      candidate('INVENTÉ | Paul | | GRETA | 10 | 10 | 4 | 22', outOfScope()),
    ]),
    sheet('PFMP en jours', [
      headings(
        'NOM DE NAISSANCE | Prénom | Catégorie | PFMP (jours) | PFMP prévues | PFMP restantes | Durée contrat (mois)',
      ),
      candidate('POSTICHE | Rose | Hors contrat | 100 | 20 | 0 |', incomplete('duration-unchecked')),
      candidate('SIMULÉ | Sami | CFA non habilité | 520 | 104 | 0 | 24', incomplete('duration-unchecked')),
    ]),
    // The answers are the last words of their headings, and the rows are candidates all the same.
    sheet('Dossiers remis', [
      headings(
        'Nom | Prénom | Catégorie | PFMP | Dossier E31 remis | Justificatifs E31 remis | Attestation conforme',
      ),
      candidate('TEST | Tania | CNED | 20 | remis | remis | conforme', compliant()),
      candidate('TYPE | Ulysse | CNED | 12 | remis | remis | conforme', nonCompliant('pfmp-short')),
      candidate(
        'VIRTUEL | Violette | CNED | 20 | remis | non remis | conforme',
        nonCompliant('evidence-missing'),
      ),
    ]),
  ],
);
