import { type Rect, columnCount, hasCell } from './address';
import type { Book } from './book';
import { fillCalculatedColumns } from './calculated-columns';
import { ExcelError } from './errors';
import { newFilter } from './filter';
import { type Sheet, type Table, bodyOf } from './model';
import { demandAllowed } from './protect';
import { shiftCells } from './shift';
import { demandFree, nameHeader, setRect } from './table-growth';
import { type Entry, enter } from './write';

/** Makes a table of cells. Without headers, a row of them is put above and the cells move down. */
export function addTable(book: Book, sheet: Sheet, rect: Rect, hasHeaders: boolean, name?: string): Table {
  demandAllowed(sheet, rect, 'object');
  if (!hasHeaders) {
    shiftCells(book, { sheet, rect: { ...rect, bottom: rect.top }, axis: 'rows', sign: 1 });
  }
  const whole = { ...rect, bottom: Math.max(rect.bottom + (hasHeaders ? 0 : 1), rect.top + 1) };
  demandFree(sheet, whole);
  const { autoFilter } = sheet;
  if (autoFilter !== undefined && hasCell(whole, autoFilter.rect.top, autoFilter.rect.left)) {
    sheet.autoFilter = undefined;
  }
  const id = String(book.nextId());
  const table: Table = {
    id,
    name: name ?? freeName(book),
    rect: { ...whole, right: whole.left - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    columns: [],
    filter: newFilter(whole),
    sort: [],
  };
  setRect(sheet, table, whole);
  sheet.tables.push(table);
  book.calculator.forget();
  book.calculator.refresh();
  book.happen();
  return table;
}

function freeName(book: Book): string {
  let number = 1;
  while (book.findTable(`Table${number}`) !== undefined) number += 1;
  return `Table${number}`;
}

/** Gives a table another name, refused where Excel refuses it. */
export function renameTable(book: Book, sheet: Sheet, table: Table, name: string): void {
  demandAllowed(sheet, table.rect, 'object');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new ExcelError('InvalidArgument', `the table name ${name}`);
  }
  const other = book.findTable(name);
  if (other !== undefined && other.table !== table)
    throw new ExcelError('InvalidArgument', `${name} is taken`);
  table.name = name;
  book.calculator.forget();
  book.happen();
}

/** `Table.resize`: the header row stays where it is; nothing is moved. */
export function resizeTable(book: Book, sheet: Sheet, table: Table, rect: Rect): void {
  demandAllowed(sheet, table.rect, 'object');
  if (rect.top !== table.rect.top || rect.bottom <= rect.top || columnCount(rect) < 1) {
    throw new ExcelError('InvalidArgument', 'the header row of a table stays in its row');
  }
  if (rect.right < table.rect.left || rect.left > table.rect.right) {
    throw new ExcelError('InvalidArgument', 'the new range must overlap the table');
  }
  if (table.showTotals && rect.bottom !== table.rect.bottom) {
    throw new ExcelError('InvalidArgument', 'the totals row is in the way');
  }
  demandFree(sheet, rect, table);
  const { bottom } = table.rect;
  setRect(sheet, table, rect);
  const rows = Array.from({ length: Math.max(0, rect.bottom - bottom) }, (_, at) => bottom + 1 + at);
  fillCalculatedColumns(book, sheet, [], [{ table, rows }]);
  book.calculator.forget();
  book.calculator.refresh();
  book.happen();
}

/**
 * `TableColumnCollection.add`: the cells to the right of the table, in its rows, are shifted; where another
 * table would be torn, Excel refuses.
 */
export function addColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | undefined,
  values: readonly (readonly Entry[])[] | undefined,
  name: string | undefined,
): number {
  demandAllowed(sheet, table.rect, 'object');
  const width = table.columns.length;
  const at = index === undefined || index < 0 ? width : index;
  if (at > width) throw new ExcelError('InvalidArgument', 'index');
  const column = table.rect.left + at;
  const strip = { ...table.rect, left: column, right: column };
  if (
    values !== undefined &&
    (values.length > strip.bottom - strip.top + 1 || values.some((row) => row.length !== 1))
  ) {
    throw new ExcelError('InvalidArgument', 'the values are not those of one column');
  }
  shiftCells(book, { sheet, rect: strip, axis: 'columns', sign: 1 });
  if (at === width) setRect(sheet, table, { ...table.rect, right: column });
  book.calculator.forget();
  book.calculator.refresh();
  book.happen({ kind: 'changed', sheet, rect: strip, changeType: 'ColumnInserted', shift: 'ShiftCellRight' });
  const own = table.columns[at];
  if (own !== undefined && name !== undefined) renameColumn(book, sheet, table, at, name);
  if (values !== undefined) {
    const rows = { ...strip, bottom: strip.top + values.length - 1 };
    enter(book, sheet, rows, (row) => (row === 0 && name !== undefined ? null : (values[row]?.[0] ?? null)));
  }
  return at;
}

/** Gives a column another heading; a heading that is taken gets a number. */
export function renameColumn(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  const column = table.rect.left + index;
  demandAllowed(sheet, { ...table.rect, bottom: table.rect.top, left: column, right: column }, 'write');
  const own = table.columns[index];
  if (own === undefined) throw new ExcelError('ItemNotFound', 'column');
  own.name = nameHeader(sheet, table, column, name);
  book.calculator.forget();
  book.happen({
    kind: 'changed',
    sheet,
    rect: { top: table.rect.top, bottom: table.rect.top, left: column, right: column },
    changeType: 'RangeEdited',
  });
}

/** Takes a column out of a table; the cells to the right of the table move left, in its rows. */
export function deleteColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  demandAllowed(sheet, table.rect, 'object');
  if (table.columns.length === 1) throw new ExcelError('InvalidOperation', 'the last column of a table');
  const column = table.rect.left + index;
  const strip = { ...table.rect, left: column, right: column };
  shiftCells(book, { sheet, rect: strip, axis: 'columns', sign: -1 });
  book.happen({ kind: 'changed', sheet, rect: strip, changeType: 'ColumnDeleted', shift: 'ShiftCellLeft' });
}

/** Shows or hides the totals row, below the body. */
export function showTotals(book: Book, sheet: Sheet, table: Table, on: boolean): void {
  demandAllowed(sheet, table.rect, 'object');
  if (on === table.showTotals) return;
  const { bottom } = table.rect;
  const row = on ? bottom + 1 : bottom;
  const strip = { ...table.rect, top: row, bottom: row };
  shiftCells(book, { sheet, rect: strip, axis: 'rows', sign: on ? 1 : -1 });
  if (on) setRect(sheet, table, { ...table.rect, bottom: row });
  table.showTotals = on;
  table.filter.rect = { ...table.rect, bottom: bodyOf(table).bottom };
  book.happen();
}
