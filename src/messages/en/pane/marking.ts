import type { MarkingWords } from '../../pane/marking';

export const marking: MarkingWords = {
  title: 'Marking',
};
