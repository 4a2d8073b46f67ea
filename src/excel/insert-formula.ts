import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/** The cell that is selected; the row from 1, the column from 0. */
export interface ChosenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a formula went, or why it did not. */
export type Insertion =
  | { readonly kind: 'inserted'; readonly address: string; readonly formula: string }
  | { readonly kind: 'taken'; readonly address: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A formula in English with commas, or something else that its caller understands. */
export type Planned<Refusal> = { readonly kind: 'formula'; readonly formula: string } | Refusal;

/**
 * Writes a formula into the selected cell, when it is empty.
 *
 * @param planFor  the formula for this cell, or why there is none: then nothing is written, and the answer says so
 */
export async function insertFormula<Refusal extends { readonly kind: string }>(
  door: ExcelDoor,
  planFor: (cell: ChosenCell) => Planned<Refusal>,
): Promise<Insertion | Refusal> {
  try {
    return await workInExcel(door, 'asked', async (context): Promise<Insertion | Refusal> => {
      const cell = context.workbook.getActiveCell().load('address,formulas,rowIndex,columnIndex');
      const sheet = cell.worksheet.load('name');
      await sync(context);
      const { address, formulas, rowIndex, columnIndex } = cell;
      if (formulas[0]?.[0] !== '') return { kind: 'taken', address };
      const planned = planFor({ sheet: sheet.name, row: rowIndex + 1, column: columnIndex });
      if (!isFormula(planned)) return planned;
      cell.formulas = [[planned.formula]];
      await sync(context);
      return { kind: 'inserted', address, formula: planned.formula };
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, '') };
  }
}

function isFormula<Refusal extends { readonly kind: string }>(
  planned: Planned<Refusal>,
): planned is { readonly kind: 'formula'; readonly formula: string } {
  return planned.kind === 'formula';
}
