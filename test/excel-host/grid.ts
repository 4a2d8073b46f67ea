import { type Cell, EMPTY_CELL, isBlank } from './cell';
import type { Rect } from './address';

/** A cell and where it is. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet: only those that hold something or look like something. */
export interface Grid {
  /** An empty cell where there is none. */
  readonly get: (row: number, column: number) => Cell;
  readonly set: (row: number, column: number, cell: Cell) => void;
  /** The cells that are there within a block, in no particular order; they may be changed on the way. */
  readonly within: (rect: Rect) => Iterable<Placed>;
  /** Every cell that is there. */
  readonly all: () => Iterable<Placed>;
}

/** Moves the cells of a block; where they land, nothing is left of what was there. */
export function moveCells(grid: Grid, rect: Rect, rows: number, columns: number): void {
  const moved = [...grid.within(rect)];
  for (const { row, column } of moved) grid.set(row, column, EMPTY_CELL);
  for (const { row, column, cell } of moved) grid.set(row + rows, column + columns, cell);
}

/** The smallest block that holds every cell, or every cell with a value: of a sheet, or within a block of it. */
export function usedBlock(grid: Grid, valuesOnly: boolean, within?: Rect): Rect | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, column, cell } of within === undefined ? grid.all() : grid.within(within)) {
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
