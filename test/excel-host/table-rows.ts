import type { Book } from './book';
import { fillCalculatedColumns } from './calculated-columns';
import { ExcelError } from './errors';
import { type Sheet, type Table, bodyOf } from './model';
import { demandAllowed } from './protect';
import { shiftCells } from './shift';
import { setRect } from './table-growth';

/** @types/office-js, `TableRowCollection.deleteRows`: InsertDeleteConflict where the table is filtered. */
function demandUnfiltered({ filter, name }: Table): void {
  if (filter.criteria.some((criteria) => criteria !== undefined)) {
    throw new ExcelError('InsertDeleteConflict', `${name} is filtered`);
  }
}

/**
 * `TableRowCollection.add` without values: an empty row, before the row of an index or at the end of the body. What
 * is below it, totals included, moves down in the table's columns; calculated columns are filled.
 */
export function addRow(book: Book, sheet: Sheet, table: Table, index: number | undefined): number {
  demandAllowed(sheet, table.rect, 'object');
  demandUnfiltered(table);
  const { top, bottom } = bodyOf(table);
  const height = bottom - top + 1;
  const at = index === undefined || index < 0 ? height : index;
  if (at > height) throw new ExcelError('InvalidArgument', 'index');
  const row = top + at;
  const strip = { ...table.rect, top: row, bottom: row };
  const below = table.rect.bottom + 1;
  shiftCells(book, { sheet, rect: strip, axis: 'rows', sign: 1 });
  if (row === below) setRect(sheet, table, { ...table.rect, bottom: row });
  book.calculator.forget();
  book.calculator.changed(sheet, fillCalculatedColumns(book, sheet, [], [{ table, rows: [row] }]));
  book.happen({ kind: 'changed', sheet, rect: strip, changeType: 'RowInserted', shift: 'ShiftCellDown' });
  return at;
}

/** `TableRow.delete`: what is below it moves up in the table's columns. The last row is emptied and stays. */
export function deleteRow(book: Book, sheet: Sheet, table: Table, index: number): void {
  demandAllowed(sheet, table.rect, 'object');
  demandUnfiltered(table);
  const { top, bottom } = bodyOf(table);
  const row = top + index;
  if (row > bottom) throw new ExcelError('ItemNotFound', 'row');
  const strip = { ...table.rect, top: row, bottom: row };
  if (top === bottom) {
    for (const { column, cell } of sheet.grid.within(strip)) {
      sheet.grid.set(row, column, { value: null, style: cell.style });
    }
    book.calculator.refresh();
  } else {
    shiftCells(book, { sheet, rect: strip, axis: 'rows', sign: -1 });
  }
  book.happen({ kind: 'changed', sheet, rect: strip, changeType: 'RowDeleted', shift: 'ShiftCellUp' });
}
