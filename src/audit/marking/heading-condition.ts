import type { Cell } from '../../cells';
import { type Sheet, cellAddress, columnIndex } from '../../table';
import type { SheetAudit } from '../result';
import { cutText, literal } from './guard-formula';

/**
 * What holds as long as the headings are what they were when the rows were judged: a column whose heading was
 * renamed, cleared or taken away may mean something else. One condition for all rows.
 *
 * @param sheetName  where the formulas stand on another sheet: what goes before an address, `'Classe A'!`
 * @returns null when no heading can be watched
 * @example $B$1&$C$1="CatégoriePFMP"
 */
export function headingCondition(
  { rows }: Sheet,
  { columns, headerRow }: Pick<SheetAudit, 'columns' | 'headerRow'>,
  sheetName = '',
): string | null {
  const lower = headerRow - 1;
  const indexes = columns.map(({ column }) => columnIndex(column));
  const cells = indexes.map((column) => ({ row: lower, column }));
  const isGrouped = columns.some(
    ({ header }, at) => textOf(rows[lower]?.[indexes[at] ?? -1])?.trim() !== header,
  );
  if (isGrouped && lower > 0) {
    // A group heading stands in the first of its columns, and speaks for the others.
    for (let column = 0; column <= Math.max(...indexes); column += 1) cells.push({ row: lower - 1, column });
  }
  const watched = cells.flatMap(({ row, column }) => {
    const text = textOf(rows[row]?.[column]);
    return text === null || text === '' ? [] : [{ address: absolute(row, column), text }];
  });
  if (watched.length === 0) return null;
  const found = watched.map(({ address }) => `${sheetName}${address}`).join('&');
  return `${found}=${cutText(watched.map(({ text }) => text).join(''))
    .map(literal)
    .join('&')}`;
}

/** A heading as `&` makes a text of it, in every language; null where it differs by language. */
function textOf(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' && Number.isInteger(cell) ? String(cell) : null;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
