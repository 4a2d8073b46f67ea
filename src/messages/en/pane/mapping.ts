import type { MappingWords } from '../../pane/mapping';
import { counted } from '../../format';

export const mapping: MappingWords = {
  words: 'Words to settle',
  noWords: 'All the words of the table were understood.',
  wordsMeaning: 'A choice holds for all the rows in which the word stands. Nothing changes in your cells.',
  word: (word, field, count) => {
    const times = count === 1 ? 'once' : `${count ?? 0} times`;
    return count === null ? `“${word}” (${field})` : `“${word}” (${field}), ${times}`;
  },
  doubts: {
    unknown: 'Not understood.',
    ambiguous: 'May mean several categories.',
    settled: 'Settled by you.',
  },
  assumed: (category) => `Understood as: ${category}.`,
  caseByCase: 'Case by case',
  asUnderstood: 'Leave it as it is understood',
  yes: 'yes (oui)',
  no: 'no (non)',
  leftAside: 'Columns left aside',
  leftAsideMeaning: 'If one of them serves the check, say what for.',
  heading: (heading) => `“${heading}”`,
  leaveAside: 'Leave aside',
  columns: 'Which column for which datum',
  groups: {
    identity: 'Identity',
    course: 'Category and length',
    experience: 'Certificates of work',
    dossiers: 'Attestation and dossiers',
    marks: 'Marks and exam dates',
    diploma: 'Marks of the diploma',
  },
  others: (fields) => counted(fields, 'other datum', 'other data', 'en'),
  asHeadingsSay: 'As the headings say',
  byHeadings: (columns) => (columns === null ? 'By the headings: none' : `By the headings: ${columns}`),
  addedUp: (columns) => `${columns}, together`,
  noColumn: 'No column',
  chosen: (column, heading) => (column === null ? `“${heading}”` : `${column} “${heading}”`),
  elsewhere: (heading) => `“${heading}”, not in this sheet`,
  ambiguous: 'Two columns claim it: choose.',
  keeping: 'The next time',
  keepingMeaning:
    '“Remember” writes these choices into the workbook (headings and words, no candidate: a word with a name in it is not kept). Excel then no longer lets you undo what came before.',
  remember: 'Remember in this workbook',
  forget: 'Put all back as the headings say',
  nothingChosen: 'Nothing to remember: everything is read in the headings and words of the table.',
};
