import type { CellRange } from '../../table';

/** What a column is filtered by, as Excel says it: kept whole, and only given back. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** An Excel table of the sheet. */
export interface SheetTable {
  readonly name: string;
  /** heading row, body and totals row */
  readonly range: CellRange;
  readonly showsHeadings: boolean;
  /** what its columns are filtered by, one a column; null: not filtered by it */
  readonly criteria: readonly (FilterCriteria | null)[];
}

/** The AutoFilter of a plain range. */
export interface SheetFilter {
  readonly range: CellRange;
  /** one a column of the range; null: not filtered by it */
  readonly criteria: readonly (FilterCriteria | null)[];
}

/** What there is on a sheet besides cells, and marking has to respect. */
export interface Surroundings {
  readonly tables: readonly SheetTable[];
  readonly filter: SheetFilter | null;
  readonly isProtected: boolean;
}

/** One of our conditional formats, as it stands. */
export interface StandingTint {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly formula: string;
  readonly priority: number;
}

/** How wide a column is, in points. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
  readonly isStandard: boolean;
}

/** What is shown when a heading is selected. */
export interface HeadingNote {
  readonly title: string;
  readonly text: string;
}

/** What stands on a heading: nothing, our note, or a validation of somebody's. */
export type StandingNote = HeadingNote | 'none' | 'foreign';
