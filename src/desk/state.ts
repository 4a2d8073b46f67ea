import type { KnownSheet, ListedSheet, Problem } from '../excel';
import type { Language } from '../messages';
import type { CalendarDay, Field, Proposal, Session, Topic, Verdict, WeekConvention } from '../regulation';
import type { Meanings } from '../table';
import { type Entry, type EntryForm, emptyEntries } from './entry';

export const views = [
  'start',
  'mapping',
  'results',
  'diploma',
  'marking',
  'attestations',
  'dossiers',
  'regulation',
  'functions',
] as const;
export type View = (typeof views)[number];

/** How the pane is painted: as Office is, or the system, or as the person wants it. */
export const themeChoices = ['automatic', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What a person said of the workbook: which heading is which field, and what words mean. */
export interface Wishes {
  /** null: the field has no column */
  readonly mapping: ReadonlyMap<Field, string | null>;
  readonly meanings: Meanings;
}

/** Whether the workbook keeps the wishes: not, as they are now, or as they were before. */
export type Memory = 'none' | 'kept' | 'outdated';

/** On which day the files are judged: today, whatever day that is, another day, or as on the exam day. */
export type DayChoice = CalendarDay | 'today' | 'exam-day';

/** How far work that takes several requests has come, in rows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly deed: 'look' | 'mark' | 'remove' | 'other';
      readonly progress: Progress | null;
    };

/** What of the results is shown. */
export interface ResultsView {
  readonly grouping: 'candidates' | 'rules';
  /** null: all */
  readonly verdict: Verdict | null;
  /** the rule whose findings are open, where they are grouped by rules; null: none */
  readonly topic: Topic | null;
  readonly search: string;
  /** the proposed result, or closeness to a threshold, by which the marks are filtered; null: all */
  readonly proposal: Proposal | 'close' | null;
}

/** All that the pane shows, and nothing else decides what it shows. */
export interface DeskState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly view: View;
  readonly isFirstRun: boolean;
  readonly session: Session;
  readonly day: DayChoice;
  /** the exam date of candidates whose own cell is empty; null: none */
  readonly examDate: CalendarDay | null;
  /** the sheets of the workbook; null: not looked at yet */
  readonly sheets: readonly ListedSheet[] | null;
  /** the sheet that is open and was audited; null: none */
  readonly known: KnownSheet | null;
  /** why no sheet is known */
  readonly problem: Problem | null;
  readonly work: Work;
  readonly wishes: Wishes;
  readonly memory: Memory;
  /** whether what the workbook kept could not be read and was ignored */
  readonly isMemoryDamaged: boolean;
  readonly results: ResultsView;
  /** what makes a week of training out of days, where registers are read */
  readonly convention: WeekConvention;
  /** what is being entered into registers */
  readonly entries: Readonly<Record<EntryForm, Entry>>;
}

export const noWishes: Wishes = { mapping: new Map(), meanings: { categories: new Map(), answers: {} } };

/** Whether a person has said anything of the workbook. */
export function hasWishes({ mapping, meanings: { categories, answers } }: Wishes): boolean {
  const settled = Object.values(answers).some((words) => words.size > 0);
  return mapping.size > 0 || categories.size > 0 || settled;
}

export const allResults: ResultsView = {
  grouping: 'candidates',
  verdict: null,
  topic: null,
  search: '',
  proposal: null,
};

/** The pane before anything was looked at. */
export function openingState(
  given: Pick<DeskState, 'language' | 'theme' | 'session' | 'isFirstRun'>,
): DeskState {
  return {
    ...given,
    view: 'start',
    day: 'today',
    examDate: null,
    sheets: null,
    known: null,
    problem: null,
    work: { kind: 'idle' },
    wishes: noWishes,
    memory: 'none',
    isMemoryDamaged: false,
    results: allResults,
    convention: given.session.pfmp.week.default,
    entries: emptyEntries,
  };
}

/** Whether there is nothing to look at yet, or it is about to change. */
export function isBusy({ work, sheets, known, problem }: DeskState): boolean {
  return work.kind === 'working' || (sheets === null && known === null && problem === null);
}
