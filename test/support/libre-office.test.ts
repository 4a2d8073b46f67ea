import ExcelJS from 'exceljs';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { openInExcel } from '../excel-host';
import { calculateInLibreOffice, testInLibreOffice } from './libre-office';
import { openWorkbookFile, saveHost } from './open-in-host';

async function rowsOfFile(bytes: Uint8Array) {
  const answer = await readWorkbook(bytes);
  if (answer.kind === 'refused') throw new Error(answer.refusal);
  return rowsOf(answer.sheets);
}

const rowsOf = (sheets: readonly Sheet[] | undefined) => sheets?.map(({ rows }) => rows);

/** A file that says of itself that Excel has made it: LibreOffice trusts those, and those of its own. */
async function writeStale(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Feuil1');
  sheet.getCell('A1').value = 1;
  sheet.getCell('B1').value = { formula: 'A1+1', result: 99 };
  sheet.getCell('C1').value = { formula: 'IF(A1=1,"oui","non")', result: 'non' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

testInLibreOffice('wrong results that are saved in a file of Excel’s are put right', async () => {
  const calculated = await calculateInLibreOffice(new Map([['périmé', await writeStale()]]));
  expect(rowsOf(calculated.get('périmé'))).toEqual([[[1, 2, 'oui']]]);
});

testInLibreOffice(
  'what the stand-in calculates LibreOffice calculates too, in several files at once',
  async () => {
    const host = openInExcel({
      sheets: [
        {
          name: "L'an 1",
          rows: [
            ['Nom', 'Semaines', 'Positionnement'],
            ['Ada', 22, null],
            ['Léo', 18, { error: '#N/A' }],
            ['Zoé', 19, '#N/A'],
          ],
        },
        {
          name: 'Contrôle',
          rows: [
            ['Nom', 'Verdict', 'Double'],
            ...[2, 3, 4].map((row) => [
              `='L''an 1'!$A${row}`,
              `=IFERROR(IF(AND('L''an 1'!$B${row}=22,'L''an 1'!$C${row}=""),"Conforme","Non conforme"),"À recontrôler")`,
              null,
            ]),
          ],
          at: 'B2',
          tables: [{ name: 'Contrôle', range: 'B2:D5' }],
        },
        {
          name: 'Essais',
          rows: [
            [true, 'CNED', 2, null, '_x0041_', '=1'],
            ['=A1', '=NOT(A1)', '=B1="cned"', '=EXACT(B1,"cned")', '=D1=""', '=D1=0'],
            ['=1/0', '=A3', '=ISERROR(A3)', '=IFERROR(A3,"erreur")', '=LEN(E1)', '=T(F1)'],
            ['=ROW()', '=ROW(C7)', '="l. "&ROW(B$3)', '=MID(B1,2,2)', '=-C1%', '=2+3*C1^2'],
            ['=N("AGORA")', '=N(C1)', '=AND(A1:C1)', '=OR(D1:D1,TRUE)', '=""', '=E5=""'],
            [
              "=IF(C1>1,'L''an 1'!B3,0)",
              '=ISBLANK(D1)',
              '=ISNUMBER(C1)',
              '=ISTEXT(E5)',
              '="a"<"B"',
              '=B1<>"x"',
            ],
          ],
        },
      ],
    });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Contrôle');
      sheet.getRange('D3').formulas = [['=IF([@Verdict]="Conforme",2,[@Verdict])']];
      await context.sync();
    });
    const saved = new Map([
      ['calculé', await saveHost(host)],
      ['lu', await saveHost(await openWorkbookFile('test/workbooks/files/09-notes.xlsx'))],
    ]);
    const calculated = await calculateInLibreOffice(saved);
    for (const [name, bytes] of saved) {
      expect(rowsOf(calculated.get(name))).toEqual(await rowsOfFile(bytes));
    }
    expect(rowsOf(calculated.get('calculé'))?.[1]).toEqual([
      [],
      [null, 'Nom', 'Verdict', 'Double'],
      [null, 'Ada', 'Conforme', 2],
      [null, 'Léo', 'À recontrôler', 'À recontrôler'],
      [null, 'Zoé', 'Non conforme', 'Non conforme'],
    ]);
  },
);

testInLibreOffice('a file that LibreOffice cannot open is told by its name', async () => {
  const files = new Map([['abîmé', new TextEncoder().encode('PK\u0003\u0004')]]);
  await expect(calculateInLibreOffice(files)).rejects.toThrow('LibreOffice did not calculate abîmé');
});
