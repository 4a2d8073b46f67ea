import type { MarkingWords } from '../catalogue';

export const marking: MarkingWords = {
  verdictHeading: 'Conformité AGOrA',
  reasonsHeading: 'Motifs',
  shown: {
    compliant: '✓ Conforme',
    'non-compliant': '✗ Non conforme',
    incomplete: '? À compléter',
    'out-of-scope': '– Hors du champ de la note',
  },
  stale: '↻ À recontrôler',
  tooLong: 'Textes trop longs pour surveiller cette ligne : la contrôler dans le volet.',
};
