import type { ResultsWords } from '../../pane/results';
import { counted } from '../../format';

const candidates = (number: number) => counted(number, 'candidate', 'candidates', 'en');
const findings = (number: number) => counted(number, 'finding', 'findings', 'en');

export const results: ResultsWords = {
  noSheet: "Open the candidates' sheet first.",
  sheet: (sheet, number) => `Sheet “${sheet}”, ${candidates(number)}`,
  filter: 'Show',
  verdicts: {
    'non-compliant': 'Not compliant',
    incomplete: 'To complete',
    compliant: 'Compliant',
    'out-of-scope': 'Outside the note',
  },
  grouping: 'Group',
  groupings: { candidates: 'By candidate', rules: 'By rule' },
  search: 'Look for a name, a reason',
  shown: (people, number) => `${candidates(people)}, ${findings(number)}`,
  nothingFound: 'Nothing fits this search.',
  showAll: 'Show all',
  allWell: 'Nothing to report on what was judged.',
  goTo: (cell) => `Go to ${cell}`,
  goToCandidate: (name, row) => `${name}, go to row ${row}`,
  details: 'The rule',
  fix: 'To do:',
  copyAll: 'Copy the list of what is missing',
  copyOne: (name) => `Copy what ${name} lacks`,
  copied: (number) => `List copied (${candidates(number)}): paste it into a message.`,
  notCopied: 'Excel does not let the pane copy: the text is selected further down, copy it with Ctrl+C.',
  nothingMissing: 'The candidates shown lack nothing.',
  list: 'Findings',
  ruleGroup: (rule, number) => `${rule}, ${findings(number)}`,
  letter: {
    title: (sheet, day) => `Missing items – ${sheet} (as things stand: ${day})`,
    candidate: (name, verdict) => `${name} (${verdict.toLowerCase()})`,
    line: (sentence, fix, source) => `- ${sentence} ${fix} (${source})`,
    effect: (sentence, effect) => `${sentence} Effect: ${effect}.`,
  },
};
