import { createContext, useContext } from 'react';
import type { Desk, DeskState } from '../desk';
import { type AtReading, useReading } from '../views';

/** The desk that the views work at. */
export const DeskContext = createContext<Desk | null>(null);

/** What a view of the pane needs: as a view of an audited sheet does, and Excel besides. */
export interface AtDesk extends AtReading {
  readonly desk: Desk;
  readonly state: DeskState;
}

/** The desk and its state; the view is drawn again when the state changes. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a view stands outside of DeskContext');
  const { words, attempt } = useReading();
  return { desk, state: desk.state(), words, attempt };
}
