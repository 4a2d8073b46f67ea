import type { RibbonWords } from '../catalogue';

export const ribbon: RibbonWords = {
  working: {
    mark: 'Checking…',
    remove: 'Removing the marks…',
  },
  close: 'Close this message',
  unforeseen: (code) =>
    `AGORA stopped at an unforeseen error (${code}). Look at the sheet and undo (Ctrl+Z) if needed, then try again; if it goes on, save, close and reopen the workbook.`,
};
