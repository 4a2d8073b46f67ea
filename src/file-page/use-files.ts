import { createContext, useContext } from 'react';
import { type AtReading, useReading } from '../views';
import type { FilesDesk } from './files-desk';
import type { FilesState } from './files-state';

/** The desk that the page works at. */
export const FilesContext = createContext<FilesDesk | null>(null);

interface AtFiles extends AtReading {
  readonly desk: FilesDesk;
  readonly state: FilesState;
}

/** The desk and its state; the component is drawn again when the state changes. */
export function useFiles(): AtFiles {
  const desk = useContext(FilesContext);
  if (desk === null) throw new Error('a component stands outside of FilesContext');
  const { words, attempt } = useReading();
  return { desk, state: desk.state(), words, attempt };
}
