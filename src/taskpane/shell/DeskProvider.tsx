import type { ReactNode } from 'react';
import type { Desk } from '../../desk';
import { ReadingContext } from '../../views';
import { DeskContext } from '../use-desk';

/** The desk, for the views of the pane and for those that it shares. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return (
    <ReadingContext value={desk}>
      <DeskContext value={desk}>{children}</DeskContext>
    </ReadingContext>
  );
}
