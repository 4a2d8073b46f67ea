import { registerDeeds as french } from '../fr/register-deeds';
import type { RegisterDeedWords } from '../register-deed-words';

export const registerDeeds: RegisterDeedWords = {
  created: (sheet) => `The sheet “${sheet}” has been added at the end of the workbook.`,
  taken: (sheet) =>
    `A sheet “${sheet}” is there already, and its headings are not those of a register: rename it or complete its headings, then try again.`,
  written: (sheet, row) => `Row ${row} of “${sheet}” saved.`,
  changed: (sheet, cell) =>
    `“${sheet}”, ${cell}: somebody has changed this row meanwhile. Nothing was written: clear what was typed, then take the row as it is.`,
  formula: (sheet, cell) =>
    `“${sheet}”, ${cell} holds a formula: nothing was written. Correct this cell in the sheet.`,
  sheetsWritten: (sheets) =>
    sheets.length === 1
      ? `The sheet “${sheets.join('')}” is ready to be printed or saved apart.`
      : `${sheets.length} sheets are ready to be printed: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  nothingToWrite: {
    reminders: 'There is nothing to ask for: no sheet was added.',
    shortTraining: 'No candidate has too few weeks of training: no sheet was added.',
  },
  // What Excel shows belongs to the workbook: French in every language.
  alertTitle: french.alertTitle,
  alerts: french.alerts,
};
