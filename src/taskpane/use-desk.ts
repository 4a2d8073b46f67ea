import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Desk, type DeskState, writeUnforeseen } from '../desk';
import { type PaneCatalogue, paneCatalogues } from '../messages';

/** The desk that the views work at. */
export const DeskContext = createContext<Desk | null>(null);

/** What a view needs: what to show, in which words, and the desk for whatever the person does. */
export interface AtDesk {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PaneCatalogue;
  /** does what a person asked for; an error that nobody foresaw is told on the board */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** The desk and its state; the view is drawn again when the state changes. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view stands outside of DeskContext');
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const attempt = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => desk.board.post(writeUnforeseen(error, desk.words())));
  };
  return { desk, state, words: paneCatalogues[state.language], attempt };
}
