import { ExcelError } from './errors';

/** A block of cells, all bounds zero-based and included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Documented limit of an address given to `getRange` or `getRanges`; I#5198 saw the failure beyond it. */
export const LONGEST_ADDRESS = 8192;

const LETTERS = 26;
const CODE_OF_A = 65;

/** `0` → `A`, `27` → `AB`. */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((left - 1) % LETTERS)) + name;
  }
  return name;
}

/** `A` → `0`; undefined beyond XFD. */
export function columnIndex(name: string): number | undefined {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return index - 1 <= LAST_COLUMN ? index - 1 : undefined;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const cellRect = (row: number, column: number): Rect => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowCount = ({ top, bottom }: Rect): number => bottom - top + 1;
export const columnCount = ({ left, right }: Rect): number => right - left + 1;
export const cellCount = (rect: Rect): number => rowCount(rect) * columnCount(rect);
export const isWholeColumns = ({ top, bottom }: Rect): boolean => top === 0 && bottom === LAST_ROW;
export const isWholeRows = ({ left, right }: Rect): boolean => left === 0 && right === LAST_COLUMN;
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** `A1`, `A1:C5`, `A:C`, `2:5`, as Excel writes an address without its sheet. */
export function rectName(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = cellName(rect.top, rect.left);
  return cellCount(rect) === 1 ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** `Feuil1` as it is, `'L''an 1'` where a name needs quotes. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

function end(part: string): Partial<{ row: number; column: number }> | undefined {
  const cell = CELL.exec(part);
  const column = columnIndex(cell?.[1] ?? COLUMN.exec(part)?.[1] ?? 'A');
  const row = Number(cell?.[2] ?? ROW.exec(part)?.[1] ?? 1) - 1;
  if (column === undefined || row < 0 || row > LAST_ROW) return undefined;
  if (cell !== null) return { row, column };
  if (COLUMN.test(part)) return { column };
  return ROW.test(part) ? { row } : undefined;
}

/** Reads `A1`, `$A$1:C5`, `A:C` or `2:5`; undefined for anything else. */
export function readRect(address: string): Rect | undefined {
  const parts = address.split(':');
  const first = end(parts[0] ?? '');
  const last = end(parts[1] ?? parts[0] ?? '');
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Splits `'L''an 1'!A1` into the sheet's name and the rest. */
export function splitSheet(address: string): { readonly sheet?: string; readonly local: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { local: address };
  const named = address.slice(0, at);
  const sheet = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, local: address.slice(at + 1) };
}

/** Reads an address that the add-in gave, or refuses it as Excel does. */
export function demandRect(address: string): Rect {
  if (address.length > LONGEST_ADDRESS) throw new ExcelError('InvalidArgument', 'address too long');
  const rect = readRect(address);
  if (rect === undefined) throw new ExcelError('InvalidArgument', address);
  return rect;
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const hasCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

/** The cells that two blocks share. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

export const bound = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What remains of a block when another is cut out of it, as up to four blocks. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (cut === undefined) return [rect];
  const pieces: Rect[] = [];
  if (cut.top > rect.top) pieces.push({ ...rect, bottom: cut.top - 1 });
  if (cut.left > rect.left) pieces.push({ ...rect, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < rect.right) pieces.push({ ...rect, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (cut.bottom < rect.bottom) pieces.push({ ...rect, top: cut.bottom + 1 });
  return pieces;
}

/** A block moved, or undefined where it would leave the sheet. */
export function offset(rect: Rect, rows: number, columns: number): Rect | undefined {
  const moved = {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
  return moved.top < 0 || moved.left < 0 || moved.bottom > LAST_ROW || moved.right > LAST_COLUMN
    ? undefined
    : moved;
}

/** Single cells joined into as few blocks as their columns allow, from the top and the left. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): Rect[] {
  const runs: Rect[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run?.left === column && row <= run.bottom + 1) runs[runs.length - 1] = { ...run, bottom: row };
    else runs.push(cellRect(row, column));
  }
  const blocks: Rect[] = [];
  for (const run of runs) {
    const beside = blocks.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const block = blocks[beside];
    if (block === undefined) blocks.push(run);
    else blocks[beside] = { ...block, right: run.right };
  }
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}
