import {
  aside,
  blank,
  candidate,
  compliant,
  headings,
  hiddenCandidate,
  incomplete,
  nonCompliant,
  sheet,
  title,
  workbook,
} from '../describe';

const NBSP = '\u00a0';

export const realLife = workbook(
  '13-vie-reelle',
  'As it comes: line breaks in headings, no-break spaces, numbers as text, formulas, odd texts everywhere.',
  [
    sheet(
      'Feuil1',
      [
        title('AGOrA  session 2026 – version 3 du 12/01 (corrigée) !!'),
        blank(),
        headings(
          `N° | Nom  de\nfamille | Prénom(s)${NBSP} | Né(e)\nle | Catégorie\nde  candidat | Nb de semaines\nde PFMP  effectuées | Positionnement | Contrat\n(semaines) | Attestation\nconforme | Dossier E31 | Justificatifs E31 | E31 | Observations`,
        ),
        candidate(
          `1 | EXEMPLE${NBSP}${NBSP} | Ada${NBSP} | '12/03/2007 | Hors${NBSP}contrat${NBSP} | 20${NBSP}semaines | | | OUI | Oui | o | 12 | RAS`,
          compliant(),
        ),
        candidate(
          '2 | MODÈLE | **Basile** | 04/11/2007 | hors-contrat | **19** semaines | non | - | oui | oui | oui | 11 |',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          '3 | SPÉCIMEN | Chloé | 30/01/2007 | HORS CONTRAT | =10+10 → 20 | | | =TRUE() → VRAI | x | x | =6*2 → 12 | formules',
          compliant(),
        ),
        candidate(
          '4 | FICTIF | Driss | 17/07/2007 | hors contrat | =SUM(A1:A2) | | | oui | oui | oui | 12 | jamais calculée',
          incomplete('pfmp-invalid'),
        ),
        hiddenCandidate(
          '5 | ÉBAUCHE | Élodie | 22/05/2007 | hors contrat | 12 | | | oui | oui | oui | 12 | masquée',
          nonCompliant('pfmp-short'),
        ),
        candidate(
          '6 | GABARIT | Farid | ? | hors contrat | 20 | | | oui | oui | oui | 12 | date inconnue',
          incomplete('cell-unreadable'),
        ),
        candidate(
          '7 | MAQUETTE | Gaëlle | 28/02/2007 | voir Mme le proviseur | 20 | | | oui | oui | oui | 12 |',
          incomplete('status-unknown'),
        ),
        candidate(
          '8 | BROUILLON | Hugo | 01/12/2007 | hors contrat | une vingtaine | | | oui | oui | oui | 12 |',
          incomplete('pfmp-invalid'),
        ),
        candidate(
          '9 | ESQUISSE | Inès | 19/04/2007 | hors contrat | 20 | en cours de décision | | oui | oui | oui | 12 |',
          incomplete('positioning-invalid'),
        ),
        candidate(
          '10 | PROTOTYPE | Jules | 03/08/2007 | CFA non habilité | 104 | | 2 ans | oui | oui | oui | 12 |',
          incomplete('contract-invalid'),
        ),
        // Of no use to this category, and said all the same.
        candidate(
          '11 | CALQUE | Kenza | 11/10/2007 | hors contrat | 20 | | 2 ans | oui | oui | oui | 12 |',
          compliant('cell-unreadable'),
        ),
        candidate(
          '12 | CANEVAS | Léo | 25/06/2007 | hors contrat | 20 | | | à vérifier 🙂 | oui | oui | 12 |',
          incomplete('attestation-unknown'),
        ),
        candidate(
          '13 | ÉPREUVE | Maya | 14/02/2007 | hors contrat | 20 | | | oui | en retard | oui | 12 |',
          incomplete('dossier-unknown'),
        ),
        candidate(
          '14 | FACTICE | Noé | 07/07/2007 | hors contrat | 20 | | | oui | oui | cf. mail | 12 |',
          incomplete('evidence-unknown'),
        ),
        candidate(
          '15 | IMAGINAIRE | Olga | 21/03/2007 | hors contrat | 20 | | | oui | oui | oui | très bien |',
          incomplete('mark-invalid'),
        ),
        candidate(
          `16 | INVENTÉ | Paul | 16/05/2007 | hors contrat | 20 sem. {jaune} | sans objet | néant | oui | oui | oui | 12,5${NBSP}/${NBSP}20 | [[vu le 12/01]]`,
          compliant(),
        ),
        candidate(
          "17 | POSTICHE | Rose | '31/02/2007 | hors contrat | 15/06/2026 | | | oui | oui | oui | 12 | semaine du 15 juin ?",
          incomplete('cell-unreadable', 'pfmp-invalid'),
        ),
        candidate(
          '18 | SIMULÉ | Sami | 27/11/2007 | hors contrat | 2000 | | | oui | oui | oui | 12 |',
          incomplete('pfmp-invalid'),
        ),
        candidate(
          "19 | D'ESSAI–TEST | Jean‑Fictif | 12/12/2007 | Scolaire | 20,0 | Non. | | oui | oui | oui | 12 |",
          incomplete('status-assumed', 'positioning-invalid'),
        ),
        candidate(
          '20 | N/A | Tania | 20/08/2007 | hors contrat | 20 | | | oui | oui | oui | 12 |',
          compliant(),
        ),
        candidate(
          '21 | 12345 | 678 | 21/09/2007 | hors contrat | 20 | | | oui | oui | oui | 12 |',
          compliant(),
        ),
        blank(),
        aside('Légende : jaune = vu avec la famille'),
        aside(' | | | | Moyenne : | =AVERAGE(F4:F6) → 19,7'),
      ],
      { widths: [5, 18, 14, 12, 20, 16, 16, 12, 12, 10, 13, 14, 20] },
    ),
    // Each sheet counts its rows from 1: those are no numbers of candidates, whatever stands below them.
    sheet('Feuil2', [
      headings('N° | NOM Prénom | Catégorie | PFMP'),
      candidate('1 | TYPE Ulysse | CNED | 20', compliant()),
      candidate('2 | VIRTUEL Violette | CNED | 18', nonCompliant('pfmp-short')),
      candidate('3 | ZÉRO William | CNED | 20', compliant()),
      aside('Légende : jaune = vu avec la famille'),
    ]),
  ],
);
