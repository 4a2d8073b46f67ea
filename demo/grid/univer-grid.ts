import type { Worksheet } from '@univerjs/core';
import type { Rect } from '../../test/excel-host/address';
import { type Cell, EMPTY_CELL, NO_STYLE, isBlank } from '../../test/excel-host/cell';
import type { Grid, Placed } from '../../test/excel-host/grid';
import { readCell, writeCell } from './univer-cell';

type Rows = ReturnType<ReturnType<Worksheet['getCellMatrix']>['getMatrix']>;

/** The cells of a sheet, in a worksheet of Univer's: what is written is there at once, and shown when told. */
export class UniverGrid implements Grid {
  /** What was written and is not shown yet, by row and column. */
  readonly unshown = new Map<number, Set<number>>();

  constructor(readonly worksheet: Worksheet) {}

  get(row: number, column: number): Cell {
    const data = this.#matrix.getValue(row, column);
    return data === undefined || data === null ? EMPTY_CELL : readCell(data);
  }

  set(row: number, column: number, cell: Cell): void {
    if (isBlank(cell) && cell.style === NO_STYLE && cell.link === undefined) {
      if (this.#matrix.getValue(row, column) === undefined) return;
      this.#matrix.realDeleteValue(row, column);
    } else {
      this.#matrix.setValue(row, column, writeCell(cell));
    }
    const columns = this.unshown.get(row);
    if (columns === undefined) this.unshown.set(row, new Set([column]));
    else columns.add(column);
  }

  *within({ top, left, bottom, right }: Rect): Generator<Placed> {
    for (const row of this.#rowsFrom(top, bottom)) {
      for (const placed of this.#cellsOf(row)) {
        if (placed.column >= left && placed.column <= right) yield placed;
      }
    }
  }

  *all(): Generator<Placed> {
    for (const row of numbersOf(this.#rows)) yield* this.#cellsOf(row);
  }

  *#rowsFrom(top: number, bottom: number): Generator<number> {
    const rows = this.#rows;
    if (bottom - top > Object.keys(rows).length) {
      yield* numbersOf(rows).filter((row) => row >= top && row <= bottom);
      return;
    }
    for (let row = top; row <= bottom; row += 1) if (rows[row] !== undefined) yield row;
  }

  #cellsOf(row: number): Placed[] {
    const cells = this.#rows[row] ?? {};
    return numbersOf(cells).flatMap((column) => {
      const data = cells[column];
      return data === undefined || data === null ? [] : [{ row, column, cell: readCell(data) }];
    });
  }

  get #matrix(): ReturnType<Worksheet['getCellMatrix']> {
    return this.worksheet.getCellMatrix();
  }

  get #rows(): Rows {
    return this.#matrix.getMatrix();
  }
}

const numbersOf = (record: object): number[] => Object.keys(record).map(Number);
