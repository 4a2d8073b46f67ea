import { openInExcel } from '../index';
import { onSheet, refusalOf, sheetOf } from './support';
import type { ExcelHost } from '../index';

const ROWS = [
  ['Nom', 'Note', 'Double'],
  ['B', 9, '=B2*2'],
  ['A', 12, '=B3*2'],
];
const TABLE = { tables: [{ name: 'T', range: 'A1:C3' }] };

interface Heard {
  readonly changed: Excel.WorksheetChangedEventArgs[];
  readonly calculated: Excel.WorksheetCalculatedEventArgs[];
  readonly sorted: Excel.WorksheetRowSortedEventArgs[];
}

/** Listens to the active sheet and keeps what it hears. */
async function listen(host: ExcelHost): Promise<Heard> {
  const heard: Heard = { changed: [], calculated: [], sorted: [] };
  const keep =
    <T>(events: T[]) =>
    (event: T): Promise<void> => {
      events.push(event);
      return Promise.resolve();
    };
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    sheet.onChanged.add(keep(heard.changed));
    sheet.onCalculated.add(keep(heard.calculated));
    sheet.onRowSorted.add(keep(heard.sorted));
    await context.sync();
  });
  return heard;
}

// learn.microsoft.com, "Work with events using the Excel JavaScript API"; issue 4.
test('a cell that a person edits raises onChanged with what it held before and after', async () => {
  const host = sheetOf(ROWS);
  const heard = await listen(host);
  host.person.type('B2', 14);
  await host.settled();
  expect(heard.changed).toMatchObject([
    {
      type: 'WorksheetChanged',
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: 9, valueAfter: 14 },
    },
  ]);
});

// OfficeDev/office-js#3899: a cell whose formula changes its value raises no onChanged.
test('recalculated cells raise onCalculated and no onChanged', async () => {
  const host = sheetOf(ROWS);
  const heard = await listen(host);
  host.person.type('B2', 14);
  await host.settled();
  expect(heard.changed.map(({ address }) => address)).toEqual(['B2']);
  expect(heard.calculated.map(({ address }) => address)).toEqual(['C2']);
});

// learn.microsoft.com, Excel.Worksheet.onRowSorted (1.10); issue 4.
test('a sort raises onRowSorted and no onChanged', async () => {
  const host = sheetOf(ROWS, TABLE);
  const heard = await listen(host);
  host.person.sort({ table: 'T' }, 'Nom');
  await host.settled();
  expect(heard.changed).toEqual([]);
  expect(heard.sorted).toMatchObject([{ type: 'WorksheetRowSorted', address: 'A2:C3', source: 'Local' }]);
});

// @types/office-js, WorksheetChangedEventArgs.triggerSource: ExcelApi 1.14.
describe('what the add-in writes itself raises onChanged', () => {
  const write = (host: ExcelHost) => onSheet(host, (sheet) => (sheet.getRange('B2').values = [[1]]));

  test('with the trigger source ThisLocalAddin from 1.14', async () => {
    const host = sheetOf(ROWS);
    const heard = await listen(host);
    await write(host);
    await host.settled();
    expect(heard.changed).toMatchObject([{ source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  });

  test('without any before', async () => {
    const host = sheetOf(ROWS, {}, { api: '1.13' });
    const heard = await listen(host);
    await write(host);
    await host.settled();
    expect(heard.changed).toHaveLength(1);
    expect(heard.changed[0]?.triggerSource).toBeUndefined();
  });
});

// learn.microsoft.com, "Coauthoring in Excel add-ins": source is Remote for what another person did.
test('what a colleague edits is of the source Remote', async () => {
  const host = sheetOf(ROWS);
  const heard = await listen(host);
  host.colleague.type('B3', 10);
  await host.settled();
  expect(heard.changed).toMatchObject([{ address: 'B3', source: 'Remote' }]);
});

test('an event gives the range that it is about', async () => {
  const host = sheetOf(ROWS);
  const heard = await listen(host);
  host.person.insertRows('Feuil1', 2);
  await host.settled();
  const [event] = heard.changed;
  expect(event).toMatchObject({
    address: '2:2',
    changeType: 'RowInserted',
    changeDirectionState: { insertShiftDirection: 'Down' },
  });
  const address = await host.Excel.run(async (context) => {
    const range = event?.getRange(context).load('address');
    await context.sync();
    return range?.address;
  });
  expect(address).toBe('Feuil1!2:2');
});

test('a handler removed hears nothing more, and the host knows who listens', async () => {
  const host = sheetOf(ROWS);
  let heard = 0;
  const handler = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    const added = sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  expect(host.listening).toEqual(['10 {00000000-0001-0000-0002-000000000000}']);
  host.person.type('B2', 1);
  await host.settled();
  handler.remove();
  await handler.context.sync();
  expect(host.listening).toEqual([]);
  host.person.type('B2', 2);
  await host.settled();
  expect(heard).toBe(1);
});

test('a table and all sheets together can be listened to', async () => {
  const host = sheetOf(ROWS, TABLE);
  const heard: unknown[] = [];
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T').load('id');
    await context.sync();
    table.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event.worksheetId)));
    context.workbook.worksheets.onDeleted.add((event) => Promise.resolve(void heard.push(event.type)));
    context.workbook.worksheets.add('Autre');
    await context.sync();
  });
  host.person.type('B2', 1);
  host.person.deleteSheet('Autre');
  await host.settled();
  expect([...heard].sort()).toEqual(['B2', 'WorksheetDeleted', host.book.sheet('Feuil1').id].sort());
});

// @types/office-js: what came with a later set than this Excel has. The library itself knows which.
test('a member of a requirement set that is absent fails with ApiNotFound', async () => {
  const host = openInExcel({ sheets: [{ name: 'Feuil1', rows: ROWS, ...TABLE }] }, { api: '1.12' });
  expect(host.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(host.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(await refusalOf(host, (sheet) => sheet.tables.getItem('T').resize('A1:C3'))).toBe('ApiNotFound');
  const old = openInExcel({ sheets: [{ name: 'Feuil1', rows: ROWS }] }, { api: '1.8' });
  expect(await refusalOf(old, (sheet) => sheet.autoFilter.load('enabled'))).toBe('ApiNotFound');
});

test('a sheet that comes to the front is told of, whoever brings it there, and is nothing to undo', async () => {
  const host = openInExcel({ sheets: [{ name: 'A' }, { name: 'B' }] });
  const seen: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onActivated.add((event) => {
      seen.push(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  const [first, second] = host.book.sheets.map(({ id }) => id);
  host.person.select('B!A1');
  await host.settled();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').activate();
    await context.sync();
  });
  await host.settled();
  expect(seen).toEqual([second, first]);
  expect(host.book.undo).toEqual([]);
});
