import { type Rect, hasCell } from './address';
import type { Book } from './book';
import { type Content, isBlank } from './cell';
import { formulaContent } from './formula-content';
import { moveFormula } from './formula/rewrite';
import { type Sheet, type Table, bodyOf } from './model';

interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A column of a table that Excel is about to fill with one formula. */
interface Planned {
  readonly table: Table;
  readonly column: number;
  /** The formula written last, and where. */
  readonly formula: string;
  readonly row: number;
}

/**
 * "Fill formulas in tables to create calculated columns", as it takes hold of what add-ins write
 * (OfficeDev/office-js#2093, "by design"; #5909; #6745): a formula written into a column of a table becomes the
 * formula of every cell of the column, the last one written wins. Not where the column held a constant when the
 * formulas came, or formulas that differed ("Use calculated columns in an Excel table", support.microsoft.com).
 */
export function planCalculatedColumns(book: Book, sheet: Sheet, written: readonly Written[]): Planned[] {
  if (!book.habits.calculatedColumns) return [];
  const planned = new Map<string, Planned>();
  const mixed = new Map<string, boolean>();
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    for (const { row, column, content } of written) {
      const formula = content.formula?.text;
      // A column that the table is about to swallow is planned too.
      const last = book.habits.autoExpansion ? Math.max(column, body.right) : body.right;
      if (formula === undefined || !hasCell({ ...body, right: last }, row, column)) continue;
      const key = `${table.id} ${column}`;
      const isMixed = mixed.get(key) ?? holdsOther(sheet, table, column);
      mixed.set(key, isMixed);
      if (!isMixed) planned.set(key, { table, column, formula, row });
    }
  }
  return [...planned.values()];
}

/** Whether a column holds a constant, or formulas that are not all the same seen from their rows. */
function holdsOther(sheet: Sheet, table: Table, column: number): boolean {
  const { top, bottom } = bodyOf(table);
  let common: string | undefined;
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.grid.get(row, column);
    if (isBlank(cell)) continue;
    if (cell.formula === undefined) return true;
    const formula = moveFormula(cell.formula.text, top - row, 0);
    if (common !== undefined && formula !== common) return true;
    common = formula;
  }
  return false;
}

/** Fills the columns planned, and those of rows that a table has just grown by. */
export function fillCalculatedColumns(
  book: Book,
  sheet: Sheet,
  planned: readonly Planned[],
  grown: readonly { readonly table: Table; readonly rows: readonly number[] }[],
): { readonly row: number; readonly column: number }[] {
  const filled: { readonly row: number; readonly column: number }[] = [];
  const fill = (row: number, column: number, formula: string): void => {
    const cell = sheet.grid.get(row, column);
    sheet.grid.set(row, column, { ...cell, ...formulaContent(book, formula) });
    filled.push({ row, column });
  };
  for (const { table, column, formula, row: from } of planned) {
    const { top, bottom, left, right } = bodyOf(table);
    if (column > right) continue;
    const own = table.columns[column - left];
    if (own !== undefined) own.calculated = moveFormula(formula, top - from, 0);
    for (let row = top; row <= bottom; row += 1) fill(row, column, moveFormula(formula, row - from, 0));
  }
  if (!book.habits.calculatedColumns) return filled;
  for (const { table, rows } of grown) {
    for (const [index, { calculated }] of table.columns.entries()) {
      if (calculated === undefined) continue;
      const column = table.rect.left + index;
      for (const row of rows) {
        if (isBlank(sheet.grid.get(row, column))) {
          fill(row, column, moveFormula(calculated, row - bodyOf(table).top, 0));
        }
      }
    }
  }
  return filled;
}

/**
 * Cells of a sheet are about to be moved: what a column calculates is written as in the first row of the body,
 * which may go, or stay while its cells do not. Until it is released, it is written as in a row that follows.
 *
 * @param landing - where a row of a table will be, if it will be there still
 * @returns what writes it as in the first row again
 */
export function anchorCalculated(sheet: Sheet, landing: (row: Rect) => number | undefined): () => void {
  const releases = sheet.tables.flatMap((table) => {
    const { top, bottom } = bodyOf(table);
    const landingOf = (row: number): number | undefined => landing({ ...table.rect, top: row, bottom: row });
    let row = bottom;
    while (row > top && landingOf(row) === undefined) row -= 1;
    const landed = landingOf(row);
    if (landed === undefined) return [];
    const move = (rows: number): void => {
      for (const column of table.columns) {
        if (column.calculated !== undefined) column.calculated = moveFormula(column.calculated, rows, 0);
      }
    };
    move(row - top);
    return () => move(bodyOf(table).top - landed);
  });
  return () => {
    for (const release of releases) release();
  };
}
