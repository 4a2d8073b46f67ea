import type { SheetAudit } from '../../src/audit';
import { type MarkOutcome, createMarker, sayOutcome } from '../../src/excel';
import { french } from '../../src/messages';
import { type BookDescription, type ExcelHost, type Options, openInExcel } from '../excel-host';
import { asRange, asTable } from './samples';
import { doorTo, settings, shownAt } from './support';

function open(book: BookDescription, options: Partial<Options> = {}) {
  const host = openInExcel(book, options);
  const told: MarkOutcome[] = [];
  const audits: SheetAudit[] = [];
  const marker = createMarker(doorTo(host), {
    settings: () => settings,
    onAudit: ({ audit }) => audits.push(audit),
    onRemarked: (outcome) => told.push(outcome),
    pause: 5,
  });
  const settled = async () => {
    await host.settled();
    await marker.settled();
    await host.settled();
    await marker.settled();
  };
  return { host, marker, told, audits, settled };
}

/** What the add-in asked of Excel since then. */
const since = (host: ExcelHost, sent: number) => host.requests.slice(sent);

describe.each([
  ['today', {}],
  ['an Excel that does not tell our writing from a person’s', { api: '1.13' }],
])('a marked sheet in %s', (_, options) => {
  test('is judged again where somebody types, and only there', async () => {
    const { host, marker, settled, told } = open(asTable, options);
    await marker.mark();
    await settled();
    const sent = host.requests.length;
    host.person.type('C3', 20);
    expect(shownAt(host, 'Classe A', 'F3')).toBe('↻ À recontrôler');
    await settled();
    expect(shownAt(host, 'Classe A', 'F3')).toBe('✓ Conforme');
    expect(shownAt(host, 'Classe A', 'G3')).toBeNull();
    expect(told).toEqual([]);
    expect(since(host, sent).length).toBeLessThanOrEqual(8);
  });

  test('comes to rest: nothing is asked of Excel any more', async () => {
    const { host, marker, settled } = open(asTable, options);
    await marker.mark();
    host.person.type('C3', 20);
    await settled();
    const sent = host.requests.length;
    await settled();
    expect(since(host, sent)).toEqual([]);
  });

  test('is judged again for what a colleague types elsewhere', async () => {
    const { host, marker, settled, audits } = open(asTable, options);
    await marker.mark();
    await settled();
    host.colleague.type('Classe A!C3', 20);
    await settled();
    expect(audits.at(-1)?.candidates[1]?.verdict).toBe('compliant');
    expect(shownAt(host, 'Classe A', 'F3')).toBe('✓ Conforme');
  });

  test('says which row each candidate has after a sort', async () => {
    const { host, marker, settled, audits } = open(asTable, options);
    await marker.mark();
    await settled();
    host.person.sort({ table: 'Candidats' }, 'Nom', false);
    await settled();
    const rows = audits.at(-1)?.candidates.map(({ row, name }) => [row, name]);
    const names = [2, 3, 4, 5].map((row) => [row, shownAt(host, 'Classe A', `A${row}`)]);
    expect(rows?.map(([row, name]) => [row, String(name).split(' ')[0]])).toEqual(
      names.map(([row, name]) => [row, String(name).split(' ')[0]]),
    );
    expect(['F2', 'F3', 'F4', 'F5'].map((cell) => shownAt(host, 'Classe A', cell))).not.toContain(
      '↻ À recontrôler',
    );
  });

  test('keeps what somebody types into its columns', async () => {
    const { host, marker, settled } = open(asTable, options);
    await marker.mark();
    host.person.type('G3', 'vu');
    host.person.type('C4', 3);
    await settled();
    expect(shownAt(host, 'Classe A', 'G3')).toBe('vu');
  });
});

test('a row added below the table is marked too', async () => {
  const { host, marker, settled } = open(asTable);
  await marker.mark();
  host.person.type('A6:D6', [['NOUVEAU Eva', 'CNED', 12, 'oui']]);
  await settled();
  expect(shownAt(host, 'Classe A', 'F6')).toBe('✗ Non conforme');
});

test('a row inserted, a row deleted and a heading changed are seen', async () => {
  const { host, marker, settled } = open(asTable);
  await marker.mark();
  host.person.insertRows('Classe A', 3);
  host.person.type('A3:D3', [['NOUVEAU Eva', 'CNED', 12, 'oui']]);
  await settled();
  expect(shownAt(host, 'Classe A', 'F3')).toBe('✗ Non conforme');
  host.person.deleteRows('Classe A', 3);
  host.person.type('D1', 'Dossier E32');
  await settled();
  expect(shownAt(host, 'Classe A', 'G4')).toContain('E32');
});

test('a sort takes the verdicts along and has nothing judged again', async () => {
  const { host, marker, settled } = open(asRange);
  await marker.mark();
  await settled();
  host.person.sort({ sheet: "Classe d'été" }, 'Nom', false);
  await settled();
  const shown = [4, 5, 6, 7].map((row) => [
    shownAt(host, "Classe d'été", `A${row}`),
    shownAt(host, "Classe d'été", `F${row}`),
  ]);
  expect(shown).toContainEqual(['MODÈLE Léo', '✗ Non conforme']);
  expect(shown).toContainEqual(['EXEMPLE Ada', '✓ Conforme']);
});

test('a value that is calculated from another sheet is seen to change', async () => {
  const { host, marker, settled } = open({
    sheets: [
      {
        name: 'Classe A',
        rows: [
          ['Nom', 'Catégorie', 'PFMP'],
          ['EXEMPLE Ada', 'CNED', { formula: '=Suivi!A1', value: 20 }],
          ['MODÈLE Léo', 'CNED', 20],
        ],
      },
      { name: 'Suivi', rows: [[20]] },
    ],
  });
  await marker.mark();
  await settled();
  host.person.type('Suivi!A1', 12);
  await settled();
  expect(shownAt(host, 'Classe A', 'D2')).toBe('✗ Non conforme');
});

test('twenty markings leave one set of handlers, and a removal none', async () => {
  const { host, marker, settled } = open(asTable);
  await marker.mark();
  const once = [...host.listening];
  for (let time = 0; time < 20; time += 1) await marker.mark();
  await settled();
  expect(host.listening).toEqual(once);
  expect(once).toHaveLength(3);
  await marker.remove();
  expect(host.listening).toEqual([]);
  host.person.type('C3', 20);
  await settled();
  expect(shownAt(host, 'Classe A', 'F3')).toBeNull();
});

test('a removal that waits behind an edit takes all away', async () => {
  const { host, marker, settled } = open(asTable);
  const before = host.dump();
  await marker.mark();
  host.person.type('C3', 20);
  host.person.type('C3', 19);
  await marker.remove();
  await settled();
  expect(host.dump()).toEqual(before);
});

test('a sheet that is deleted, or protected, while it is watched is told of and breaks nothing', async () => {
  const { host, marker, settled, told } = open({
    sheets: [...asTable.sheets, { name: 'Listes', rows: [['oui']] }],
  });
  await marker.mark();
  host.person.type('C3', 20);
  host.person.protect('Classe A');
  await settled();
  expect(told.map((outcome) => sayOutcome(outcome, french)).join()).toMatch(/ôter la protection/);
  host.person.unprotect('Classe A');
  host.person.type('C3', 19);
  host.person.deleteSheet('Classe A');
  await settled();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Listes']);
});

test('what is typed while Excel edits a cell waits', async () => {
  const { host, marker, settled } = open(asTable);
  await marker.mark();
  await settled();
  host.person.type('C3', 20);
  host.cellEditing = true;
  await new Promise((resolve) => setTimeout(resolve, 30));
  host.cellEditing = false;
  await settled();
  expect(shownAt(host, 'Classe A', 'F3')).toBe('✓ Conforme');
});
