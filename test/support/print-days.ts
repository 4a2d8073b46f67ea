/** Run in another time zone by test/cells/day.test.ts: prints what dates are read as. */
import { type Cell, createDayParser, quoteCell } from '../../src/cells';
import { addMonthsToDay, isoDay } from '../../src/regulation';

const read = createDayParser();
// The nights on which clocks change in France, the first of January, a leap day, and cells of other kinds.
const cells: readonly Cell[] = [
  '15/06/2026',
  '29/03/2026',
  '25 octobre 2026',
  '01/01/26',
  '2024-02-29',
  46188.9999,
  { kind: 'date', serial: 46188 },
];
const days = cells.map((cell) => {
  const reading = read(cell);
  return reading.kind === 'value' ? isoDay(reading.value) : reading.kind;
});
const sixMonthsBefore = isoDay(addMonthsToDay(46188, -6));
const quoted = quoteCell({ kind: 'date', serial: 46188 });
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ zone: timeZone, days, sixMonthsBefore, quoted }));
