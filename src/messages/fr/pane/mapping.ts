import type { MappingWords } from '../../pane/mapping';

export const mapping: MappingWords = {
  title: 'Correspondances',
};
