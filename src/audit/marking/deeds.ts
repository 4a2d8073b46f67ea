import type { CellRange } from '../../table';
import type { FilterCriteria } from './surroundings';
import type { Look } from './tints';

/** What is written into a cell, as Excel's interface takes it. */
export type CellContent = string | number | boolean | null;

/**
 * One thing done to a sheet. What marking does is a list of these: a value that a test can read, and that the
 * room that talks to Excel carries out in order.
 */
export type Deed =
  | { readonly kind: 'resize-table'; readonly table: string; readonly range: CellRange }
  | { readonly kind: 'delete-table-column'; readonly table: string; readonly index: number }
  /** a column of cells, from its first one down; null leaves a cell as it is, '' empties it */
  | {
      readonly kind: 'write';
      readonly top: number;
      readonly column: number;
      readonly cells: readonly CellContent[];
    }
  | {
      readonly kind: 'add-tint';
      readonly ranges: readonly CellRange[];
      readonly formula: string;
      readonly look: Look;
      /** from 0; null: before all others */
      readonly priority: number | null;
    }
  | { readonly kind: 'remove-tint'; readonly id: string }
  /** what is shown when the cell is selected */
  | {
      readonly kind: 'describe';
      readonly row: number;
      readonly column: number;
      readonly title: string;
      readonly text: string;
    }
  | { readonly kind: 'undescribe'; readonly row: number; readonly column: number }
  | {
      readonly kind: 'filter';
      readonly range: CellRange;
      readonly criteria: readonly (FilterCriteria | null)[];
    }
  /** the filter of one column of a table is taken away */
  | { readonly kind: 'unfilter'; readonly table: string; readonly range: CellRange; readonly index: number }
  /** in points; null: the standard width of the sheet */
  | { readonly kind: 'set-width'; readonly column: number; readonly width: number | null };
