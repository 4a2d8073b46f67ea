import type { ShortTrainingWords } from '../short-training-words';

/** The sheet for the jury of candidates whose training is short. */
export const shortTraining: ShortTrainingWords = {
  title: (sheet) => `Training (PFMP) that is short or not settled – ${sheet}`,
  remark: 'AGORA validates no duration: the decision is the jury’s or the academic authority’s.',
  footer: 'durations to be validated, AGORA does not decide',
  headings: {
    category: 'Category',
    required: 'Weeks required',
    done: 'Weeks done',
    missing: 'Weeks missing',
    decision: 'Decision',
  },
};
