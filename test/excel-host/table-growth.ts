import { hasCell, intersect } from './address';
import type { Book } from './book';
import { type Content, formatOf, isBlank } from './cell';
import { display } from './display';
import { ExcelError } from './errors';
import { type Sheet, type Table, bodyOf } from './model';

interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** What a table grew by. */
export interface Grown {
  readonly table: Table;
  readonly rows: readonly number[];
}

/**
 * AutoCorrect, "Include new rows and columns in table": what is written directly below or to the right of a
 * table makes the table grow over it. A table with a totals row does not grow downwards.
 */
export function swallow(book: Book, sheet: Sheet, written: readonly Written[]): Grown[] {
  if (!book.habits.autoExpansion) return [];
  return sheet.tables.flatMap((table) => {
    const rows: number[] = [];
    let wider = false;
    const cells = written.filter(({ content }) => !isBlank(content));
    for (const { row, column } of cells) {
      const { left, bottom, right } = table.rect;
      if (row !== bottom + 1 || column < left || column > right || table.showTotals) continue;
      if (!growTo(sheet, table, bottom + 1, right)) continue;
      rows.push(row);
    }
    for (const { row, column } of [...cells].sort((a, b) => a.column - b.column)) {
      const { top, bottom, right } = table.rect;
      if (column !== right + 1 || row < top || row > bottom) continue;
      wider = growTo(sheet, table, bottom, right + 1) || wider;
    }
    return rows.length > 0 || wider ? [{ table, rows }] : [];
  });
}

function growTo(sheet: Sheet, table: Table, bottom: number, right: number): boolean {
  const grown = { ...table.rect, bottom, right };
  const taken = sheet.tables.some((other) => other !== table && intersect(other.rect, grown) !== undefined);
  if (taken || sheet.merges.some((merge) => intersect(merge, grown) !== undefined)) return false;
  setRect(sheet, table, grown);
  return true;
}

/** Gives a table other bounds; the columns that are new take the names that stand in the header row. */
export function setRect(sheet: Sheet, table: Table, rect: Table['rect']): void {
  const old = table.columns;
  const shift = rect.left - table.rect.left;
  table.rect = rect;
  table.columns = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    const index = column - rect.left;
    const kept = old[index + shift];
    const id = Math.max(0, ...old.map((each) => each.id), ...table.columns.map((each) => each.id)) + 1;
    table.columns.push(kept ?? { id, name: nameHeader(sheet, table, column, '') });
  }
  fitFilter(table, shift);
}

/** Keeps a table's filter over its header and body, each criterion with its column. */
export function fitFilter(table: Table, shift = 0): void {
  const { filter } = table;
  filter.criteria = table.columns.map((_, index) => filter.criteria[index + shift]);
  filter.rect = { ...table.rect, bottom: bodyOf(table).bottom };
}

/** The heading of a table's column, made unique and never empty, written into its cell. */
export function nameHeader(sheet: Sheet, table: Table, column: number, wanted: string): string {
  const taken = new Set(
    table.columns
      .filter((_, index) => table.rect.left + index !== column)
      .map(({ name }) => name.toLowerCase()),
  );
  const cell = sheet.grid.get(table.rect.top, column);
  const shown = table.showHeaders && wanted === '' ? display(cell.value, formatOf(cell)) : wanted;
  let name = shown === '' ? `Column${column - table.rect.left + 1}` : shown;
  const stem = shown === '' ? 'Column' : shown;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
  if (table.showHeaders) sheet.grid.set(table.rect.top, column, { value: name, style: cell.style });
  return name;
}

/** Takes over the headings that were written into; whether one of them changed. */
export function renameHeaders(
  sheet: Sheet,
  written: readonly { readonly row: number; readonly column: number }[],
): boolean {
  let renamed = false;
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.rect, bottom: table.rect.top };
    for (const { row, column } of written) {
      const own = table.columns[column - table.rect.left];
      if (own === undefined || !hasCell(header, row, column)) continue;
      const name = nameHeader(sheet, table, column, '');
      renamed ||= name !== own.name;
      own.name = name;
    }
  }
  return renamed;
}

/** Refuses a block for a table where another table or a merged area is in the way. */
export function demandFree(sheet: Sheet, rect: Table['rect'], own?: Table): void {
  if (sheet.tables.some((other) => other !== own && intersect(other.rect, rect) !== undefined)) {
    throw new ExcelError('InvalidArgument', 'a table cannot overlap another table');
  }
  if (sheet.merges.some((merge) => intersect(merge, rect) !== undefined)) {
    throw new ExcelError('MergedRangeConflict');
  }
}
