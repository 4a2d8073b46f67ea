import { type LineOutcome, type LinePlan, sayLine, writeLine } from '../../src/excel';
import { catalogues, french } from '../../src/messages';
import type { ExcelHost } from '../excel-host';
import { ROWS, START, inTable, open, planOf, write } from './line-books';
import { doorTo } from './support';

const totals = () =>
  inTable({ rows: [...ROWS, ['Total', null, null, null, null, 6]] }, { range: 'A1:F4', showTotals: true });
const calculated = (): ExcelHost => {
  const rows = ROWS.map((row, at) => [...row, at === 0 ? 'Double' : `=F${at + 1}*2`]);
  const host = open({ rows, tables: [{ name: 'Stages', range: 'A1:G3' }] });
  const column = host.book.sheet('PFMP').tables[0]?.columns[6];
  if (column !== undefined) column.calculated = '=F2*2';
  return host;
};

describe('a failure', () => {
  test.each<[string, () => ExcelHost, Partial<LinePlan>]>([
    ['of a new line in a plain range', open, {}],
    ['of a new line in a row that was hidden', () => open({ hiddenRows: [4] }), {}],
    ['of a new line in a table that grows', inTable, {}],
    ['of a new line in a table that calculates', calculated, {}],
    ['of a new line in an empty row of a table', () => inTable({}, { range: 'A1:F9' }), {}],
    ['of a new line above totals', totals, {}],
    [
      'of a correction',
      open,
      {
        row: 2,
        cells: [
          { column: 3, value: START, kind: 'day' },
          { column: 5, value: null, kind: 'number' },
        ],
        before: new Map<number, unknown>([
          [3, 46_023],
          [5, 4],
        ]),
      },
    ],
  ])(
    '%s leaves all as before, whichever request fails after whichever of its actions',
    async (_of, make, more) => {
      const whole = make();
      expect(await write(whole, more)).toMatchObject({ kind: 'written' });
      const last = whole.requests.length - 1;
      for (const [at, { actions }] of whole.requests.entries()) {
        // Until the last request nothing is written.
        const stops = at === last ? Array.from({ length: actions }, (_, action) => action) : [0];
        for (const after of [...stops, Infinity]) {
          const host = make();
          const before = host.dump();
          host.failAt(at + 1, 'GeneralException', after);
          expect(await write(host, more)).toMatchObject({ kind: 'refused', problem: { kind: 'unexpected' } });
          expect(host.dump()).toEqual(before);
        }
      }
    },
  );

  test('that cannot be taken back is told', async () => {
    for (const more of [{}, { row: 2, before: new Map(ROWS[1]?.entries()) }]) {
      const host = open();
      const last = more.row === undefined ? 3 : 2;
      host.failAt(last, 'GeneralException', Infinity);
      host.failAt(last + 1, 'GeneralException');
      const outcome = await write(host, more);
      expect(outcome).toEqual({ kind: 'refused', problem: { kind: 'half-done', sheet: 'PFMP' } });
      expect(sayLine(outcome, french)).toMatch(/n'est peut-être écrite qu'en partie/);
    }
  });

  test('for want of the sheet is told as such', async () => {
    const host = open();
    const plan = planOf(host);
    host.vanish('PFMP');
    const outcome = await writeLine(doorTo(host), plan);
    expect(outcome).toEqual({ kind: 'refused', problem: { kind: 'gone', sheet: 'PFMP' } });
    expect(sayLine(outcome, french)).toBe(
      "La feuille « PFMP » ou son tableau a été supprimé entre-temps : recontrôler pour relire le classeur. Rien n'a été écrit.",
    );
  });

  test('is told while somebody types in a cell', async () => {
    const host = open();
    host.cellEditing = true;
    expect(await write(host)).toMatchObject({ problem: { kind: 'cell-editing' } });
  });
});

test.each(['fr', 'en'] as const)('every outcome is said, in %s', (language) => {
  const outcomes: readonly LineOutcome[] = [
    { kind: 'written', row: 9 },
    { kind: 'changed', cell: 'F2' },
    { kind: 'formula', cell: 'F2' },
    ...(['filtered', 'no-room', 'not-kept', 'half-done', 'protected'] as const).map((kind): LineOutcome => ({
      kind: 'refused',
      problem: { kind, sheet: 'PFMP' },
    })),
  ];
  const said = outcomes.map((outcome) => sayLine(outcome, catalogues[language]));
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
