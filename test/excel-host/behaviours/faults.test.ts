import { openInExcel } from '../index';
import { refusalOf, sheetOf, valuesAt } from './support';

const write = (sheet: Excel.Worksheet) => {
  sheet.getRange('A1').values = [['b']];
  sheet.getRange('A2').values = [['b']];
};

test('any request can be made to fail, before any of its actions is done', async () => {
  const host = sheetOf([['a'], ['a']]);
  host.failAt(2, 'GeneralException');
  expect(await refusalOf(host, (sheet) => sheet.load('name'))).toBeUndefined();
  expect(await refusalOf(host, write)).toBe('GeneralException');
  expect(await valuesAt(host, 'A1:A2')).toEqual([['a'], ['a']]);
});

// learn.microsoft.com, "Excel JavaScript object model": a batch is no transaction.
test('or after some of them, or after all of them as if the answer were lost', async () => {
  const host = sheetOf([['a'], ['a']]);
  const done: unknown[] = [];
  for (let after = 0; after < 12; after += 1) {
    host.failAt(1, 'GeneralException', after);
    await refusalOf(host, write);
    done.push((await valuesAt(host, 'A1:A2')).flat().join(''));
    host.person.type('A1', [['a'], ['a']]);
  }
  expect([...new Set(done)]).toEqual(['aa', 'ba', 'bb']);
  host.failAt(1, 'RequestAborted', Infinity);
  expect(await refusalOf(host, write)).toBe('RequestAborted');
  expect(await valuesAt(host, 'A1:A2')).toEqual([['b'], ['b']]);
});

test('or to hang', async () => {
  const host = sheetOf([['a'], ['a']]);
  host.hangAt(1);
  const settled = await Promise.race([
    refusalOf(host, write).then(() => 'answered'),
    new Promise((resolve) => setTimeout(() => resolve('hanging'), 30)),
  ]);
  expect(settled).toBe('hanging');
  expect(await valuesAt(host, 'A1:A2')).toEqual([['a'], ['a']]);
});

test('or to come after somebody deleted the sheet', async () => {
  const host = openInExcel({ sheets: [{ name: 'Feuil1', rows: [['a']] }, { name: 'Feuil2' }] });
  host.beforeRequest(2, () => host.vanish('Feuil1'));
  const code = await refusalOf(host, async (sheet, context) => {
    sheet.load('name');
    await context.sync();
    write(sheet);
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('requests are counted and measured; what Excel.run lets go of by itself is told apart', async () => {
  const host = sheetOf([['é']]);
  await valuesAt(host, 'A1');
  await host.settled();
  expect(host.requests).toMatchObject([{ kind: 'work' }]);
  expect(host.exchanges.map(({ kind }) => kind)).toEqual(['work', 'clean-up']);
  expect(host.requests[0]?.bytes).toBeGreaterThan(500);
  expect(host.requests[0]?.responseBytes).toBeGreaterThan(100);
});

test('what the stand-in does not know fails by name, and the dump fails with it', async () => {
  const host = sheetOf([['a']]);
  const names = async (work: (sheet: Excel.Worksheet) => unknown): Promise<string | undefined> => {
    expect(await refusalOf(host, work)).toBe('HostLacks');
    return host.lacks.at(-1)?.message;
  };
  expect(await names((sheet) => sheet.charts.getItem('x'))).toContain('Worksheet.charts');
  expect(await names((sheet) => sheet.getRange('A1').flashFill())).toContain('Range.flashFill()');
  expect(await names((sheet) => sheet.getRange('A1').load('linkedDataTypeState'))).toContain(
    'Range.linkedDataTypeState',
  );
  expect(await names((sheet) => (sheet.standardWidth = 3))).toContain('Worksheet.standardWidth =');
  expect(await names((sheet) => sheet.getRange('A1').load())).toContain('Range');
  expect(await names((sheet) => (sheet.getRange('A1').formulas = [['=SUM(B1:B2)']]))).toContain(
    'the function SUM',
  );
  expect(() => host.dump()).toThrow('Worksheet.charts');
});
