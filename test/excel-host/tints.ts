import { type Rect, cellName, hasCell } from './address';
import type { Book } from './book';
import { HostLacks } from './errors';
import { evaluate } from './formula/evaluate';
import { parseFormula } from './formula/parse';
import type { ConditionalFormat, Sheet, Tint } from './model';
import { isError } from './values';

/** Whether a conditional format's formula holds for a cell: it is written for the first cell of its range. */
export function holds(
  book: Book,
  sheet: Sheet,
  format: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  const [first] = format.rects;
  const node = parseFormula(format.formula);
  if (first === undefined || typeof node === 'string') return false;
  const value = evaluate(node, {
    read: (name, at, column) =>
      (name === undefined ? sheet : book.findSheet(name))?.grid.get(at, column).value,
    readBlock: () => {
      throw new HostLacks('a large block in the formula of a conditional format');
    },
    find: (text) => book.calculator.find(text, { sheet, row, column }),
    row,
    today: book.serialToday(),
    shift: { rows: row - first.top, columns: column - first.left },
  });
  if (typeof value === 'symbol' || value === null || isError(value) || typeof value === 'string')
    return false;
  return typeof value === 'boolean' ? value : value !== 0;
}

/** What the custom conditional formats paint on one cell; undefined where nothing. */
export function tintOf(book: Book, sheet: Sheet, row: number, column: number): Tint | undefined {
  let tint: Tint = {};
  for (const format of sheet.formats) {
    if (format.type !== 'Custom') continue;
    if (!format.rects.some((rect) => hasCell(rect, row, column))) continue;
    if (!holds(book, sheet, format, row, column)) continue;
    tint = { ...format.tint, ...tint };
    if (format.stopIfTrue) break;
  }
  return Object.keys(tint).length === 0 ? undefined : tint;
}

/** The cells of a block that conditional formats tint, by address. */
export function tintsIn(book: Book, sheet: Sheet, rect: Rect): Record<string, Tint> {
  const tints: Record<string, Tint> = {};
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const tint = tintOf(book, sheet, row, column);
      if (tint !== undefined) tints[cellName(row, column)] = tint;
    }
  }
  return tints;
}
