import { markSheet, removeMarks, sayOutcome } from '../../src/excel';
import { catalogues, french } from '../../src/messages';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { asProtected, asRange, asTable, candidates } from './samples';
import { cellsOf, doorTo, settings, shownAt } from './support';

const mark = async (host: ExcelHost) => (await markSheet(doorTo(host), settings, null)).outcome;
const remove = (host: ExcelHost) => removeMarks(doorTo(host), null);

const columnOf = (host: ExcelHost, sheet: string, column: string, rows: readonly number[]) =>
  rows.map((row) => shownAt(host, sheet, `${column}${row}`));

describe('marking', () => {
  test('writes verdict and reasons right of a table, which takes them in', async () => {
    const host = openInExcel(asTable);
    expect(await mark(host)).toMatchObject({ kind: 'marked', verdicts: 'F', reasons: 'G', remarks: [] });
    expect(columnOf(host, 'Classe A', 'F', [1, 2, 3, 4, 5])).toEqual([
      'Conformité AGOrA',
      '✓ Conforme',
      '✗ Non conforme',
      '✗ Non conforme',
      '? À compléter',
    ]);
    expect(shownAt(host, 'Classe A', 'G3')).toBe(
      '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. (note § 1-1)',
    );
    expect(shownAt(host, 'Classe A', 'G2')).toBeNull();
    expect(host.dump()).toMatchObject({
      sheets: { 'Classe A': { tables: { Candidats: { range: 'A1:G5' } } } },
    });
  });

  test('tints each row over the width of the table, and says the verdict without colour too', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    const tints = host.tints('Classe A');
    expect(tints['A2']?.fill).toBe('#E2F2E0');
    expect(tints['G3']?.fill).toBe('#FBDFDC');
    expect(tints['A5']?.fill).toBe('#FFF0CC');
    expect(tints['A1']).toBeUndefined();
  });

  test('notes on the heading for which day, session and exam date the verdicts hold', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    expect(JSON.stringify(host.dump())).toContain(
      "Situation au 01/06/2026, session 2026. Date d'examen : non indiquée.",
    );
  });

  test('widens the filter of a range and keeps what it hides', async () => {
    const host = openInExcel(asRange);
    const before = host.dump();
    expect(await mark(host)).toMatchObject({ kind: 'marked', remarks: [] });
    const [was, is] = [before, host.dump()].map((dump) => cellsOf(dump, "Classe d'été")['autoFilter']);
    expect(was).toMatchObject({ range: 'A3:E7', hidden: [6] });
    expect(is).toMatchObject({ range: 'A3:G7', hidden: [6] });
  });

  test('leaves a filter by colour as it is, and says so', async () => {
    const host = openInExcel({
      sheets: [{ name: 'Classe A', rows: candidates, autoFilter: { range: 'A1:C5' } }],
    });
    const outcome = await mark(host);
    expect(sayOutcome(outcome, french)).toContain('Le filtre ne couvre pas tout le tableau');
  });

  test('sent twice writes nothing the second time', async () => {
    for (const book of [asTable, asRange]) {
      const host = openInExcel(book);
      await mark(host);
      const marked = host.dump();
      host.book.undo = [];
      expect(await mark(host)).toMatchObject({ kind: 'marked', remarks: [] });
      expect(host.dump()).toEqual(marked);
      expect(host.book.undo).toEqual([]);
    }
  });

  test('is one step of undo and writes no setting', async () => {
    for (const book of [asTable, asRange, asProtected]) {
      const host = openInExcel(book);
      await mark(host);
      expect(host.book.undo).toEqual(['add-in']);
      expect(host.book.settingsWrites).toBe(0);
    }
  });

  test('goes on in its own columns after they were moved', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    host.person.moveColumn({ table: 'Candidats' }, 'F', 'B');
    host.person.type('D3', 20);
    expect(await mark(host)).toMatchObject({ kind: 'marked', verdicts: 'B', reasons: 'G', remarks: [] });
    expect(shownAt(host, 'Classe A', 'B3')).toBe('✓ Conforme');
    expect(shownAt(host, 'Classe A', 'G3')).toBeNull();
  });

  test('keeps what somebody typed into our columns, and names the cells', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    host.person.type('G3', 'vu avec la famille');
    host.person.type('F4', 'Conforme');
    host.person.type('C3', 18);
    const outcome = await mark(host);
    expect(outcome).toMatchObject({ remarks: [{ kind: 'foreign', cells: ['G3', 'F4'] }] });
    expect(shownAt(host, 'Classe A', 'G3')).toBe('vu avec la famille');
    expect(shownAt(host, 'Classe A', 'F4')).toBe('Conforme');
    const removed = await remove(host);
    expect(sayOutcome(removed, french)).toContain('F4, G3');
    expect(shownAt(host, 'Classe A', 'G3')).toBe('vu avec la famille');
    expect(shownAt(host, 'Classe A', 'F4')).toBe('Conforme');
  });

  test('leaves a column of the centre alone that is called like ours', async () => {
    const rows = candidates.map((row, index) => [
      ...row.slice(0, 4),
      index === 0 ? 'Motifs' : 'absent en mai',
    ]);
    const host = openInExcel({
      sheets: [{ name: 'Classe A', rows, tables: [{ name: 'T', range: 'A1:E5' }] }],
    });
    const before = host.dump();
    await mark(host);
    expect(columnOf(host, 'Classe A', 'G', [1])).toEqual(['Motifs (AGOrA)']);
    expect(columnOf(host, 'Classe A', 'E', [1, 2])).toEqual(['Motifs', 'absent en mai']);
    await mark(host);
    expect(columnOf(host, 'Classe A', 'E', [2, 3])).toEqual(['absent en mai', 'absent en mai']);
    host.person.type('A2', 'EXEMPLE Ada');
    await remove(host);
    expect(host.dump()).toEqual(before);
  });

  test('marks new rows and empties the marks of those who are gone', async () => {
    const host = openInExcel(asRange);
    await mark(host);
    host.person.type('A8:C8', [['NOUVEAU Eva', 'CNED', 3]]);
    host.person.clear('A4:E4');
    await mark(host);
    expect(columnOf(host, "Classe d'été", 'F', [4, 8])).toEqual([null, '✗ Non conforme']);
  });

  test('turns the verdict when a judged cell changes, without the add-in', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    const later = host.reopen();
    later.person.type('C2', 19);
    expect(shownAt(later, 'Classe A', 'F2')).toBe('↻ À recontrôler');
    later.person.type('C2', 20);
    expect(shownAt(later, 'Classe A', 'F2')).toBe('✓ Conforme');
  });
});

const beside = (more: Partial<BookDescription['sheets'][number]>): BookDescription => ({
  sheets: [{ name: 'Classe A', rows: candidates, ...more }],
});
const wider = candidates.map((row, index) => [...row, null, index === 0 ? 'Ancien suivi' : 'x']);

describe('where the marks can not stand beside the candidates they go to a sheet of ours', () => {
  test.each<[string, BookDescription, RegExp]>([
    ['a protected sheet', asProtected, /la feuille est protégée/],
    ['something to the right', beside({ rows: wider }), /ne sont pas libres/],
    ['merged cells to the right', beside({ merges: ['G2:H3'] }), /des cellules fusionnées/],
    [
      'two tables side by side',
      beside({
        tables: [
          { name: 'T1', range: 'A1:B5' },
          { name: 'T2', range: 'C1:E5' },
        ],
      }),
      /deux tableaux côte à côte/,
    ],
    [
      'candidates below the table',
      beside({ tables: [{ name: 'T1', range: 'A1:E3' }] }),
      /hors du tableau Excel/,
    ],
    [
      'a formula that shows nothing to the right',
      beside({ rows: candidates.map((row) => [...row, { formula: '=""', value: '' }]) }),
      /ne sont pas libres/,
    ],
  ])('%s', async (_, book, why) => {
    const host = openInExcel(book);
    const before = host.dump();
    const outcome = await mark(host);
    expect(outcome.kind).toBe('listed');
    expect(sayOutcome(outcome, french)).toMatch(why);
    const listing = 'Contrôle AGOrA – (Classe A)';
    expect(host.book.active?.name).toBe(listing);
    expect(columnOf(host, listing, 'C', [3, 4, 5])).toEqual([
      'Conformité AGOrA',
      '✓ Conforme',
      '✗ Non conforme',
    ]);
    expect(columnOf(host, listing, 'B', [4, 5])).toEqual(['EXEMPLE Ada', 'MODÈLE Léo']);
    expect(columnOf(host, listing, 'A', [4, 5])).toEqual([2, 3]);
    expect(cellsOf(host.dump(), 'Classe A')).toEqual(cellsOf(before, 'Classe A'));

    host.person.select('Classe A!A1');
    expect(await mark(host)).toMatchObject({ kind: 'listed', listing });
    expect(host.book.sheets).toHaveLength(book.sheets.length + 1);
    host.person.select('Classe A!A1');
    expect(await remove(host)).toMatchObject({ kind: 'removed' });
    expect(host.dump()).toEqual({ ...before, selection: host.dump()['selection'] });
  });

  test('and what somebody typed there is not lost', async () => {
    const host = openInExcel(asProtected);
    await mark(host);
    host.person.type("'Contrôle AGOrA – (Classe A)'!E5", 'rappeler lundi');
    host.person.select('Classe A!A1');
    const outcome = await mark(host);
    expect(sayOutcome(outcome, french)).toContain('a été modifiée à la main');
    expect(shownAt(host, 'Contrôle AGOrA – (Classe A)', 'E5')).toBe('rappeler lundi');
    expect(host.book.sheets.map(({ name }) => name)).toContain('Contrôle AGOrA – (Classe A) 2');
  });

  test('and verdicts there turn too when a judged cell changes', async () => {
    const host = openInExcel(beside({ rows: wider }));
    await mark(host);
    host.person.type('Classe A!C2', 3);
    expect(shownAt(host, 'Contrôle AGOrA – (Classe A)', 'C4')).toBe('↻ À recontrôler');
  });

  test('unless the structure of the workbook is protected: then it is said and nothing is done', async () => {
    const host = openInExcel({ ...asProtected, structureProtected: true });
    const before = host.dump();
    const outcome = await mark(host);
    expect(sayOutcome(outcome, french)).toContain('la structure du classeur est protégée');
    expect(host.dump()).toEqual(before);
  });
});

test('every outcome is said in both languages', async () => {
  const host = openInExcel(asTable);
  const outcome = await mark(host);
  expect(sayOutcome(outcome, catalogues.fr)).toContain('Feuille « Classe A » contrôlée');
  expect(sayOutcome(outcome, catalogues.en)).toContain('Sheet “Classe A” checked');
});

describe('what somebody changes of our own', () => {
  test('a heading that they have changed is left to them, and named', async () => {
    const host = openInExcel({ sheets: [{ name: 'Classe A', rows: candidates }] });
    await mark(host);
    host.person.type('G1', 'À faire');
    const removed = await remove(host);
    expect(sayOutcome(removed, french)).toContain('G1');
    expect(shownAt(host, 'Classe A', 'G1')).toBe('À faire');
    expect(shownAt(host, 'Classe A', 'F1')).toBeNull();
  });

  test('a column of the centre that comes to stand beside our verdicts is not taken for our reasons', async () => {
    const rows = candidates.slice(0, 2);
    const host = openInExcel({ sheets: [{ name: 'Classe A', rows }] });
    await mark(host);
    host.person.moveColumn({ range: 'Classe A!A1:G2' }, 'F', 'E');
    await remove(host);
    expect(columnOf(host, 'Classe A', 'F', [1])).toEqual(['Observations']);
  });

  test('a table that has lost all its rows is rid of our columns', async () => {
    const host = openInExcel({
      sheets: [{ name: 'Classe A', rows: candidates.slice(0, 2), tables: [{ name: 'T', range: 'A1:E2' }] }],
    });
    await mark(host);
    host.person.deleteRows('Classe A', 2);
    expect(await remove(host)).toMatchObject({ kind: 'removed', remarks: [] });
    expect(columnOf(host, 'Classe A', 'F', [1])).toEqual([null]);
  });
});

test('an error in a name, or a birth date that can not be read, turns the verdict', async () => {
  const rows = candidates.map((row, index) => [
    ...row.slice(0, 4),
    index === 0 ? 'Date de naissance' : 39_000,
  ]);
  const host = openInExcel({ sheets: [{ name: 'Classe A', rows }] });
  await mark(host);
  expect(shownAt(host, 'Classe A', 'F2')).toBe('✓ Conforme');
  host.person.type('A2', '=1/0');
  expect(shownAt(host, 'Classe A', 'F2')).toBe('↻ À recontrôler');
  host.person.type('A2', 'EXEMPLE Ada');
  host.person.type('E2', 'inconnue');
  expect(shownAt(host, 'Classe A', 'F2')).toBe('↻ À recontrôler');
});
