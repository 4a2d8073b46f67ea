import type { DiplomaPaneWords } from '../../pane/diploma';
import { counted, formatMean, formatNeeded, formatPoints } from '../../format';

const points = (number: number) => `${formatPoints(number, 'en')} ${number === 1 ? 'point' : 'points'}`;

export const diploma: DiplomaPaneWords = {
  noMarks:
    'This sheet has no mark of a general unit (E11, Français, PSE…): no result of the diploma is proposed.',
  insert: 'Insert the results',
  jury: 'Results proposed to the jury',
  filter: 'Filter by proposed result',
  proposals: {
    admitted: 'admitted',
    control: 'contrôle',
    adjourned: 'ajourné',
    undeliverable: 'not deliverable',
    incomplete: 'incomplete',
    close: 'within 10 points of a threshold',
  },
  search: 'Find a candidate',
  list: 'Proposed results',
  shown: (candidates) => counted(candidates, 'candidate', 'candidates', 'en'),
  showAll: 'Show all',
  nothingFound: 'No candidate fits.',
  columns: (known, all) => `Columns of marks: ${known} units of ${all}`,
  unit: (unit, name, column) => `${unit} (${name}): ${column}`,
  column: (column, header) => `column ${column}, “${header}”`,
  noColumn: 'no column',
  doubled: (cells) => `several columns (${cells}), none is counted`,
  unknownColumn: (heading, cell) => `“${heading}” (${cell}): unknown unit`,
  average: (mean, sum) => `Average ${formatMean(mean, 'en')}, ${points(sum)}`,
  close: ({ threshold, points: gap, side }) =>
    side === 'below'
      ? `${formatNeeded(gap, 'en')} ${gap === 1 ? 'point is' : 'points are'} missing for ${threshold}.`
      : `${points(gap)} above ${threshold}.`,
  why: 'Why',
  changes: 'What each mark would change',
  worth: (unit, sum, mean) =>
    `${unit}: one point more brings ${points(sum)}, that is ${formatPoints(mean, 'en')} of the average.`,
  needed: (target, mark) =>
    mark.kind === 'mark'
      ? `For an average of ${target}: ${formatNeeded(mark.value, 'en')}.`
      : `For an average of ${target}: out of reach.`,
  control: ({ unit, mark, most, alone }) =>
    `${unit} (${formatPoints(mark, 'en')}): at most ${points(most)} to gain; ${alone === null ? 'not enough by itself' : `enough by itself with ${formatNeeded(alone, 'en')}`}.`,
};
