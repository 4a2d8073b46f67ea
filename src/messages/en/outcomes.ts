import type { OutcomeWords } from '../catalogue';
import { counted } from '../format';
import { commandLine } from './command-line';

/** A sheet whose name Excel has not told yet is the one that is open. */
const theSheet = (name: string) => (name === '' ? 'the open sheet' : `the sheet “${name}”`);
const TheSheet = (name: string) => theSheet(name).replace(/^t/, 'T');

export const outcomes: OutcomeWords = {
  marked: (sheet, counts, verdicts, reasons) =>
    `Sheet “${sheet}” checked: ${commandLine.counts(counts)}. Verdicts are in column ${verdicts}, reasons in column ${reasons}.`,
  listed: (sheet, counts, listing, why) =>
    `Sheet “${sheet}” checked: ${commandLine.counts(counts)}. The result is on the sheet “${listing}”: ${why}`,
  removed: (sheet) => `AGORA's marks are removed from the sheet “${sheet}”.`,
  nothingToRemove: (sheet) => `The sheet “${sheet}” has no marks of AGORA: nothing to remove.`,
  results: {
    inserted: (sheet, candidates, results, details) =>
      `Sheet “${sheet}”: proposed results of ${counted(candidates, 'candidate', 'candidates', 'en')} in column ${results}, details in column ${details}. The jury is sovereign.`,
    noPlace: (sheet, why) =>
      `Sheet “${sheet}”: the proposed results could not be written beside the candidates: ${why}`,
    noMarks: (sheet) =>
      `Sheet “${sheet}” has no mark of a general unit (E11, Français, PSE…): there is no result to write.`,
  },
  elsewhere: {
    protected:
      'the sheet is protected. To have verdicts beside the candidates, unprotect it (Review tab), then check again.',
    'strip-taken':
      'the three columns right of the table are not free. To have verdicts beside the candidates, insert three empty columns there, then check again.',
    merged:
      'merged cells stand right of the table. To have verdicts beside the candidates, unmerge them, then check again.',
    'two-tables':
      'the candidates spread over two tables side by side. Put each table on a sheet of its own, then check again.',
    'beside-table':
      'some of the candidates or columns are outside of the Excel table. Resize the table to take them in (Table Design, Resize Table), then check again.',
    'no-headings': "the table's header row is hidden. Show it (Table Design, Header Row), then check again.",
    'no-room': 'there is no column left right of the table. Delete columns not needed, then check again.',
  },
  foreignCells: (sheet, cells) =>
    `Left alone, since AGORA did not write it: ${cells} (sheet “${sheet}”). Empty these cells for them to follow the check.`,
  stuckColumns: (sheet, cells) =>
    `The columns ${cells} (sheet “${sheet}”) are emptied but stay in the middle of the table, since there are cells right of it: delete them by hand.`,
  filter: {
    partial:
      "The filter does not cover the whole table: it was not widened to AGORA's columns. Do not sort with it, or set it on the whole table.",
    criteria:
      "The filter (by colour or icon) can't be widened to AGORA's columns without being lost: it is left as it is. After a sort, check again.",
  },
  notTaken: (sheet, rows) =>
    `${counted(rows, 'row has changed', 'rows have changed', 'en')} during the check (sheet “${sheet}”): check again.`,
  readOnly: 'This workbook is open read-only: save a copy to keep the marks.',
  otherListing: (listing) =>
    `The sheet “${listing}” was changed by hand: it is left as it is. Delete it if it is no longer needed.`,
  asBefore: 'The sheet is as before.',
  uncertain: (sheet) =>
    `${TheSheet(sheet)} could not be put back as before: click “Remove”, or undo (Ctrl+Z), then try again.`,
  problems: {
    'outside-excel': () =>
      'This page is not open in Excel: open a workbook and, on the Home tab, click “Open AGORA”.',
    cancelled: () => 'Check cancelled.',
    'cell-editing': () => `A cell is being edited: press Enter or Escape, then try again.`,
    'no-candidates': (sheet) =>
      `No table of candidates on ${theSheet(sheet)}: a heading row is needed with a name or number, and the category or a rule (PFMP, dossier E31…). Open the candidates' sheet, then try again.`,
    'own-sheet': (sheet) =>
      `The sheet “${sheet}” is a result of AGORA: open the candidates' sheet, then try again.`,
    register: (sheet) =>
      `The sheet “${sheet}” is a register of attestations or dossiers: it is read with the list of candidates. Open the candidates' sheet, then try again.`,
    gone: (sheet) =>
      `${TheSheet(sheet)} or one of its tables was deleted meanwhile: open the candidates' sheet, then try again.`,
    protected: (sheet) =>
      `Excel refuses to write on ${theSheet(sheet)}: unprotect it (Review tab) or enable editing of the workbook, then try again.`,
    'structure-protected': (sheet) =>
      `The result of the sheet “${sheet}” would go to a new sheet, but the structure of the workbook is protected: unprotect it (Review tab), then try again.`,
    'too-large': (sheet) =>
      `${TheSheet(sheet)} is too large for this Excel: keep one table a sheet and delete what lies far from it, then try again.`,
    'no-answer': () => `Excel does not answer: wait until it has calculated, then try again.`,
    filtered: (sheet) =>
      `${TheSheet(sheet)} is filtered, and a new row would be hidden there or cannot be inserted: clear the filter (Data tab), then try again.`,
    'no-room': (sheet) =>
      `There is no room for one more row at the bottom of the table on ${theSheet(sheet)}: move what is below it, then try again.`,
    'not-kept': (sheet) =>
      `On ${theSheet(sheet)} a cell does not keep what is written into it (merged cells?): unmerge it, then try again.`,
    'half-done': (sheet) => `Writing on ${theSheet(sheet)} stopped half way.`,
    unsupported: () => `This Excel is too old to check a sheet: update it, or check the saved file.`,
    unexpected: (sheet, code) =>
      `Excel refused something on ${theSheet(sheet)} (${code}): try again; if it goes on, save, close and reopen the workbook.`,
  },
};
