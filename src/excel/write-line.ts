import { addLine } from './add-line';
import { correctLine } from './correct-line';
import { type ExcelDoor, workInExcel } from './door';
import type { LineCell } from './line-cells';
import { type Problem, problemOf } from './problem';

/** With less than this a table is not found under its headings. */
const NEEDED = '1.9';

/** What is to be written into one line of a register. */
export interface LinePlan {
  /** Excel's own of the sheet */
  readonly id: string;
  readonly sheet: string;
  /** the last row of the heading, from 0 */
  readonly headerRow: number;
  /** from 1: the line to correct; null: a new line below the last one */
  readonly row: number | null;
  readonly cells: readonly LineCell[];
  /** what stood in the heading over each column when the register was read: a new line goes under no other one */
  readonly headings: ReadonlyMap<number, unknown>;
  /** by column: the raw value that each cell held when the form was filled (correcting only); one not told was empty */
  readonly before: ReadonlyMap<number, unknown>;
}

export type LineOutcome =
  | { readonly kind: 'written'; /** from 1 */ readonly row: number }
  /** somebody changed it meanwhile: nothing was written */
  | { readonly kind: 'changed'; readonly cell: string }
  /** a formula stands there: nothing was written */
  | { readonly kind: 'formula'; readonly cell: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Writes a line of a register: a new one below the last, or corrections in one that stands there, in one step of
 * undo. Nothing that stands anywhere is written over, but what a correction was shown: a table grows, or what is
 * below it moves down. Texts stay texts, days are counted as the workbook counts them.
 *
 * @param plan  where the line goes and what its cells are to hold; cells that are not told stay as they are
 * @returns 'written' with its row only when the cells hold what was meant; otherwise the sheet is as before, unless
 *   the problem is 'no-answer' or 'half-done'
 * @example a new line in a register that ends in row 8 → { kind: 'written', row: 9 }
 */
export async function writeLine(door: ExcelDoor, plan: LinePlan): Promise<LineOutcome> {
  const { sheet, row } = plan;
  if (!door.supports(NEEDED)) return { kind: 'refused', problem: { kind: 'unsupported', sheet } };
  try {
    return await workInExcel(door, 'asked', (context) =>
      row === null ? addLine(context, plan) : correctLine(context, plan, row),
    );
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, sheet) };
  }
}
