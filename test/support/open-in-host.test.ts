import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from '../../src/cells';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { openInExcel } from '../excel-host';
import { describeWorkbookFile, openWorkbookFile, saveHost } from './open-in-host';

const FILES = join(__dirname, '../workbooks/files');

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(bytes);
  if (answer.kind === 'refused') throw new Error(answer.refusal);
  return answer.sheets;
}

/** As the stand-in holds it: what was saved without a result has an error. */
const held = (cell: Cell): Cell =>
  typeof cell === 'object' && cell?.kind === 'error' && !cell.text.startsWith('#')
    ? { kind: 'error', text: '#VALUE!' }
    : cell;

test.each(readdirSync(FILES))('%s, opened in the stand-in and saved, has the same cells', async (file) => {
  const sheets = await readSheets(new Uint8Array(readFileSync(join(FILES, file))));
  const host = await openWorkbookFile(join(FILES, file));
  const saved = await readSheets(await saveHost(host));
  expect(saved).toEqual(sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(held)) })));
});

test('a date is a number that is shown as a day, in the date system of the workbook', async () => {
  const read = async (file: string, address: string) => {
    const host = await openWorkbookFile(join(FILES, file));
    return host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('values,text,numberFormat');
      await context.sync();
      return [range.values, range.text, range.numberFormat].flat(2) as unknown[];
    });
  };
  expect(await read('01-liste-simple.xlsx', 'K2')).toEqual([46_188, '15/06/2026', 'dd/mm/yyyy']);
  expect(await read('10-calendrier-1904.xlsx', 'L3')).toEqual([44_726, '15/06/2026', 'dd/mm/yyyy']);
});

test('what a workbook of the disk does not tell can be added to its description', async () => {
  const { sheets, ...book } = await describeWorkbookFile(join(FILES, '03-cfa-apprentis.xlsx'));
  const host = openInExcel({ ...book, sheets: sheets.map((sheet) => ({ ...sheet, protection: {} })) });
  expect(host.dump()).toMatchObject({
    sheets: { 'Promotion A': { merges: ['A1:D1'], protection: { allowSort: false } } },
  });
});

test('a file that is no workbook is refused by its path', async () => {
  await expect(openWorkbookFile('package.json')).rejects.toThrow('package.json is refused: not-a-workbook');
});

describe('a workbook saved', () => {
  const open = () =>
    openInExcel({
      active: 'Contrôle',
      names: { Notes: "='L''an 1'!$B$2:$B$3" },
      sheets: [
        {
          name: "L'an 1",
          rows: [
            ['Nom', 'Note', 'Le'],
            ['#N/A', 12.5, { value: 46_188, style: { numberFormat: 'dd/mm/yyyy' } }],
            ['_x0041_ & <b>', true, { formula: '=C2', style: { numberFormat: 'dd/mm/yyyy' } }],
            [null, { error: '#REF!' }, { value: '=1' }],
          ],
          merges: ['E1:F2'],
          columnWidths: { 1: 105 },
          hiddenColumns: [3],
          hiddenRows: [4],
          autoFilter: { range: 'A1:C4' },
        },
        {
          name: 'Contrôle',
          rows: [
            ['Nom', 'Verdict'],
            ["='L''an 1'!$A2", '=1/0'],
            ["='L''an 1'!$A3", "='L''an 1'!$B3"],
            ["='L''an 1'!$A4&\"\"", '=AGORA.STATUS("CNED")'],
          ],
          tables: [{ name: 'Contrôle', range: 'A1:B4', style: 'TableStyleLight9' }],
          conditionalFormats: [
            {
              ranges: ['A2:B4', 'D2'],
              formula: '=ISERROR($B2)',
              tint: { fill: '#FFC7CE', bold: true },
              stopIfTrue: true,
            },
            { ranges: ['A2:A4'], type: 'DataBar' },
          ],
        },
        { name: 'Réglages', visibility: 'VeryHidden' },
      ],
    });

  test('has the values, and the results of its formulas, errors told from texts', async () => {
    const [first, second] = await readSheets(await saveHost(open()));
    expect(first?.rows).toEqual([
      ['Nom', 'Note', 'Le'],
      ['#N/A', 12.5, { kind: 'date', serial: 46_188 }],
      ['_x0041_ & <b>', true, { kind: 'date', serial: 46_188 }],
      [null, { kind: 'error', text: '#REF!' }, '=1'],
    ]);
    expect(first?.merges).toEqual([{ top: 0, left: 4, bottom: 1, right: 5 }]);
    expect(second?.rows).toEqual([
      ['Nom', 'Verdict'],
      ['#N/A', { kind: 'error', text: '#DIV/0!' }],
      ['_x0041_ & <b>', true],
      ['', { kind: 'error', text: '#NAME?' }],
    ]);
  });

  test('has its formulas, tables, conditional formats, names, and what is hidden', async () => {
    const host = open();
    host.person.type('Contrôle!C2', '=[@Verdict]&[@[Nom]]');
    const book = await readXlsx(await saveHost(host), { readStyles: true });
    expect(book.sheets.map(({ hidden, veryHidden }) => [hidden ?? false, veryHidden ?? false])).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ]);
    const [first, second] = book.sheets;
    expect(second?.cells?.get('1,2')).toMatchObject({
      formula: 'Contrôle[[#This Row],[Verdict]]&Contrôle[[#This Row],[Nom]]',
    });
    expect(second?.tables).toMatchObject([
      {
        name: 'Contrôle',
        range: 'A1:C4',
        style: 'TableStyleLight9',
        columns: [{ name: 'Nom' }, { name: 'Verdict' }, {}],
      },
    ]);
    expect(second?.conditionalRules).toMatchObject([
      { type: 'expression', priority: 1, range: 'A2:B4 D2', formula: 'ISERROR($B2)', stopIfTrue: true },
    ]);
    expect(first?.columns?.[3]?.hidden).toBe(true);
    expect(first?.columns?.[1]?.width).toBe(20);
    expect(first?.rowDefs?.get(3)?.hidden).toBe(true);
    expect(first?.autoFilter?.range).toBe('A1:C4');
    expect(book.namedRanges).toContainEqual({ name: 'Notes', range: "'L''an 1'!$B$2:$B$3" });
  });
});
