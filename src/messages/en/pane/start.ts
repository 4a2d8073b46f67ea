import type { StartWords } from '../../pane/start';

export const start: StartWords = {
  title: 'Start',
};
