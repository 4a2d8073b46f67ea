import { type AuditedCandidate, ownSheetPrefix } from '../audit';
import {
  type AuditSettings,
  type ChosenCell,
  type ExcelDoor,
  type Insertion,
  type MarkOutcome,
  type Marker,
  type Pace,
  type Planned,
  type Problem,
  type RemoveOutcome,
  createMarker,
  goToCell,
  insertFormula,
  insertTable,
  listSheets,
  problemOf,
  recall,
  remember,
  sayProblem,
  watchActiveSheet,
} from '../excel';

import { type Catalogue, catalogues } from '../messages';
import { sessionInForce } from '../regulation';
import { createBoard } from './board';
import example from './example.json';
import { type Choices } from './keep-choices';
import { packWishes, unpackWishes } from './keep-wishes';
import type { DeedTools } from './deeds';
import { judgedDay } from './judged-day';
import { leaveNamesOut } from './leave-names-out';
import { localDay } from './local-day';
import { type PaperDeeds, createPaperDeeds } from './paper-deeds';
import type { ReadingDesk } from './reading';
import { type RegisterDeeds, createRegisterDeeds } from './register-deeds';
import { type DeskAction, reduce } from './reduce';
import { type DeskState, type Work, openingState } from './state';
import { writeOutcome } from './write-notice';

/** Where the work of one Excel is done and told, whichever door asks for it. */
export interface Desk extends ReadingDesk, PaperDeeds, RegisterDeeds {
  readonly state: () => DeskState;
  readonly dispatch: (action: DeskAction) => void;
  /** the same, once it is known which language Office speaks */
  readonly spokenWords: () => Promise<Catalogue>;
  /** the pane has been opened: lists the sheets and audits the open one; never rejects */
  readonly open: () => Promise<void>;
  readonly look: () => Promise<void>;
  readonly mark: () => Promise<MarkOutcome>;
  readonly remove: () => Promise<RemoveOutcome>;
  /** writes the proposed results beside the candidates, and tells what became of it */
  readonly insertResults: () => Promise<void>;
  readonly openSheet: (id: string) => Promise<void>;
  /** stops at the next request what a person asked for; the sheet is then as before */
  readonly cancel: () => void;
  readonly goTo: (address: string) => Promise<void>;
  readonly insertExample: () => Promise<void>;
  /** writes a formula into the selected cell, when it is empty */
  readonly insertFormula: <Refusal extends { readonly kind: string }>(
    planFor: (cell: ChosenCell) => Planned<Refusal>,
  ) => Promise<Insertion | Refusal>;
  readonly remember: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

export interface DeskOptions {
  /** the Excel around the page, once its library is there */
  readonly openDoor: () => Promise<ExcelDoor>;
  readonly now: () => Date;
  /** what was chosen of the pane before */
  readonly choices: Choices;
  /** told each choice of the pane */
  readonly onChoice?: (choices: Choices) => void;
  /** 'fr-FR', 'en-GB'…, once Office tells; null: it does not */
  readonly spoken?: Promise<string | null>;
  readonly pause?: number;
}

/** Makes the desk of one Excel: one state, one marker, one board. */
export function createDesk(options: DeskOptions): Desk {
  const { openDoor, now, pause, spoken = Promise.resolve(null) } = options;
  const board = createBoard();
  const listeners = new Set<() => void>();
  let { choices } = options;
  let state = openingState({
    language: choices.language ?? 'fr',
    theme: choices.theme,
    isFirstRun: !choices.isWelcomed,
    session: sessionInForce(),
  });
  const dispatch = (action: DeskAction): void => {
    const before = state;
    state = reduce(state, action);
    if (state === before) return;
    for (const listener of listeners) listener();
  };
  const choose = (action: Extract<DeskAction, { kind: 'speak' | 'paint' | 'welcomed' }>): void => {
    dispatch(action);
    const { language, theme, isFirstRun } = state;
    choices = {
      language: action.kind === 'speak' ? language : choices.language,
      theme,
      isWelcomed: !isFirstRun,
    };
    options.onChoice?.(choices);
  };
  const words = (): Catalogue => catalogues[state.language];
  const isSpoken = spoken.then((office) => {
    // A person's own choice holds, made before or meanwhile.
    if (choices.language === null && office?.startsWith('en')) dispatch({ kind: 'speak', language: 'en' });
  });
  const settings = (): AuditSettings => ({
    session: state.session,
    referenceDay: judgedDay(state.day, localDay(now())),
    examDate: state.examDate,
    wishes: state.wishes,
    convention: state.convention,
  });

  let isCancelled = false;
  const pace: Pace = {
    onRows: (done, total) => {
      if (state.work.kind === 'working') {
        dispatch({ kind: 'work', work: { ...state.work, progress: { done, total } } });
      }
    },
    isCancelled: () => isCancelled,
  };
  /** The candidates of every sheet that was seen: their names are kept nowhere. */
  const audited = new Map<string, readonly AuditedCandidate[]>();
  let opened: Promise<{ readonly door: ExcelDoor; readonly marker: Marker }> | null = null;
  let watching: Promise<void> | null = null;
  const tools = () => {
    opened ??= openDoor().then((door) => ({
      door,
      marker: createMarker(door, {
        settings,
        pace,
        onAudit: (known) => {
          audited.set(known.id, known.audit.candidates);
          const isAsked = state.work.kind === 'working';
          if (isAsked || state.known === null || state.known.id === known.id)
            dispatch({ kind: 'know', known });
        },
        onRemarked: (outcome) => board.post(writeOutcome(outcome, words())),
        ...(pause === undefined ? {} : { pause }),
      }),
    }));
    return opened;
  };
  /** Several may have been asked for: one is done after the other, and only then is there rest. */
  const underWay: Work[] = [];
  const doing = async <T>(
    deed: Extract<Work, { kind: 'working' }>['deed'],
    work: () => Promise<T>,
  ): Promise<T> => {
    isCancelled = false;
    const begun: Work = { kind: 'working', deed, progress: null };
    underWay.push(begun);
    dispatch({ kind: 'work', work: begun });
    try {
      return await work();
    } finally {
      underWay.splice(underWay.indexOf(begun), 1);
      dispatch({ kind: 'work', work: underWay.at(-1) ?? { kind: 'idle' } });
    }
  };
  const tell = (problem: Problem | null): void => {
    if (problem === null) return;
    board.post({
      kind: 'attention',
      sentence: sayProblem(problem, words().outcomes),
      language: state.language,
    });
  };

  const look = (): Promise<void> =>
    doing('look', async () => {
      const { marker } = await tools();
      const outcome = await marker.look();
      if (outcome.kind === 'refused') dispatch({ kind: 'know-nothing', problem: outcome.problem });
    });
  /** What the judgement rests on has changed: it is made again, in the sheet too where that is marked. */
  const renew = async (): Promise<void> => {
    const { known } = state;
    if (known === null) return look();
    return doing(known.marks === null ? 'look' : 'mark', async () => {
      const outcome = await (await tools()).marker.renew(known.id);
      if (outcome.kind === 'audited') return;
      const notice = writeOutcome(outcome, words());
      if (notice.kind !== 'good') board.post(notice);
    });
  };
  const list = async (): Promise<void> => {
    const answer = await listSheets((await tools()).door);
    if (answer.kind === 'listed') dispatch({ kind: 'list-sheets', sheets: answer.sheets });
  };

  /** Another sheet has come to the front. Our own sheet with a result leaves the sheet that it is of in view. */
  const follow = async (): Promise<void> => {
    await list();
    const active = state.sheets?.find(({ isActive }) => isActive);
    if (active === undefined || active.id === state.known?.id) return;
    // A register is read with its list: that stays in view.
    if (state.known?.registers?.sources.some(({ id }) => id === active.id) === true) return;
    if (state.known === null || !active.name.startsWith(ownSheetPrefix)) await look();
  };

  const deedTools: DeedTools = {
    state: () => state,
    dispatch,
    board,
    words,
    tools,
    doing,
    tell,
    list,
    renew,
  };

  return {
    ...createPaperDeeds(deedTools, settings),
    ...createRegisterDeeds(deedTools),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch: (action) => {
      if (action.kind === 'speak' || action.kind === 'paint' || action.kind === 'welcomed') {
        choose(action);
        return;
      }
      const { wishes, day, examDate, convention } = state;
      dispatch(action);
      const isSame =
        state.wishes === wishes &&
        state.day === day &&
        state.examDate === examDate &&
        state.convention === convention;
      if (!isSame) void renew();
    },
    board,
    words,
    spokenWords: async () => {
      await isSpoken;
      return words();
    },
    today: () => localDay(now()),
    open: async () => {
      try {
        const { door } = await tools();
        const kept = await recall(door);
        const wishes = unpackWishes(kept);
        if (wishes !== null) dispatch({ kind: 'recall', wishes });
        else if (kept !== null) dispatch({ kind: 'memory-damaged' });
        await list();
        await look();
        // However often the pane is opened, one watch is enough.
        watching ??= watchActiveSheet(door, () => void follow());
        await watching;
      } catch (error) {
        dispatch({ kind: 'know-nothing', problem: problemOf(error, '') });
      }
    },
    look,
    mark: () => doing('mark', async () => (await tools()).marker.mark()),
    remove: async () => {
      const outcome = await doing('remove', async () => (await tools()).marker.remove());
      await look();
      return outcome;
    },
    insertResults: () =>
      doing('other', async () => {
        const outcome = await (await tools()).marker.insertResults();
        board.post(writeOutcome(outcome, words()));
        // Where the verdicts would go has changed, and stands in the view.
        if (outcome.kind === 'inserted') await look();
      }),
    cancel: () => {
      isCancelled = true;
    },
    openSheet: async (id) => {
      tell(await goToCell((await tools()).door, id, 'A1'));
      await list();
      await look();
    },
    goTo: async (address) => {
      if (state.known !== null) tell(await goToCell((await tools()).door, state.known.id, address));
    },
    insertExample: () =>
      doing('other', async () => {
        const { door } = await tools();
        tell(await insertTable(door, example));
        choose({ kind: 'welcomed' });
        await list();
        await look();
      }),
    insertFormula: async (planFor) => insertFormula((await tools()).door, planFor),
    remember: async () => {
      const wishes = leaveNamesOut(state.wishes, [...audited.values()].flat());
      const problem = await remember((await tools()).door, packWishes(wishes));
      if (problem === null) dispatch({ kind: 'remembered', memory: 'kept' });
      else tell(problem);
    },
    settled: async () => (await tools()).marker.settled(),
  };
}
