import type { FunctionWords } from '../function-words';
import { weeks } from './words';

export const functions: FunctionWords = {
  states: {
    compliant: 'Compliant',
    toComplete: 'To be put right',
    zero: 'Mark zero',
    nonValid: 'Non valide',
  },
  weeksDone: (required, source) =>
    required === 0
      ? `No week of training (PFMP) is required: certificates of work are. (${source})`
      : `The ${weeks(required)} of training (PFMP) required are done. (${source})`,
  unequalRanges: (first, firstSize, second, secondSize) =>
    `${first} has ${firstSize} cells and ${second} ${secondSize}: give two ranges of the same size.`,
  otherCategory: (argument, category) => `${argument}: “${category}” has no certificates of work to show.`,
  noCandidate: (argument) => `${argument}: write the name or number of the candidate.`,
  notListed: (argument, raw) => `${argument}: “${raw}” has no row in the range of candidates.`,
  emptyAt: (argument, at) => `${argument}: the cell in row ${at} of the range is empty.`,
  endBeforeStart: (argument, at) => `${argument}: in row ${at} of the range the end is before the start.`,
  tooManyHours: (argument, at) => `${argument}: more than 24 hours a day in row ${at} of the range.`,
  unreadableAt: (argument, at, raw) => `${argument}: “${raw}” can't be read, in row ${at} of the range.`,
  unknownConvention: (argument, raw, known) => `${argument}: “${raw}” is no way to count; write ${known}.`,
  conventionUnits: { day: 'jours', hour: 'h' },
  ongoingUntil: (argument, at) =>
    `${argument}: the job in row ${at} of the range goes on; give the last day to count.`,
  reversedWindow: (first, second) => `${second}: this day is before ${first}.`,
  unreadable: (argument, raw) => `${argument}: “${raw}” can't be read.`,
  noAnswer: (argument) => `${argument}: answer oui or non.`,
  noMark: (argument) => `${argument}: no mark to count (empty, absence or dispense).`,
  allDispensed: 'e2: all units are dispensed, there is no mean.',
  unknownUnit: (argument, raw) =>
    `${argument}: “${raw}” is no unit; write its code (E51) or its name (Français).`,
  unitTwice: (argument, unit) => `${argument}: ${unit} stands there twice; give each unit once.`,
  tooManyOptional: (argument, count, most) => `${argument}: ${count} optional units; give at most ${most}.`,
  noUnit: (argument) => `${argument}: write a unit, for instance E51.`,
  noCategoryForProject: (argument) =>
    `${argument}: give the category of the candidate, on which the projet depends.`,
  wrongPair: (argument) =>
    `${argument}: give two units, one of E11, E12, E33, the other of E51, E52, none of them dispensed.`,
  unknownSession: (argument, raw, known) =>
    `${argument}: session “${raw}” is not known; known sessions: ${known}.`,
  noAverage: (argument, why) => `${argument}: ${why} No average.`,
  noTarget: (argument, most) => `${argument}: give an average from 0 to ${most}.`,
  outOfReach: (argument) => `${argument}: the target is out of reach, even with the best mark.`,
  needsMark: (argument) => `${argument}: give an average.`,
  headerRows: (argument, rows) => `${argument}: ${rows} rows of headings; give one or two.`,
  rowWidth: (argument, width, headers) =>
    `${argument}: ${width} cells for ${headers} headings; give two ranges of the same width.`,
  oneRow: (argument, rows) => `${argument}: ${rows} rows; give the row of a single candidate.`,
  noTable: (argument) =>
    `${argument}: no candidate headings; a column with the category or one that a rule asks for is needed.`,
  codeMissing: (argument) =>
    `${argument}: write the code of a finding, a unit (E2, E31, E32) or “attestation”.`,
  noCode: (argument, raw) => `${argument}: “${raw}” is not the code of a finding.`,
  allCompliant: 'No finding',
  auditHeadings: ['Candidate', 'Verdict', 'Code', 'Column', 'Finding', 'Source'],
};
