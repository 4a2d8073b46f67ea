import { type Desk, type DeskState, createBoard, reduce } from '../../src/desk';
import type { Problem } from '../../src/excel';
import { catalogues } from '../../src/messages';
import { calendarDay } from '../../src/regulation';

const outside: Problem = { kind: 'outside-excel', sheet: '' };
const nothing = (): Promise<void> => Promise.resolve();

/**
 * A desk without an Excel, which stands in one state: what a person changes in the pane is changed, and what would
 * be done in Excel is not done, and said so.
 */
export function createStillDesk(opening: DeskState): Desk {
  const listeners = new Set<() => void>();
  let state = opening;
  const words = () => catalogues[state.language];
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    board: createBoard(),
    words,
    spokenWords: () => Promise.resolve(words()),
    today: () => calendarDay(2026, 6, 1),
    open: nothing,
    look: nothing,
    mark: () => Promise.resolve({ kind: 'refused', problem: outside }),
    remove: () => Promise.resolve({ kind: 'refused', problem: outside }),
    insertResults: nothing,
    insertJurySheet: nothing,
    insertReminders: nothing,
    insertShortTraining: nothing,
    printForms: nothing,
    printRecord: nothing,
    createRegister: nothing,
    saveEntry: nothing,
    openSheet: nothing,
    cancel: () => undefined,
    goTo: nothing,
    insertExample: nothing,
    insertFormula: () => Promise.resolve({ kind: 'refused', problem: outside }),
    remember: nothing,
    settled: nothing,
  };
}
