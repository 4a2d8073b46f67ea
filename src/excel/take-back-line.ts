import type { CellRange } from '../table';
import { sync } from './door';
import { type CellEntry, holdsSame } from './line-cells';
import { RECT, addressOf, cellsIn, rectOf } from './range';

/** A new line of which it is not known how much was written. */
export interface StartedLine {
  readonly sheet: Excel.Worksheet;
  /** from 0 */
  readonly row: number;
  readonly entries: ReadonlyMap<number, CellEntry>;
  /** of the cells, before */
  readonly formatBefore: (column: number) => string;
  /** the register's Excel table as it was; null: a plain range */
  readonly table: { readonly id: string; readonly range: CellRange } | null;
  /** whether the table was to get a row by insertion */
  readonly isInserted: boolean;
  /** whether the row was hidden by hand */
  readonly wasHidden: boolean;
}

/** Takes a new line back, as far as it was written. @returns whether the sheet is as before */
export async function takeBackLine(context: Excel.RequestContext, line: StartedLine): Promise<boolean> {
  const { sheet, row, entries, table, isInserted } = line;
  try {
    const own = table === null ? null : sheet.tables.getItem(table.id);
    const now = own?.getRange().load(RECT);
    const rows = own?.rows.load('count');
    const cells = [...entries].map(([column, entry]) => ({
      column,
      entry,
      cell: sheet.getCell(row, column).load('values'),
    }));
    await sync(context);
    const grown =
      now !== undefined && table !== null && rectOf(now).bottom > table.range.bottom ? rectOf(now) : null;
    if (isInserted) {
      if (grown !== null && rows !== undefined) own?.rows.getItemAt(rows.count - 1).delete();
    } else {
      for (const { column, entry, cell } of cells) {
        if (holdsSame((cell.values[0] as unknown[])[0], entry.held)) cell.values = [['']];
        cell.numberFormat = [[line.formatBefore(column)]];
      }
      if (line.wasHidden) sheet.getCell(row, 0).rowHidden = true;
      if (grown !== null && table !== null) {
        // What a column calculates in the row that it has grown by.
        cellsIn(sheet, { ...grown, top: row, bottom: row }).clear('Contents');
        own?.resize(addressOf(table.range));
      }
    }
    await sync(context);
    return true;
  } catch {
    return false;
  }
}
