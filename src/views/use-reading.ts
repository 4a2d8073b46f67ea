import { createContext, useContext, useSyncExternalStore } from 'react';
import { type ReadingDesk, type ReadingState, writeUnforeseen } from '../desk';
import { type PaneCatalogue, paneCatalogues } from '../messages';

/** The desk that the views of an audited sheet work at. */
export const ReadingContext = createContext<ReadingDesk | null>(null);

/** What such a view needs: what to show, in which words, and the desk for whatever the person does. */
export interface AtReading {
  readonly desk: ReadingDesk;
  readonly state: ReadingState;
  readonly words: PaneCatalogue;
  /** does what a person asked for; an error that nobody foresaw is told on the board */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** The desk and its state; the view is drawn again when the state changes. */
export function useReading(): AtReading {
  const desk = useContext(ReadingContext);
  if (desk === null) throw new Error('a view stands outside of ReadingContext');
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const attempt = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => desk.board.post(writeUnforeseen(error, desk.words())));
  };
  return { desk, state, words: paneCatalogues[state.language], attempt };
}
