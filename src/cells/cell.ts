/**
 * What one cell of a sheet holds, whoever read it (a file, Excel's own interface, a function's argument).
 * `null` is an empty cell; a number that the workbook shows as a date comes as its serial in the 1900 system.
 */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

export interface DateCell {
  readonly kind: 'date';
  /** days since 1899-12-30, the time of day as a fraction */
  readonly serial: number;
}

/** `#REF!` and its like, and a formula that was saved without a result. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** The table part of a sheet from A1 on: blank rows and columns are kept, so that a place keeps its address. */
export type CellRow = readonly Cell[];
