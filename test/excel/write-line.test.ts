import { columnLetters } from '../../src/table';
import {
  CELLS,
  LINE,
  ROWS,
  START,
  TABLE,
  expectNothing,
  inTable,
  open,
  rowOf,
  tableOf,
  write,
} from './line-books';
import { cellsOf, shownAt } from './support';

describe('a new line of a plain range', () => {
  test('stands below the last one, as texts, days and numbers, in three requests and one step of undo', async () => {
    const host = open();
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(rowOf(host, 4)).toEqual(LINE);
    expect(cellsOf(host.dump(), 'PFMP')['cells']).toMatchObject({
      A4: { quoted: true },
      D4: { style: { numberFormat: 'dd/mm/yyyy' } },
      F4: { value: 4 },
    });
    expect(host.requests).toHaveLength(3);
    expect(host.dump()['active']).toBe('Candidats');
  });

  test.each(['+3', '1/2', "'tard", '0012', 'VRAI', '@ada', '-', '2 mars 2026', 'deux\nlignes'])(
    'keeps the text %j',
    async (value) => {
      const host = open();
      expect(await write(host, { cells: [{ column: 1, value, kind: 'text' }] })).toMatchObject({ row: 4 });
      expect(shownAt(host, 'PFMP', 'B4')).toBe(value);
    },
  );

  test('looks like the line above: a cell of texts takes them as they are, and a day its format', async () => {
    const styles = {
      'A1:A9': { numberFormat: '@' },
      'D2:D3': { numberFormat: 'd mmm yyyy' },
      E4: { numberFormat: '@' },
    };
    const host = open({ styles });
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(rowOf(host, 4)).toEqual(LINE);
    const cells = cellsOf(host.dump(), 'PFMP')['cells'] as Record<string, object>;
    expect(cells['A4']).toEqual({ value: '0014', style: { numberFormat: '@' } });
    expect(cells['D4']).toMatchObject({ style: { numberFormat: 'd mmm yyyy' } });
    expect(cells['E4']).toMatchObject({ style: { numberFormat: 'dd/mm/yyyy' } });
  });

  test('counts days as the workbook does', async () => {
    const host = open({}, { dateSystem: '1904' });
    await write(host);
    expect(shownAt(host, 'PFMP', 'D4')).toBe(START - 1462);
  });

  test('goes below all that stands under the headings, whosever it is', async () => {
    const host = open({ rows: [...ROWS, [], [null, null, 'à relancer'], []] });
    expect(await write(host)).toEqual({ kind: 'written', row: 6 });
    expect(shownAt(host, 'PFMP', 'C5')).toBe('à relancer');
  });

  test('does not mind what stands far away', async () => {
    const host = open({ rows: [...ROWS, [], [null, null, null, null, null, null, null, 'note']] });
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
  });

  test('is the first below headings that have none', async () => {
    const host = open({ rows: [['Registre des stages'], [], ...ROWS.slice(0, 1)] });
    expect(await write(host, { headerRow: 2 })).toEqual({ kind: 'written', row: 4 });
  });

  test('is not taken by another table that ends above it', async () => {
    const rows = [...ROWS, [], ['Autre', 'Chose'], ['a', 'b']];
    const host = open({ rows, tables: [{ name: 'Autre', range: 'A5:B6' }] });
    expect(await write(host)).toEqual({ kind: 'written', row: 8 });
    expect(tableOf(host)).toMatchObject({ Autre: { range: 'A5:B6' } });
  });

  test('is not written where a filter hides it, and seen where somebody hid the row', async () => {
    const criteria = { 1: { filterOn: 'Values', values: ['AUTRE Bob'] } } as const;
    await expectNothing(open({ autoFilter: { range: 'A1:F9', criteria } }), 'filtered');
    const filtered = open({ autoFilter: { range: 'A1:F3', criteria } });
    expect(await write(filtered)).toEqual({ kind: 'written', row: 4 });
    const hidden = open({ hiddenRows: [4] });
    expect(await write(hidden)).toEqual({ kind: 'written', row: 4 });
    expect(cellsOf(hidden.dump(), 'PFMP')['hiddenRows']).toEqual([]);
  });

  test('is refused where merged cells would swallow it', async () => {
    await expectNothing(open({ merges: ['A4:F4'] }), 'not-kept');
  });

  test('is refused on a protected sheet', async () => {
    await expectNothing(open({ protection: {} }), 'protected');
  });

  test('is not written under headings that are there no more', async () => {
    const host = open();
    host.colleague.type('PFMP!E1', '');
    const before = host.dump();
    expect(await write(host)).toEqual({ kind: 'changed', cell: 'E1' });
    expect(host.dump()).toEqual(before);
  });

  test('is not written where columns were inserted since the register was read', async () => {
    const host = open();
    const headings = new Map(
      CELLS.map(({ column }) => [column, shownAt(host, 'PFMP', `${columnLetters(column)}1`)]),
    );
    host.colleague.insertColumns('PFMP', 'A');
    host.colleague.type('PFMP!A1', 'Suivi');
    const before = host.dump();
    expect(await write(host, { headings })).toMatchObject({ kind: 'changed' });
    expect(host.dump()).toEqual(before);
  });
});

describe('a new line of a table', () => {
  test('has the table grow', async () => {
    const host = inTable();
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(rowOf(host, 4)).toEqual(LINE);
    expect(tableOf(host)).toMatchObject({ Stages: { range: 'A1:F4' } });
    expect(host.requests).toHaveLength(3);
  });

  test('goes into an empty row of it, one of a table that was just made or at its end', async () => {
    const fresh = inTable({ rows: ROWS.slice(0, 1) }, { range: 'A1:F2' });
    expect(await write(fresh)).toEqual({ kind: 'written', row: 2 });
    const ready = inTable({}, { range: 'A1:F20' });
    expect(await write(ready)).toEqual({ kind: 'written', row: 4 });
    expect(tableOf(ready)).toMatchObject({ Stages: { range: 'A1:F20' } });
  });

  test('stands below the rows of a filtered one, in sight', async () => {
    const criteria = { 1: { filterOn: 'Values', values: ['AUTRE Bob'] } };
    const host = inTable({}, { range: 'A1:F5', criteria });
    expect(await write(host)).toEqual({ kind: 'written', row: 6 });
    expect(tableOf(host)).toMatchObject({ Stages: { range: 'A1:F6', filter: { hidden: [2, 4, 5] } } });
  });

  test('stands above its totals', async () => {
    const rows = [...ROWS, ['Total', null, null, null, null, 6]];
    const host = inTable({ rows }, { range: 'A1:F4', showTotals: true });
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(rowOf(host, 4)).toEqual(LINE);
    expect(rowOf(host, 5)).toEqual(['Total', null, null, null, null, 6]);
    expect(tableOf(host)).toMatchObject({ Stages: { range: 'A1:F5', showTotals: true } });
  });

  test('moves what stands right below it down', async () => {
    const host = inTable({ rows: [...ROWS, ['Fait à Lyon'], ['le 3 mars']] });
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(rowOf(host, 4)).toEqual(LINE);
    expect([shownAt(host, 'PFMP', 'A5'), shownAt(host, 'PFMP', 'A6')]).toEqual(['Fait à Lyon', 'le 3 mars']);
    expect(tableOf(host)).toMatchObject({ Stages: { range: 'A1:F4' } });
  });

  test('is refused where a filtered table has something below it, or a wider table', async () => {
    const criteria = { 1: { filterOn: 'Values', values: ['AUTRE Bob'] } };
    await expectNothing(inTable({ rows: [...ROWS, ['Fait à Lyon']] }, { criteria }), 'filtered');
    const rows = [...ROWS, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], [1, 2, 3, 4, 5, 6, 7]];
    await expectNothing(open({ rows, tables: [TABLE, { name: 'Large', range: 'A4:G5' }] }), 'no-room');
  });

  test('is refused where the register is wider than its table', async () => {
    await expectNothing(inTable({}, { range: 'A1:E3' }), 'no-room');
  });

  test('is found below headings that are hidden from the table', async () => {
    const host = inTable();
    const [table] = host.book.sheet('PFMP').tables;
    if (table === undefined) throw new Error('no table');
    table.showHeaders = false;
    table.rect = { ...table.rect, top: 1 };
    expect(await write(host)).toEqual({ kind: 'written', row: 4 });
    expect(tableOf(host)).toMatchObject({ Stages: { range: 'A2:F4' } });
  });
});
