import { formulasAt, onSheet, refusalOf, sheetOf, valuesAt } from './support';

const MEGABYTES_5 = 5 * 1024 * 1024;

// learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins": 5 MB a request and a
// response on the web.
describe('5 MB', () => {
  test('a larger request is refused, and nothing of it is done', async () => {
    const host = sheetOf([['a']]);
    const text = 'x'.repeat(30_000);
    const code = await refusalOf(host, (sheet) => {
      sheet.getRange('A1').values = [['b']];
      for (let row = 1; row <= 200; row += 1) sheet.getRange(`B${row}`).values = [[text]];
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.requests.at(-1)?.bytes).toBeGreaterThan(MEGABYTES_5);
    expect(await valuesAt(host, 'A1')).toEqual([['a']]);
  });

  test('a larger response is refused, and what the request did stays done', async () => {
    const text = 'x'.repeat(30_000);
    const host = sheetOf(Array.from({ length: 200 }, () => [text]));
    const code = await refusalOf(host, (sheet) => {
      sheet.getRange('B1').values = [['b']];
      sheet.getRange('A1:A200').load('values');
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await valuesAt(host, 'B1')).toEqual([['b']]);
  });
});

// The same page: "A range is limited to five million cells for get operations".
test('5,000,000 cells can be read at once, not one more', async () => {
  const host = sheetOf(
    [['a']],
    {},
    { limits: { requestBytes: MEGABYTES_5, responseBytes: Infinity, cells: 6 } },
  );
  expect(await refusalOf(host, (sheet) => sheet.getRange('A1:B3').load('values'))).toBeUndefined();
  expect(await refusalOf(host, (sheet) => sheet.getRange('A1:B4').load('values'))).toBe('RangeExceedsLimit');
  const whole = sheetOf([['a']]);
  expect(await refusalOf(whole, (sheet) => sheet.getRange('A1:E1000001').load('values'))).toBe(
    'RangeExceedsLimit',
  );
});

// OfficeDev/office-js#5198 (seen at 8,207 characters); learn.microsoft.com, Worksheet.getRanges: 8,192.
test('an address of more than 8,192 characters is refused', async () => {
  const host = sheetOf([['a']]);
  const addresses = (count: number) => Array.from({ length: count }, (_, row) => `A${row + 1000}`).join(',');
  expect(await refusalOf(host, (sheet) => sheet.getRanges(addresses(1300)).load('address'))).toBeUndefined();
  expect(await refusalOf(host, (sheet) => sheet.getRanges(addresses(1400)).load('address'))).toBe(
    'InvalidArgument',
  );
});

// OfficeDev/office-js#6784 and the error code's page: AccessDenied.
describe('a protected sheet', () => {
  test('refuses what is written, formatted or added', async () => {
    const host = sheetOf([['Nom'], ['A']], { protection: {}, tables: [{ name: 'T', range: 'A1:A2' }] });
    const before = host.dump();
    const tries: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A2').values = [['B']]),
      (sheet) => (sheet.getRange('A2').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('A2').conditionalFormats.add('Custom'),
      (sheet) => sheet.tables.getItem('T').columns.add(-1, [['x'], ['y']]),
      (sheet) => sheet.getRange('A2:C2').insert('Down'),
      (sheet) => sheet.autoFilter.apply('C1:C2'),
      (sheet) => sheet.getRange('A2').clear(),
      (sheet) => sheet.protection.unprotect(),
    ];
    for (const attempt of tries) expect(await refusalOf(host, attempt)).toBe('AccessDenied');
    expect(host.dump()).toEqual(before);
    const protection = await onSheet(host, (sheet) => sheet.protection.load('protected'));
    expect(protection.protected).toBe(true);
  });

  test('takes what is written into cells that were unlocked, and formats where they are allowed', async () => {
    const host = sheetOf([['Nom'], ['A']], {
      protection: { allowFormatCells: true },
      styles: { A2: { locked: false } },
    });
    await onSheet(host, (sheet) => {
      sheet.getRange('A2').values = [['B']];
      sheet.getRange('A1').format.fill.color = '#FF0000';
    });
    expect(await valuesAt(host, 'A2')).toEqual([['B']]);
  });

  test('a workbook whose structure is protected takes no sheet', async () => {
    const host = sheetOf([]);
    host.book.structureProtected = true;
    expect(await refusalOf(host, (_, context) => context.workbook.worksheets.add('X'))).toBe('AccessDenied');
  });
});

// OfficeDev/office-js#3141 (open).
test('a settings write clears what could be undone', async () => {
  const host = sheetOf([['a']]);
  host.person.type('A1', 'b');
  await onSheet(host, (sheet) => (sheet.getRange('A1').values = [['c']]));
  expect(host.book.undo).toEqual(['person', 'add-in']);
  await onSheet(host, (_, context) => context.workbook.settings.add('clé', { a: 1 }));
  expect(host.book.undo).toEqual([]);
  const setting = await onSheet(host, (_, context) =>
    context.workbook.settings.getItemOrNullObject('clé').load('value'),
  );
  expect(setting.value).toEqual({ a: 1 });
});

// excel-facts.md § 2, pain 9 (OfficeDev/office-js#3388 and others); learn.microsoft.com, Excel.RunOptions.
describe('while the person types in a cell', () => {
  test('a request is refused', async () => {
    const host = sheetOf([['a']]);
    host.cellEditing = true;
    expect(await refusalOf(host, (sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    host.cellEditing = false;
    expect(await refusalOf(host, (sheet) => sheet.load('name'))).toBeUndefined();
  });

  test('a request of delayForCellEdit waits until the cell is left', async () => {
    const host = sheetOf([['a']]);
    host.cellEditing = true;
    let done = false;
    const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['b']];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.cellEditing = false;
    await run;
    expect(await valuesAt(host, 'A1')).toEqual([['b']]);
  });
});

// learn.microsoft.com, "Error handling": ItemNotFound, "The requested resource doesn't exist."
test('what is asked of a deleted sheet fails with ItemNotFound', async () => {
  const host = sheetOf([['a']]);
  await onSheet(host, (_, context) => context.workbook.worksheets.add('Autre'));
  const code = await refusalOf(host, async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    host.vanish('Feuil1');
    range.values = [['b']];
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
  expect(
    await refusalOf(host, (_, context) => context.workbook.worksheets.getItem('Feuil1').load('name')),
  ).toBe('ItemNotFound');
});

// learn.microsoft.com, "*OrNullObject methods and properties".
test('what comes of a null object is a null object, and doing something to it does nothing', async () => {
  const host = sheetOf([['a']]);
  const before = host.dump();
  const range = await onSheet(host, (_, context) => {
    const absent = context.workbook.worksheets.getItemOrNullObject('Absente');
    absent.delete();
    return absent.getRange('A1').load('values');
  });
  expect(range.isNullObject).toBe(true);
  expect(host.dump()).toEqual(before);
});

// learn.microsoft.com, "Insert a range of cells"; formulas follow as in every Excel.
test('inserted cells push the others, and formulas, tracked ranges and formats follow', async () => {
  const host = sheetOf(
    [
      ['a', 1],
      ['b', 2],
      ['c', '=B2+1'],
    ],
    {
      conditionalFormats: [{ ranges: ['A2:B3'], formula: '=$B2=2', tint: { fill: '#FF0000' } }],
    },
  );
  const address = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const kept = sheet.getRange('B3').load('address');
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    kept.load('address');
    await context.sync();
    return kept.address;
  });
  expect(address).toBe('Feuil1!B4');
  expect(await formulasAt(host, 'B4')).toEqual([['=B3+1']]);
  expect(host.tints('Feuil1')).toEqual({ A3: { fill: '#FF0000' }, B3: { fill: '#FF0000' } });
});
