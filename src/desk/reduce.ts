import type { KnownSheet, ListedSheet, Problem } from '../excel';
import { type ReadingAction, changeReading } from './reading';
import { type DeskState, type Memory, type View, type Wishes, allResults } from './state';

/** Everything that can happen to what the pane shows. */
export type DeskAction =
  | ReadingAction
  | { readonly kind: 'show'; readonly view: View }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'list-sheets'; readonly sheets: readonly ListedSheet[] }
  | { readonly kind: 'know'; readonly known: KnownSheet }
  | { readonly kind: 'know-nothing'; readonly problem: Problem }
  | { readonly kind: 'recall'; readonly wishes: Wishes }
  | { readonly kind: 'memory-damaged' }
  | { readonly kind: 'remembered'; readonly memory: Memory };

/** What the pane shows after something has happened. */
export function reduce(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case 'show':
      return { ...state, view: action.view };
    case 'welcomed':
      return { ...state, isFirstRun: false };
    case 'list-sheets':
      return { ...state, sheets: action.sheets };
    case 'know':
      return know(state, action.known);
    case 'know-nothing':
      return { ...state, known: null, problem: action.problem, results: allResults };
    case 'recall':
      return { ...state, wishes: action.wishes, memory: 'kept' };
    case 'memory-damaged':
      return { ...state, isMemoryDamaged: true };
    case 'remembered':
      return { ...state, memory: action.memory, isMemoryDamaged: false };
    default:
      return { ...state, ...changeReading(state, action) };
  }
}

/** Another sheet begins with all of its results; the same one keeps what was looked for in it. */
function know(state: DeskState, known: KnownSheet): DeskState {
  const isSame = state.known?.id === known.id;
  return { ...state, known, problem: null, results: isSame ? state.results : allResults };
}
