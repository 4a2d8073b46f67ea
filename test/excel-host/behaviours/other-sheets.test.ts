import { openInExcel } from '../index';
import type { ExcelHost } from '../index';
import { onSheet } from './support';

/** A class, and a sheet beside it whose formulas, formats, table and name refer to the class. */
function openClass(): ExcelHost {
  return openInExcel({
    sheets: [
      {
        name: 'Classe A',
        rows: [
          ['Nom', 'Semaines'],
          ['A', 22],
          ['B', 18],
        ],
      },
      {
        name: 'Contrôle',
        rows: [
          ['Nom', 'Verdict'],
          ["='Classe A'!$A2", '=IF(\'Classe A\'!$B2<22,"Non conforme","Conforme")'],
          ["='Classe A'!$A3", '=IF(\'Classe A\'!$B3<22,"Non conforme","Conforme")'],
        ],
        conditionalFormats: [{ ranges: ['A2:A3'], formula: "='Classe A'!$B2<22", tint: { fill: '#FFC7CE' } }],
      },
    ],
    names: { Semaines: "='Classe A'!$B$2:$B$3" },
    active: 'Contrôle',
  });
}

const read = async (host: ExcelHost, address: string): Promise<[unknown[][], unknown[][]]> => {
  const range = await onSheet(host, (_, context) =>
    context.workbook.worksheets.getItem('Contrôle').getRange(address).load('values,formulas'),
  );
  return [range.values, range.formulas];
};

test('a formula reads another sheet, and follows when its cells change', async () => {
  const host = openClass();
  const [values] = await read(host, 'A2:B3');
  expect(values).toEqual([
    ['A', 'Conforme'],
    ['B', 'Non conforme'],
  ]);
  host.person.type("'Classe A'!B3", 22);
  expect((await read(host, 'B3'))[0]).toEqual([['Conforme']]);
});

test('a sheet renamed is renamed in formulas, in conditional formats and in names', async () => {
  const host = openClass();
  await onSheet(host, (_, context) => (context.workbook.worksheets.getItem('Classe A').name = "L'an 1"));
  expect(await read(host, 'A3')).toEqual([[['B']], [["='L''an 1'!$A3"]]]);
  expect(host.dump()).toMatchObject({
    sheets: { Contrôle: { conditionalFormats: [{ formula: "='L''an 1'!$B2<22" }] } },
    names: { Semaines: { formula: "='L''an 1'!$B$2:$B$3" } },
  });
  expect(host.tints('Contrôle')).toEqual({ A3: { fill: '#FFC7CE' } });
});

// Excel keeps the address behind the #REF! that stands where the sheet was (so Aspose.Cells and Apache POI too).
test('a sheet deleted leaves #REF! in front of the address, and nothing brings it back', async () => {
  const host = openClass();
  host.person.deleteSheet('Classe A');
  const lost = [[['#REF!']], [['=#REF!$A3']]];
  expect(await read(host, 'A3')).toEqual(lost);
  expect(host.dump()).toHaveProperty('names.Semaines.formula', '=#REF!$B$2:$B$3');
  host.person.renameSheet('Contrôle', 'Classe A');
  host.person.insertRows('Classe A', 2);
  host.person.renameSheet('Classe A', 'Contrôle');
  expect(await read(host, 'A4')).toEqual(lost);
  host.person.copy('Contrôle!A4', 'Contrôle!A5');
  expect((await read(host, 'A5'))[1]).toEqual([['=#REF!$A4']]);
});

test('rows inserted and deleted in a sheet are followed from the others', async () => {
  const host = openClass();
  host.person.insertRows('Classe A', 3, 2);
  expect((await read(host, 'A2:A3'))[1]).toEqual([["='Classe A'!$A2"], ["='Classe A'!$A5"]]);
  expect((await read(host, 'A2:A3'))[0]).toEqual([['A'], ['B']]);
  host.person.insertRows('Classe A', 1);
  expect(host.dump()).toMatchObject({
    sheets: { Contrôle: { conditionalFormats: [{ formula: "='Classe A'!$B3<22" }] } },
    names: { Semaines: { formula: "='Classe A'!$B$3:$B$6" } },
  });
  host.person.deleteRows('Classe A', 6);
  expect(await read(host, 'A3')).toEqual([[['#REF!']], [["='Classe A'!#REF!"]]]);
});

test('what a column of a table calculates follows rows and names, and new rows get it as it is then', async () => {
  const host = openInExcel({
    sheets: [
      { name: 'Barème', rows: [[2]] },
      {
        name: 'Élèves',
        rows: [
          ['Nom', 'Double'],
          [1, null],
          [2, null],
        ],
        tables: [{ name: 'T', range: 'A1:B3' }],
      },
    ],
    active: 'Élèves',
  });
  await onSheet(host, (sheet) => (sheet.getRange('B2').formulas = [['=$A2*Barème!$A$1']]));
  host.person.renameSheet('Barème', 'Le barème');
  host.person.insertRows('Le barème', 1);
  host.person.insertRows('Élèves', 1);
  host.person.deleteRows('Élèves', 3);
  host.person.insertRows('Élèves', 3);
  host.person.type('Élèves!A5', 7);
  const range = await onSheet(host, (sheet) => sheet.getRange('A2:B5').load('formulas,values'));
  expect(range.formulas).toEqual([
    ['Nom', 'Double'],
    ['', ''],
    [2, "=$A4*'Le barème'!$A$2"],
    [7, "=$A5*'Le barème'!$A$2"],
  ]);
  expect(range.values[3]).toEqual([7, 14]);
});
