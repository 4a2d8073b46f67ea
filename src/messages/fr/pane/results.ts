import type { ResultsWords } from '../../pane/results';

export const results: ResultsWords = {
  title: 'Résultats',
};
