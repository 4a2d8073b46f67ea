import type { CellRow, DateSystem } from '../cells';

/** A block of cells; rows and columns from 0, all four included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet or table, whoever read them. */
export interface Sheet {
  readonly name: string;
  /** from A1 on: rows[0] is row 1, and its first cell column A */
  readonly rows: readonly CellRow[];
  /** blocks of cells that are shown as one */
  readonly merges: readonly CellRange[];
  /** how the workbook counts days; 1900 where nothing is said. Date cells come in the 1900 system all the same */
  readonly dateSystem?: DateSystem;
}

/** The letters of a column. @example columnLetters(27) → 'AB' */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The place of a column, from 0. @example columnIndex('AB') → 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** The address of a cell. @example cellAddress(8, 3) → 'D9' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
