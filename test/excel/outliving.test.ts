import { markSheet, removeMarks } from '../../src/excel';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { asTable, candidates } from './samples';
import { doorTo, settings, shownAt } from './support';

const mark = async (host: ExcelHost) => (await markSheet(doorTo(host), settings, null)).outcome;
const remove = (host: ExcelHost) => removeMarks(doorTo(host), null);

const columnOf = (host: ExcelHost, sheet: string, column: string, rows: readonly number[]) =>
  rows.map((row) => shownAt(host, sheet, `${column}${row}`));

describe('a heading that is changed without the add-in', () => {
  test.each<[string, BookDescription, string, string, unknown]>([
    ['renamed', asTable, 'F2', 'C1', 'PFMP (jours)'],
    ['cleared', { sheets: [{ name: 'Classe A', rows: candidates }] }, 'F2', 'D1', ''],
  ])('turns the verdicts: %s', async (_, book, verdict, heading, typed) => {
    const host = openInExcel(book);
    await mark(host);
    expect(shownAt(host, 'Classe A', verdict)).toBe('✓ Conforme');
    host.person.type(heading, typed as string);
    expect(shownAt(host, 'Classe A', verdict)).toBe('↻ À recontrôler');
  });

  test('one that says nothing to us turns none', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    host.person.type('E1', 'Remarques');
    expect(shownAt(host, 'Classe A', 'F2')).toBe('✓ Conforme');
  });
});

test('cells that are pushed down into another row turn the verdicts of all the rows that they leave and reach', async () => {
  const host = openInExcel({ sheets: [{ name: 'Classe A', rows: candidates }] });
  await mark(host);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C2').insert('Down');
    await context.sync();
  });
  expect(columnOf(host, 'Classe A', 'F', [2, 3, 4, 5])).toEqual(Array(4).fill('↻ À recontrôler'));
});

test('an error in the name of someone outside of the note leaves the verdict standing', async () => {
  const rows = [candidates[0] ?? [], ['=1/0', 'GRETA', 20, 'oui', '']];
  const host = openInExcel({ sheets: [{ name: 'Classe A', rows }] });
  await mark(host);
  expect(shownAt(host, 'Classe A', 'F2')).toBe('– Hors du champ de la note');
});

test('a listing keeps the zeros of a number and is known again', async () => {
  const rows = [
    ['N° candidat', 'Catégorie', 'PFMP'],
    ['0212', 'CNED', 20],
    ['0213', 'CNED', 19],
  ];
  const host = openInExcel({ sheets: [{ name: 'Classe A', rows, protection: {} }] });
  const before = host.dump();
  await mark(host);
  expect(shownAt(host, 'Contrôle AGOrA – (Classe A)', 'B4')).toBe('0212');
  host.person.select('Classe A!A1');
  expect(await remove(host)).toMatchObject({ kind: 'removed', remarks: [] });
  expect(host.dump()).toEqual({ ...before, selection: host.dump()['selection'] });
});
