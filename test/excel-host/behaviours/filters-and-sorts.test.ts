import { onSheet, refusalOf, sheetOf, valuesAt } from './support';

const ROWS = [
  ['Nom', 'Note', 'Motifs'],
  ['B', 9, 'de B'],
  ['A', 12, 'de A'],
  ['C', 15, 'de C'],
];

// Issue 4, "a plain range under an AutoFilter"; support.microsoft.com, "Sort data in a range or table".
test('an AutoFilter sorts only its own columns', async () => {
  const host = sheetOf(ROWS, { autoFilter: { range: 'A1:B4' } });
  host.person.sort({ sheet: 'Feuil1' }, 'Nom');
  expect(await valuesAt(host, 'A2:C4')).toEqual([
    ['A', 12, 'de B'],
    ['B', 9, 'de A'],
    ['C', 15, 'de C'],
  ]);
});

test('a table sorts all its columns, and formulas are read from their new rows', async () => {
  const host = sheetOf(
    [
      ['Nom', 'Note', 'Motifs'],
      ['B', 9, '=B2&"/20"'],
      ['A', 12, '=$B3&"/20"'],
    ],
    { tables: [{ name: 'T', range: 'A1:C3' }] },
  );
  host.person.sort({ table: 'T' }, 'Nom');
  expect(await valuesAt(host, 'A2:C3')).toEqual([
    ['A', 12, '12/20'],
    ['B', 9, '9/20'],
  ]);
});

// support.microsoft.com, "Sort data in a range or table": hidden rows are not moved.
test('a sort leaves hidden rows where they are', async () => {
  const host = sheetOf(ROWS, {
    autoFilter: { range: 'A1:C4', criteria: { 1: { filterOn: 'Custom', criterion1: '<>12' } } },
  });
  host.person.sort({ sheet: 'Feuil1' }, 'Nom', false);
  expect(await valuesAt(host, 'A2:A4')).toEqual([['C'], ['A'], ['B']]);
});

// @types/office-js, AutoFilter.apply; OfficeDev/office-js#1226.
describe('the criteria of a filter', () => {
  const filtered = () =>
    sheetOf(ROWS, {
      autoFilter: { range: 'A1:B4', criteria: { 1: { filterOn: 'Custom', criterion1: '>=12' } } },
    });

  test('hide the rows that they do not let through', async () => {
    const host = filtered();
    const filter = await onSheet(host, (sheet) => sheet.autoFilter.load('enabled,isDataFiltered'));
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
    expect(host.dump()).toHaveProperty('sheets.Feuil1.autoFilter.hidden', [2]);
    const row = await onSheet(host, (sheet) => sheet.getRange('A2:B3').load('rowHidden'));
    expect(row.rowHidden).toBeNull();
  });

  test('are lost when the filter is put on another range', async () => {
    const host = filtered();
    await onSheet(host, (sheet) => sheet.autoFilter.apply('A1:C4'));
    expect(host.dump()).toHaveProperty('sheets.Feuil1.autoFilter', {
      range: 'A1:C4',
      criteria: [null, null, null],
      hidden: [],
    });
  });

  test('come back with nulls, and are refused as they come', async () => {
    const host = filtered();
    const filter = await onSheet(host, (sheet) => sheet.autoFilter.load('criteria'));
    const [, criteria] = filter.criteria;
    expect(criteria).toMatchObject({ filterOn: 'Custom', criterion1: '>=12', values: null, color: null });
    const again = await refusalOf(host, (sheet) => sheet.autoFilter.apply('A1:C4', 1, criteria));
    expect(again).toBe('InvalidArgument');
    await onSheet(host, (sheet) =>
      sheet.autoFilter.apply('A1:C4', 1, { filterOn: 'Custom', criterion1: '>=12' }),
    );
    expect(host.dump()).toHaveProperty('sheets.Feuil1.autoFilter.hidden', [2]);
  });

  test('by values, as they are shown', async () => {
    const host = sheetOf(ROWS);
    await onSheet(host, (sheet) =>
      sheet.autoFilter.apply('A1:C4', 0, { filterOn: 'Values', values: ['a', 'C'] }),
    );
    expect(host.dump()).toHaveProperty('sheets.Feuil1.autoFilter.hidden', [2]);
    await onSheet(host, (sheet) => sheet.autoFilter.remove());
    expect(host.dump()).toHaveProperty('sheets.Feuil1.autoFilter', undefined);
  });
});
