import type { RegisterAudit, SheetAudit, SkippedSheet } from '../audit';
import type { Wishes } from '../desk';
import type { Language } from '../messages';
import type { CalendarDay, WeekConvention } from '../regulation';
import type { TableLayout } from '../table';
import type { Refusal } from '../xlsx';

/** The number by which the page and the worker call a file; its name is for people. */
export type FileId = number;

/** On what the files are judged. */
export interface Grounds {
  readonly referenceDay: CalendarDay | null;
  readonly examDate: CalendarDay | null;
  /** what makes a week of training out of days, where registers are read */
  readonly convention: WeekConvention;
}

/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'judge';
      readonly file: FileId;
      readonly name: string;
      /** null: the worker has read it already */
      readonly bytes: Uint8Array | null;
      readonly wishes: Wishes;
      readonly grounds: Grounds;
    }
  | {
      readonly kind: 'report';
      /** in the order in which they are to stand */
      readonly files: readonly FileId[];
      readonly grounds: Grounds;
      readonly language: Language;
    }
  | { readonly kind: 'forget'; readonly file: FileId };

/** A sheet with candidates. */
export interface JudgedSheet {
  readonly audit: SheetAudit;
  readonly layout: TableLayout;
}

/** Why a file is not judged: as its reading says, it can't be opened, or it holds no candidates. */
export type FileRefusal =
  | Refusal
  | 'unreadable'
  | 'no-candidate-table'
  | 'interrupted'
  /** sheets that are registers, by name, and no list of candidates */
  | { readonly registersAlone: readonly string[] };

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'rows'; readonly file: FileId; readonly done: number; readonly total: number }
  | {
      readonly kind: 'judged';
      readonly file: FileId;
      readonly sheets: readonly JudgedSheet[];
      readonly registers: readonly RegisterAudit[];
      readonly skipped: readonly SkippedSheet[];
    }
  | { readonly kind: 'refused'; readonly file: FileId; readonly refusal: FileRefusal }
  | { readonly kind: 'report'; readonly bytes: Uint8Array }
  /** an error that nobody foresaw; it quotes no cell */
  | { readonly kind: 'failed' };
