import { type Draft, draftOf, planRegister } from '../../src/audit';
import { type DeskState, type Entry, openDossier, openingState, reduce, viewEntry } from '../../src/desk';
import { planEntry } from '../../src/desk/entry';
import { type KnownSheet, createMarker, createRegister, writeLine } from '../../src/excel';
import type { Likeness } from '../../src/regulation';
import type { RegisterColumn } from '../../src/table';
import { type ExcelHost, openInExcel } from '../excel-host';
import { doorTo, settings, shownAt } from '../excel/support';
import { lawInForce } from '../support/law';

const ADA: Likeness = { number: '0012', name: 'EXEMPLE Ada', birthDate: null };
const BOB: Likeness = { number: '0013', name: 'MODÈLE Bob', birthDate: null };

const headings = ['N° candidat', 'Nom et prénom', 'Catégorie'];
const rows = [
  ['0012', 'EXEMPLE Ada', 'hors contrat'],
  ['0013', 'MODÈLE Bob', 'hors contrat'],
].map((row) => row.map((value) => ({ value })));

const complete: Readonly<Partial<Record<RegisterColumn, string>>> = {
  birthDate: '05/01/2008',
  session: '2026',
  structure: 'Mairie',
  responsible: 'Mme Type',
  structureType: 'Entreprise',
  'customer-intake': 'x',
  'staff-careers': 'x',
  signed: 'oui',
  stamped: 'oui',
  receivedOn: '01/05/26',
  conformity: 'conforme',
};
const attestation = (start: string, end: string, weeks: string): Draft =>
  new Map(Object.entries({ ...complete, start, end, weeks }) as [RegisterColumn, string][]);

/** A workbook with two lists and empty registers of training and of dossiers. */
async function openBook(): Promise<ExcelHost> {
  const host = openInExcel({
    sheets: [
      { name: 'Candidats', rows: [headings, ...rows] },
      { name: 'Autres', rows: [headings, ...rows.slice(1)] },
    ],
  });
  await createRegister(doorTo(host), planRegister('training', []));
  await createRegister(doorTo(host), planRegister('dossier', [ADA]));
  return host;
}

async function look(host: ExcelHost, sheet = 'Candidats'): Promise<KnownSheet> {
  host.person.select(`${sheet}!A1`);
  const seen: KnownSheet[] = [];
  const marker = createMarker(doorTo(host), {
    settings: () => settings,
    onAudit: (known) => seen.push(known),
  });
  await marker.look();
  const known = seen.at(-1);
  if (known === undefined) throw new Error(`${sheet} was not audited`);
  return known;
}

const opening = openingState({ language: 'fr', theme: 'light', session: lawInForce, isFirstRun: false });

const stateOf = (
  known: KnownSheet,
  entry: Partial<Entry> = {},
  form: 'attestation' | 'dossier' = 'attestation',
) => reduce(reduce(opening, { kind: 'know', known }), { kind: 'enter', form, entry });

/** Writes what is entered, and looks at the list again. */
async function save(host: ExcelHost, state: DeskState, form: 'attestation' | 'dossier' = 'attestation') {
  const plan = planEntry(viewEntry(state, form));
  if (plan === null) throw new Error('nothing to be written');
  expect((await writeLine(doorTo(host), plan)).kind).toBe('written');
  return look(host);
}

describe('what a form of attestations shows', () => {
  test('is nothing of anybody until somebody is chosen', async () => {
    const view = viewEntry(stateOf(await look(await openBook())), 'attestation');
    expect(view).toMatchObject({ candidate: null, isDirty: false, line: null, attestations: null });
    expect(view.place?.register.name).toBe('PFMP');
    expect(view.place?.source.name).toBe('PFMP');
  });

  test('is no place where the workbook has no such register', async () => {
    const known = await look(await openBook());
    const entry = { kind: 'experience', who: ADA, draft: attestation('05/01/26', '30/01/26', '4') } as const;
    const view = viewEntry(stateOf(known, entry), 'attestation');
    expect(view.place).toBeNull();
    expect(planEntry(view)).toBeNull();
    expect(view.draft.get('start')).toBe('05/01/26');
  });

  test('is whom the new line is of, and nothing to be written yet', async () => {
    const view = viewEntry(stateOf(await look(await openBook()), { who: ADA }), 'attestation');
    expect([...view.draft]).toEqual([
      ['candidateNumber', '0012'],
      ['fullName', 'EXEMPLE Ada'],
    ]);
    expect(view).toMatchObject({ isDirty: false, line: null, attestations: { lines: [] } });
    expect(view.candidate?.likeness).toEqual(ADA);
    expect(planEntry(view)).toBeNull();
  });

  test('is what each attestation adds, with the one that is being entered', async () => {
    const host = await openBook();
    const first = stateOf(await look(host), { who: ADA, draft: attestation('05/01/26', '30/01/26', '4') });
    expect(viewEntry(first, 'attestation').attestations).toMatchObject({
      lines: [{ weeks: 4, counts: true }],
      sum: { weeks: 4, overlap: 0 },
    });
    const known = await save(host, first);
    expect(viewEntry(stateOf(known, { who: ADA }), 'attestation').attestations?.sum?.weeks).toBe(4);
    expect(viewEntry(stateOf(known, { who: BOB }), 'attestation').attestations?.lines).toEqual([]);
    const second = viewEntry(
      stateOf(known, { who: ADA, draft: attestation('03/11/25', '21/11/25', '3') }),
      'attestation',
    );
    expect(second.attestations?.lines.map(({ weeks, attestation: { place } }) => [weeks, place.row])).toEqual(
      [
        [3, 3],
        [4, 2],
      ],
    );
    expect(second.attestations?.sum?.weeks).toBe(7);
  });

  test('is a correction in place of its line, of which only what was changed is written', async () => {
    const host = await openBook();
    const first = stateOf(await look(host), { who: ADA, draft: attestation('05/01/26', '30/01/26', '4') });
    const known = await save(host, first);
    const register = viewEntry(stateOf(known, { who: ADA }), 'attestation').place?.register;
    if (register === undefined) throw new Error('a register');
    const standing = { register, row: 2 };
    const same = viewEntry(stateOf(known, { who: ADA, standing }), 'attestation');
    expect(same).toMatchObject({ isDirty: false, line: null });
    expect(same.draft).toEqual(draftOf(register, 2));
    expect(planEntry(same)).toBeNull();
    const retyped = stateOf(known, { who: ADA, standing, draft: new Map([['structure', ' Mairie ']]) });
    expect(planEntry(viewEntry(retyped, 'attestation'))).toBeNull();
    const state = stateOf(known, {
      who: ADA,
      standing,
      draft: new Map([
        ['end', '23/01/26'],
        ['weeks', '3'],
      ]),
    });
    const view = viewEntry(state, 'attestation');
    expect(view.attestations).toMatchObject({ lines: [{ weeks: 3, counts: true }], sum: { weeks: 3 } });
    expect(planEntry(view)?.cells.map(({ value }) => value)).toEqual([46_045, 3]);
    await save(host, state);
    expect(shownAt(host, 'PFMP', 'B2')).toBe('EXEMPLE Ada');
  });

  test('is not written where the line has moved meanwhile', async () => {
    const host = await openBook();
    const first = stateOf(await look(host), { who: ADA, draft: attestation('05/01/26', '30/01/26', '4') });
    const known = await save(host, first);
    const register = viewEntry(stateOf(known, { who: ADA }), 'attestation').place?.register;
    if (register === undefined) throw new Error('a register');
    const state = stateOf(known, {
      who: ADA,
      standing: { register, row: 2 },
      draft: new Map([['weeks', '3']]),
    });
    const plan = planEntry(viewEntry(state, 'attestation'));
    if (plan === null) throw new Error('a plan');
    host.person.insertRows('PFMP', 2);
    const before = host.dump();
    expect((await writeLine(doorTo(host), plan)).kind).toBe('changed');
    expect(host.dump()).toEqual(before);
  });

  test('is nothing to be written where the register has no column for what was typed', async () => {
    const known = await look(await openBook());
    const register = viewEntry(stateOf(known), 'attestation').place?.register;
    if (register === undefined) throw new Error('a register');
    const state = stateOf(known, {
      who: ADA,
      standing: { register, row: 2 },
      draft: new Map([['certificates', 'oui']]),
    });
    expect(planEntry(viewEntry(state, 'attestation'))).toBeNull();
  });
});

describe('what was typed', () => {
  const draft = attestation('05/01/26', '30/01/26', '4');

  test('stays when another candidate is chosen', async () => {
    const state = stateOf(await look(await openBook()), { who: ADA, draft });
    const other = reduce(state, { kind: 'enter', form: 'attestation', entry: { who: BOB } });
    const view = viewEntry(other, 'attestation');
    expect(view.draft).toEqual(new Map([['candidateNumber', '0013'], ['fullName', 'MODÈLE Bob'], ...draft]));
    expect(view.isDirty).toBe(true);
  });

  test('stays when another sheet is opened, and is nobody’s until somebody is chosen', async () => {
    const host = await openBook();
    const state = stateOf(await look(host), { who: ADA, draft });
    const other = reduce(state, { kind: 'know', known: await look(host, 'Autres') });
    const view = viewEntry(other, 'attestation');
    expect(view.draft).toEqual(draft);
    expect(view).toMatchObject({ candidate: null, isDirty: true, line: null });
    expect(planEntry(view)).toBeNull();
  });

  test('stays when the same sheet is judged again, with whom it is of', async () => {
    const host = await openBook();
    const state = stateOf(await look(host), { who: ADA, draft });
    const again = viewEntry(reduce(state, { kind: 'know', known: await look(host) }), 'attestation');
    expect(again.candidate?.likeness).toEqual(ADA);
    expect(again.draft.get('weeks')).toBe('4');
  });
});

describe('a dossier that is opened', () => {
  test('is the line that the register has of it', async () => {
    const known = await look(await openBook());
    const opened = openDossier(known, ADA, 'E32');
    expect(opened).toMatchObject({ who: ADA, standing: { row: 3 } });
    const view = viewEntry(stateOf(known, opened, 'dossier'), 'dossier');
    expect(view.draft.get('unit')).toBe('E32');
    expect(view).toMatchObject({ isDirty: false, attestations: null });
    expect(planEntry(view)).toBeNull();
  });

  test('is begun where the register has none, and is written once something is typed', async () => {
    const host = await openBook();
    const known = await look(host);
    const opened = openDossier(known, BOB, 'E31');
    expect(opened).toEqual({ who: BOB, standing: null, draft: new Map([['unit', 'E31']]) });
    expect(planEntry(viewEntry(stateOf(known, opened, 'dossier'), 'dossier'))).toBeNull();
    const draft: Draft = new Map([
      ['unit', 'E31'],
      ['summary', 'oui'],
    ]);
    const state = stateOf(known, { ...opened, draft }, 'dossier');
    const { line } = viewEntry(state, 'dossier');
    expect(line).toMatchObject({ unit: 'E31', person: { number: '0013', name: 'MODÈLE Bob' } });
    const after = await save(host, state, 'dossier');
    expect(openDossier(after, BOB, 'E31').standing?.row).toBe(4);
    expect(openDossier(after, BOB, 'E32').standing).toBeNull();
    expect(['A4', 'B4', 'C4'].map((cell) => shownAt(host, 'Dossiers', cell))).toEqual([
      '0013',
      'MODÈLE Bob',
      'E31',
    ]);
  });

  test('is begun where nothing is known of the workbook', () => {
    expect(openDossier(null, ADA, 'E31').standing).toBeNull();
  });
});
