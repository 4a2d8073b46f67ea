import type { Rect } from './address';
import { type Cell, EMPTY_CELL, NO_STYLE, isBlank } from './cell';
import type { Grid, Placed } from './grid';

type Row = Map<number, Cell>;

/** The cells of a sheet, in memory. */
export class MemoryGrid implements Grid {
  readonly #rows = new Map<number, Row>();

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

  *within(rect: Rect): Generator<Placed> {
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

  *all(): Generator<Placed> {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }
}

function* range({ top, bottom }: Rect): Generator<number> {
  for (let row = top; row <= bottom; row += 1) yield row;
}
