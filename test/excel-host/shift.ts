import { LAST_COLUMN, LAST_ROW, type Rect, columnCount, contains, intersect, rowCount } from './address';
import type { Book } from './book';
import { anchorCalculated } from './calculated-columns';
import { EMPTY_CELL, NO_STYLE, isBlank } from './cell';
import { ExcelError } from './errors';
import type { Reference } from './formula/reference';
import { moveCells } from './grid';
import type { AutoFilter, Sheet } from './model';
import { rewriteBook } from './rewrite-book';
import { fitFilter, setRect } from './table-growth';

/** Cells inserted or deleted: where, and along which axis the others move. */
export interface Shift {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly axis: 'rows' | 'columns';
  /** Positive where cells are inserted, negative where they are deleted. */
  readonly sign: 1 | -1;
}

const size = ({ rect, axis }: Shift): number => (axis === 'rows' ? rowCount(rect) : columnCount(rect));

/** The cells that move, or go: everything from the block to the edge of the sheet. */
const zone = ({ rect, axis }: Shift): Rect =>
  axis === 'rows' ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };

/** Where a block lies afterwards; undefined where nothing of it is left. */
export function shifted(rect: Rect, shift: Shift): Rect | undefined {
  const moving = zone(shift);
  const rows = shift.axis === 'rows';
  const across = rows
    ? rect.left >= moving.left && rect.right <= moving.right
    : rect.top >= moving.top && rect.bottom <= moving.bottom;
  if (!across) return rect;
  const [first, last] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [from, to] = rows ? [shift.rect.top, shift.rect.bottom] : [shift.rect.left, shift.rect.right];
  const edge = rows ? LAST_ROW : LAST_COLUMN;
  // A block that spans the sheet goes on spanning it.
  if (first === 0 && last === edge) return rect;
  const count = size(shift);
  const [low, high] =
    shift.sign > 0
      ? [first >= from ? first + count : first, last >= from ? last + count : last]
      : [
          first > to ? first - count : Math.min(first, from),
          last > to ? last - count : Math.min(last, from - 1),
        ];
  if (high < low) return undefined;
  const bounded = Math.min(high, edge);
  return rows ? { ...rect, top: low, bottom: bounded } : { ...rect, left: low, right: bounded };
}

/** Refuses what Excel refuses: tearing a table or a merged area apart, pushing cells off the sheet. */
function demandPossible(shift: Shift): void {
  const { sheet, sign, axis, rect } = shift;
  const moving = zone(shift);
  const torn = (area: Rect): boolean => {
    if (intersect(area, moving) === undefined) return false;
    return axis === 'rows'
      ? area.left < moving.left || area.right > moving.right
      : area.top < moving.top || area.bottom > moving.bottom;
  };
  if ([...sheet.tables.map((table) => table.rect), ...sheet.merges].some(torn)) {
    throw new ExcelError('InsertDeleteConflict');
  }
  if (sign > 0) {
    const count = size(shift);
    const edge =
      axis === 'rows'
        ? { ...moving, top: LAST_ROW - count + 1 }
        : { ...moving, left: LAST_COLUMN - count + 1 };
    for (const { cell } of sheet.grid.within(edge)) {
      if (!isBlank(cell)) throw new ExcelError('NonBlankCellOffSheet');
    }
  } else if (
    axis === 'rows' &&
    sheet.tables.some(
      (table) => contains(rect, { ...table.rect, bottom: table.rect.top }) && !contains(rect, table.rect),
    )
  ) {
    throw new ExcelError('InvalidOperation', 'the header row of a table cannot be deleted');
  }
}

/** Inserts or deletes cells: everything that lies beyond moves along, formulas and formats included. */
export function shiftCells(book: Book, shift: Shift): void {
  demandPossible(shift);
  for (const told of book.onShift) told(shift);
  const { sheet, rect, axis, sign } = shift;
  const rows = axis === 'rows';
  const count = size(shift);
  if (sign < 0)
    for (const { row, column } of sheet.grid.within(rect)) sheet.grid.set(row, column, EMPTY_CELL);
  const beyond =
    sign > 0
      ? zone(shift)
      : rows
        ? { ...zone(shift), top: rect.bottom + 1 }
        : { ...zone(shift), left: rect.right + 1 };
  moveCells(sheet.grid, beyond, rows ? sign * count : 0, rows ? 0 : sign * count);
  if (sign > 0) inheritStyle(shift);
  sheet.merges = moveAll(sheet.merges, shift);
  const release = anchorCalculated(sheet, (row) => shifted(row, shift)?.top);
  moveTables(shift);
  moveFilter(shift);
  for (const format of sheet.formats) format.rects = moveAll(format.rects, shift);
  sheet.formats = sheet.formats.filter(({ rects }) => rects.length > 0);
  for (const validation of sheet.validations) validation.rects = moveAll(validation.rects, shift);
  moveHidden(shift);
  rewriteBook(book, (home) => moveReferences(shift, home));
  release();
  if (book.selection?.sheet === sheet) {
    book.selection = { sheet, rect: shifted(book.selection.rect, shift) ?? book.selection.rect };
  }
  book.calculator.forget();
  book.calculator.refresh();
}

/** Cells inserted look like those above them, or left of them. */
function inheritStyle({ sheet, rect, axis }: Shift): void {
  const rows = axis === 'rows';
  const model = rows
    ? { ...rect, top: rect.top - 1, bottom: rect.top - 1 }
    : { ...rect, left: rect.left - 1, right: rect.left - 1 };
  for (const { row, column, cell } of [...sheet.grid.within(model)]) {
    if (cell.style === NO_STYLE) continue;
    for (let step = 0; step < (rows ? rowCount(rect) : columnCount(rect)); step += 1) {
      const at = rows ? { row: rect.top + step, column } : { row, column: rect.left + step };
      sheet.grid.set(at.row, at.column, { value: null, style: cell.style });
    }
  }
}

const moveAll = (rects: readonly Rect[], shift: Shift): Rect[] =>
  rects.flatMap((rect) => shifted(rect, shift) ?? []);

function moveTables(shift: Shift): void {
  const { sheet } = shift;
  sheet.tables = sheet.tables.filter((table) => {
    const rect = shifted(table.rect, shift);
    if (rect === undefined) return false;
    const inside = intersect(table.rect, zone(shift)) !== undefined;
    if (shift.axis === 'columns' && inside && (rect.left === table.rect.left || shift.sign < 0)) {
      const at = Math.max(0, shift.rect.left - table.rect.left);
      const gone = shift.sign < 0 ? columnCount(table.rect) - columnCount(rect) : 0;
      const fresh = shift.sign > 0 ? columnCount(rect) - columnCount(table.rect) : 0;
      if (gone > 0) {
        table.columns.splice(at, gone);
        table.filter.criteria.splice(at, gone);
      }
      const right = table.columns.splice(at);
      const criteria = table.filter.criteria.splice(at);
      table.rect = { ...rect, right: rect.left + at - 1 };
      if (fresh > 0) setRect(sheet, table, { ...rect, right: rect.left + at + fresh - 1 });
      table.columns.push(...right);
      table.filter.criteria.push(...criteria);
    }
    table.rect = rect;
    fitFilter(table);
    table.filter.hidden = moveRows(table.filter.hidden, shift);
    return true;
  });
}

function moveFilter(shift: Shift): void {
  const { autoFilter } = shift.sheet;
  if (autoFilter === undefined) return;
  const rect = shifted(autoFilter.rect, shift);
  if (rect === undefined) {
    shift.sheet.autoFilter = undefined;
    return;
  }
  moveCriteria(autoFilter, rect, shift);
  autoFilter.rect = rect;
  autoFilter.hidden = moveRows(autoFilter.hidden, shift);
}

function moveCriteria(filter: AutoFilter, rect: Rect, shift: Shift): void {
  if (shift.axis !== 'columns') return;
  const at = Math.max(0, shift.rect.left - filter.rect.left);
  const change = columnCount(rect) - columnCount(filter.rect);
  if (change > 0) filter.criteria.splice(at, 0, ...Array.from({ length: change }, () => undefined));
  else if (change < 0) filter.criteria.splice(at, -change);
}

const wholeRows = ({ axis, rect }: Shift): boolean =>
  axis === 'rows' && rect.left === 0 && rect.right === LAST_COLUMN;
const wholeColumns = ({ axis, rect }: Shift): boolean =>
  axis === 'columns' && rect.top === 0 && rect.bottom === LAST_ROW;

function moveRows(rows: ReadonlySet<number>, shift: Shift): Set<number> {
  if (shift.axis !== 'rows') return new Set(rows);
  const line = (row: number): Rect => ({ ...shift.rect, top: row, bottom: row });
  return new Set([...rows].flatMap((row) => shifted(line(row), shift)?.top ?? []));
}

function moveHidden(shift: Shift): void {
  const { sheet } = shift;
  if (wholeRows(shift)) {
    sheet.hiddenRows = moveRows(sheet.hiddenRows, shift);
    sheet.rowHeights = moveSizes(sheet.rowHeights, shift);
  }
  if (wholeColumns(shift)) {
    const sizes = moveSizes(new Map([...sheet.hiddenColumns].map((column) => [column, 0])), shift);
    sheet.hiddenColumns = new Set(sizes.keys());
    sheet.columnWidths = moveSizes(sheet.columnWidths, shift);
  }
}

function moveSizes(sizes: ReadonlyMap<number, number>, shift: Shift): Map<number, number> {
  const rows = shift.axis === 'rows';
  return new Map(
    [...sizes].flatMap(([at, value]): [number, number][] => {
      const line = rows ? { ...shift.rect, top: at, bottom: at } : { ...shift.rect, left: at, right: at };
      const moved = shifted(line, shift);
      return moved === undefined ? [] : [[rows ? moved.top : moved.left, value]];
    }),
  );
}

/** What becomes of a formula's references: those into the sheet move with its cells. */
const moveReferences =
  (shift: Shift, home: Sheet) =>
  (reference: Reference): Reference => {
    const name = reference.sheet ?? home.name;
    if (
      reference.rect === undefined ||
      reference.lost ||
      name.toLowerCase() !== shift.sheet.name.toLowerCase()
    )
      return reference;
    const rect = shifted(reference.rect, shift);
    return rect === reference.rect ? reference : { ...reference, rect };
  };
