import type { Rect } from './address';
import type { Book } from './book';
import { type Cell, EMPTY_CELL } from './cell';
import { compare } from './formula/compare';
import { reword } from './formula-content';
import { moveFormula } from './formula/rewrite';
import type { Sheet } from './model';
import { isError } from './values';

/** By which column (from the left of what is sorted), and which way. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/**
 * Sorts rows: the cells of the block move, with their formats; what stands beside it stays where it is.
 * Hidden rows keep their place (support.microsoft.com, "Sort data in a range or table"). A sort raises
 * `onRowSorted` and no `onChanged`.
 */
export function sortRows(book: Book, sheet: Sheet, rect: Rect, keys: readonly SortKey[]): void {
  const rows: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) if (!sheet.hides(row)) rows.push(row);
  const order = [...rows].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const result = inOrder(
        sheet.grid.get(a, rect.left + key),
        sheet.grid.get(b, rect.left + key),
        ascending,
      );
      if (result !== 0) return result;
    }
    return a - b;
  });
  const lines = order.map((row) => readLine(sheet, rect, row));
  rows.forEach((row, index) => {
    const delta = row - (order[index] ?? row);
    lines[index]?.forEach((cell, column) => sheet.grid.set(row, rect.left + column, moved(cell, delta)));
  });
  book.calculator.forget();
  book.calculator.refresh();
  book.happen({ kind: 'rowSorted', sheet, rect });
}

function readLine(sheet: Sheet, { left, right }: Rect, row: number): Cell[] {
  const cells: Cell[] = [];
  for (let column = left; column <= right; column += 1) cells.push(sheet.grid.get(row, column));
  return cells;
}

/** A formula moved by a sort is read from its new row, as if it had been copied. */
function moved(cell: Cell, rows: number): Cell {
  if (cell.formula === undefined || rows === 0) return cell === EMPTY_CELL ? EMPTY_CELL : cell;
  return { ...cell, formula: reword(cell.formula, moveFormula(cell.formula.text, rows, 0)) };
}

/** Numbers, then text, then booleans, then errors; empty cells last either way. */
function inOrder(a: Cell, b: Cell, ascending: boolean): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  const errors = Number(isError(a.value)) - Number(isError(b.value));
  const order = errors === 0 && !isError(a.value) ? compare(a.value, b.value) : errors;
  return ascending ? order : -order;
}
