import type { ChecklistItem, ChecklistState, FormItem, Outside, WeekConvention } from '../regulation';
import type { Names } from './catalogue';

/** The words of registers of attestations and dossiers. */
export interface RegisterWords {
  readonly kinds: Names<'training' | 'experience' | 'dossier'>;
  /** what a form asks for, as one says that it lacks */
  readonly items: Names<FormItem>;
  readonly checklist: Names<ChecklistItem>;
  readonly states: Names<ChecklistState>;
  readonly outside: Names<Outside>;
  readonly conventions: Names<WeekConvention>;
  /** by what the weeks of registers are computed */
  readonly convention: (convention: string) => string;
  /** what a sheet was taken for, and how many lines it has */
  readonly summary: (kind: string, lines: number) => string;
  /** where a line stands: its sheet, its number, and the cell that is meant */
  readonly line: (line: {
    readonly sheet: string;
    readonly row: number;
    readonly cell: string | null;
  }) => string;
  readonly lines: (lines: { readonly sheet: string; readonly rows: readonly number[] }) => string;
}
