import { CellValueType } from '@univerjs/core';
import { openHeadlessStore } from '../../demo/grid/headless';
import { ExcelHost } from '../excel-host';
import { openBook } from '../excel-host/open-book';
import { onSheet } from '../excel-host/behaviours/support';

function open() {
  const store = openHeadlessStore();
  const rows = [
    ['Nom', 'Semaines', 'Suffit'],
    ['A', 18, '=B2>=20'],
  ];
  const host = new ExcelHost(openBook({ sheets: [{ name: 'Élèves', rows }, { name: 'Listes' }] }, store));
  store.settle(host.book);
  return { store, host };
}

test('what the add-in writes is in the grid’s own workbook, with what it calculates', async () => {
  const { store, host } = open();
  await onSheet(host, (sheet) => {
    sheet.getRange('B2').values = [[20]];
  });
  const worksheet = store.workbook.getSheetBySheetName('Élèves');
  expect(worksheet?.getCellRaw(1, 1)).toMatchObject({ v: 20, t: CellValueType.NUMBER });
  expect(worksheet?.getCellRaw(1, 2)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
  // A formula of Univer's would be calculated a second time.
  expect(worksheet?.getCellRaw(1, 2)?.f ?? null).toBeNull();
});

test('what the grid’s workbook holds is what the add-in reads', async () => {
  const { store, host } = open();
  store.workbook
    .getSheetBySheetName('Élèves')
    ?.getCellMatrix()
    .setValue(1, 1, { v: 21, t: CellValueType.NUMBER });
  const range = await onSheet(host, (sheet) => sheet.getRange('A2:B2').load('values'));
  expect(range.values).toEqual([['A', 21]]);
});

test('sheets that the add-in adds, renames and deletes come and go in the grid', async () => {
  const { store, host } = open();
  const names = () => store.workbook.getSheets().map((sheet) => sheet.getName());
  expect(names()).toEqual(['Élèves', 'Listes']);
  await onSheet(host, (_, { workbook }) => {
    workbook.worksheets.add('Contrôle');
    workbook.worksheets.getItem('Listes').delete();
    workbook.worksheets.getItem('Élèves').name = 'Terminale';
  });
  expect(names()).toEqual(['Terminale', 'Contrôle']);
});
