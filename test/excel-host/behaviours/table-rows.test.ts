import { formulasAt, onSheet, refusalOf, sheetOf, tableRange, valuesAt } from './support';

const ROWS = [
  ['Nom', 'Note'],
  ['A', 12],
  ['B', 9],
  ['Fait à Lyon', null],
];
const TABLE = { tables: [{ name: 'T', range: 'A1:B3' }] };
const addRow = (sheet: Excel.Worksheet) => sheet.tables.getItem('T').rows.add();

// @types/office-js, TableRowCollection.add: "Any rows below the inserted row are shifted downwards."
describe('a row that is added to a table', () => {
  test('moves what is below the table down, in its columns', async () => {
    const host = sheetOf([...ROWS.slice(0, 3), ['Fait à Lyon', null, 'à côté']], TABLE);
    await onSheet(host, addRow);
    expect(await tableRange(host, 'T')).toBe('Feuil1!A1:B4');
    expect(await valuesAt(host, 'A4:C5')).toEqual([
      ['', '', 'à côté'],
      ['Fait à Lyon', '', ''],
    ]);
  });

  test('stands above the totals, and is taken away again', async () => {
    const host = sheetOf(ROWS, { tables: [{ name: 'T', range: 'A1:B4', showTotals: true }] });
    const before = host.dump();
    await onSheet(host, addRow);
    expect(await valuesAt(host, 'A4:A5')).toEqual([[''], ['Fait à Lyon']]);
    await onSheet(host, (sheet) => sheet.tables.getItem('T').rows.getItemAt(2).delete());
    expect(host.dump()).toEqual(before);
  });

  test('is refused in a filtered table, and where another table would be torn', async () => {
    const criteria = { 0: { filterOn: 'Values', values: ['A'] } } as const;
    const filtered = sheetOf(ROWS, { tables: [{ name: 'T', range: 'A1:B3', criteria }] });
    expect(await refusalOf(filtered, addRow)).toBe('InsertDeleteConflict');
    const wide = { name: 'Large', range: 'A5:C6' };
    const torn = sheetOf([...ROWS.slice(0, 3), [], ['a', 'b', 'c']], { tables: [...TABLE.tables, wide] });
    expect(await refusalOf(torn, addRow)).toBe('InsertDeleteConflict');
  });
});

// support.microsoft.com, "Use calculated columns in an Excel table".
test('rows that a table gets, by addition or by a larger range, are calculated', async () => {
  const host = sheetOf(ROWS.slice(0, 3), TABLE);
  await onSheet(host, (sheet) => {
    sheet.tables.getItem('T').columns.add(-1, [['Double'], ['=B2*2'], ['=B3*2']]);
  });
  await onSheet(host, addRow);
  await onSheet(host, (sheet) => sheet.tables.getItem('T').resize('A1:C5'));
  expect(await formulasAt(host, 'C4:C5')).toEqual([['=B4*2'], ['=B5*2']]);
});

// The idiom of learn.microsoft.com for the last row of a column: the used part of a range is its own.
test('what is used within a range is told by its own cells', async () => {
  const host = sheetOf(ROWS);
  const used = await onSheet(host, (sheet) => sheet.getRange('B:B').getUsedRange(true).load('address'));
  expect(used.address).toBe('Feuil1!B1:B3');
});
