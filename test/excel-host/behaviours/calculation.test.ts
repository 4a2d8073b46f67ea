import { detectDateSystem } from '../../../src/excel/date-system';
import { openInExcel } from '../index';
import type { ExcelHost } from '../index';
import { onSheet, refusalOf, sheetOf, valuesAt } from './support';

// support.microsoft.com, "ROW function".
test('ROW tells the row of a reference, or of the cell itself, and is no circle', async () => {
  const host = sheetOf([['=ROW()', '=ROW($A$12)', '=ROW(C1)', '="l. "&ROW(A3)']]);
  expect(await valuesAt(host, 'A1:D1')).toEqual([[1, 12, 1, 'l. 3']]);
  host.person.insertRows('Feuil1', 1, 3);
  expect(await valuesAt(host, 'A4:C4')).toEqual([[4, 15, 4]]);
  expect(host.dump()['circular']).toEqual([]);
});

test('in a conditional format ROW is the row of the cell that is tinted', () => {
  const host = sheetOf([[1], [2], [3]], {
    conditionalFormats: [
      { ranges: ['A1:A3'], formula: '=AND(ROW()<>2,ROW(A1)=ROW())', tint: { bold: true } },
    ],
  });
  expect(host.tints('Feuil1')).toEqual({ A1: { bold: true }, A3: { bold: true } });
});

// support.microsoft.com, "TODAY function"; "Excel recalculation", learn.microsoft.com: volatile functions.
test('TODAY is the day of the host, and each calculation sees the day that it is then', async () => {
  const host = sheetOf([['=TODAY()', '=IF(A1>=46371,"hier","demain")', '=1+1', 'x']]);
  expect(await valuesAt(host, 'A1:B1')).toEqual([[46_351, 'demain']]);
  host.book.today = 46_371;
  expect(await valuesAt(host, 'A1')).toEqual([[46_351]]);
  host.person.type('D1', 'y');
  expect(await valuesAt(host, 'A1:B1')).toEqual([[46_371, 'hier']]);
});

test('a formula that is no longer volatile is left alone', async () => {
  const host = sheetOf([['=TODAY()']]);
  host.person.type('A1', '=46000');
  host.book.today = 46_400;
  host.person.type('B1', 'x');
  expect(await valuesAt(host, 'A1')).toEqual([[46_000]]);
});

/** Listens to what is calculated on a sheet, or on all: `sheet!address`. */
async function listen(host: ExcelHost): Promise<string[]> {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(({ address, worksheetId }) => {
      heard.push(`${host.book.sheet(worksheetId).name}!${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const twoSheets = (api: string): ExcelHost =>
  openInExcel(
    {
      sheets: [
        { name: 'Classe', rows: [[1, 'x']] },
        {
          name: 'Contrôle',
          rows: [
            ['=Classe!A1', '=A1+1', null, '=A1+3'],
            ['=Classe!A1', '=A2+1', '=5'],
            [null, null, '=Classe!A1'],
          ],
        },
      ],
    },
    { api },
  );

// @types/office-js, WorksheetCalculatedEventArgs.address (1.11); OfficeDev/office-js#1985 shows "A1,B2".
test('an edit is told of where it is calculated, on another sheet too, with all the ranges', async () => {
  const host = twoSheets('1.20');
  const heard = await listen(host);
  host.person.type('Classe!B1', 'y');
  host.person.type('Classe!A1', 2);
  await host.settled();
  expect(heard).toEqual(['Contrôle!A1:B2,D1,C3']);
});

test('before 1.11 it is told that a sheet was calculated, and not what of it', async () => {
  const host = twoSheets('1.10');
  const heard = await listen(host);
  host.person.type('Classe!A1', 2);
  await host.settled();
  expect(heard).toEqual(['Contrôle!undefined']);
});

test('what is volatile is told of at each calculation', async () => {
  const host = openInExcel({ sheets: [{ name: 'Classe' }, { name: 'Jour', rows: [['=TODAY()', '=A1+1']] }] });
  const heard = await listen(host);
  host.person.type('Classe!A1', 2);
  await host.settled();
  expect(heard).toEqual(['Jour!A1:B1']);
});

// support.microsoft.com, "DATE function" and "Date systems in Excel".
describe('workbook.functions.date', () => {
  const dates = async (dateSystem: '1900' | '1904'): Promise<unknown[]> => {
    const host = openInExcel({ dateSystem, sheets: [{ name: 'Feuil1' }] });
    const days = await onSheet(host, (_, { workbook }) =>
      [
        [2000, 1, 1],
        [2026, 14, 0],
        [1900, 1, 1],
        [104, 1, 2],
        [10_000, 1, 1],
      ].map(([year = 0, month = 0, day = 0]) =>
        workbook.functions.date(year, month, day).load('value,error'),
      ),
    );
    return days.map(({ value, error }) => (value as number | null) ?? error);
  };

  test('is the serial in the date system of the workbook', async () => {
    expect(await dates('1900')).toEqual([36_526, 46_418, 1, 37_988, '#NUM!']);
    expect(await dates('1904')).toEqual([35_064, 44_956, '#NUM!', 36_526, '#NUM!']);
  });

  test.each([
    ['1900', 1900],
    ['1904', 1904],
  ] as const)('tells the add-in that a workbook counts from %s', async (dateSystem, answer) => {
    const host = openInExcel({ dateSystem, sheets: [{ name: 'Feuil1' }] });
    // The add-in's patience would outlast the test.
    jest.useFakeTimers();
    Object.assign(globalThis, { Excel: host.Excel });
    try {
      expect(await detectDateSystem(Promise.resolve())).toBe(answer);
    } finally {
      Reflect.deleteProperty(globalThis, 'Excel');
      jest.useRealTimers();
    }
  });

  test('takes numbers only, here', async () => {
    const host = sheetOf([[2026]]);
    const code = await refusalOf(host, (sheet, { workbook }) =>
      workbook.functions.date(sheet.getRange('A1'), 1, 1).load('value'),
    );
    expect(code).toBe('HostLacks');
  });
});

test('in a workbook that counts from 1904, days are shown, read and told as it counts them', async () => {
  const host = openInExcel({
    dateSystem: '1904',
    today: 46_188,
    sheets: [
      { name: 'Feuil1', rows: [[{ value: 44_726, style: { numberFormat: 'dd/mm/yyyy' } }, '=TODAY()']] },
    ],
  });
  await onSheet(host, (sheet) => (sheet.getRange('C1').values = [['6/15/2026']]));
  const range = await onSheet(host, (sheet) => sheet.getRange('A1:C1').load('text,values'));
  expect(range.text[0]?.[0]).toBe('15/06/2026');
  expect(range.values).toEqual([[44_726, 44_726, 44_726]]);
});
