import type { CellRange } from '../table';

/** Below this row there is none, from 0. */
const LAST_ROW = 1_048_575;

/** The Excel table that a register is, as it stands. */
export interface RegisterTable {
  readonly range: CellRange;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** the last row of its body that holds anything, from 0; null: none does */
  readonly lastUsed: number | null;
  /** whether nothing stands in its columns right below it */
  readonly isFreeBelow: boolean;
}

/** A sheet's register, as far as the place of a new line depends on it. */
export interface RegisterPlace {
  /** the last row of the heading, from 0 */
  readonly headerRow: number;
  /** the columns that are written to, from 0 */
  readonly left: number;
  readonly right: number;
  /** null: a plain range */
  readonly table: RegisterTable | null;
  /** the last row in which anything stands below the headings, from 0 */
  readonly lastUsed: number;
  /** the tables that are not the register */
  readonly others: readonly CellRange[];
}

/** Where a new line goes. */
export type LinePlace =
  /** into cells that are empty */
  | { readonly kind: 'free'; /** from 0 */ readonly row: number }
  /** the table grows over an empty row */
  | { readonly kind: 'grow'; readonly row: number; readonly range: CellRange }
  /** the table gets a row, and what is below moves down in its columns */
  | { readonly kind: 'insert'; readonly row: number }
  | { readonly kind: 'none'; readonly because: 'filtered' | 'no-room' };

/**
 * Where does a new line of a register go? Below its last line, over nothing that stands there.
 *
 * An empty row of a table is used, unless a filter may hide it; then the table grows, or gets a row where totals or
 * something else stands below it. In a plain range it is the first row below all that stands under the headings,
 * and not where another table would take it for its own.
 *
 * @example a table A1:Y2 that was just made → { kind: 'free', row: 1 }
 */
export function placeLine(place: RegisterPlace): LinePlace {
  const { headerRow, left, right, table, lastUsed, others } = place;
  if (table === null) {
    const isTaken = (row: number) => others.some((other) => touches(other, row, left, right));
    let row = Math.max(headerRow, lastUsed) + 1;
    while (isTaken(row)) row += 1;
    return row > LAST_ROW ? { kind: 'none', because: 'no-room' } : { kind: 'free', row };
  }
  const { range, hasTotals, isFiltered, isFreeBelow } = table;
  if (left < range.left || right > range.right) return { kind: 'none', because: 'no-room' };
  const bottom = range.bottom - (hasTotals ? 1 : 0);
  const first = Math.max(headerRow, table.lastUsed ?? headerRow) + 1;
  if (first <= bottom && !isFiltered) return { kind: 'free', row: first };
  if (!hasTotals && isFreeBelow && range.bottom < LAST_ROW) {
    const row = range.bottom + 1;
    return { kind: 'grow', row, range: { ...range, bottom: row } };
  }
  return isFiltered ? { kind: 'none', because: 'filtered' } : { kind: 'insert', row: bottom + 1 };
}

/** Whether what is written into a row lies in a table, or so near that the table grows over it. */
function touches(table: CellRange, row: number, left: number, right: number): boolean {
  return row >= table.top && row <= table.bottom + 1 && right >= table.left && left <= table.right + 1;
}
