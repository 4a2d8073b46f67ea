import { cellAddress } from '../table';
import { asWritten } from './as-written';
import { NoAnswer, sync } from './door';
import { type CellEntry, enterCell, holdsSame, isFormula, spread } from './line-cells';
import { queueLineSheet } from './line-sheet';
import { type Problem, problemOf } from './problem';
import type { LineOutcome, LinePlan } from './write-line';

/** A cell of the line as it was read. */
interface Standing {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  readonly isError: boolean;
}

/** Corrects cells of a line that still holds what it held when the form was filled: two requests. */
export async function correctLine(
  context: Excel.RequestContext,
  plan: LinePlan,
  row: number,
): Promise<LineOutcome> {
  const columns = [...plan.cells.map(({ column }) => column), ...plan.before.keys()];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const tell = queueLineSheet(context, plan.id);
  const strip = context.workbook.worksheets
    .getItem(plan.id)
    .getRangeByIndexes(row - 1, left, 1, right - left + 1)
    .load('values,formulas,numberFormat,valueTypes');
  await sync(context);
  const { sheet, name, isProtected, dateSystem } = tell();
  const standingAt = (column: number): Standing => ({
    value: firstRow(strip.values)[column - left],
    formula: firstRow(strip.formulas)[column - left],
    format: String(firstRow(strip.numberFormat)[column - left]),
    isError: firstRow(strip.valueTypes)[column - left] === 'Error',
  });
  const computed = plan.cells.find(({ column }) => {
    const { formula, value } = standingAt(column);
    return isFormula(formula, value);
  });
  if (computed !== undefined) return { kind: 'formula', cell: cellAddress(row - 1, computed.column) };
  const changed = columns.find((column) => !holdsSame(standingAt(column).value, plan.before.get(column)));
  if (changed !== undefined) return { kind: 'changed', cell: cellAddress(row - 1, changed) };
  if (isProtected) return { kind: 'refused', problem: { kind: 'protected', sheet: name } };

  const entries = new Map(
    plan.cells.map((cell) => [cell.column, enterCell(cell, standingAt(cell.column).format, dateSystem)]),
  );
  const restore = () =>
    restoreCells(
      context,
      sheet,
      row,
      new Map([...entries.keys()].map((column) => [column, standingAt(column)])),
    );
  try {
    for (const [column, { format }] of entries) {
      if (format !== standingAt(column).format) sheet.getCell(row - 1, column).numberFormat = [[format]];
    }
    const cells = sheet.getRangeByIndexes(row - 1, left, 1, right - left + 1);
    cells.values = [...spread(left, right, contentOf(entries))];
    cells.load('values');
    await sync(context);
    const held = firstRow(cells.values);
    const isKept = [...entries].every(([column, entry]) => holdsSame(held[column - left], entry.held));
    if (isKept) return { kind: 'written', row };
  } catch (error) {
    const problem = problemOf(error, name);
    return {
      kind: 'refused',
      problem: error instanceof NoAnswer || (await restore()) ? problem : halfDone(name),
    };
  }
  return { kind: 'refused', problem: (await restore()) ? { kind: 'not-kept', sheet: name } : halfDone(name) };
}

/** Gives back what cells of a row held before, where it is not what they hold. @returns whether that was done */
async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  before: ReadonlyMap<number, Standing>,
): Promise<boolean> {
  try {
    const cells = [...before].map(([column, standing]) => ({
      standing,
      cell: sheet.getCell(row - 1, column).load('values,numberFormat'),
    }));
    await sync(context);
    for (const { standing, cell } of cells) {
      const isOther = !holdsSame(firstRow(cell.values)[0], standing.value);
      if (firstRow(cell.numberFormat)[0] !== standing.format) cell.numberFormat = [[standing.format]];
      if (isOther) cell.values = [[contentBefore(standing)]];
    }
    await sync(context);
    return true;
  } catch {
    return false;
  }
}

const contentOf = (entries: ReadonlyMap<number, CellEntry>) =>
  new Map([...entries].map(([column, { entry }]) => [column, entry]));

/** An error that somebody typed is no text, and a truth no word. */
function contentBefore({ value, format, isError }: Standing): unknown {
  return typeof value === 'string' && !isError ? asWritten(value, format) : value;
}

function halfDone(sheet: string): Problem {
  return { kind: 'half-done', sheet };
}

/** The only row of what was read of one; Excel's types tell nothing of its cells. */
const firstRow = (block: readonly (readonly unknown[])[]): readonly unknown[] => block[0] ?? [];
