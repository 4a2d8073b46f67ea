import { type Rect, cellName, cellRect, hasCell } from './address';
import type { Book } from './book';
import { type Content, EMPTY, NO_STYLE, formatOf, restyle } from './cell';
import { fillCalculatedColumns, planCalculatedColumns } from './calculated-columns';
import { enterText } from './enter-text';
import { ExcelError } from './errors';
import { formulaContent } from './formula-content';
import type { Sheet } from './model';
import { demandAllowed } from './protect';
import { renameHeaders, swallow } from './table-growth';
import { type Value, asRead, valueType } from './values';

/** One thing written into one cell; `null` leaves the cell as it is. */
export type Entry = string | number | boolean | null;

/** A cell's new content, and the format that Excel gives it on the way. */
interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format?: string;
}

/**
 * Writes into cells as `Range.values` and `Range.formulas` do, and as a person does: text is read as Excel
 * reads it, tables grow over what is beside them, and what depends on the cells is calculated.
 *
 * @throws ExcelError, before anything is written, where Excel refuses one of the entries.
 */
export function enter(
  book: Book,
  sheet: Sheet,
  rect: Rect,
  entryAt: (row: number, column: number) => Entry,
): void {
  const written: Written[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const entry = entryAt(row - rect.top, column - rect.left);
      if (entry === null || isInsideMerge(sheet, row, column)) continue;
      demandAllowed(sheet, cellRect(row, column), 'write');
      written.push(read(book, sheet, row, column, entry));
    }
  }
  place(book, sheet, rect, written);
}

/** Cells of a merged area other than its first take nothing. */
const isInsideMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => hasCell(merge, row, column) && !(merge.top === row && merge.left === column));

function read(book: Book, sheet: Sheet, row: number, column: number, entry: Exclude<Entry, null>): Written {
  if (typeof entry !== 'string') return { row, column, content: { value: entry } };
  const format = formatOf(sheet.grid.get(row, column));
  const entered = enterText(entry, format, book.dateSystem);
  if (entered.kind === 'formula') return { row, column, content: formulaContent(book, entered.formula) };
  const content: Content = entered.quoted
    ? { value: entered.value, quoted: true }
    : entered.value === null
      ? EMPTY
      : { value: entered.value };
  return entered.format !== undefined && format === 'General'
    ? { row, column, content, format: entered.format }
    : { row, column, content };
}

function place(book: Book, sheet: Sheet, rect: Rect, written: readonly Written[]): void {
  const [only] = written;
  if (only === undefined) return;
  const before = sheet.grid.get(only.row, only.column).value;
  // What Excel makes of the tables is decided by what was there before.
  const calculated = planCalculatedColumns(book, sheet, written);
  for (const { row, column, content, format } of written) {
    const cell = sheet.grid.get(row, column);
    const style = format === undefined ? cell.style : restyle(cell.style, { numberFormat: format });
    const { link } = cell;
    sheet.grid.set(row, column, {
      ...content,
      style,
      ...(link === undefined || content === EMPTY ? {} : { link }),
    });
  }
  const grown = swallow(book, sheet, written);
  const filled = fillCalculatedColumns(book, sheet, calculated, grown);
  const renamed = renameHeaders(sheet, written);
  if (grown.length > 0 || renamed) book.calculator.forget();
  book.calculator.changed(sheet, [...written, ...filled]);
  const after = sheet.grid.get(only.row, only.column).value;
  book.happen({
    kind: 'changed',
    sheet,
    rect,
    changeType: 'RangeEdited',
    ...(written.length === 1 ? { details: details(before, after) } : {}),
  });
}

function details(before: Value, after: Value): object {
  return {
    valueBefore: asRead(before),
    valueAfter: asRead(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Takes the content out of cells and leaves their formats (`Range.clear('Contents')`, the Delete key). */
export function empty(book: Book, sheet: Sheet, rect: Rect): void {
  demandWritable(sheet, rect);
  const emptied = [...sheet.grid.within(rect)];
  for (const { row, column, cell } of emptied) sheet.grid.set(row, column, { ...EMPTY, style: cell.style });
  if (renameHeaders(sheet, emptied)) book.calculator.forget();
  book.calculator.changed(sheet, emptied);
  book.happen({ kind: 'changed', sheet, rect, changeType: 'RangeEdited' });
}

/** Takes the formats away from cells and leaves their content (`Range.clear('Formats')`). */
export function unformat(book: Book, sheet: Sheet, rect: Rect): void {
  demandAllowed(sheet, rect, 'format');
  for (const { row, column, cell } of sheet.grid.within(rect)) {
    sheet.grid.set(row, column, { ...cell, style: NO_STYLE });
  }
  book.happen();
}

function demandWritable(sheet: Sheet, rect: Rect): void {
  if (sheet.protection === undefined) return;
  for (const { row, column } of sheet.grid.within(rect)) {
    try {
      demandAllowed(sheet, cellRect(row, column), 'write');
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      throw new ExcelError(error.code, `${sheet.name}!${cellName(row, column)} is locked`);
    }
  }
}
