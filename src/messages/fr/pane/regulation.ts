import type { RegulationWords } from '../../pane/regulation';

export const regulation: RegulationWords = {
  title: 'Règlement',
};
