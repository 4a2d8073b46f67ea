import { columnLetters } from '../table';
import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/** A table that is written whole onto a new sheet. */
export interface NewTable {
  readonly sheetName: string;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/**
 * Puts a table on a new sheet and shows it.
 *
 * @returns why it could not be put there, or null
 */
export async function insertTable(door: ExcelDoor, { sheetName, rows }: NewTable): Promise<Problem | null> {
  try {
    await workInExcel(door, 'asked', async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await sync(context);
      const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const sheet = worksheets.add(freeName(sheetName, taken));
      const width = rows[0]?.length ?? 1;
      const range = sheet.getRange(`A1:${columnLetters(width - 1)}${rows.length}`);
      range.values = rows.map((row) => [...row]);
      sheet.tables.add(range, true);
      range.format.autofitColumns();
      sheet.activate();
      await sync(context);
    });
    return null;
  } catch (error) {
    return problemOf(error, sheetName);
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
