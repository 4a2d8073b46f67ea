import { type PrintPage, planAttestationForm } from '../../src/audit';
import { insertPrintPages } from '../../src/excel';
import { french } from '../../src/messages';
import { openInExcel } from '../excel-host';
import { lawInForce } from '../support/law';
import { cellsOf, doorTo, shownAt } from './support';

const empty = planAttestationForm('training', null, lawInForce, french);
const open = () =>
  openInExcel({
    sheets: [
      {
        name: 'Terminale',
        rows: [
          ['Nom', 'Catégorie'],
          ['EXEMPLE Ada', 'CNED'],
        ],
      },
      { name: 'CONTRÔLE AGORA – ANNEXE 1' },
    ],
  });
const page = (name: string): PrintPage => ({ ...empty, name });

test('pages go onto sheets of their own, ready to be printed, and the others stay as they are', async () => {
  const host = open();
  const before = cellsOf(host.dump(), 'Terminale');
  const outcome = await insertPrintPages(doorTo(host), [
    empty,
    planAttestationForm('experience', null, lawInForce, french),
  ]);
  const sheets = ['Contrôle AGOrA – Annexe 1 2', 'Contrôle AGOrA – Annexe 1bis'];
  expect(outcome).toEqual({ kind: 'written', sheets });
  expect(host.book.sheets.map(({ name }) => name).slice(2)).toEqual(sheets);
  expect(host.book.active?.name).toBe(sheets[0]);
  expect(cellsOf(host.dump(), 'Terminale')).toEqual(before);
  const sheet = cellsOf(host.dump(), sheets[0] ?? '');
  expect(sheet['page']).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    printArea: `A1:E${empty.rows.length}`,
    margins: { left: 36, right: 36 },
    centerHorizontally: true,
    footer: { leftFooter: 'Note aux candidats, annexe 1' },
  });
  expect(sheet['showGridlines']).toBe(false);
  expect(shownAt(host, sheets[0] ?? '', 'A1')).toBe(french.printing.form.titles.training);
});

test('a class of pages is written in three requests, each far below what Excel takes at once', async () => {
  const host = open();
  const outcome = await insertPrintPages(doorTo(host), Array<PrintPage>(29).fill(empty));
  expect(outcome.kind).toBe('written');
  expect(host.requests).toHaveLength(3);
  expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(2_500_000);
});

test('more pages than that are written in more requests', async () => {
  const host = open();
  const small = { ...empty, cells: [], frames: [], shaded: [], rows: [20] };
  await insertPrintPages(doorTo(host), Array<PrintPage>(45).fill(small));
  expect(host.requests).toHaveLength(4);
});

test('no page asks nothing of Excel', async () => {
  const host = open();
  expect(await insertPrintPages(doorTo(host), [])).toEqual({ kind: 'written', sheets: [] });
  expect(host.requests).toHaveLength(0);
});

test('a text that looks like a formula stays a text', async () => {
  const host = open();
  const cells = [{ row: 0, column: 0, text: '=1+1', look: { size: 10 } }];
  await insertPrintPages(doorTo(host), [{ ...page('Contrôle AGOrA – Fiche (A)'), cells }]);
  expect(shownAt(host, 'Contrôle AGOrA – Fiche (A)', 'A1')).toBe('=1+1');
});

test.each([
  ['Contrôle AGOrA – Fiche (A/B)', 'Contrôle AGOrA – Fiche (A B)'],
  ['Contrôle AGOrA – Fiche (EXEMPLE-D’ÉTÉ Ada)', 'Contrôle AGOrA – Fiche (EXEMPL)'],
  ['Contrôle AGOrA – Fiche (EXEMP😀 Ada)', 'Contrôle AGOrA – Fiche (EXEMP)'],
])('a sheet for %s has a name that Excel takes: %s', async (wanted, name) => {
  const outcome = await insertPrintPages(doorTo(open()), [page(wanted)]);
  expect(outcome).toEqual({ kind: 'written', sheets: [name] });
});

test('where Excel refuses, what was added is taken away again', async () => {
  const host = open();
  const before = host.dump();
  host.failAt(3, 'GeneralException', 40);
  const outcome = await insertPrintPages(doorTo(host), [empty, empty]);
  expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'GeneralException' } });
  expect(host.dump()).toEqual(before);
});

test('a workbook whose structure is protected, or an Excel that is too old, says so and stays as it is', async () => {
  const host = open();
  host.book.structureProtected = true;
  const before = host.dump();
  expect(await insertPrintPages(doorTo(host), [empty])).toMatchObject({
    problem: { kind: 'structure-protected' },
  });
  expect(host.dump()).toEqual(before);
  const old = openInExcel({ sheets: [{ name: 'A' }] }, { api: '1.8' });
  expect(await insertPrintPages(doorTo(old), [empty])).toMatchObject({ problem: { kind: 'unsupported' } });
});
