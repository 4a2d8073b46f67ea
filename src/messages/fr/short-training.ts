import type { ShortTrainingWords } from '../short-training-words';

/** The sheet for the jury of candidates whose training is short. */
export const shortTraining: ShortTrainingWords = {
  title: (sheet) => `PFMP trop courtes ou à établir – ${sheet}`,
  remark: "AGORA ne valide aucune durée : la décision revient au jury ou à l'autorité académique.",
  footer: 'durées à valider, AGORA ne décide pas',
  headings: {
    category: 'Catégorie',
    required: 'Semaines exigées',
    done: 'Semaines faites',
    missing: 'Semaines manquantes',
    decision: 'Décision',
  },
};
