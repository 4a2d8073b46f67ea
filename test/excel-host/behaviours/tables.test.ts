import { formulasAt, onSheet, refusalOf, sheetOf, tableRange, valuesAt } from './support';

const ROWS = [
  ['Nom', 'Note'],
  ['A', 12],
  ['B', 9],
];
const TABLE = { tables: [{ name: 'Candidats', range: 'A1:B3' }] };

// excel-facts.md § 8, "auto-expansion can swallow a formula typed just right of a table"; it takes hold of what
// add-ins write too (OfficeDev/office-js#6745: "auto correct options get applied to changes made with the API").
describe('a table swallows what is written directly beside or below it', () => {
  test('to the right: the table has a column more, with a heading made for it', async () => {
    const host = sheetOf(ROWS, TABLE);
    await onSheet(host, (sheet) => {
      sheet.getRange('C2').values = [['Conforme']];
    });
    expect(await tableRange(host, 'Candidats')).toBe('Feuil1!A1:C3');
    expect(await valuesAt(host, 'C1')).toEqual([['Column3']]);
  });

  test('below: the table has a row more', async () => {
    const host = sheetOf(ROWS, TABLE);
    host.person.type('A4', 'C');
    expect(await tableRange(host, 'Candidats')).toBe('Feuil1!A1:B4');
  });

  test('not where the person has turned this off, nor one cell further away', async () => {
    const off = sheetOf(ROWS, TABLE);
    off.book.habits.autoExpansion = false;
    off.person.type('C2', 'Conforme');
    expect(await tableRange(off, 'Candidats')).toBe('Feuil1!A1:B3');
    const away = sheetOf(ROWS, TABLE);
    away.person.type('D2', 'Conforme');
    expect(await tableRange(away, 'Candidats')).toBe('Feuil1!A1:B3');
  });
});

// OfficeDev/office-js#2093 (closed as "by design"), #5909, #6745.
describe('formulas written into a column of a table become one calculated column', () => {
  test('the last of them replaces the others, adjusted to its row', async () => {
    const host = sheetOf(ROWS, TABLE);
    await onSheet(host, (sheet) => {
      sheet.tables
        .getItem('Candidats')
        .columns.add(-1, [['Avis'], ['=IF(B2=12,"oui","")'], ['=IF(B3=9,"non","")']]);
    });
    expect(await formulasAt(host, 'C2:C3')).toEqual([['=IF(B2=9,"non","")'], ['=IF(B3=9,"non","")']]);
  });

  test('not where the column held constants, or formulas that differed, when the formulas came', async () => {
    const host = sheetOf(ROWS, TABLE);
    await onSheet(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['-'], ['-']]);
      sheet.getRange('C2:C3').formulas = [['=IF(B2=12,"oui","")'], ['=IF(B3=9,"non","")']];
    });
    expect(await formulasAt(host, 'C2:C3')).toEqual([['=IF(B2=12,"oui","")'], ['=IF(B3=9,"non","")']]);
    host.person.type('C3', '=IF(B3=10,"oui","non")');
    expect(await formulasAt(host, 'C2:C3')).toEqual([['=IF(B2=12,"oui","")'], ['=IF(B3=10,"oui","non")']]);
  });

  test('a formula written over one of formulas that are all the same replaces them all', async () => {
    const host = sheetOf(ROWS, TABLE);
    await onSheet(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['=B2=12'], ['=B3=12']]);
    });
    host.person.type('C3', '=B3>10');
    expect(await formulasAt(host, 'C2:C3')).toEqual([['=B2>10'], ['=B3>10']]);
  });

  test('a row that the table grows by gets the formula of a calculated column', async () => {
    const host = sheetOf(ROWS, TABLE);
    await onSheet(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['=B2=12'], ['=B3=12']]);
    });
    host.person.type('A4', [['C', 12]]);
    expect(await formulasAt(host, 'C4')).toEqual([['=B4=12']]);
    expect(await valuesAt(host, 'C2:C4')).toEqual([[true], [false], [true]]);
  });

  test('not where the person has turned this off', async () => {
    const host = sheetOf(ROWS, TABLE);
    host.book.habits.calculatedColumns = false;
    await onSheet(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['=B2=12'], ['=B3>10']]);
    });
    expect(await formulasAt(host, 'C2:C3')).toEqual([['=B2=12'], ['=B3>10']]);
  });
});

// support.microsoft.com, "Dynamic array formulas and spilled array behavior": "spilled array formulas are not
// supported in Excel tables".
test('nothing spills in a table', async () => {
  const host = sheetOf(ROWS, TABLE);
  await onSheet(host, (sheet) => {
    sheet.getRange('B2').formulas = [['=D1:D2']];
  });
  expect(await valuesAt(host, 'B2')).toEqual([['#SPILL!']]);
});

// excel-facts.md § 8, "A circular reference is what `[@]` inside its own table makes".
test('[@] inside its own table is circular', async () => {
  const host = sheetOf(ROWS, TABLE);
  await onSheet(host, (sheet) => {
    sheet.getRange('B2').formulas = [['=ISERROR([@])']];
  });
  expect(await valuesAt(host, 'B2')).toEqual([[0]]);
  expect(host.dump()['circular']).toEqual(['Feuil1!B2']);
  const beside = sheetOf(ROWS, TABLE);
  await onSheet(beside, (sheet) => {
    sheet.getRange('B2').formulas = [['=[@Nom]="a"']];
  });
  expect(await valuesAt(beside, 'B2')).toEqual([[true]]);
});

// learn.microsoft.com, Excel.TableColumnCollection.add, as issue 4 holds it against us: in its rows, cells move right.
describe('table.columns.add shifts the cells to the right of the table', () => {
  test('in the rows of the table and in no other', async () => {
    const host = sheetOf(
      [
        ['Nom', 'Note', '', 'note'],
        ['A', 12, '', 'à voir'],
        ['', '', '', 'dessous'],
      ],
      { tables: [{ name: 'Candidats', range: 'A1:B2' }] },
    );
    await onSheet(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['x']]);
    });
    expect(await valuesAt(host, 'C1:E3')).toEqual([
      ['Avis', '', 'note'],
      ['x', '', 'à voir'],
      ['', 'dessous', ''],
    ]);
  });

  test('and is refused where a table further right would be torn', async () => {
    const host = sheetOf(
      [
        ['Nom', 'Note', '', 'X'],
        ['A', 12, '', 1],
        ['', '', '', 2],
      ],
      {
        tables: [
          { name: 'Candidats', range: 'A1:B2' },
          { name: 'Autre', range: 'D1:D3' },
        ],
      },
    );
    const before = host.dump();
    const code = await refusalOf(host, (sheet) => {
      sheet.tables.getItem('Candidats').columns.add(-1, [['Avis'], ['x']]);
    });
    expect(code).toBe('InsertDeleteConflict');
    expect(host.dump()).toEqual(before);
  });
});

// support.microsoft.com, "Overview of Excel tables": each heading of a table is there once.
test('a heading that the table already has gets a number, an empty one a name', async () => {
  const host = sheetOf(ROWS, TABLE);
  host.person.type('B1', 'Nom');
  expect(await valuesAt(host, 'A1:B1')).toEqual([['Nom', 'Nom2']]);
  host.person.clear('B1');
  expect(await valuesAt(host, 'A1:B1')).toEqual([['Nom', 'Column2']]);
});

// @types/office-js, Table.resize: "The new range must overlap with the original table range and the headers (or
// the top of the table) must be in the same row."
test('a table resized keeps its header row and moves nothing', async () => {
  const host = sheetOf(
    [
      ['Nom', 'Note', 'Avis'],
      ['A', 12, 'x'],
    ],
    {
      tables: [{ name: 'Candidats', range: 'A1:B2' }],
    },
  );
  expect(await refusalOf(host, (sheet) => sheet.tables.getItem('Candidats').resize('A2:C3'))).toBe(
    'InvalidArgument',
  );
  await onSheet(host, (sheet) => sheet.tables.getItem('Candidats').resize('A1:C2'));
  expect(await tableRange(host, 'Candidats')).toBe('Feuil1!A1:C2');
  expect(await valuesAt(host, 'C1:C2')).toEqual([['Avis'], ['x']]);
});
