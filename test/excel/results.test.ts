import { auditSheet, planJurySheet } from '../../src/audit';
import { insertJurySheet, insertResults, markSheet, removeMarks, sayOutcome } from '../../src/excel';
import { french } from '../../src/messages';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { cellsOf, doorTo, settings, shownAt } from './support';

const headings = [
  'Nom',
  'Catégorie',
  'E11',
  'Maths',
  'E2',
  'E31',
  'E32',
  'PSE',
  'LVA',
  'LVB',
  'Français',
  'HG',
  'Arts appliqués',
  'EPS',
];
const marksOf = (mark: number, changes: Readonly<Record<number, string | number>> = {}) =>
  Array.from({ length: 12 }, (_, at) => changes[at] ?? mark);
const rows = [
  headings,
  ['EXEMPLE Ada', 'reconversion', ...marksOf(14)],
  ['MODÈLE Léo', 'reconversion', ...marksOf(10, { 1: 9.9 })],
  ['FICTIF Zoé', 'reconversion', ...marksOf(12, { 8: '' })],
  ['TÉMOIN Ali', 'reconversion', ...marksOf(12, { 8: '12,5,5' })],
];
const sheet = { name: 'Notes', rows };
const asRange: BookDescription = { sheets: [sheet] };
const asTable: BookDescription = {
  sheets: [{ ...sheet, tables: [{ name: 'Notes', range: 'A1:N5' }] }],
};

const insert = (host: ExcelHost) => insertResults(doorTo(host), settings);
const shown = (host: ExcelHost, column: string) =>
  [1, 2, 3, 4, 5].map((row) => shownAt(host, 'Notes', `${column}${row}`));

describe.each([
  ['a range', asRange],
  ['a table', asTable],
])('the proposed results beside %s', (_name, book) => {
  test('stand in two columns, with what they rest on', async () => {
    const host = openInExcel(book);
    const outcome = await insert(host);
    expect(outcome).toMatchObject({
      kind: 'inserted',
      candidates: 4,
      results: 'O',
      details: 'P',
      remarks: [],
    });
    expect(shown(host, 'O')).toEqual([
      'Résultat proposé AGOrA',
      'Admis, mention Bien',
      'Épreuve de contrôle',
      'Incomplet',
      'Incomplet',
    ]);
    expect(shownAt(host, 'Notes', 'P3')).toContain('249,9 points pour 25 de coefficients, moyenne 9,99');
    expect(shownAt(host, 'Notes', 'P3')).toContain('le jury est souverain');
    expect(sayOutcome(outcome, french)).toContain('en colonne O, détail en colonne P');
  });

  test('say that they must be calculated again when a mark changes, and are brought up to date in place', async () => {
    const host = openInExcel(book);
    await insert(host);
    host.person.type('K4', 12);
    expect(shown(host, 'O').slice(1)).toEqual([
      'Admis, mention Bien',
      'Épreuve de contrôle',
      '↻ À recalculer',
      'Incomplet',
    ]);
    expect(await insert(host)).toMatchObject({ kind: 'inserted', results: 'O', details: 'P' });
    expect(shownAt(host, 'Notes', 'O4')).toBe('Admis, mention Assez bien');
  });

  test('written twice change nothing the second time', async () => {
    const host = openInExcel(book);
    await insert(host);
    const before = host.dump();
    await insert(host);
    expect(host.dump()).toEqual(before);
  });

  test('are taken away exactly, alone or with the verdicts, in either order', async () => {
    const host = openInExcel(book);
    const before = host.dump();
    const mark = () => markSheet(doorTo(host), settings, null);
    for (const deeds of [[insert], [insert, mark], [mark, insert], [mark, insert, mark, insert]]) {
      for (const deed of deeds) await deed(host);
      expect(await removeMarks(doorTo(host), null)).toMatchObject({ kind: 'removed', remarks: [] });
      expect(host.dump()).toEqual(before);
    }
  });

  test('stand beside the verdicts, and neither is input of the other', async () => {
    const host = openInExcel(book);
    await markSheet(doorTo(host), settings, null);
    const verdicts = shown(host, 'O');
    expect(await insert(host)).toMatchObject({ kind: 'inserted', results: 'Q', details: 'R' });
    expect((await markSheet(doorTo(host), settings, null)).outcome).toMatchObject({
      verdicts: 'O',
      reasons: 'P',
    });
    expect(shown(host, 'O')).toEqual(verdicts);
    expect(shown(host, 'Q')[1]).toBe('Admis, mention Bien');
  });

  test('leave what somebody typed into their columns, and name it', async () => {
    const host = openInExcel(book);
    await insert(host);
    host.person.type('O3', 'Admis après délibération');
    const outcome = await insert(host);
    expect(outcome).toMatchObject({ remarks: [{ kind: 'foreign', cells: ['O3'] }] });
    expect(shownAt(host, 'Notes', 'O3')).toBe('Admis après délibération');
  });
});

test('without the marks of a general unit there is nothing to write, and that is said', async () => {
  const host = openInExcel({
    sheets: [
      {
        name: 'Classe A',
        rows: [
          ['Nom', 'Catégorie', 'PFMP'],
          ['EXEMPLE Ada', 'CNED', 20],
        ],
      },
    ],
  });
  const before = host.dump();
  const outcome = await insert(host);
  expect(outcome).toEqual({ kind: 'no-marks', sheet: 'Classe A' });
  expect(sayOutcome(outcome, french)).toContain("n'a pas de note des épreuves générales");
  expect(host.dump()).toEqual(before);
});

test('on a protected sheet nothing is written, and it says why', async () => {
  const host = openInExcel({ sheets: [{ ...sheet, protection: {} }] });
  const outcome = await insert(host);
  expect(outcome).toMatchObject({ kind: 'no-place', why: 'protected' });
  expect(sayOutcome(outcome, french)).toContain('la feuille est protégée');
});

describe('the record for the jury', () => {
  const plan = () => {
    const outcome = auditSheet(
      { name: 'Notes', rows: rows.map((row) => [...row]), merges: [] },
      { ...settings, referenceDay: null },
    );
    if (outcome.kind === 'skipped') throw new Error(outcome.reason);
    const made = planJurySheet(outcome.audit, settings.session, "situation au jour de l'épreuve", french);
    if (made === null) throw new Error('no result is proposed');
    return made;
  };

  test('goes onto a sheet of its own, set up to be printed, and leaves the others as they are', async () => {
    const host = openInExcel(asRange);
    const before = cellsOf(host.dump(), 'Notes');
    const outcome = await insertJurySheet(doorTo(host), plan());
    expect(outcome).toEqual({ kind: 'written', sheet: 'Contrôle AGOrA – Jury (Notes)' });
    const name = 'Contrôle AGOrA – Jury (Notes)';
    expect(shownAt(host, name, 'B5')).toBe('MODÈLE Léo');
    // As a text: no sheet may round it up to 10,00.
    expect(shownAt(host, name, 'D5')).toBe('9,99');
    expect(shownAt(host, name, 'E5')).toBe('Épreuve de contrôle');
    expect(cellsOf(host.dump(), name)['page']).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: '$3:$3',
      footer: { rightFooter: '&P / &N' },
    });
    expect(JSON.stringify(cellsOf(host.dump(), name)['page'])).toContain('le jury est souverain');
    expect(cellsOf(host.dump(), 'Notes')).toEqual(before);
  });

  test('made a second time stands beside the first, and is never read as candidates', async () => {
    const host = openInExcel(asRange);
    await insertJurySheet(doorTo(host), plan());
    const again = await insertJurySheet(doorTo(host), plan());
    expect(again).toEqual({ kind: 'written', sheet: 'Contrôle AGOrA – Jury (Notes) 2' });
    expect(await insert(host)).toMatchObject({ kind: 'refused', problem: { kind: 'own-sheet' } });
  });
});
