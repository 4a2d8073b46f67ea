import type { JuryWords } from '../catalogue';

/** The record of proposed results that is printed for the jury. */
export const jury: JuryWords = {
  title: (sheet) => `Résultats proposés au jury – ${sheet}`,
  points: 'Points',
  average: 'Moyenne',
  reasons: 'Motifs et sources',
  signatures: ['Date et signature du président du jury :', 'Signatures des membres du jury :'],
  footer: 'résultats proposés, le jury est souverain',
};
