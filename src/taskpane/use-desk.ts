import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../desk';
import type { Catalogue } from '../messages';

/** The desk that the views work at. */
export const DeskContext = createContext<Desk | null>(null);

/** What a view needs: what to show, in which words, and the desk for whatever the person does. */
export interface AtDesk {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: Catalogue;
}

/** The desk and its state; the view is drawn again when the state changes. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view stands outside of DeskContext');
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return { desk, state, words: desk.words() };
}
