import type { ShellWords } from '../../pane/shell';

export const shell: ShellWords = {
  title: 'AGORA',
};
