import { type LineCell, type LineOutcome, type LinePlan, writeLine } from '../../src/excel';
import { type BookDescription, type ExcelHost, type SheetDescription, openInExcel } from '../excel-host';
import { dayOf } from '../support/candidates';
import { cellsOf, doorTo, shownAt } from './support';

/** A centre's own register: with a column between that is no one's, and a note beside. */
export const ROWS = [
  ['N° candidat', 'Candidat', 'Remarque', 'Du', 'Au', 'Nb de semaines'],
  ['0012', 'EXEMPLE Ada', 'vu', 46_023, 46_050, 4],
  ['0013', 'AUTRE Bob', null, 46_023, 46_036, 2],
];
export const START = dayOf(2026, 3, 2);

export const CELLS: readonly LineCell[] = [
  { column: 0, value: '0014', kind: 'text' },
  { column: 1, value: '=TIERS Cléo', kind: 'text' },
  { column: 3, value: START, kind: 'day' },
  { column: 4, value: START + 25, kind: 'day' },
  { column: 5, value: 4, kind: 'number' },
];
export const LINE = ['0014', '=TIERS Cléo', null, START, START + 25, 4];

export const open = (sheet: Partial<SheetDescription> = {}, book: Partial<BookDescription> = {}): ExcelHost =>
  openInExcel({
    sheets: [
      { name: 'Candidats', rows: [['Nom']] },
      { name: 'PFMP', rows: ROWS, ...sheet },
    ],
    ...book,
  });

export const TABLE = { name: 'Stages', range: 'A1:F3' };
export const inTable = (sheet: Partial<SheetDescription> = {}, table: object = {}) =>
  open({ tables: [{ ...TABLE, ...table }], ...sheet });

export const planOf = (host: ExcelHost, more: Partial<LinePlan> = {}): LinePlan => ({
  id: host.book.sheet('PFMP').id,
  sheet: 'PFMP',
  headerRow: 0,
  row: null,
  cells: CELLS,
  headings: new Map(),
  before: new Map(),
  ...more,
});

export const write = (host: ExcelHost, more: Partial<LinePlan> = {}): Promise<LineOutcome> =>
  writeLine(doorTo(host), planOf(host, more));

export const rowOf = (host: ExcelHost, row: number) =>
  ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => shownAt(host, 'PFMP', `${column}${row}`));
export const tableOf = (host: ExcelHost) => cellsOf(host.dump(), 'PFMP')['tables'];

/** A line that is refused leaves all that a person sees as it was. */
export async function expectNothing(
  host: ExcelHost,
  kind: string,
  more: Partial<LinePlan> = {},
): Promise<void> {
  const before = host.dump();
  expect(await write(host, more)).toMatchObject({ kind: 'refused', problem: { kind, sheet: 'PFMP' } });
  expect(host.dump()).toEqual(before);
}
