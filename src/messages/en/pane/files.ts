import type { FilesWords } from '../../pane/files';
import { counted } from '../../format';

const workbooks = (number: number) => counted(number, 'workbook', 'workbooks', 'en');

export const files: FilesWords = {
  title: 'Check a file',
  purpose:
    'AGORA reads your workbooks here, in this browser, and tells which candidates do not conform. Nothing is sent, nothing is written into your files.',
  choose: 'Choose workbooks…',
  drop: 'or drop them here (.xlsx or .xlsm)',
  list: 'Workbooks',
  reading: 'Reading…',
  show: (file) => `Show ${file}`,
  remove: (file) => `Take ${file} off the list`,
  sheet: 'Sheet',
  views: 'Views of the workbook',
  grounds: 'Dates',
  report: (number) => `Download the report (${workbooks(number)})`,
  reportName: 'agora-report',
  reportMade: (name) => `Report downloaded: ${name}.`,
  checked: (number, refused) =>
    refused === 0
      ? `${counted(number, 'workbook', 'workbooks', 'en')} checked.`
      : `${counted(number, 'workbook', 'workbooks', 'en')} checked, ${refused} refused: the reason stands beside the name.`,
  noCandidates:
    'No table of candidates found: it takes a column of names or numbers, and the category or a datum of the regulation.',
  interrupted: 'The check was interrupted: take this workbook off the list and give it again.',
  failed:
    'The check stopped on an error; your files are untouched. Try again; if it goes on, check the workbooks one by one.',
  broken: 'This part of the page stopped on an error; your files are untouched.',
  goOn: 'Back to the results',
  asSystem: 'As the system',
  settings: 'Language, colours, help',
  help: 'Help of the functions',
};
