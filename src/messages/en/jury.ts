import type { JuryWords } from '../catalogue';

/** The record of proposed results that is printed for the jury. */
export const jury: JuryWords = {
  title: (sheet) => `Results proposed to the jury – ${sheet}`,
  points: 'Points',
  average: 'Average',
  reasons: 'Reasons and sources',
  signatures: ['Date and signature of the president of the jury:', 'Signatures of the members of the jury:'],
  footer: 'Proposed results, the jury is sovereign',
};
