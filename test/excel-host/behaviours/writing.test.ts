import { formulasAt, onSheet, refusalOf, sheetOf, valuesAt } from './support';

async function written(text: string, format = 'General'): Promise<unknown> {
  const host = sheetOf([]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').numberFormat = [[format]];
    sheet.getRange('A1').values = [[text]];
  });
  const [[value] = []] = await valuesAt(host, 'A1');
  return value;
}

// @types/office-js, Range.values: "If the returned value starts with a plus ("+"), minus ("-"), or equal sign
// ("="), Excel interprets this value as a formula."
test('strings that start with = + or - become formulas', async () => {
  expect(await written('=1+1')).toBe(2);
  expect(await written('+1+1')).toBe(2);
  expect(await written('-1-1')).toBe(-2);
  expect(await written('- absent')).toBe('#NAME?');
  const host = sheetOf([]);
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A1').values = [['- absent, voir']]))).toBe(
    'InvalidArgument',
  );
});

// learn.microsoft.com, "Insert a range": the leading apostrophe; OfficeDev/office-js#6687: it is not given back.
test('a leading apostrophe makes text, and does not come back', async () => {
  expect(await written("'=1+1")).toBe('=1+1');
  expect(await written("'12")).toBe('12');
  const host = sheetOf([]);
  await onSheet(host, (sheet) => (sheet.getRange('A1').values = [["'=1+1"]]));
  expect(await formulasAt(host, 'A1')).toEqual([['=1+1']]);
});

// support.microsoft.com, "Format numbers as text".
test('in a cell of the format @ everything is text', async () => {
  expect(await written('=1+1', '@')).toBe('=1+1');
  expect(await written('12', '@')).toBe('12');
  expect(await written('1/2/2026', '@')).toBe('1/2/2026');
});

// OfficeDev/office-js#1559: text dates are parsed as en-US, whatever the person's settings.
test('a text date is read as en-US', async () => {
  expect(await written('2/1/2026')).toBe(46_054); // 1 February
  expect(await written('2026-01-02')).toBe(46_024);
  expect(await written('31/12/2026')).toBe('31/12/2026'); // there is no 31st month
  const host = sheetOf([]);
  await onSheet(host, (sheet) => (sheet.getRange('A1').values = [['2/1/2026']]));
  const range = await onSheet(host, (sheet) => sheet.getRange('A1').load('numberFormat,text'));
  expect([range.numberFormat, range.text]).toEqual([[['m/d/yyyy']], [['2/1/2026']]]);
});

test('numbers, percentages, booleans and errors typed as text are read as what they look like', async () => {
  expect(await written('12.5')).toBe(12.5);
  expect(await written('1,234')).toBe(1234);
  expect(await written('12,5')).toBe('12,5');
  expect(await written('50%')).toBe(0.5);
  expect(await written('true')).toBe(true);
  expect(await written('#N/A')).toBe('#N/A');
});

// learn.microsoft.com, "Excel JavaScript object model": null in an array is passed over, "" empties.
test('null leaves a cell as it is, "" empties it', async () => {
  const host = sheetOf([['a', 'b', 'c']]);
  await onSheet(host, (sheet) => (sheet.getRange('A1:C1').values = [[null, '', 'd']]));
  expect(await valuesAt(host, 'A1:C1')).toEqual([['a', '', 'd']]);
  expect(host.dump()).toHaveProperty('sheets.Feuil1.cells', { A1: { value: 'a' }, C1: { value: 'd' } });
});

test('one value fills a range, and one formula is adjusted to each cell', async () => {
  const host = sheetOf([[1], [2]]);
  await onSheet(host, (sheet) => {
    const range = sheet.getRange('B1:B2') as unknown as { formulas: string };
    range.formulas = '=$A1+1';
  });
  expect(await formulasAt(host, 'B1:B2')).toEqual([['=$A1+1'], ['=$A2+1']]);
});

// learn.microsoft.com, "Excel JavaScript object model": the array must be of the size of the range.
test('an array of another size is refused, a large one too, which the client cuts up', async () => {
  const host = sheetOf([]);
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A1:B1').values = [['a']]))).toBe(
    'InvalidArgument',
  );
  const large = Array.from({ length: 2000 }, (_, row) => [row]);
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A1:A2001').values = large))).toBe(
    'InvalidArgument',
  );
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A1:A2000').values = large))).toBeUndefined();
  expect(await valuesAt(host, 'A2000')).toEqual([[1999]]);
});

// excel-facts.md § 8: a string literal may hold 255 characters, a formula 8,192.
test('a string of more than 255 characters in a formula is refused, and a formula of more than 8,192', async () => {
  const host = sheetOf([]);
  const put = (formula: string) => refusalOf(host, (sheet) => (sheet.getRange('A1').formulas = [[formula]]));
  expect(await put(`="${'x'.repeat(255)}"`)).toBeUndefined();
  expect(await put(`="${'x'.repeat(256)}"`)).toBe('InvalidArgument');
  const joined = (times: number) =>
    `=${Array.from({ length: times }, () => `"${'x'.repeat(250)}"`).join('&')}`;
  expect(joined(32)).toHaveLength(8096);
  expect(await put(joined(32))).toBeUndefined();
  expect(await put(joined(33))).toBe('InvalidArgument');
});

test('an entry that is refused leaves the whole range as it was', async () => {
  const host = sheetOf([['a', 'b']]);
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A1:B1').values = [['x', '=(']]))).toBe(
    'InvalidArgument',
  );
  expect(await valuesAt(host, 'A1:B1')).toEqual([['a', 'b']]);
});

// learn.microsoft.com, Range.merge; as Excel keeps a merged area in its first cell.
test('the formulas of a merged area are those of its first cell only, and the others take nothing', async () => {
  const host = sheetOf([['Titre']], { merges: ['A1:B2'] });
  expect(await formulasAt(host, 'A1:B2')).toEqual([
    ['Titre', ''],
    ['', ''],
  ]);
  await onSheet(host, (sheet) => (sheet.getRange('B2').values = [['caché']]));
  expect(await valuesAt(host, 'A1:B2')).toEqual([
    ['Titre', ''],
    ['', ''],
  ]);
});

// learn.microsoft.com, "Read or write to an unbounded range using the Excel JavaScript API".
test('of whole columns, values are null, and cannot be set', async () => {
  const host = sheetOf([['a']]);
  const range = await onSheet(host, (sheet) => sheet.getRange('A:A').load('values,address,rowCount'));
  expect([range.values, range.address, range.rowCount]).toEqual([null, 'Feuil1!A:A', 1_048_576]);
  expect(await refusalOf(host, (sheet) => (sheet.getRange('A:A').values = [['x']]))).toBe('InvalidArgument');
});
