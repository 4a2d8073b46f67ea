import type { DraftCell } from '../audit';
import { type DateSystem, daysBetweenSystems } from '../cells';
import { type CellRange, cellAddress } from '../table';
import { type ExcelDoor, neededVersion, sync, workInExcel } from './door';
import { asWritten } from './printed-sheet';
import { type Problem, problemOf } from './problem';
import { RECT, cellsIn, rectOf } from './range';
import { type Block, readBlocks } from './read-blocks';

/** A line that is to be written into a register. */
export interface LinePlan {
  /** Excel's own, of the register's sheet */
  readonly id: string;
  readonly sheet: string;
  /** the last row of the heading, from 0 */
  readonly headerRow: number;
  /** the line that is corrected, from 1; null: a new one below the last one */
  readonly row: number | null;
  readonly cells: readonly DraftCell[];
  /** what the cells of a standing line held when its form was filled, by column from 0, as Excel tells values */
  readonly before: ReadonlyMap<number, unknown>;
}

/** What became of a line that was to be written. */
export type LineOutcome =
  | { readonly kind: 'written'; readonly row: number }
  /** somebody has changed the line meanwhile: nothing was written */
  | { readonly kind: 'changed'; readonly cell: string }
  /** a formula stands there: nothing was written */
  | { readonly kind: 'formula'; readonly cell: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Writes a line into a register: a new one into the first row below all others, which stands empty, or what somebody
 * corrected of one that still is what it was when the form was filled. Nothing else is touched.
 *
 * @returns the row, from 1, or why nothing was written
 * @example await writeLine(door, { …, row: null }) → { kind: 'written', row: 7 }
 */
export async function writeLine(door: ExcelDoor, plan: LinePlan): Promise<LineOutcome> {
  const { id, sheet: name, row } = plan;
  if (!door.supports(neededVersion))
    return { kind: 'refused', problem: { kind: 'unsupported', sheet: name } };
  try {
    return await workInExcel(door, 'asked', async (context) => {
      const shape = await readShape(context, id, plan.headerRow);
      return row === null ? append(context, plan, shape) : correct(context, plan, shape, row);
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, name) };
  }
}

interface Shape {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | null;
  /** the Excel table that the register is, with its body; null: a plain range */
  readonly table: { readonly name: string; readonly body: CellRange } | null;
  readonly dateSystem: DateSystem;
}

/** 1 January 2000 in the 1900 system; four years and a day less in the other. */
const NEW_YEAR_2000 = 36_526;

async function readShape(context: Excel.RequestContext, id: string, headerRow: number): Promise<Shape> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true).load(RECT);
  const tables = sheet.tables.load('items/name,items/showHeaders');
  const day = workbook.functions.date(2000, 1, 1).load('value');
  await sync(context);
  const ranges = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map(({ name }) => {
      const table = sheet.tables.getItem(name);
      return { name, all: table.getRange().load(RECT), body: table.getDataBodyRange().load(RECT) };
    });
  if (ranges.length > 0) await sync(context);
  const own = ranges.find(({ all }) => rectOf(all).top === headerRow);
  return {
    sheet,
    used: used.isNullObject ? null : rectOf(used),
    table: own === undefined ? null : { name: own.name, body: rectOf(own.body) },
    dateSystem: day.value < NEW_YEAR_2000 ? 1904 : 1900,
  };
}

async function append(
  context: Excel.RequestContext,
  { headerRow, cells }: LinePlan,
  shape: Shape,
): Promise<LineOutcome> {
  const { sheet, used, table } = shape;
  const columns = cells.map(({ column }) => column);
  const left = table?.body.left ?? Math.min(...columns);
  const right = table?.body.right ?? Math.max(...columns);
  const bottom = table?.body.bottom ?? Math.max(headerRow, used?.bottom ?? headerRow) + 1;
  const range = { top: headerRow + 1, bottom, left, right };
  const [standing = [], formats = []] = await readBlocks(context, sheet, [
    { range, property: 'formulas', bytesPerCell: 12 },
    { range, property: 'numberFormat', bytesPerCell: 12 },
  ]);
  const filled = lastFilled(standing, table === null ? null : table.body.left);
  const row = headerRow + 1 + filled + 1;
  const isInside = row <= bottom;
  // A table makes room itself: what stands below it is moved down.
  if (!isInside && table !== null) sheet.tables.getItem(table.name).rows.add();
  const formatAt = (column: number): unknown => formats[isInside ? filled + 1 : filled]?.[column - left];
  writeCells(shape, cells, row, formatAt);
  await sync(context);
  return { kind: 'written', row: row + 1 };
}

/** The last row that holds anything but what the table calculates in every row; -1: none. */
function lastFilled(standing: Block, tableLeft: number | null): number {
  const isFormula = (content: unknown) => typeof content === 'string' && content.startsWith('=');
  const holds = (content: unknown) =>
    content !== '' && content !== null && (tableLeft === null || !isFormula(content));
  for (let at = standing.length - 1; at >= 0; at -= 1) {
    if (standing[at]?.some(holds) === true) return at;
  }
  return -1;
}

async function correct(
  context: Excel.RequestContext,
  { cells, before }: LinePlan,
  shape: Shape,
  row: number,
): Promise<LineOutcome> {
  const columns = [...cells.map(({ column }) => column), ...before.keys()];
  const left = Math.min(...columns);
  const range = { top: row - 1, bottom: row - 1, left, right: Math.max(...columns) };
  const [[values = []] = [], [formulas = []] = [], [formats = []] = []] = await readBlocks(
    context,
    shape.sheet,
    [
      { range, property: 'values', bytesPerCell: 20 },
      { range, property: 'formulas', bytesPerCell: 20 },
      { range, property: 'numberFormat', bytesPerCell: 20 },
    ],
  );
  for (const [column, value] of before) {
    if (values[column - left] !== value) return { kind: 'changed', cell: cellAddress(row - 1, column) };
  }
  for (const { column } of cells) {
    const content = formulas[column - left];
    if (typeof content === 'string' && content.startsWith('=')) {
      return { kind: 'formula', cell: cellAddress(row - 1, column) };
    }
  }
  try {
    writeCells(shape, cells, row - 1, (column) => formats[column - left]);
    await sync(context);
  } catch (error) {
    const old = cells.map(({ column }) => ({ column, content: formulas[column - left] }));
    for (const { column, content } of old) cellsIn(shape.sheet, at(row - 1, column)).formulas = [[content]];
    await sync(context);
    throw error;
  }
  return { kind: 'written', row };
}

const at = (row: number, column: number): CellRange => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function writeCells(
  { sheet, dateSystem }: Shape,
  cells: readonly DraftCell[],
  row: number,
  formatAt: (column: number) => unknown,
): void {
  for (const { column, value, kind } of cells) {
    const cell = cellsIn(sheet, at(row, column));
    if (kind === 'day' && formatAt(column) === 'General') cell.numberFormat = [['dd/mm/yyyy']];
    const days = kind === 'day' && dateSystem === 1904 ? daysBetweenSystems : 0;
    cell.values = [[typeof value === 'number' ? value - days : asWritten(value ?? '')]];
  }
}
