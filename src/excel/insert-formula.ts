import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/** Where a formula is about to go, or why it does not. */
export type Insertion =
  | { readonly kind: 'inserted'; readonly address: string }
  | { readonly kind: 'taken'; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Writes a formula into the selected cell, when it is empty.
 *
 * @param formulaFor  the formula, in English with commas, for a cell of this row (from 1)
 */
export async function insertFormula(
  door: ExcelDoor,
  formulaFor: (row: number) => string,
): Promise<Insertion> {
  try {
    return await workInExcel(door, 'asked', async (context): Promise<Insertion> => {
      const cell = context.workbook.getActiveCell().load('address,formulas,rowIndex');
      await sync(context);
      const { address, formulas, rowIndex } = cell;
      if (formulas[0]?.[0] !== '') return { kind: 'taken', address };
      cell.formulas = [[formulaFor(rowIndex + 1)]];
      await sync(context);
      return { kind: 'inserted', address };
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, '') };
  }
}
