import type { KnownSheet, ListedSheet, Problem } from '../excel';
import { type ReadingAction, changeReading } from './reading';
import type { WeekConvention } from '../regulation';
import type { Entry, EntryForm } from './entry';
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
  | { readonly kind: 'remembered'; readonly memory: Memory }
  | { readonly kind: 'reckon-by'; readonly convention: WeekConvention }
  | { readonly kind: 'enter'; readonly form: EntryForm; readonly entry: Partial<Entry> };

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
    case 'reckon-by':
      return { ...state, convention: action.convention };
    case 'enter':
      return { ...state, entries: changeEntry(state.entries, action) };
    default:
      return { ...state, ...changeReading(state, action) };
  }
}

function changeEntry(
  entries: DeskState['entries'],
  { form, entry }: Extract<DeskAction, { kind: 'enter' }>,
): DeskState['entries'] {
  return { ...entries, [form]: { ...entries[form], ...entry } };
}

/** What was typed stays in the form; whom it is of, another list may not know. */
function leavePeople({ attestation, dossier }: DeskState['entries']): DeskState['entries'] {
  return {
    attestation: { ...attestation, who: null, standing: null },
    dossier: { ...dossier, who: null, standing: null },
  };
}

/** Another sheet begins with all of its results; the same one keeps what was looked for in it. */
function know(state: DeskState, known: KnownSheet): DeskState {
  const isSame = state.known?.id === known.id;
  const results = isSame ? state.results : allResults;
  return {
    ...state,
    known,
    problem: null,
    results,
    entries: isSame ? state.entries : leavePeople(state.entries),
  };
}
