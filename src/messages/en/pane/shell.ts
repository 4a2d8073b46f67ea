import type { ShellWords } from '../../pane/shell';
import { formatNumber } from '../../format';

export const shell: ShellWords = {
  title: 'AGORA for Excel',
  navigation: 'Views of the pane',
  views: {
    start: 'Start',
    mapping: 'Columns',
    results: 'Results',
    diploma: 'Marks',
    marking: 'Highlighting',
    attestations: 'Attestations',
    dossiers: 'Dossiers',
    regulation: 'Regulation',
    functions: 'Functions',
  },
  more: 'Other views and settings',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Appearance',
  themes: { automatic: 'Like Excel', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  working: {
    look: 'Reading the sheet…',
    mark: 'Checking and highlighting…',
    remove: 'Removing the marks…',
    other: 'One moment…',
  },
  progress: (done, total) => `${formatNumber(done, 'en')} rows of ${formatNumber(total, 'en')}`,
  cancel: 'Cancel',
  broken:
    'This view has stopped on an error, which has changed nothing in the workbook. Go back to the start; if it goes on, close the pane and open it again.',
  loading:
    'The pane is getting ready. If it stays like this for more than a minute, close it and open it again: the buttons of the ribbon and the functions work without it.',
  goToStart: 'Back to the start',
};
