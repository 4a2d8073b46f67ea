import type { KnownSheet, ListedSheet, Problem } from '../excel';
import type { Language } from '../messages';
import type { CalendarDay, Category, Field } from '../regulation';
import type { AnswerField } from '../table';
import {
  type DayChoice,
  type DeskState,
  type Memory,
  type ResultsView,
  type ThemeChoice,
  type View,
  type Wishes,
  type Work,
  allResults,
  noWishes,
} from './state';

/** Everything that can happen to what the pane shows. */
export type DeskAction =
  | { readonly kind: 'show'; readonly view: View }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'paint'; readonly theme: ThemeChoice }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'judge-on'; readonly day: DayChoice }
  | { readonly kind: 'examine-on'; readonly examDate: CalendarDay | null }
  | { readonly kind: 'list-sheets'; readonly sheets: readonly ListedSheet[] }
  | { readonly kind: 'know'; readonly known: KnownSheet }
  | { readonly kind: 'know-nothing'; readonly problem: Problem }
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
  | { readonly kind: 'recall'; readonly wishes: Wishes }
  | { readonly kind: 'memory-damaged' }
  | { readonly kind: 'remembered'; readonly memory: Memory }
  | { readonly kind: 'forget-wishes' }
  | { readonly kind: 'filter'; readonly results: Partial<ResultsView> };

/** What the pane shows after something has happened. */
export function reduce(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case 'show':
      return { ...state, view: action.view };
    case 'speak':
      return { ...state, language: action.language };
    case 'paint':
      return { ...state, theme: action.theme };
    case 'welcomed':
      return { ...state, isFirstRun: false };
    case 'judge-on':
      return { ...state, day: action.day };
    case 'examine-on':
      return { ...state, examDate: action.examDate };
    case 'list-sheets':
      return { ...state, sheets: action.sheets };
    case 'know':
      return know(state, action.known);
    case 'know-nothing':
      return { ...state, known: null, problem: action.problem, results: allResults };
    case 'work':
      return { ...state, work: action.work };
    case 'map':
      return changeWishes(state, { ...state.wishes, mapping: mapField(state.wishes, action) });
    case 'settle-category':
      return changeWishes(state, settleCategory(state.wishes, action));
    case 'settle-answer':
      return changeWishes(state, settleAnswer(state.wishes, action));
    case 'recall':
      return { ...state, wishes: action.wishes, memory: 'kept' };
    case 'memory-damaged':
      return { ...state, isMemoryDamaged: true };
    case 'remembered':
      return { ...state, memory: action.memory, isMemoryDamaged: false };
    case 'forget-wishes':
      return changeWishes(state, noWishes);
    case 'filter':
      return { ...state, results: { ...state.results, ...action.results } };
    default:
      return action satisfies never;
  }
}

/** Another sheet begins with all of its results; the same one keeps what was looked for in it. */
function know(state: DeskState, known: KnownSheet): DeskState {
  const isSame = state.known?.id === known.id;
  return { ...state, known, problem: null, results: isSame ? state.results : allResults };
}

function changeWishes(state: DeskState, wishes: Wishes): DeskState {
  return { ...state, wishes, memory: state.memory === 'kept' ? 'outdated' : state.memory };
}

function mapField(
  { mapping }: Wishes,
  { field, heading }: Extract<DeskAction, { kind: 'map' }>,
): Wishes['mapping'] {
  const changed = new Map(mapping);
  if (heading === undefined) changed.delete(field);
  else changed.set(field, heading);
  return changed;
}

function settleCategory(
  wishes: Wishes,
  { folded, category }: Extract<DeskAction, { kind: 'settle-category' }>,
): Wishes {
  const { meanings } = wishes;
  return {
    ...wishes,
    meanings: { ...meanings, categories: withWord(meanings.categories, folded, category) },
  };
}

function settleAnswer(
  wishes: Wishes,
  { field, folded, answer }: Extract<DeskAction, { kind: 'settle-answer' }>,
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
