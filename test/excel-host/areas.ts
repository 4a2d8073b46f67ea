import { LAST_COLUMN, LAST_ROW, type Rect, cellCount, isWholeColumns, isWholeRows } from './address';
import type { Session } from './api';
import { ExcelError } from './errors';
import type { Sheet } from './model';

/** What a Range proxy stands for; it moves when cells are inserted or deleted, once it is tracked. */
export interface Area {
  readonly sheet: Sheet;
  rect: Rect | undefined;
}

/** What a RangeAreas proxy stands for. */
export interface Areas {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

/** The block of an area, or the error that Excel gives once its sheet or its cells are gone. */
export function rectOf({ sheet, rect }: Area): Rect {
  demandSheet(sheet);
  if (rect === undefined) throw new ExcelError('InvalidReference');
  return rect;
}

/** Refuses what is asked of a sheet that was deleted. */
export function demandSheet(sheet: Sheet): void {
  if (sheet.deleted) throw new ExcelError('ItemNotFound', sheet.name);
}

/** Whole columns and whole rows: Excel gives `null` for what their cells hold, and refuses to set it. */
export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);

/**
 * Refuses a reading of more cells than Excel gives at once ("Resource limits and performance optimization
 * for Office Add-ins": five million cells).
 */
export function demandCells(rect: Rect, { limits }: Session): void {
  if (cellCount(rect) > limits.cells) throw new ExcelError('RangeExceedsLimit');
}

/** A block that must lie on the sheet. */
export function demandOnSheet(rect: Rect): Rect {
  const { top, left, bottom, right } = rect;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    throw new ExcelError('InvalidArgument', 'outside of the sheet');
  }
  return rect;
}

export type Table2D<T> = readonly (readonly T[])[];

/** What a property of a range is set to, cell by cell: a 2-D array of its size, or one value for all. */
export function cellwise<T>(
  rect: Rect,
  value: unknown,
  isEntry: (value: unknown) => value is T,
): (row: number, column: number) => T {
  if (isUnbounded(rect)) throw new ExcelError('InvalidArgument', 'an unbounded range takes no cell values');
  if (!Array.isArray(value)) {
    if (!isEntry(value)) throw new ExcelError('InvalidArgument', 'a value of this type');
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  const cells = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  if (cells.length !== height || cells.some((row) => row.length !== width)) {
    throw new ExcelError('InvalidArgument', 'the array is not of the size of the range');
  }
  const checked: Table2D<T> = cells.map((row) =>
    row.map((entry) => {
      if (!isEntry(entry)) throw new ExcelError('InvalidArgument', 'a value of this type');
      return entry;
    }),
  );
  return (row, column) => {
    const entry = checked[row]?.[column];
    if (entry === undefined) throw new ExcelError('InvalidArgument');
    return entry;
  };
}
