import { type DeskAction, type DeskState, allResults, noWishes, openingState, reduce } from '../../src/desk';
import { type KnownSheet, lookAtSheet } from '../../src/excel';
import { dayOfIso } from '../../src/regulation';
import { lawInForce } from '../support/law';
import { doorTo, settings } from '../excel/support';
import { openClassList } from '../commands/support';

const opening = openingState({ language: 'fr', theme: 'automatic', session: lawInForce, isFirstRun: true });

/** The state after these actions, from the opening one on. */
const after = (...actions: readonly DeskAction[]): DeskState => actions.reduce(reduce, opening);

const settled: DeskAction = { kind: 'settle-category', folded: 'fpc', category: 'adult-first' };
const answered: DeskAction = { kind: 'settle-answer', field: 'dossierE31', folded: 'presque', answer: false };
const mapped: DeskAction = { kind: 'map', field: 'pfmpWeeks', heading: 'Stages' };

let known: KnownSheet;
beforeAll(async () => {
  const looking = await lookAtSheet(doorTo(openClassList()), settings, null);
  if (looking.known === null) throw new Error(`the sample is ${looking.outcome.kind}`);
  known = looking.known;
});

describe('what a person chooses is what is shown', () => {
  const exam = dayOfIso('2026-06-15');
  test.each<[DeskAction, Partial<DeskState>]>([
    [{ kind: 'show', view: 'results' }, { view: 'results' }],
    [{ kind: 'speak', language: 'en' }, { language: 'en' }],
    [{ kind: 'paint', theme: 'contrast' }, { theme: 'contrast' }],
    [{ kind: 'welcomed' }, { isFirstRun: false }],
    [{ kind: 'judge-on', day: 'exam-day' }, { day: 'exam-day' }],
    [{ kind: 'examine-on', examDate: exam }, { examDate: exam }],
    [{ kind: 'list-sheets', sheets: [] }, { sheets: [] }],
    [
      { kind: 'work', work: { kind: 'working', deed: 'mark', progress: null } },
      { work: { kind: 'working', deed: 'mark', progress: null } },
    ],
    [{ kind: 'memory-damaged' }, { isMemoryDamaged: true }],
    [
      { kind: 'filter', results: { search: 'Ada', verdict: 'compliant' } },
      { results: { ...allResults, search: 'Ada', verdict: 'compliant' } },
    ],
  ])('%j changes that, and nothing else', (action, changed) => {
    expect(after(action)).toEqual({ ...opening, ...changed });
  });

  test('a second choice in the results keeps the first', () => {
    const { results } = after(
      { kind: 'filter', results: { search: 'Ada' } },
      { kind: 'filter', results: { grouping: 'rules' } },
    );
    expect(results).toEqual({ ...allResults, search: 'Ada', grouping: 'rules' });
  });
});

describe('the sheet that is known', () => {
  const problem = { kind: 'no-candidates', sheet: 'Listes' } as const;
  const filtered: DeskAction = { kind: 'filter', results: { search: 'Ada' } };

  test('keeps what was looked for in it when it is audited again', () => {
    const state = after({ kind: 'know', known }, filtered, { kind: 'know', known: { ...known } });
    expect(state.results.search).toBe('Ada');
  });

  test('gives way to another, which begins with all of its results', () => {
    const other = { ...known, id: 'another' };
    const state = after({ kind: 'know', known }, filtered, { kind: 'know', known: other });
    expect(state.known).toBe(other);
    expect(state.results).toEqual(allResults);
  });

  test('is none where there are no candidates, and the reason is kept until one is known', () => {
    const nothing = after({ kind: 'know', known }, filtered, { kind: 'know-nothing', problem });
    expect(nothing).toMatchObject({ known: null, problem, results: allResults });
    expect(reduce(nothing, { kind: 'know', known })).toMatchObject({ known, problem: null });
  });
});

describe('wishes', () => {
  test('a column is mapped, said to be none, and left to the headings again', () => {
    const none: DeskAction = { kind: 'map', field: 'markE2', heading: null };
    const state = after(mapped, none);
    expect([...state.wishes.mapping]).toEqual([
      ['pfmpWeeks', 'Stages'],
      ['markE2', null],
    ]);
    const back = reduce(state, { kind: 'map', field: 'pfmpWeeks', heading: undefined });
    expect([...back.wishes.mapping]).toEqual([['markE2', null]]);
  });

  test('words are settled, each where it stands, and taken back', () => {
    const { meanings } = after(settled, answered).wishes;
    expect([...meanings.categories]).toEqual([['fpc', 'adult-first']]);
    expect([...(meanings.answers.dossierE31 ?? [])]).toEqual([['presque', false]]);
    expect(meanings.answers.dossierE32).toBeUndefined();
    const back = after(
      settled,
      answered,
      { kind: 'settle-category', folded: 'fpc', category: null },
      { kind: 'settle-answer', field: 'dossierE31', folded: 'presque', answer: null },
    ).wishes.meanings;
    expect(back.categories.size).toBe(0);
    expect(back.answers.dossierE31?.size).toBe(0);
  });

  test('are all forgotten at once', () => {
    expect(after(mapped, settled, answered, { kind: 'forget-wishes' }).wishes).toEqual(noWishes);
  });

  test('a change never touches the wishes that were there before it', () => {
    const before = after(mapped, settled, answered);
    const kept = structuredClone(before.wishes);
    for (const action of [mapped, settled, answered, { kind: 'forget-wishes' } as const]) {
      reduce(before, action);
    }
    expect(before.wishes).toEqual(kept);
  });
});

describe('what the workbook keeps', () => {
  const kept: DeskAction = { kind: 'remembered', memory: 'kept' };

  test('nothing is kept until it is asked', () => {
    expect(after(mapped, settled, answered).memory).toBe('none');
  });

  test.each<[string, DeskAction]>([
    ['a mapping', mapped],
    ['a category', settled],
    ['an answer', answered],
    ['forgetting', { kind: 'forget-wishes' }],
  ])('%s after it was kept leaves it outdated, until it is kept again', (_sentence, change) => {
    const changed = after(settled, kept, change);
    expect(changed.memory).toBe('outdated');
    expect(reduce(changed, mapped).memory).toBe('outdated');
    expect(reduce(changed, kept).memory).toBe('kept');
  });

  test('is believed when it is read, and mends what was damaged when it is written', () => {
    const { wishes } = after(mapped, settled);
    expect(after({ kind: 'recall', wishes })).toMatchObject({ wishes, memory: 'kept' });
    expect(after({ kind: 'memory-damaged' }, kept)).toMatchObject({ memory: 'kept', isMemoryDamaged: false });
  });
});
