import { markSheet, removeMarks, sayOutcome } from '../../src/excel';
import { french } from '../../src/messages';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { asProtected, asTable, candidates } from './samples';
import { cellsOf, doorTo, settings, shownAt } from './support';

const mark = async (host: ExcelHost) => (await markSheet(doorTo(host), settings, null)).outcome;
const remove = (host: ExcelHost) => removeMarks(doorTo(host), null);
const classA = (more: Partial<BookDescription['sheets'][number]>): BookDescription => ({
  sheets: [{ name: 'Classe A', rows: candidates, ...more }],
});

describe('a plain sentence says what to do, and the workbook is as before', () => {
  test.each<[string, BookDescription, (host: ExcelHost) => void, RegExp]>([
    ['while a cell is being edited', asTable, (host) => (host.cellEditing = true), /valider par Entrée/],
    [
      'on a sheet without candidates',
      { sheets: [{ name: 'Listes', rows: [['oui'], ['non']] }] },
      () => undefined,
      /Aucun tableau de candidats sur la feuille « Listes »/,
    ],
    ['on an empty sheet', { sheets: [{ name: 'Feuil1' }] }, () => undefined, /Aucun tableau de candidats/],
    [
      'on a sheet of ours',
      classA({ name: 'Contrôle AGOrA – (x)' }),
      () => undefined,
      /est un résultat d'AGORA/,
    ],
  ])('%s', async (_, book, spoil, sentence) => {
    const host = openInExcel(book);
    const before = host.dump();
    spoil(host);
    const outcome = await mark(host);
    expect(outcome.kind).toBe('refused');
    expect(sayOutcome(outcome, french)).toMatch(sentence);
    host.cellEditing = false;
    expect(host.dump()).toEqual(before);
  });

  test('in an Excel that is too old', async () => {
    const host = openInExcel(asTable, { api: '1.12' });
    expect(sayOutcome(await mark(host), french)).toContain('Cet Excel est trop ancien');
    expect(sayOutcome(await remove(host), french)).toContain('Cet Excel est trop ancien');
    expect(host.requests).toEqual([]);
  });

  test('when there is nothing to remove', async () => {
    const host = openInExcel(asTable);
    expect(sayOutcome(await remove(host), french)).toContain('rien à retirer');
  });

  test('when marks are on a sheet that was protected since', async () => {
    const host = openInExcel(asTable);
    await mark(host);
    host.person.protect('Classe A');
    const before = host.dump();
    expect(sayOutcome(await remove(host), french)).toContain('ôter la protection');
    expect(host.dump()).toEqual(before);
  });
});

describe('marked and rid of its marks all the same', () => {
  const wide = candidates.map((row, index) => [
    ...row.slice(0, 4),
    ...Array.from({ length: 196 }, (_, at) => (index === 0 ? `Colonne ${at + 1}` : at)),
  ]);
  const odd = candidates.map((row, index) => [
    ...row.slice(0, 4),
    index === 0 ? "Avis [du jury] n° #1 d'@ll" : 'x',
  ]);
  const twice = candidates.map((row, index) => [...row.slice(0, 4), index === 0 ? 'PFMP' : 20]);
  const formulas = [...candidates, ['=MOI', 'CNED', 20, 'oui']].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell)),
  );
  const grouped = [
    ['Candidat', null, 'Stages', 'E31', null],
    ['Nom', 'Catégorie', 'PFMP', 'Dossier', 'Justificatifs'],
    ['EXEMPLE Ada', 'CNED', 20, 'oui', 'oui'],
    ['MODÈLE Léo', 'CNED', 19, 'oui', 'non'],
  ];
  test.each<[string, BookDescription]>([
    ['a table of 200 columns', classA({ rows: wide, tables: [{ name: 'Large', range: 'A1:GR5' }] })],
    ['a range of 200 columns', classA({ rows: wide })],
    ['a table whose name has accents', classA({ tables: [{ name: 'Élèves_été.2026', range: 'A1:E5' }] })],
    ["headings with [ ] # ' @", classA({ rows: odd, tables: [{ name: 'T', range: 'A1:E5' }] })],
    ['the same heading twice', classA({ rows: twice })],
    ['hidden rows and columns', classA({ hiddenRows: [3], hiddenColumns: [1] })],
    ['names that begin with =', classA({ rows: formulas })],
    ['merged group headings', classA({ rows: grouped, merges: ['A1:B1', 'D1:E1'] })],
    [
      'a name of a sheet with quotes',
      { sheets: [{ name: "L'été [2026]".replace(/[[\]]/g, ''), rows: candidates }] },
    ],
    [
      'a table with a totals row',
      classA({
        rows: [...candidates, ['Total', null, 81, null, null]],
        tables: [{ name: 'T', range: 'A1:E6', showTotals: true }],
      }),
    ],
    ['a read-only workbook', { ...asTable, readOnly: true }],
    ['a workbook that counts from 1904', { ...asTable, dateSystem: '1904' }],
    ['a table far from A1', classA({ at: 'D7', rows: candidates, tables: [{ name: 'T', range: 'D7:H11' }] })],
    ['a single candidate', classA({ rows: candidates.slice(0, 2), tables: [{ name: 'T', range: 'A1:E2' }] })],
  ])('%s', async (_, book) => {
    const host = openInExcel(book);
    const before = host.dump();
    const outcome = await mark(host);
    expect(outcome.kind).toBe('marked');
    expect(JSON.stringify(host.dump())).not.toContain('"value":"↻ À recontrôler"');
    expect(await mark(host)).toMatchObject({ kind: 'marked' });
    expect(await remove(host)).toMatchObject({ kind: 'removed', remarks: [] });
    expect(host.dump()).toEqual(before);
  });

  test('a workbook open for reading only is said to be so', async () => {
    const host = openInExcel({ ...asTable, readOnly: true });
    expect(sayOutcome(await mark(host), french)).toContain('lecture seule');
  });
});

describe('our columns in the middle of a table', () => {
  test('are emptied and named where cells to its right would be moved', async () => {
    const host = openInExcel(classA({ tables: [{ name: 'T', range: 'A1:E5' }] }));
    await mark(host);
    host.person.moveColumn({ table: 'T' }, 'F', 'B');
    host.person.type('J3', 'à ne pas déplacer');
    const outcome = await remove(host);
    expect(sayOutcome(outcome, french)).toContain('les supprimer à la main');
    expect(shownAt(host, 'Classe A', 'J3')).toBe('à ne pas déplacer');
    expect(shownAt(host, 'Classe A', 'B3')).toBeNull();
  });

  test('are taken out where nothing is to the right', async () => {
    const host = openInExcel(classA({ tables: [{ name: 'T', range: 'A1:E5' }] }));
    const before = host.dump();
    await mark(host);
    host.person.moveColumn({ table: 'T' }, 'F', 'B');
    await remove(host);
    expect(cellsOf(host.dump(), 'Classe A')['cells']).toEqual(cellsOf(before, 'Classe A')['cells']);
  });
});

test('the sheet that is looked at stays the one that was open when it was asked', async () => {
  for (const book of [asTable, asProtected]) {
    const host = openInExcel({ ...book, sheets: [...book.sheets, { name: 'Autre', rows: [['x']] }] });
    host.beforeRequest(2, () => host.person.select('Autre!A1'));
    const outcome = await mark(host);
    expect(['marked', 'listed']).toContain(outcome.kind);
    expect(cellsOf(host.dump(), 'Autre')['cells']).toEqual({ A1: { value: 'x' } });
  }
});

test('a row that is inserted while the marks are written shows that it must be judged again', async () => {
  const host = openInExcel(asTable);
  host.beforeRequest(4, () => host.person.insertRows('Classe A', 3));
  const outcome = await mark(host);
  expect(sayOutcome(outcome, french)).toMatch(/pendant le contrôle/);
});
