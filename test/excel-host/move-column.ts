import { type Rect, contains } from './address';
import type { Book } from './book';
import { ExcelError } from './errors';
import type { Reference } from './formula/reference';
import type { Sheet } from './model';
import { rewriteBook } from './rewrite-book';

/**
 * Drags one column of a block in front of another: cells go with their formats, references to single columns
 * of the block follow, headings and criteria of a table or a filter over just this block too.
 */
export function moveColumn(book: Book, sheet: Sheet, rect: Rect, from: number, before: number): void {
  const order = [...indexes(rect.left, rect.right)].filter((column) => column !== from);
  const at = order.indexOf(before);
  if (from < rect.left || from > rect.right) throw new ExcelError('InvalidArgument', 'from');
  order.splice(at < 0 ? order.length : at, 0, from);
  const landed = new Map(order.map((column, index) => [column, rect.left + index]));

  const lines = order.map((column) =>
    [...indexes(rect.top, rect.bottom)].map((row) => sheet.grid.get(row, column)),
  );
  lines.forEach((line, index) => {
    line.forEach((cell, down) => sheet.grid.set(rect.top + down, rect.left + index, cell));
  });
  const change =
    (home: Sheet) =>
    (reference: Reference): Reference => {
      const { rect: read, lost, sheet: name = home.name } = reference;
      if (read === undefined || lost || name.toLowerCase() !== sheet.name.toLowerCase()) return reference;
      const column = read.left === read.right && contains(rect, read) ? landed.get(read.left) : undefined;
      return column === undefined || column === read.left
        ? reference
        : { ...reference, rect: { ...read, left: column, right: column } };
    };
  rewriteBook(book, change);
  for (const format of sheet.formats) {
    format.rects = format.rects.map((own) => change(sheet)({ rect: own, fixed: LOOSE }).rect ?? own);
  }
  const reordered = <T>(items: readonly T[]): T[] =>
    order.flatMap((column) => items.slice(column - rect.left, column - rect.left + 1));
  for (const table of sheet.tables) {
    if (table.rect.left !== rect.left || table.rect.right !== rect.right || !contains(rect, table.rect))
      continue;
    table.columns = reordered(table.columns);
    table.filter.criteria = reordered(table.filter.criteria);
  }
  const { autoFilter } = sheet;
  if (autoFilter?.rect.left === rect.left && autoFilter.rect.right === rect.right) {
    autoFilter.criteria = reordered(autoFilter.criteria);
  }
  book.calculator.forget();
  book.calculator.refresh();
  book.happen({ kind: 'changed', sheet, rect, changeType: 'RangeEdited' });
}

const LOOSE = { top: false, left: false, bottom: false, right: false };

function* indexes(first: number, last: number): Generator<number> {
  for (let index = first; index <= last; index += 1) yield index;
}
