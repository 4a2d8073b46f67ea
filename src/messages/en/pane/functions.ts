import type { FunctionsWords } from '../../pane/functions';
import { counted } from '../../format';

export const functions: FunctionsWords = {
  introduction:
    'To write a function beside a candidate, choose an empty cell in the row, then “Insert”: the columns of the table are in it already.',
  languages:
    'The names of functions are English and the same everywhere: the formula works in an Excel of any language.',
  search: 'Look for a function',
  found: (number) => counted(number, 'function', 'functions', 'en'),
  parameters: 'What it asks for',
  examples: 'Examples',
  optional: (name) => `${name} (optional)`,
  insert: (id) => `Insert ${id}`,
  insertFor: (id, unit) => `Insert ${id} for ${unit}`,
  insertExample: (id) => `Insert the example of ${id}`,
  inserted: (address) => `Formula written in ${address}.`,
  insertedInRow: (address) => `Formula written in ${address}. Copy it down for the other candidates.`,
  taken: (address) => `The cell ${address} is not empty: choose an empty one, then try again.`,
  lacks: (columns) =>
    `The table has no column for: ${columns}. Say which it is in “Columns”, or start from the example of the help.`,
  several: (columns) =>
    `Several columns serve for: ${columns}. Rather use CHECK, which reads the whole row, or start from the example of the help.`,
  overlooks: (columns) =>
    `This function would not heed: ${columns}. Rather use CHECK, which reads the whole row.`,
  overlooksRegisters:
    'The workbook has registers of attestations or dossiers: this function reads the list alone, and its answer could be too favourable. Nothing was written: the verdict of the check reads the registers.',
  noCandidate: (sheet) =>
    `First choose a cell in a candidate's row, in the sheet “${sheet}”, right of the table.`,
  circular: 'The formula would read itself: choose a cell outside of the table, at its right.',
  needsRegister:
    'This function reads a register: a row for each period, in a sheet of its own. Start from the example, then put the ranges of the register into it.',
  noTable: "Open the candidates' sheet, so that formulas are written with its columns.",
  wishes:
    'The functions do not know what was chosen in “Columns”: they read headings and words as they stand.',
};
