import type { CellDescription, ExcelHost, SheetDescription } from '../index';
import { openInExcel } from '../index';
import type { Options } from '../index';

/** A workbook of one sheet, `Feuil1`. */
export function sheetOf(
  rows: readonly (readonly CellDescription[])[],
  more: Partial<SheetDescription> = {},
  options?: Partial<Options>,
): ExcelHost {
  return openInExcel({ sheets: [{ name: 'Feuil1', rows, ...more }] }, options);
}

/** Runs a batch on the active sheet and syncs. */
export async function onSheet<T>(
  host: ExcelHost,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code that a batch on the active sheet is refused with; undefined where it is not refused. */
export async function refusalOf(
  host: ExcelHost,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | undefined> {
  try {
    await onSheet(host, work);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** The values of a range of the active sheet. */
export async function valuesAt(host: ExcelHost, address: string): Promise<unknown[][]> {
  const range = await onSheet(host, (sheet) => sheet.getRange(address).load('values'));
  return range.values;
}

/** The formulas of a range of the active sheet. */
export async function formulasAt(host: ExcelHost, address: string): Promise<unknown[][]> {
  const range = await onSheet(host, (sheet) => sheet.getRange(address).load('formulas'));
  return range.formulas;
}

/** The block that a table covers. */
export async function tableRange(host: ExcelHost, name: string): Promise<string> {
  const range = await onSheet(host, (sheet) => sheet.tables.getItem(name).getRange().load('address'));
  return range.address;
}
