import { onSheet, refusalOf, sheetOf } from './support';

const ROWS = [
  ['Nom', 'Verdict'],
  ['A', 'Non conforme'],
  ['B', 'Conforme'],
];

/** Adds a custom conditional format to a range. */
function paint(
  sheet: Excel.Worksheet,
  address: string,
  formula: string,
  color: string,
): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format.load('id,priority,type');
}

test('a custom format tints the cells where its formula holds, read from its first cell', async () => {
  const host = sheetOf(ROWS);
  await onSheet(host, (sheet) => paint(sheet, 'A2:B3', '=AND($B2="non conforme",N("AGORA")=0)', '#FFC7CE'));
  expect(host.tints('Feuil1')).toEqual({ A2: { fill: '#FFC7CE' }, B2: { fill: '#FFC7CE' } });
});

// @types/office-js, ConditionalFormatCollection.add: "at the first/top priority".
test('the format added last comes first, and stopIfTrue keeps the others out', async () => {
  const host = sheetOf(ROWS, {
    conditionalFormats: [{ ranges: ['A2:A3'], formula: '=TRUE', tint: { fill: '#00FF00', bold: true } }],
  });
  const format = await onSheet(host, (sheet) => paint(sheet, 'A2:A2', '=TRUE', '#FF0000'));
  expect(format.priority).toBe(0);
  expect(host.tints('Feuil1')).toEqual({
    A2: { fill: '#FF0000', bold: true },
    A3: { fill: '#00FF00', bold: true },
  });
  await onSheet(host, (sheet) => {
    sheet.getRange('A2').conditionalFormats.getItem(format.id).stopIfTrue = true;
  });
  expect(host.tints('Feuil1')).toHaveProperty('A2', { fill: '#FF0000' });
});

test('a format is found by its id, its rule read, and deleted without touching the others', async () => {
  const host = sheetOf(ROWS, {
    conditionalFormats: [{ ranges: ['A2:A3'], formula: '=TRUE', tint: { bold: true } }],
  });
  const before = host.dump();
  await onSheet(host, (sheet) => paint(sheet, 'A2:B3', '=$B2="Conforme"', '#FF0000'));
  const formats = await onSheet(host, (sheet) => {
    const collection = sheet.getRange('A1:B3').conditionalFormats;
    collection.load('items/id,items/custom/rule/formula');
    return collection;
  });
  const [own] = formats.items.filter(({ custom }) => custom.rule.formula === '=$B2="Conforme"');
  expect(formats.items).toHaveLength(2);
  await onSheet(host, (sheet) =>
    sheet
      .getRange('A2')
      .conditionalFormats.getItem(own?.id ?? '')
      .delete(),
  );
  expect(host.dump()).toEqual(before);
  const code = await refusalOf(host, (sheet) =>
    sheet.getRange('A2').conditionalFormats.getItem('{x}').load('id'),
  );
  expect(code).toBe('ItemNotFound');
});

// OfficeDev/office-js#2180, #5222, #6835.
test('reading the rules of mixed formats throws; customOrNullObject does not', async () => {
  const host = sheetOf(ROWS, {
    conditionalFormats: [
      { ranges: ['A2:A3'], type: 'DataBar' },
      { ranges: ['A2:A3'], formula: '=TRUE', tint: { bold: true } },
    ],
  });
  const load = (what: string) =>
    refusalOf(host, (sheet) => sheet.getRange('A2').conditionalFormats.load(what));
  expect(await load('items/id,items/custom/rule/formula')).toBe('ItemNotFound');
  expect(await load('items/type,items/customOrNullObject/rule/formula')).toBeUndefined();
});

// learn.microsoft.com, ConditionalFormatCollection.clearAll.
test('clearAll takes a format off some of its cells and leaves it on the rest', async () => {
  const host = sheetOf(ROWS, {
    conditionalFormats: [{ ranges: ['A1:B3'], formula: '=TRUE', tint: { bold: true } }],
  });
  await onSheet(host, (sheet) => sheet.getRange('A2').conditionalFormats.clearAll());
  expect(host.dump()).toHaveProperty('sheets.Feuil1.conditionalFormats.0.ranges', ['A1:B1', 'A3:B3', 'B2']);
});

test('formats follow what a person does with columns and rows, and are there in a copy', async () => {
  const host = sheetOf(ROWS);
  await onSheet(host, (sheet) => paint(sheet, 'A2:B3', '=$B2="Conforme"', '#FF0000'));
  host.person.insertColumns('Feuil1', 'A');
  expect(host.tints('Feuil1')).toEqual({ B3: { fill: '#FF0000' }, C3: { fill: '#FF0000' } });
  host.person.moveColumn({ range: 'Feuil1!B1:C3' }, 'C', 'B');
  expect(host.tints('Feuil1')).toEqual({ B3: { fill: '#FF0000' }, C3: { fill: '#FF0000' } });
  host.person.copySheet('Feuil1', 'Copie');
  expect(host.tints('Copie')).toEqual(host.tints('Feuil1'));
  host.person.copy('Feuil1!B3:C3', 'Feuil1!B5');
  expect(host.tints('Feuil1')).toHaveProperty('B5', { fill: '#FF0000' });
});

// learn.microsoft.com, Excel.Worksheet; ids are no promise across sessions, so they are not kept here.
test('a workbook opened again looks the same; its conditional formats have other ids', async () => {
  const host = sheetOf(ROWS);
  const format = await onSheet(host, (sheet) => paint(sheet, 'A2:B3', '=$B2="Conforme"', '#FF0000'));
  const again = host.reopen();
  expect(again.dump()).toEqual(host.dump());
  const code = await refusalOf(again, (sheet) =>
    sheet.getRange('A2').conditionalFormats.getItem(format.id).load('id'),
  );
  expect(code).toBe('ItemNotFound');
});

// @types/office-js, ConditionalFormat.priority.
test('a priority is told and set, and the others make room', async () => {
  const format = (name: string) => ({ ranges: ['A2:B3'], formula: `="${name}"="x"`, tint: { bold: true } });
  const host = sheetOf(ROWS, { conditionalFormats: ['a', 'b', 'c'].map(format) });
  const order = async (): Promise<string[]> => {
    const formats = await onSheet(host, (sheet) =>
      sheet.getRange('A2').conditionalFormats.load('items/id,items/priority,items/custom/rule/formula'),
    );
    expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
    return formats.items.map(({ custom }) => custom.rule.formula.charAt(2));
  };
  const move = (from: number, to: number) =>
    onSheet(host, (sheet) => (sheet.getRange('A2').conditionalFormats.getItemAt(from).priority = to));
  expect(await order()).toEqual(['a', 'b', 'c']);
  await move(0, 1);
  expect(await order()).toEqual(['b', 'a', 'c']);
  await move(0, -1);
  expect(await order()).toEqual(['a', 'c', 'b']);
  await move(0, 99);
  expect(await order()).toEqual(['c', 'b', 'a']);
  await move(2, -99);
  expect(await order()).toEqual(['a', 'c', 'b']);
});

// @types/office-js, ConditionalFormat.getRanges, getRange: "Throws an error if the conditional format is applied to
// multiple ranges."
test('a format of several areas tells them all, in one address', async () => {
  const host = sheetOf(ROWS);
  const format = await onSheet(host, (sheet) => {
    const added = sheet.getRanges('A2:A3,C2,E5:F6').conditionalFormats.add('Custom');
    added.custom.rule.formula = '=TRUE';
    return added.load('id');
  });
  const own = (sheet: Excel.Worksheet) => sheet.getRange('C2').conditionalFormats.getItem(format.id);
  const ranges = await onSheet(host, (sheet) => own(sheet).getRanges().load('address,areaCount'));
  expect([ranges.address, ranges.areaCount]).toEqual(['Feuil1!A2:A3,Feuil1!C2,Feuil1!E5:F6', 3]);
  expect(await refusalOf(host, (sheet) => own(sheet).getRange().load('address'))).toBe('ItemNotFound');
  const none = await onSheet(host, (sheet) => own(sheet).getRangeOrNullObject().load('address'));
  expect(none.isNullObject).toBe(true);
});
