import { ownSheetPrefix } from '../audit';
import { recogniseTable } from '../table';
import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/** A sheet of the workbook that a person can see. */
export interface ListedSheet {
  /** Excel's own */
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  /** whether its first rows look like a table of candidates */
  readonly hasCandidates: boolean;
}

export type SheetList =
  | { readonly kind: 'listed'; readonly sheets: readonly ListedSheet[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Rows in which a heading is looked for, and one more below it; columns that a heading has at most. */
const FIRST_CELLS = 'A1:GR32';

/** Which sheets of the workbook hold candidates: by their first rows, two requests. */
export async function listSheets(door: ExcelDoor): Promise<SheetList> {
  try {
    return await workInExcel(door, 'asked', async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility');
      const active = worksheets.getActiveWorksheet().load('id');
      await sync(context);
      const seen = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
      const read = seen.map((sheet) => ({
        sheet,
        first: sheet.getRange(FIRST_CELLS).getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex'),
      }));
      await sync(context);
      const sheets = read.map(({ sheet, first }): ListedSheet => {
        const { id, name } = sheet;
        const isOurs = name.startsWith(ownSheetPrefix);
        const hasCandidates = !isOurs && !first.isNullObject && looksLikeCandidates(name, first);
        return { id, name, isActive: id === active.id, hasCandidates };
      });
      return { kind: 'listed', sheets };
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, '') };
  }
}

function looksLikeCandidates(name: string, { values, rowIndex, columnIndex }: Excel.Range): boolean {
  const above = Array.from({ length: rowIndex }, () => []);
  const left = Array.from({ length: columnIndex }, () => null);
  const rows = (values as unknown[][]).map((row) => [
    ...left,
    ...row.map((value) => (value === '' || value === null ? null : (value as string | number | boolean))),
  ]);
  return recogniseTable({ name, rows: [...above, ...rows], merges: [] }) !== null;
}
