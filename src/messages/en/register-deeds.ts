import type { RegisterDeedWords } from '../register-deed-words';
import { registerDeeds as french } from '../fr/register-deeds';

export const registerDeeds: RegisterDeedWords = {
  created: (sheet) =>
    `The sheet “${sheet}” has been created: one row for each certificate or dossier, to be filled in here or in Excel.`,
  taken: (sheet) =>
    `The workbook already has a sheet “${sheet}”: it is left as it is. Rename it if it serves another purpose, then try again.`,
  structureProtected: (sheet) =>
    `The sheet “${sheet}” cannot be added because the structure of the workbook is protected: remove this protection (Review tab), then try again.`,
  written: (row) => `Saved in row ${row} of the register.`,
  changed: (cell) =>
    `Cell ${cell} of the register has changed in the meantime: nothing was written. Open the row again to see what it holds, then try again.`,
  formula: (cell) =>
    `Cell ${cell} of the register holds a formula: nothing was written. Replace it in Excel if it is no longer needed.`,
  gone: (sheet) =>
    `The sheet “${sheet}” or its table has been deleted in the meantime: check again to read the workbook anew.`,
  tooOld: 'This Excel is too old for this: update it, or write into the sheet by hand.',
  nothingWritten: 'Nothing was written.',
  nothingCreated: 'Nothing was added to the workbook.',
  uncertainLine: (sheet) =>
    `The row may have been written only in part: look at the sheet “${sheet}” and correct the row, or undo (Ctrl+Z), then try again.`,
  uncertainSheet: (sheet) =>
    `A sheet that was begun may be left, “${sheet}” or an empty one: delete it or undo (Ctrl+Z), then try again.`,
  // Workbook data: French in every language.
  sheetsWritten: (sheets) =>
    sheets.length === 1
      ? `The sheet “${sheets.join('')}” is ready to be printed or saved apart.`
      : `${sheets.length} sheets are ready to be printed: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  nothingToWrite: {
    reminders: 'There is nothing to ask for: no sheet was added.',
    shortTraining: 'No candidate has too few weeks of training: no sheet was added.',
  },
  unfinished: french.unfinished,
  alerts: french.alerts,
};
