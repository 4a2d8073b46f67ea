import type { Rect } from './address';
import { type Cell, EMPTY_CELL, NO_STYLE, isBlank } from './cell';

type Row = Map<number, Cell>;

/** The cells of a sheet: only those that hold something or look like something. */
export class Grid {
  #rows = new Map<number, Row>();

  get(row: number, column: number): Cell {
    return this.#rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (isBlank(cell) && cell.style === NO_STYLE && cell.link === undefined) {
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
      return;
    }
    if (cells === undefined) {
      cells = new Map();
      this.#rows.set(row, cells);
    }
    cells.set(column, cell);
  }

  /** The cells that are there within a block, in no particular order. */
  *within(rect: Rect): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    const tall = rect.bottom - rect.top > this.#rows.size;
    const rows = tall
      ? [...this.#rows.keys()].filter((row) => row >= rect.top && row <= rect.bottom)
      : range(rect);
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      for (const [column, cell] of [...cells]) {
        if (column >= rect.left && column <= rect.right) yield { row, column, cell };
      }
    }
  }

  /** Every cell that is there. */
  *all(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }

  /** Moves the cells of a block; where they land, nothing is left of what was there. */
  move(rect: Rect, rows: number, columns: number): void {
    const moved = [...this.within(rect)];
    for (const { row, column } of moved) this.set(row, column, EMPTY_CELL);
    for (const { row, column, cell } of moved) this.set(row + rows, column + columns, cell);
  }

  /** The smallest block that holds every cell, or every cell with a value. */
  used(valuesOnly: boolean): Rect | undefined {
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const { row, column, cell } of this.all()) {
      if (valuesOnly && isBlank(cell)) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }
}

function* range({ top, bottom }: Rect): Generator<number> {
  for (let row = top; row <= bottom; row += 1) yield row;
}
