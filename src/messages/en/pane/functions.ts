import type { FunctionsWords } from '../../pane/functions';

export const functions: FunctionsWords = {
  title: 'Functions',
};
