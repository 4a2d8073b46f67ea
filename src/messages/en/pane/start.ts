import type { StartWords } from '../../pane/start';
import { counted } from '../../format';

export const start: StartWords = {
  welcome: 'Welcome',
  promise:
    'AGORA reads the table of your candidates and says which of them are not in order for the bac pro AGOrA, why, and what to do.',
  safety:
    'Everything stays in your workbook, nothing is sent; what “Check” writes there goes away in one click.',
  insertExample: 'Insert an example',
  skip: 'Begin',
  check: 'Check and highlight',
  lookAgain: 'Read the open sheet again',
  nothingYet: 'No table of candidates in sight yet.',
  sheets: 'Sheets with candidates',
  openSheet: (sheet) => `Open the sheet “${sheet}”`,
  isOpen: 'open',
  found: (candidates, heading) =>
    `${counted(candidates, 'candidate', 'candidates', 'en')}, headings in row ${heading}.`,
  understood: 'What was understood',
  understoodColumns: (fields) => counted(fields, 'column understood', 'columns understood', 'en'),
  field: 'Datum',
  column: 'Column',
  change: 'Correct the columns',
  unchecked: (rules) => counted(rules, 'rule is not judged', 'rules are not judged', 'en'),
  uncheckedMeaning:
    'For want of a column, or because two columns claim it, these rules counted for nobody: “Conforme” means compliant with the rest.',
  ignored: (headings) => counted(headings, 'column left aside', 'columns left aside', 'en'),
  leftOut: (rows) => counted(rows, 'row is not a candidate', 'rows are not candidates', 'en'),
  settings: 'What the check rests on',
  session: 'Session',
  sessionInForce: (session) => `${session}, in force`,
  examDate: 'Exam date',
  examDateFromColumn: (headings) => `Read in the table: ${headings}.`,
  examDateHint: 'Stands in where a cell is empty. Without a date the dossiers are judged as final.',
  situation: 'As things stand',
  days: { today: 'today', 'exam-day': 'on the exam day', other: 'on another day' },
  today: (date) => `today, ${date}`,
  otherDay: 'As things stand on',
  badDate: 'A date such as 15/06/2026.',
  memory: {
    kept: 'The columns remembered in this workbook are applied.',
    outdated: 'The columns have changed since they were remembered.',
    damaged: 'Columns remembered in this workbook can’t be read: they are left aside.',
  },
};
