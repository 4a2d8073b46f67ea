import { type Desk, createDesk, noChoices } from '../../src/desk';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { asProtected, asTable } from '../excel/samples';
import { doorTo, shownAt } from '../excel/support';

const summer = new Date(2026, 5, 1, 9);

async function sitDown(book: BookDescription) {
  const host = openInExcel({ ...book, today: 46_174 });
  const clock = { now: summer };
  const desk = createDesk({
    openDoor: () => Promise.resolve(doorTo(host)),
    now: () => clock.now,
    choices: noChoices,
    pause: 5,
  });
  await desk.open();
  await host.settled();
  return { host, desk, clock };
}

const verdicts = (desk: Desk) => desk.state().known?.audit.candidates.map(({ verdict }) => verdict);
const withOther: BookDescription = {
  sheets: [...asTable.sheets, { name: 'Listes', rows: [['oui'], ['non']] }],
};

/** Dossiers that are still to come on 1 June, and are not there on the day of the exam. */
const withDossiers: BookDescription = {
  sheets: [
    {
      name: 'Classe A',
      rows: [
        ['Nom', 'Catégorie', 'Dossier E31', "Date d'examen"],
        ['EXEMPLE Ada', 'CNED', 'non', 46_188],
        ['MODÈLE Léo', 'CNED', 'non', 46_188],
      ],
    },
  ],
};

/** Waits until what was started by an action is done. */
async function rest(host: ExcelHost, desk: Desk): Promise<void> {
  await host.settled();
  await desk.settled();
  await host.settled();
}

describe('the desk', () => {
  test('lists the sheets, audits the open one and writes nothing', async () => {
    const { host, desk } = await sitDown(withOther);
    expect(desk.state().sheets).toMatchObject([
      { name: 'Classe A', isActive: true, hasCandidates: true },
      { name: 'Listes', hasCandidates: false },
    ]);
    expect(verdicts(desk)).toEqual(['compliant', 'non-compliant', 'non-compliant', 'incomplete']);
    expect(host.book.undo).toEqual([]);
    expect(host.dump()).toEqual(openInExcel({ ...withOther, today: 46_174 }).dump());
  });

  test('opened twenty times in one Excel, listens with one set of handlers', async () => {
    const { host, desk } = await sitDown(asTable);
    const once = [...host.listening];
    for (let time = 0; time < 20; time += 1) await desk.open();
    await desk.mark();
    await host.settled();
    expect(once.length).toBeGreaterThan(0);
    expect(host.listening).toEqual(once);
  });

  test('sees an edit in a sheet that is not marked, and writes nothing', async () => {
    const { host, desk } = await sitDown(asTable);
    host.person.type('C3', 20);
    await rest(host, desk);
    expect(verdicts(desk)?.[1]).toBe('compliant');
    expect(shownAt(host, 'Classe A', 'F3')).toBeNull();
  });

  test('marks, sees an edit go, and removes', async () => {
    const { host, desk } = await sitDown(asTable);
    await desk.mark();
    expect(desk.state().known?.marks).not.toBeNull();
    host.person.type('C3', 20);
    await rest(host, desk);
    expect(verdicts(desk)?.[1]).toBe('compliant');
    expect(desk.state().known?.audit.summary.compliant).toBe(2);
    expect(shownAt(host, 'Classe A', 'F3')).toBe('✓ Conforme');
    await desk.remove();
    expect(desk.state().known?.marks).toBeNull();
  });

  test('knows marks again that were put before it was opened', async () => {
    const { host, desk } = await sitDown(asTable);
    await desk.mark();
    const later = host.reopen();
    const again = createDesk({
      openDoor: () => Promise.resolve(doorTo(later)),
      now: () => summer,
      choices: { ...noChoices, isWelcomed: true },
      pause: 5,
    });
    await again.open();
    later.person.type('C3', 20);
    await rest(later, again);
    expect(shownAt(later, 'Classe A', 'F3')).toBe('✓ Conforme');
  });

  test('follows the sheet that comes to the front, and stays with the candidates of a listing', async () => {
    const { host, desk } = await sitDown(withOther);
    host.person.select('Listes!A1');
    await rest(host, desk);
    expect(desk.state().problem?.kind).toBe('no-candidates');
    host.person.select('Classe A!A1');
    await rest(host, desk);
    expect(desk.state().known?.name).toBe('Classe A');

    const listed = await sitDown(asProtected);
    await listed.desk.mark();
    await rest(listed.host, listed.desk);
    expect(listed.desk.state().known).toMatchObject({ name: 'Classe A', place: { reason: 'protected' } });
  });

  test('audits anew when a word is settled, a column is mapped or a day is chosen', async () => {
    const { host, desk } = await sitDown(asTable);
    desk.dispatch({ kind: 'settle-category', folded: 'fpc', category: 'adult-first' });
    await rest(host, desk);
    expect(verdicts(desk)?.[3]).toBe('compliant');
    desk.dispatch({ kind: 'map', field: 'dossierE31', heading: null });
    await rest(host, desk);
    expect(verdicts(desk)?.[2]).toBe('compliant');
    expect(host.book.settingsWrites).toBe(0);
  });

  test('sees what a colleague changes in a sheet that is not marked', async () => {
    const { host, desk } = await sitDown(asTable);
    host.colleague.type('Classe A!C3', 20);
    await rest(host, desk);
    expect(verdicts(desk)?.[1]).toBe('compliant');
  });

  test('brings a marked sheet up to date when a day is chosen, and rows of one sheet are judged for one day', async () => {
    const { host, desk } = await sitDown(withDossiers);
    await desk.mark();
    expect(shownAt(host, 'Classe A', 'E2')).toBe('? À compléter');
    desk.dispatch({ kind: 'judge-on', day: 'exam-day' });
    await rest(host, desk);
    expect(['E2', 'E3'].map((cell) => shownAt(host, 'Classe A', cell))).toEqual([
      '✗ Non conforme',
      '✗ Non conforme',
    ]);
    desk.dispatch({ kind: 'judge-on', day: 'today' });
    await rest(host, desk);
    expect(shownAt(host, 'Classe A', 'E2')).toBe('? À compléter');
  });

  test('marks all of a sheet anew when the day has changed overnight and somebody types', async () => {
    const { host, desk, clock } = await sitDown(withDossiers);
    await desk.mark();
    clock.now = new Date(2026, 5, 16, 9);
    host.person.type('B2', 'hors contrat');
    await rest(host, desk);
    expect(['E2', 'E3'].map((cell) => shownAt(host, 'Classe A', cell))).toEqual([
      '✗ Non conforme',
      '✗ Non conforme',
    ]);
  });

  test('is at rest only when all that was asked for is done', async () => {
    const { host, desk } = await sitDown(withOther);
    desk.dispatch({ kind: 'judge-on', day: 'exam-day' });
    host.person.select('Listes!A1');
    host.person.select('Classe A!A1');
    const marked = desk.mark();
    expect(desk.state().work).toMatchObject({ kind: 'working' });
    await marked;
    await rest(host, desk);
    expect(desk.state()).toMatchObject({ work: { kind: 'idle' }, known: { name: 'Classe A' } });
  });

  test('keeps what was settled in the workbook when asked, and believes it the next time', async () => {
    const { host, desk } = await sitDown(asTable);
    desk.dispatch({ kind: 'settle-category', folded: 'fpc', category: 'adult-first' });
    await rest(host, desk);
    await desk.remember();
    expect(desk.state().memory).toBe('kept');
    expect(JSON.stringify([...host.book.settings])).not.toMatch(/EXEMPLE|MODÈLE|FICTIF|TÉMOIN/);
    const next = createDesk({
      openDoor: () => Promise.resolve(doorTo(host)),
      now: () => summer,
      choices: { ...noChoices, isWelcomed: true },
    });
    await next.open();
    expect(verdicts(next)?.[3]).toBe('compliant');
  });

  test('remembers no name of a candidate, whichever sheet is open by then', async () => {
    const listed = [
      ['Nom', 'Catégorie', 'Dossier E31'],
      ['EXEMPLE Ada', 'CNED', 'vu avec Ada'],
    ];
    const other = [
      ['Nom', 'Catégorie'],
      ['MODÈLE Léo', 'CNED'],
    ];
    const sheets = [{ name: 'Classe A', rows: listed }, { name: 'Classe B', rows: other }, { name: 'Vide' }];
    for (const front of ['Classe B', 'Vide']) {
      const { host, desk } = await sitDown({ sheets });
      desk.dispatch({ kind: 'settle-answer', field: 'dossierE31', folded: 'vu avec ada', answer: true });
      desk.dispatch({ kind: 'settle-answer', field: 'dossierE31', folded: 'vu', answer: true });
      await rest(host, desk);
      host.person.select(`${front}!A1`);
      await rest(host, desk);
      await desk.remember();
      const { settings } = host.dump() as unknown as { readonly settings: object };
      expect(JSON.stringify(settings)).toContain('"vu":true');
      expect(JSON.stringify(settings)).not.toContain('ada');
    }
  });

  test('ignores what it does not understand of what a workbook kept, and says so', async () => {
    const { desk } = await sitDown({ ...asTable, settings: { 'agora.correspondances': { form: 99 } } });
    expect(desk.state().isMemoryDamaged).toBe(true);
    expect(verdicts(desk)?.[3]).toBe('incomplete');
  });

  test('inserts an example on a sheet of its own and audits it', async () => {
    const { host, desk } = await sitDown(withOther);
    await desk.insertExample();
    expect(host.book.active?.name).toBe('Exemple AGOrA');
    expect(desk.state().known?.name).toBe('Exemple AGOrA');
    expect(new Set(verdicts(desk))).toEqual(new Set(['compliant', 'non-compliant', 'incomplete']));
    expect(desk.state().isFirstRun).toBe(false);
  });

  test('shows a cell, and puts a formula only into an empty one', async () => {
    const { host, desk } = await sitDown(asTable);
    await desk.goTo('C3');
    expect(host.dump()).toMatchObject({ selection: 'Classe A!C3' });
    expect(await desk.insertFormula(() => ({ kind: 'formula', formula: '=1+1' }))).toMatchObject({
      kind: 'taken',
    });
    await desk.goTo('H9');
    expect(await desk.insertFormula(() => ({ kind: 'circular' }))).toEqual({ kind: 'circular' });
    expect(shownAt(host, 'Classe A', 'H9')).toBeNull();
    const inserted = await desk.insertFormula(({ sheet, row, column }) => ({
      kind: 'formula',
      formula: `="${sheet}"&${row}&${column}`,
    }));
    expect(inserted).toMatchObject({ kind: 'inserted', address: expect.stringContaining('H9') as string });
    expect(shownAt(host, 'Classe A', 'H9')).toBe('Classe A97');
  });

  test('says what Excel refuses', async () => {
    const { host, desk } = await sitDown(asTable);
    host.failAt(1, 'ItemNotFound');
    await desk.goTo('C3');
    expect(desk.board.last()).toMatchObject({ kind: 'attention' });
    host.failAt(1, 'AccessDenied');
    await desk.remember();
    expect(desk.state().memory).toBe('none');
    expect(desk.board.last()?.sentence).toContain("Excel refuse d'écrire");
  });
});

/** A desk at a sheet so large that its marks are written with several requests. */
async function sitDownAtLarge() {
  const rows = Array.from({ length: 30_000 }, (_, index) => [`Nom ${index}`, 'CNED', 20, 'oui', '']);
  const [headings = []] = asTable.sheets[0]?.rows ?? [];
  return sitDown({ sheets: [{ name: 'Grande', rows: [headings, ...rows] }] });
}

test.each([
  ['while it reads', 'refused', (told: readonly number[]) => told.length === 1],
  ['while it writes', 'undone', (told: readonly number[]) => (told.at(-1) ?? 0) < (told.at(-2) ?? 0)],
] as const)(
  'long work tells how far it has come, and is cancelled %s: the sheet is as before',
  async (_, kind, isTime) => {
    const { host, desk } = await sitDownAtLarge();
    const before = host.dump();
    const told: number[] = [];
    desk.subscribe(() => {
      const { work } = desk.state();
      if (work.kind !== 'working' || work.progress === null) return;
      told.push(work.progress.done);
      if (isTime(told)) desk.cancel();
    });
    expect(await desk.mark()).toMatchObject({ kind, problem: { kind: 'cancelled' } });
    expect(host.dump()).toEqual(before);
  },
  30_000,
);
