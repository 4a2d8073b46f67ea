import { openInExcel } from '../index';
import { onSheet, refusalOf } from './support';

const open = () =>
  openInExcel({
    sheets: [
      { name: 'Classe A' },
      { name: 'Bilan', visibility: 'Hidden' },
      { name: 'Réglages', visibility: 'VeryHidden' },
    ],
  });

test('the sheets are listed with names, ids and what can be seen of them', async () => {
  const host = open();
  const sheets = await onSheet(host, (_, { workbook }) =>
    workbook.worksheets.load('items/name,items/id,items/visibility'),
  );
  expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Classe A', 'Visible'],
    ['Bilan', 'Hidden'],
    ['Réglages', 'VeryHidden'],
  ]);
  expect(sheets.items.map(({ id }) => id)).toEqual(host.book.sheets.map(({ id }) => id));
  const [first] = sheets.items;
  const again = await onSheet(host, (_, { workbook }) =>
    workbook.worksheets.getItem(first?.id ?? '').load('name'),
  );
  expect(again.name).toBe('Classe A');
});

// support.microsoft.com, "Rename a worksheet".
test.each([
  ['x'.repeat(32), 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['a[b', 'InvalidArgument'],
  ['a]b', 'InvalidArgument'],
  ['a:b', 'InvalidArgument'],
  ['a*b', 'InvalidArgument'],
  ['a?b', 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a\\b', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ["a'", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['bilan', 'ItemAlreadyExists'],
])('a sheet cannot be named %p', async (name, code) => {
  const host = open();
  const before = host.dump();
  expect(await refusalOf(host, (_, { workbook }) => workbook.worksheets.add(name))).toBe(code);
  expect(await refusalOf(host, (sheet) => (sheet.name = name))).toBe(code);
  expect(host.dump()).toEqual(before);
});

test('a sheet can be named with 31 characters, and keep its name in other letters', async () => {
  const host = open();
  await onSheet(host, (sheet, { workbook }) => {
    workbook.worksheets.add(`L'an ${'x'.repeat(26)}`);
    sheet.name = 'CLASSE A';
  });
  expect(host.dump()['order']).toContain('CLASSE A');
});

// @types/office-js, Worksheet.delete; OfficeDev/office-js#365 (by design).
test('the last sheet to be seen can be neither deleted nor hidden, a very hidden one not deleted', async () => {
  const host = open();
  const before = host.dump();
  expect(await refusalOf(host, (sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await refusalOf(host, (sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
  expect(await refusalOf(host, (_, { workbook }) => workbook.worksheets.getItem('Réglages').delete())).toBe(
    'InvalidOperation',
  );
  expect(host.dump()).toEqual(before);
  await onSheet(host, (_, { workbook }) => {
    const settings = workbook.worksheets.getItem('Réglages');
    settings.visibility = 'Hidden';
    settings.delete();
  });
  expect(host.dump()['order']).toEqual(['Classe A', 'Bilan']);
});

test('a hidden sheet is not activated; a sheet that is hidden is left for another', async () => {
  const host = open();
  expect(await refusalOf(host, (_, { workbook }) => workbook.worksheets.getItem('Bilan').activate())).toBe(
    'InvalidOperation',
  );
  await onSheet(host, (sheet, { workbook }) => {
    workbook.worksheets.getItem('Bilan').visibility = 'Visible';
    sheet.visibility = 'Hidden';
  });
  expect(host.dump()).toMatchObject({ active: 'Bilan', selection: 'Bilan!A1' });
});

test('screen updating and calculation can be suspended until the next sync, and nothing differs', async () => {
  const host = open();
  await onSheet(host, (sheet, { workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
  });
  const range = await onSheet(host, (sheet) => sheet.getRange('B1').load('values'));
  expect(range.values).toEqual([[2]]);
});

// @types/office-js, RangeFormat.useStandardWidth.
test('columns take the standard width again, and tell whether they have it', async () => {
  const host = openInExcel({ sheets: [{ name: 'Classe A', columnWidths: { 1: 100, 2: 100, 3: 48 } }] });
  const before = host.dump();
  const told = async (address: string) => {
    const { format } = await onSheet(host, (sheet) =>
      sheet.getRange(address).load('format/useStandardWidth'),
    );
    return format.useStandardWidth as boolean | null;
  };
  const tell = (address: string, standard: boolean) =>
    onSheet(host, (sheet) => (sheet.getRange(address).format.useStandardWidth = standard));
  expect([await told('A1'), await told('B1:C9'), await told('A1:B1'), await told('D1')]).toEqual([
    true,
    false,
    null,
    true,
  ]);
  await tell('B1:C1', false);
  expect(host.dump()).toEqual(before);
  await tell('B1', true);
  expect(host.dump()).toHaveProperty('sheets.Classe A.columnWidths', { 2: 100, 3: 48 });
  host.person.protect('Classe A');
  expect(await refusalOf(host, (sheet) => (sheet.getRange('C1').format.useStandardWidth = true))).toBe(
    'AccessDenied',
  );
});
