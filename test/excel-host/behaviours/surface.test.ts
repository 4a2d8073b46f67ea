import { openInExcel } from '../index';
import { formulasAt, onSheet, refusalOf, sheetOf, valuesAt } from './support';

const ROWS = [
  ['Nom', 'Note'],
  ['A', 12],
  ['B', 9],
];

test('ranges are made from ranges', async () => {
  const host = sheetOf(ROWS);
  const addresses = await onSheet(host, (sheet) => {
    const range = sheet.getRange('B2:C4');
    return [
      range.getCell(1, 0),
      range.getRow(0),
      range.getColumn(1),
      range.getLastCell(),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
      range.getResizedRange(1, -1),
      range.getOffsetRange(-1, 2),
      range.getBoundingRect('E5'),
      range.getIntersection('A1:B9'),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getUsedRange(true),
      sheet.getUsedRange(),
    ].map((each) => each.load('address'));
  });
  expect(addresses.map(({ address }) => address.replace('Feuil1!', ''))).toEqual([
    'B3',
    'B2:C2',
    'C2:C4',
    'C4',
    'B5:C6',
    'A2:A4',
    'B2:B5',
    'D1:E3',
    'B2:E5',
    'B2:B4',
    'B:C',
    '2:4',
    'B2:B3',
    'A1:B3',
  ]);
});

test('what lies outside of the sheet, or in no intersection, is refused or null', async () => {
  const host = sheetOf(ROWS);
  expect(await refusalOf(host, (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe(
    'InvalidArgument',
  );
  expect(await refusalOf(host, (sheet) => sheet.getRange('Autre!A1').load('address'))).toBe(
    'InvalidArgument',
  );
  expect(await refusalOf(host, (sheet) => sheet.getRange('A1').getIntersection('B2').load('address'))).toBe(
    'ItemNotFound',
  );
  const nothing = await onSheet(host, (sheet) =>
    sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address'),
  );
  expect(nothing.isNullObject).toBe(true);
  const empty = await onSheet(sheetOf([]), (sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  expect(empty.isNullObject).toBe(true);
});

test('formats are read where they are uniform, and set cell by cell', async () => {
  const host = sheetOf(ROWS, { styles: { A1: { bold: true, fill: '#00FF00' } } });
  await onSheet(host, (sheet) => {
    const range = sheet.getRange('B1:B3');
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
    range.format.font.color = 'red';
    range.format.columnWidth = 120;
    sheet.getRange('B2').numberFormat = [['0.0']];
    sheet.getRange('A3').format.fill.color = '#ff0000';
    sheet.getRanges('A1,A3').format.fill.clear();
  });
  const read = await onSheet(host, (sheet) =>
    sheet.getRange('A1:B3').load({
      numberFormat: true,
      text: true,
      format: { columnWidth: true, font: { bold: true, color: true }, fill: { color: true } },
    }),
  );
  expect(read.text).toEqual([
    ['Nom', 'Note'],
    ['A', '12.0'],
    ['B', '9'],
  ]);
  expect([
    read.format.columnWidth,
    read.format.font.bold,
    read.format.font.color,
    read.format.fill.color,
  ]).toEqual([null, null, '', '#FFFFFF']);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.cells.B2.style', {
    fontColor: '#FF0000',
    numberFormat: '0.0',
    verticalAlignment: 'Top',
    wrapText: true,
  });
});

test('sheets are listed, added, renamed, hidden and deleted; formulas follow', async () => {
  const host = openInExcel({
    sheets: [
      { name: 'Feuil1', rows: ROWS },
      { name: 'Bilan', rows: [['=Feuil1!B2']] },
    ],
  });
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Contrôle AGOrA – (L'an)");
    added.position = 0;
    worksheets.getItem('Feuil1').name = 'Élèves 2026';
    worksheets.getItem('Bilan').activate();
    worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual([
      "Contrôle AGOrA – (L'an)",
      'Élèves 2026',
      'Bilan',
    ]);
  });
  expect(await formulasAt(host, 'A1')).toEqual([["='Élèves 2026'!B2"]]);
  expect(await refusalOf(host, (_, context) => context.workbook.worksheets.add('bilan'))).toBe(
    'ItemAlreadyExists',
  );
  expect(await refusalOf(host, (_, context) => context.workbook.worksheets.add('a/b'))).toBe(
    'InvalidArgument',
  );
  await onSheet(host, (_, context) => context.workbook.worksheets.getItem('Élèves 2026').delete());
  expect(await formulasAt(host, 'A1')).toEqual([['=#REF!B2']]);
  expect(host.dump()['order']).toEqual(["Contrôle AGOrA – (L'an)", 'Bilan']);
});

test('tables are made, named, listed and taken away', async () => {
  const host = sheetOf(ROWS);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Élèves';
    table.showTotals = true;
    table.load('name,showHeaders,showTotals,style');
    table.columns.load('items/name,items/index');
    const column = table.columns.getItemOrNullObject('Absente').load('name');
    const header = table.getHeaderRowRange().load('address');
    const body = table.getDataBodyRange().load('address');
    const tables = sheet.getRange('B2').getTables().load('items/name');
    const owner = table.worksheet.load('name');
    await context.sync();
    expect([table.name, table.showTotals, table.columns.items.map(({ name }) => name)]).toEqual([
      'Élèves',
      true,
      ['Nom', 'Note'],
    ]);
    expect([column.isNullObject, header.address, body.address, owner.name]).toEqual([
      true,
      'Feuil1!A1:B1',
      'Feuil1!A2:B3',
      'Feuil1',
    ]);
    expect(tables.items.map(({ name }) => name)).toEqual(['Élèves']);
    table.columns.getItem('Nom').delete();
    await context.sync();
  });
  expect(await valuesAt(host, 'A1:B3')).toEqual([
    ['Note', ''],
    [12, ''],
    [9, ''],
  ]);
  expect(await refusalOf(host, (sheet) => (sheet.tables.getItem('Élèves').name = 'deux mots'))).toBe(
    'InvalidArgument',
  );
  expect(await refusalOf(host, (sheet) => sheet.tables.add('A2:A3', true))).toBe('InvalidArgument');
  await onSheet(host, (sheet) => sheet.tables.getItem('Élèves').convertToRange());
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables', {});
});

test('names, selection, settings and properties', async () => {
  const host = sheetOf(ROWS);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Notes', sheet.getRange('B2:B3'));
    context.workbook.properties.title = 'Titre';
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange('B2').select();
    const named = sheet.getRange('Notes').load('address');
    const selected = context.workbook.getSelectedRange().load('address');
    const item = context.workbook.names.getItemOrNullObject('Absent').load('name');
    context.workbook.load('readOnly,name');
    await context.sync();
    expect([named.address, selected.address, item.isNullObject, context.workbook.readOnly]).toEqual([
      'Feuil1!B2:B3',
      'Feuil1!B2',
      true,
      false,
    ]);
  });
  host.person.insertRows('Feuil1', 1);
  expect(host.dump()).toMatchObject({
    names: { Notes: { formula: '=Feuil1!$B$3:$B$4' } },
    selection: 'Feuil1!B3',
    properties: { title: 'Titre' },
  });
});

test('links, validations and merged cells', async () => {
  const host = sheetOf(ROWS);
  await onSheet(host, (sheet) => {
    sheet.getRange('D1').hyperlink = { documentReference: 'Feuil1!A2', textToDisplay: '=ligne 2' };
    sheet.getRange('D2').formulas = [['=HYPERLINK("#Feuil1!A2","A2")']];
    sheet.getRange('B1').dataValidation.prompt = { showPrompt: true, title: 'Note', message: 'sur 20' };
    sheet.getRange('E1:F2').merge();
  });
  const read = await onSheet(host, (sheet) => {
    sheet.getRange('E1').load('address');
    return {
      link: sheet.getRange('D1').load('hyperlink,values'),
      merged: sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address'),
    };
  });
  expect(read.link.hyperlink).toEqual({ documentReference: 'Feuil1!A2', textToDisplay: '=ligne 2' });
  expect(read.link.values).toEqual([['=ligne 2']]);
  expect(read.merged.address).toBe('Feuil1!E1:F2');
  expect(await valuesAt(host, 'D2')).toEqual([['A2']]);
  const before = host.dump();
  await onSheet(host, (sheet) => sheet.getRange('D1:F2').clear());
  expect(host.dump()).not.toEqual(before);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.validations.0.ranges', ['B1']);
});

test('a person drags a column of a table, and what refers to it follows', async () => {
  const host = sheetOf(
    [
      ['Nom', 'Note', 'Avis'],
      ['A', 12, '=IF($B2=12,"oui","non")'],
    ],
    { tables: [{ name: 'T', range: 'A1:C2', criteria: { 1: { filterOn: 'Custom', criterion1: '>5' } } }] },
  );
  host.person.moveColumn({ table: 'T' }, 'C', 'A');
  expect(await formulasAt(host, 'A1:C2')).toEqual([
    ['Avis', 'Nom', 'Note'],
    ['=IF($C2=12,"oui","non")', 'A', 12],
  ]);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables.T.columns.0.name', 'Avis');
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables.T.filter.criteria.2.criterion1', '>5');
  host.person.removeTable('T', false);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables', {});
});

test('columns and rows are inserted into a table and deleted out of it', async () => {
  const host = sheetOf([...ROWS.map((row) => [...row, '']), ['', '', '=B2']], {
    tables: [{ name: 'T', range: 'A1:B3' }],
  });
  host.person.insertColumns('Feuil1', 'B');
  host.person.insertRows('Feuil1', 3);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables.T.range', 'A1:C4');
  expect(await formulasAt(host, 'A1:D5')).toEqual([
    ['Nom', 'Column2', 'Note', ''],
    ['A', '', 12, ''],
    ['', '', '', ''],
    ['B', '', 9, ''],
    ['', '', '', '=C2'],
  ]);
  host.person.deleteColumns('Feuil1', 'A');
  host.person.deleteRows('Feuil1', 2);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.tables.T.range', 'A1:B3');
  expect(await formulasAt(host, 'C4')).toEqual([['=#REF!']]);
});
