import { type CellRange, cellAddress, columnIndex } from '../table';

/** The properties that say where a range lies. */
export const RECT = 'rowIndex,columnIndex,rowCount,columnCount';

/** The range of some cells of a sheet. */
export function cellsIn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Where a range lies that was loaded with `RECT`. */
export function rectOf(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): CellRange {
  const { rowIndex, columnIndex: left, rowCount, columnCount } = range;
  return { top: rowIndex, left, bottom: rowIndex + rowCount - 1, right: left + columnCount - 1 };
}

const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
const CELLS = /([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** The cells that an address names. @example "'Classe A'!A2:K5" → rows 1 to 4, columns 0 to 10 */
export function rangeOfAddress(address: string): CellRange {
  const [, left = '', top = '', right = left, bottom = top] = CELLS.exec(address) ?? [];
  return {
    top: top === '' ? 0 : Number(top) - 1,
    left: left === '' ? 0 : columnIndex(left),
    bottom: bottom === '' ? LAST_ROW : Number(bottom) - 1,
    right: right === '' ? LAST_COLUMN : columnIndex(right),
  };
}

/** @example rows 1 to 4, columns 0 to 10 → 'A2:K5' */
export function addressOf({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
