import {
  type Choices,
  type ReadingAction,
  type ReadingDesk,
  changeReading,
  createBoard,
  judgedDay,
  localDay,
  noWishes,
} from '../desk';
import { type Language, type PaneCatalogue, paneCatalogues } from '../messages';
import type { WeekConvention } from '../regulation';
import {
  type FileView,
  type FilesState,
  type GivenFile,
  changeFile,
  openingFiles,
  sheetsOf,
  showFile,
} from './files-state';
import type { Answer, FileId, FileRefusal, Grounds, Request } from './protocol';

/** A file as a browser gives it: its bytes are read when they are wanted. */
export interface FileSource {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** The worker as the desk needs it. */
export interface Workshop {
  readonly ask: (request: Request) => void;
  readonly close: () => void;
}

/** Where files are checked: what the views of an audited sheet work at, and the files besides. */
export interface FilesDesk extends ReadingDesk {
  readonly state: () => FilesState;
  /** reads and judges files, one after the other; never rejects */
  readonly add: (files: readonly FileSource[]) => Promise<void>;
  readonly show: (file: FileId, sheet?: string) => void;
  readonly turnTo: (view: FileView) => void;
  /** says what makes a week of training, and judges all files by it */
  readonly reckonBy: (convention: WeekConvention) => void;
  readonly remove: (file: FileId) => void;
  /** the report on all files that were judged, as an .xlsx file; null where it could not be made */
  readonly report: () => Promise<Uint8Array | null>;
}

export interface FilesDeskOptions {
  /** starts a worker, and hears what it answers and that it has died */
  readonly openWorkshop: (onAnswer: (answer: Answer) => void) => Workshop;
  readonly now: () => Date;
  /** larger files are refused unread, in bytes */
  readonly mostBytes: number;
  readonly choices: Choices;
  /** the language of the browser, spoken unless another was chosen */
  readonly spoken: Language;
  readonly onChoice?: (choices: Choices) => void;
}

/** Whether a file was read, and holds no candidates as its columns are understood now. */
function isWithoutCandidates(refusal: FileRefusal): boolean {
  return refusal === 'no-candidate-table' || typeof refusal === 'object';
}

/** Ends what was being waited for: a person has cancelled it, and nobody is told of an error. */
class Cancelled extends Error {}

/** Makes the desk of the page on which files are checked. */
export function createFilesDesk(options: FilesDeskOptions): FilesDesk {
  const { openWorkshop, now, mostBytes } = options;
  const board = createBoard();
  const listeners = new Set<() => void>();
  const sources = new Map<FileId, FileSource>();
  let { choices } = options;
  let state = openingFiles({ ...choices, language: choices.language ?? options.spoken });
  let lastId = 0;
  const set = (next: FilesState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const words = (): PaneCatalogue => paneCatalogues[state.language];
  const tell = (kind: 'good' | 'attention', sentence: string): void =>
    board.post({ kind, sentence, language: state.language });
  const grounds = (): Grounds => ({
    referenceDay: judgedDay(state.day, localDay(now())),
    examDate: state.examDate,
    convention: state.convention,
  });

  let workshop: Workshop | null = null;
  /** The files whose cells the worker has. */
  let held = new Set<FileId>();
  let waiting: { readonly take: (answer: Answer) => void; readonly fail: (error: Error) => void } | null =
    null;
  const onAnswer = (answer: Answer): void => {
    if (answer.kind !== 'rows') return waiting?.take(answer);
    const { done, total } = answer;
    if (state.work.kind === 'working') set({ ...state, work: { ...state.work, progress: { done, total } } });
  };
  const ask = (request: Request): Promise<Answer> =>
    new Promise((take, fail) => {
      waiting = { take, fail };
      workshop ??= openWorkshop(onAnswer);
      workshop.ask(request);
    });
  const stop = (): void => {
    workshop?.close();
    workshop = null;
    held = new Set();
    waiting?.fail(new Cancelled());
    waiting = null;
  };

  /** Reads the file where the worker has not read it, and judges it. */
  const judge = async (id: FileId): Promise<GivenFile['outcome']> => {
    const file = state.files.find((each) => each.id === id);
    const source = sources.get(id);
    if (file === undefined || source === undefined) throw new Cancelled();
    if (source.size > mostBytes) return { kind: 'refused', refusal: 'too-large' };
    const bytes = held.has(id) ? null : await source.read().catch(() => undefined);
    // Meanwhile a person may have cancelled.
    if (!sources.has(id)) throw new Cancelled();
    if (bytes === undefined) return { kind: 'refused', refusal: 'unreadable' };
    const { name, wishes } = file;
    const answer = await ask({ kind: 'judge', file: id, name, bytes, wishes, grounds: grounds() });
    if (answer.kind === 'judged') {
      held.add(id);
      return { kind: 'judged', sheets: answer.sheets, registers: answer.registers };
    }
    if (answer.kind === 'refused') {
      if (isWithoutCandidates(answer.refusal)) held.add(id);
      return { kind: 'refused', refusal: answer.refusal };
    }
    throw new Error('the worker has failed');
  };

  /** One piece of work after the other: the worker answers in turn. */
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(async () => {
      set({ ...state, work: { kind: 'working', deed: 'look', progress: null } });
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Cancelled)) {
          stop();
          tell('attention', words().pane.files.failed);
        }
      } finally {
        set({ ...state, work: { kind: 'idle' } });
      }
    });
    last = done;
    return done;
  };
  /** Verdicts of another day or of other columns than those now chosen must not be taken for verdicts of these. */
  const interrupt = (ids: readonly FileId[]): void => {
    const files = state.files.map((file): GivenFile =>
      ids.includes(file.id) && file.outcome.kind === 'judged'
        ? { ...file, outcome: { kind: 'refused', refusal: 'interrupted' } }
        : file,
    );
    set(showFile({ ...state, files }, state.shown));
  };
  /** Judges files that are there, and shows what became of them. */
  const judgeAll = async (ids: readonly FileId[]): Promise<void> => {
    for (const [index, id] of ids.entries()) {
      const outcome = await judge(id).catch((error: unknown) => {
        interrupt(ids.slice(index));
        throw error;
      });
      const files = changeFile(state.files, id, { outcome });
      const isFirst = state.known === null && outcome.kind === 'judged';
      set(showFile({ ...state, files }, isFirst ? id : state.shown));
    }
  };
  const judgeAnew = (): void => void inTurn(() => judgeAll(state.files.map(({ id }) => id)));
  /** How the files given just now ended; what is wrong with one stands beside its name. */
  const tellOutcome = (ids: readonly FileId[]): void => {
    const own = state.files.filter(({ id }) => ids.includes(id));
    const refused = own.filter(({ outcome }) => outcome.kind === 'refused').length;
    const { checked } = words().pane.files;
    tell(refused > 0 ? 'attention' : 'good', checked(own.length - refused, refused));
  };
  const withoutWaiting = (): void => {
    const isWaiting = ({ outcome }: GivenFile) => outcome.kind === 'waiting';
    for (const { id } of state.files.filter(isWaiting)) sources.delete(id);
    set({ ...state, files: state.files.filter((file) => !isWaiting(file)) });
  };

  const choose = (action: Extract<ReadingAction, { kind: 'speak' | 'paint' }>): void => {
    set({ ...state, ...changeReading(state, action) });
    const { language, theme } = state;
    choices = { ...choices, theme, language: action.kind === 'speak' ? language : choices.language };
    options.onChoice?.(choices);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    board,
    words,
    today: () => localDay(now()),
    goTo: null,
    remember: null,
    dispatch: (action) => {
      if (action.kind === 'speak' || action.kind === 'paint') return choose(action);
      const { wishes, day, examDate, shown } = state;
      set({ ...state, ...changeReading(state, action) });
      if (state.wishes !== wishes && shown !== null) {
        set({ ...state, files: changeFile(state.files, shown, { wishes: state.wishes }) });
        void inTurn(() => judgeAll([shown]));
      }
      if (state.day !== day || state.examDate !== examDate) {
        judgeAnew();
      }
    },
    reckonBy: (convention) => {
      if (convention === state.convention) return;
      set({ ...state, convention });
      judgeAnew();
    },
    cancel: () => {
      stop();
      withoutWaiting();
    },
    add: (given) =>
      inTurn(async () => {
        const added = given.map((source): GivenFile => {
          lastId += 1;
          sources.set(lastId, source);
          return { id: lastId, name: source.name, wishes: noWishes, outcome: { kind: 'waiting' } };
        });
        set({ ...state, files: [...state.files, ...added] });
        try {
          await judgeAll(added.map(({ id }) => id));
          tellOutcome(added.map(({ id }) => id));
        } finally {
          withoutWaiting();
        }
      }),
    show: (file, sheet) => set(showFile(state, file, sheet)),
    turnTo: (view) => set({ ...state, view }),
    remove: (file) => {
      sources.delete(file);
      if (held.delete(file)) workshop?.ask({ kind: 'forget', file });
      const files = state.files.filter(({ id }) => id !== file);
      const next = files.find((each) => sheetsOf(each).length > 0)?.id ?? null;
      set(showFile({ ...state, files }, state.shown === file ? next : state.shown));
    },
    report: async () => {
      let bytes: Uint8Array | null = null;
      await inTurn(async () => {
        const judged = state.files.filter((file) => sheetsOf(file).length > 0).map(({ id }) => id);
        // Anew: the worker may be a new one, and today another day than when they were judged.
        await judgeAll(judged);
        const answer = await ask({
          kind: 'report',
          files: judged,
          grounds: grounds(),
          language: state.language,
        });
        if (answer.kind !== 'report') throw new Error('the worker has failed');
        bytes = answer.bytes;
      });
      return bytes;
    },
  };
}
