import { type Entry, type EntryForm, type EntryView, viewEntry } from '../../desk';
import type { RegisterColumn } from '../../table';
import { useDesk } from '../use-desk';

/** A form of a register: what it shows, and what a person does in it. */
export interface AtEntry extends EntryView {
  readonly form: EntryForm;
  readonly change: (entry: Partial<Entry>) => void;
  /** what is typed into a column */
  readonly type: (column: RegisterColumn, text: string) => void;
  readonly typeAll: (texts: readonly (readonly [RegisterColumn, string])[]) => void;
  /** whether the register has a column: without one nothing is asked */
  readonly has: (column: RegisterColumn) => boolean;
}

export function useEntry(form: EntryForm): AtEntry {
  const { state, desk } = useDesk();
  const view = viewEntry(state, form);
  const change = (entry: Partial<Entry>): void => desk.dispatch({ kind: 'enter', form, entry });
  const typeAll: AtEntry['typeAll'] = (texts) => change({ draft: new Map([...view.entry.draft, ...texts]) });
  return {
    ...view,
    form,
    change,
    type: (column, text) => typeAll([[column, text]]),
    typeAll,
    has: (column) => view.place?.register.layout.columns.has(column) ?? false,
  };
}
