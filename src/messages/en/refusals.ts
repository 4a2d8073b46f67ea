import type { RefusalSentences } from '../catalogue';
import { quoted } from './words';

export const refusals: RefusalSentences = {
  noFile: 'No file given: name at least one .xlsx workbook (--help for help).',
  unknownOption: (option) => `Unknown option: ${option} (--help for help).`,
  optionWithoutValue: (option) => `The option ${option} needs a value (--help for help).`,
  badDate: (option, value) =>
    `${option}: “${value}” is not a day of the calendar; write YYYY-MM-DD, for instance 2026-06-15.`,
  badHeader: (value) => `--header: “${value}” is not a row number; write a number from 1.`,
  badLanguage: (value) => `--lang: “${value}” is not a known language; write fr or en.`,
  badSession: (value, known) => `--session: session “${value}” is not known; known sessions: ${known}.`,
  badConvention: (value, known) =>
    `--convention: “${value}” is no known convention for a week of training; write ${known}.`,
  badMapping: (value) => `--map: “${value}” can't be read; write field=Column heading.`,
  unknownField: (field, fields) => `--map: there is no field “${field}”; fields: ${fields}.`,
  mappingTwice: (field) => `--map: the field “${field}” is given twice; keep one.`,
  missingFile: (file) => `${file}: there is no such file; check the path.`,
  folder: (file) => `${file}: this is a folder; name the .xlsx files in it.`,
  unreadableFile: (file) => `${file}: this file can't be opened; check the rights, or close it in Excel.`,
  file: {
    'empty-file': (file) => `${file}: the file is empty.`,
    'not-a-workbook': (file) => `${file}: this is not an .xlsx workbook; save it from Excel as .xlsx.`,
    'old-format': (file) => `${file}: old .xls format; open it in Excel and save it as .xlsx.`,
    encrypted: (file) => `${file}: protected by a password; save it without a password to open.`,
    damaged: (file) => `${file}: the file is damaged or incomplete; open it in Excel, repair it and save it.`,
    'too-large': (file) => `${file}: more than 100 MB; keep only the sheets of candidates.`,
    'inflates-too-much': (file) =>
      `${file}: its content is out of all measure once unpacked; keep only the sheets of candidates.`,
    'too-wide': (file) =>
      `${file}: a sheet spans more than 20 million cells; delete what lies far from the table.`,
  },
  noSheet: (file, sheet, sheets) => `${file}: no sheet “${sheet}”; sheets: ${sheets}.`,
  noCandidateTable: (file) =>
    `${file}: no candidate table found; it needs a name or number column, and the category or a rule (see --header and --map).`,
  registersAlone: (file, registers) =>
    `${file}: ${registers.length === 1 ? 'a register' : 'registers'} (${registers.map(quoted).join(', ')}), but no list of candidates; add a sheet with their names or numbers and their category to the workbook.`,
  noTableUnderHeader: (file, row) =>
    `${file}: row ${row} is not a row of candidate headings; check --header.`,
  noHeading: (heading, headings) => `--map: no column is called “${heading}”; headings found: ${headings}.`,
  reportIsInput: (path) => `--report: ${path} is one of the workbooks checked; choose another name.`,
  reportIsOther: (path) =>
    `--report: ${path} is there already and is not an AGORA account; choose another name.`,
  outputNotWritten: "The output can't be written (disk full?); nothing is lost, try again.",
  reportNotWritten: (path) =>
    `--report: ${path} can't be written; check the folder, or close the file in Excel.`,
  reportExtension: (path) => `--report: ${path} must end with .xlsx.`,
};
