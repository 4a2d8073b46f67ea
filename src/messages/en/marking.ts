import type { MarkingWords } from '../catalogue';

export const marking: MarkingWords = {
  verdictHeading: 'AGOrA conformity',
  reasonsHeading: 'Reasons',
  shown: {
    compliant: '✓ Compliant',
    'non-compliant': '✗ Not compliant',
    incomplete: '? To complete',
    'out-of-scope': '– Outside the note',
  },
  stale: '↻ To be checked again',
  tooLong: 'Texts too long to watch over this row: check it in the pane.',
};
