import { type Sheet as HucreSheet, type CellValue, dateToSerial } from 'hucre';
import { type Cell, type DateCell, type ErrorCell, daysBetweenSystems } from '../cells';
import type { CellRange, Sheet } from '../table';

type HucreCells = NonNullable<HucreSheet['cells']>;
type MixedRow = (CellValue | Cell)[];

/** What Excel itself shows in place of a date that it cannot show. */
const NO_DATE: ErrorCell = { kind: 'error', text: '#####' };

const NO_RESULT: ErrorCell = { kind: 'error', text: 'formule sans résultat' };

/**
 * Makes one of our sheets of one that hucre read. Its rows are changed where they are: copying 1.5 million cells
 * would double the memory and add a tenth to the time.
 *
 * @param sheet  given up by whoever calls
 * @param name  as the workbook has it
 * @example rows [[new Date(Date.UTC(2026, 5, 15))]], '1900' → [[{ kind: 'date', serial: 46188 }]]
 */
export function convertSheet(sheet: HucreSheet, name: string, dateSystem: '1900' | '1904'): Sheet {
  const { rows } = sheet;
  if (sheet.cells) markErrors(rows, sheet.cells);
  convertRows(rows, dateSystem);
  const merges = convertMerges(sheet.merges ?? []);
  return { name, rows, merges, ...(dateSystem === '1904' ? { dateSystem: 1904 } : {}) };
}

function markErrors(rows: MixedRow[], cells: HucreCells): void {
  for (const [key, { type, formula, value }] of cells) {
    const hasNoResult = value === null || value === '';
    if (type === 'error') setAt(rows, key, hasNoResult ? NO_RESULT : { kind: 'error', text: String(value) });
    else if (formula !== undefined && value === null) setAt(rows, key, NO_RESULT);
  }
}

function setAt(rows: readonly MixedRow[], key: string, cell: ErrorCell): void {
  const comma = key.indexOf(',');
  const row = rows[Number(key.slice(0, comma))];
  if (row) row[Number(key.slice(comma + 1))] = cell;
}

/** Puts our dates in place of hucre's, and drops the empty cells that a style alone has left at an end. */
function convertRows(rows: MixedRow[], dateSystem: '1900' | '1904'): asserts rows is Cell[][] {
  let filledRows = 0;
  for (const [index, row] of rows.entries()) {
    let filled = 0;
    let hasContent = false;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell === null) continue;
      if (cell instanceof Date) row[column] = convertDate(cell, dateSystem);
      filled = column + 1;
      hasContent ||= cell !== '';
    }
    if (filled < row.length) row.length = filled;
    if (hasContent) filledRows = index + 1;
  }
  rows.length = filledRows;
}

function convertDate(date: Date, dateSystem: '1900' | '1904'): DateCell | ErrorCell {
  if (Number.isNaN(date.getTime())) return NO_DATE;
  switch (dateSystem) {
    case '1900':
      return { kind: 'date', serial: dateToSerial(date, false) };
    case '1904':
      return { kind: 'date', serial: dateToSerial(date, true) + daysBetweenSystems };
    default:
      return dateSystem satisfies never;
  }
}

function convertMerges(merges: NonNullable<HucreSheet['merges']>): readonly CellRange[] {
  return merges
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    }))
    .filter(({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left);
}
