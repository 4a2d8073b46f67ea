import type { PaneMarkingWords } from '../../pane/marking';
import { counted } from '../../format';

export const marking: PaneMarkingWords = {
  noSheet: "Open the candidates' sheet first.",
  state: {
    marked: (sheet, verdicts, reasons) =>
      `The sheet “${sheet}” is highlighted: verdicts in column ${verdicts}, reasons in column ${reasons}.`,
    unmarked: (sheet) => `The sheet “${sheet}” is not highlighted.`,
  },
  mark: 'Highlight',
  markAgain: 'Bring up to date',
  remove: 'Remove the highlighting',
  what: 'What will be written, and where',
  willWrite: (verdicts, reasons, verdictHeading, reasonsHeading, rows) =>
    `Two columns right of the table: “${verdictHeading}” in ${verdicts} and “${reasonsHeading}” in ${reasons}, for ${counted(rows, 'candidate', 'candidates', 'en')}.`,
  willTint:
    'One colour a verdict on each row. Your own colours come back as soon as the highlighting is removed.',
  willNotTouch: 'Nothing else is touched: neither your cells, nor your formulas, nor your formats.',
  elsewhere: (listing, why) =>
    `The result will go to a sheet apart, “${listing}”, with a link to each row: ${why}`,
  colours: 'What each row shows',
  meanings: {
    compliant: 'All the rules that were judged are met.',
    'non-compliant': 'A rule is not met.',
    incomplete: 'Something is missing, or a cell can’t be read.',
    'out-of-scope': 'The candidate is assessed by CCF, not by this note.',
    stale:
      'Something in the row has changed since it was checked. With the pane open the row is judged again by itself.',
  },
  undoing:
    'To take it all away: “Remove the highlighting”, even after the sheet was saved, sorted or copied.',
};
