import type { SheetAudit } from '../audit';
import type { Catalogue, Language } from '../messages';
import type { CalendarDay, Category, Field, Session } from '../regulation';
import type { AnswerField, TableLayout } from '../table';
import type { Board } from './board';
import {
  type DayChoice,
  type Memory,
  type ResultsView,
  type ThemeChoice,
  type Wishes,
  type Work,
  noWishes,
} from './state';

/** A sheet that was audited, as far as the views need to know it. */
export interface ReadSheet {
  /** another sheet has another one */
  readonly id: string;
  readonly name: string;
  readonly audit: SheetAudit;
  readonly layout: TableLayout;
}

/** What the views of an audited sheet show, whether it is open in Excel or was read from a file. */
export interface ReadingState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly session: Session;
  readonly day: DayChoice;
  /** the exam date of candidates whose own cell is empty; null: none */
  readonly examDate: CalendarDay | null;
  /** null: none */
  readonly known: ReadSheet | null;
  readonly work: Work;
  readonly wishes: Wishes;
  readonly memory: Memory;
  /** whether what the workbook kept could not be read and was ignored */
  readonly isMemoryDamaged: boolean;
  readonly results: ResultsView;
}

/** What a person does in these views. */
export type ReadingAction =
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'paint'; readonly theme: ThemeChoice }
  | { readonly kind: 'judge-on'; readonly day: DayChoice }
  | { readonly kind: 'examine-on'; readonly examDate: CalendarDay | null }
  | { readonly kind: 'work'; readonly work: Work }
  /** a heading, no column (null), or as the headings themselves say (undefined) */
  | { readonly kind: 'map'; readonly field: Field; readonly heading: string | null | undefined }
  | { readonly kind: 'settle-category'; readonly folded: string; readonly category: Category | null }
  | {
      readonly kind: 'settle-answer';
      readonly field: AnswerField;
      readonly folded: string;
      readonly answer: boolean | null;
    }
  | { readonly kind: 'forget-wishes' }
  | { readonly kind: 'filter'; readonly results: Partial<ResultsView> };

/** Where the views of an audited sheet are worked at. */
export interface ReadingDesk {
  readonly state: () => ReadingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: ReadingAction) => void;
  /** what was last said of what was done */
  readonly board: Board;
  /** the sentences of the language that is spoken */
  readonly words: () => Catalogue;
  /** the day that it is where the person is */
  readonly today: () => CalendarDay | null;
  /** stops what is under way */
  readonly cancel: () => void;
  /** selects a cell of the audited sheet; null where there is no sheet to go to */
  readonly goTo: ((address: string) => Promise<void>) | null;
  /** keeps the wishes in the workbook; null where no workbook is written */
  readonly remember: (() => Promise<void>) | null;
}

type Changes = Partial<Omit<ReadingState, 'known'>>;

/** What changes of what is shown when a person has done something. */
export function changeReading(state: ReadingState, action: ReadingAction): Changes {
  switch (action.kind) {
    case 'speak':
      return { language: action.language };
    case 'paint':
      return { theme: action.theme };
    case 'judge-on':
      return { day: action.day };
    case 'examine-on':
      return { examDate: action.examDate };
    case 'work':
      return { work: action.work };
    case 'map':
      return changeWishes(state, { ...state.wishes, mapping: mapField(state.wishes, action) });
    case 'settle-category':
      return changeWishes(state, settleCategory(state.wishes, action));
    case 'settle-answer':
      return changeWishes(state, settleAnswer(state.wishes, action));
    case 'forget-wishes':
      return changeWishes(state, noWishes);
    case 'filter':
      return { results: { ...state.results, ...action.results } };
    default:
      return action satisfies never;
  }
}

function changeWishes(state: ReadingState, wishes: Wishes): Changes {
  return { wishes, memory: state.memory === 'kept' ? 'outdated' : state.memory };
}

function mapField(
  { mapping }: Wishes,
  { field, heading }: Extract<ReadingAction, { kind: 'map' }>,
): Wishes['mapping'] {
  const changed = new Map(mapping);
  if (heading === undefined) changed.delete(field);
  else changed.set(field, heading);
  return changed;
}

function settleCategory(
  wishes: Wishes,
  { folded, category }: Extract<ReadingAction, { kind: 'settle-category' }>,
): Wishes {
  const { meanings } = wishes;
  return {
    ...wishes,
    meanings: { ...meanings, categories: withWord(meanings.categories, folded, category) },
  };
}

function settleAnswer(
  wishes: Wishes,
  { field, folded, answer }: Extract<ReadingAction, { kind: 'settle-answer' }>,
): Wishes {
  const { meanings } = wishes;
  const answers = { ...meanings.answers, [field]: withWord(meanings.answers[field], folded, answer) };
  return { ...wishes, meanings: { ...meanings, answers } };
}

/** A word with its meaning; null takes the meaning away: case by case again. */
function withWord<T>(
  words: ReadonlyMap<string, T> = new Map(),
  folded: string,
  meaning: T | null,
): ReadonlyMap<string, T> {
  const changed = new Map(words);
  if (meaning === null) changed.delete(folded);
  else changed.set(folded, meaning);
  return changed;
}
