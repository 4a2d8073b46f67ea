import type { Book } from './book';
import type { Grid } from './grid';
import { MemoryGrid } from './memory-grid';
import type { Sheet } from './model';

/**
 * Where a workbook keeps its cells: in memory, or in a spreadsheet that a person sees. Whatever Excel does with them
 * is done above it, the same for each.
 */
export interface CellStore {
  /** The cells of a sheet that has just been added; its name and place come with the next `settle`. */
  readonly openGrid: (sheet: string) => Grid;
  /** Whether it calculates by itself the formulas that the stand-in does not: their values come when they come. */
  readonly calculatesOthers: boolean;
  /** A request, or what a person did, is over: the cells are as they are to stay for now. */
  readonly settle: (book: Book) => void;
}

/** Cells in memory, which nobody sees. */
export const memoryStore = (): CellStore => ({
  openGrid: () => new MemoryGrid(),
  calculatesOthers: false,
  settle: () => undefined,
});

let openStore = memoryStore;

/** Has the workbooks that are opened from now on keep their cells elsewhere: the same tests then hold for that. */
export function keepCellsIn(open: () => CellStore): void {
  openStore = open;
}

export const newStore = (): CellStore => openStore();

/** Cells that a store has calculated: what depends on them is calculated, and Excel tells of it. */
export function takeCalculated(
  book: Book,
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  book.calculator.changed(sheet, cells);
  book.happenings.push({
    kind: 'calculated',
    sheet,
    rects: cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  });
}
