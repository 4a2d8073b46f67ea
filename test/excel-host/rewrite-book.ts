import type { Book } from './book';
import { reword } from './formula-content';
import type { Reference } from './formula/reference';
import { rewriteReferences } from './formula/rewrite';
import type { Sheet } from './model';

/**
 * Puts the references of every formula of the workbook through a change: those of cells, of conditional formats,
 * of the tables' calculated columns and of names.
 *
 * @param change - made for the sheet that a formula stands on, which is what a reference without a sheet means
 */
export function rewriteBook(book: Book, change: (home: Sheet) => (reference: Reference) => Reference): void {
  for (const sheet of book.sheets) {
    const own = change(sheet);
    const rewrite = (formula: string): string => rewriteReferences(formula, own);
    for (const { row, column, cell } of [...sheet.grid.all()]) {
      if (cell.formula === undefined) continue;
      const text = rewrite(cell.formula.text);
      if (text === cell.formula.text) continue;
      sheet.grid.set(row, column, { ...cell, formula: reword(cell.formula, text) });
    }
    for (const format of sheet.formats) format.formula = rewrite(format.formula);
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculated !== undefined) column.calculated = rewrite(column.calculated);
      }
    }
  }
  const [first] = book.sheets;
  if (first === undefined) return;
  // A name stands on no sheet: its references say which they mean.
  const ofName = change(first);
  for (const name of book.names) {
    name.formula = rewriteReferences(name.formula, (reference) =>
      reference.sheet === undefined ? reference : ofName(reference),
    );
  }
}
