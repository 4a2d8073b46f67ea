import type { LineCell } from '../../src/excel';
import { ROWS, START, expectNothing, open, rowOf, write } from './line-books';
import { cellsOf, shownAt } from './support';

describe('the correction of a line', () => {
  const before = new Map<number, unknown>([
    [1, 'EXEMPLE Ada'],
    [3, 46_023],
    [5, 4],
  ]);
  const cells: readonly LineCell[] = [
    { column: 3, value: START, kind: 'day' },
    { column: 5, value: null, kind: 'number' },
  ];

  test('writes only the cells that are told, in two requests', async () => {
    const host = open();
    expect(await write(host, { row: 2, cells, before })).toEqual({ kind: 'written', row: 2 });
    expect(rowOf(host, 2)).toEqual(['0012', 'EXEMPLE Ada', 'vu', START, 46_050, null]);
    expect(host.requests).toHaveLength(2);
  });

  test.each([
    ['a cell that it corrects', 'PFMP!F2', 3, 'F2'],
    ['a cell by which the line is known', 'PFMP!B2', 'EXEMPLE Eda', 'B2'],
  ])('writes nothing where somebody has changed %s', async (_what, address, value, cell) => {
    const host = open();
    host.colleague.type(address, value);
    const dump = host.dump();
    expect(await write(host, { row: 2, cells, before })).toEqual({ kind: 'changed', cell });
    expect(host.dump()).toEqual(dump);
  });

  test('takes a cell that was not told for empty, and another line for changed', async () => {
    const host = open();
    const told = new Map([[3, 46_023]]);
    expect(await write(host, { row: 2, cells, before: told })).toEqual({ kind: 'changed', cell: 'F2' });
    host.person.insertRows('PFMP', 2);
    expect(await write(host, { row: 2, cells, before })).toMatchObject({ kind: 'changed' });
  });

  test('never writes over a formula, and does over a text that looks like one', async () => {
    const rows = [ROWS[0] ?? [], ['0012', 'EXEMPLE Ada', null, 46_023, 46_050, '=2+2']];
    const host = open({ rows });
    const dump = host.dump();
    expect(await write(host, { row: 2, cells, before })).toEqual({ kind: 'formula', cell: 'F2' });
    expect(host.dump()).toEqual(dump);
    host.person.type('PFMP!F2', "'=2+2");
    const text = new Map(before).set(5, '=2+2');
    expect(await write(host, { row: 2, cells, before: text })).toEqual({ kind: 'written', row: 2 });
  });

  test('is refused on a protected sheet, and where merged cells keep nothing', async () => {
    await expectNothing(open({ protection: {} }), 'protected', { row: 2, cells, before });
    const empty = [{ column: 2, value: 'ici', kind: 'text' as const }];
    await expectNothing(open({ rows: ROWS, merges: ['B3:C3'] }), 'not-kept', { row: 3, cells: empty });
  });

  test('counts days as the workbook does', async () => {
    const host = open({}, { dateSystem: '1904' });
    await write(host, { row: 2, cells, before });
    expect(shownAt(host, 'PFMP', 'D2')).toBe(START - 1462);
  });

  test('gives a day that replaces a text, in a cell of texts, a format that shows it', async () => {
    const host = open({ styles: { D2: { numberFormat: '@' } } });
    await write(host, { row: 2, cells, before });
    expect(cellsOf(host.dump(), 'PFMP')['cells']).toMatchObject({
      D2: { value: START, style: { numberFormat: 'dd/mm/yyyy' } },
    });
  });
});
