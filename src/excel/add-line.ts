import { type CellRange, cellAddress } from '../table';
import { NoAnswer, sync } from './door';
import { type CellEntry, PLAIN_FORMAT, enterCell, holdsSame, spread } from './line-cells';
import { type LineSheet, queueLineSheet } from './line-sheet';
import { type LinePlace, placeLine } from './place-line';
import { codeOf, problemOf } from './problem';
import { RECT, addressOf, rectOf } from './range';
import { takeBackLine } from './take-back-line';
import type { LineOutcome, LinePlan } from './write-line';

/** Columns in which headings are looked for, and the rows that a sheet has. */
const MOST_COLUMNS = 200;
const ROWS = 1_048_576;

/** Where the register lies on its sheet. */
interface Found extends LineSheet {
  /** the register's Excel table; null: a plain range */
  readonly table: { readonly id: string; readonly hasTotals: boolean } | null;
  readonly otherTables: readonly string[];
  /** the columns under headings that follow each other, with those that are written to */
  readonly span: Pick<CellRange, 'left' | 'right'>;
}

/** A place that was found, with the formats of its cells and of those above it. */
interface Surveyed {
  readonly place: Exclude<LinePlace, { readonly kind: 'none' }>;
  readonly formatBefore: (column: number) => string;
  /** as it is there, or else as in the line above */
  readonly formatAt: (column: number) => string;
  /** the register's Excel table as it is; null: a plain range */
  readonly range: CellRange | null;
  /** somebody has hidden the row by hand */
  readonly isHidden: boolean;
}

/** Writes a new line below the last one of a register: three requests. */
export async function addLine(context: Excel.RequestContext, plan: LinePlan): Promise<LineOutcome> {
  const found = await find(context, plan);
  if ('kind' in found) return found;
  const surveyed = await survey(context, plan, found);
  if ('kind' in surveyed) return surveyed;
  return write(context, plan, found, surveyed);
}

async function find(context: Excel.RequestContext, plan: LinePlan): Promise<Found | LineOutcome> {
  const { headerRow } = plan;
  const { left, right } = edgesOf(plan);
  const tell = queueLineSheet(context, plan.id);
  const own = context.workbook.worksheets.getItem(plan.id);
  const headings = own.getRangeByIndexes(headerRow, 0, 1, MOST_COLUMNS).load('values');
  // A table whose headings are hidden begins below them.
  const over = own
    .getRangeByIndexes(headerRow, left, 2, right - left + 1)
    .getTables(false)
    .load('items/id,items/showTotals');
  const all = own.tables.load('items/id');
  await sync(context);
  const told = tell();
  const headingOver = (column: number) => (headings.values[0] as unknown[])[column];
  const isHeaded = (column: number) => !holdsSame(headingOver(column), '');
  const isAsRead = (column: number) =>
    !plan.headings.has(column) || holdsSame(headingOver(column), plan.headings.get(column));
  const moved = plan.cells.find(({ column }) => !isHeaded(column) || !isAsRead(column));
  if (moved !== undefined) return { kind: 'changed', cell: cellAddress(headerRow, moved.column) };
  if (told.isProtected) return refused('protected', told.name);
  const [table, second] = over.items;
  if (second !== undefined) return refused('no-room', told.name);
  const span = { left, right };
  while (span.left > 0 && isHeaded(span.left - 1)) span.left -= 1;
  while (isHeaded(span.right + 1)) span.right += 1;
  return {
    ...told,
    table: table === undefined ? null : { id: table.id, hasTotals: table.showTotals },
    otherTables: all.items.map(({ id }) => id).filter((id) => id !== table?.id),
    span,
  };
}

async function survey(
  context: Excel.RequestContext,
  plan: LinePlan,
  found: Found,
): Promise<Surveyed | LineOutcome> {
  const { headerRow } = plan;
  const { sheet, span, table, name } = found;
  const width = span.right - span.left + 1;
  const block = sheet.getRangeByIndexes(headerRow, span.left, ROWS - headerRow, width);
  /** The last row of cells and the one below it, in the columns of the register. */
  const endOf = (range: Excel.Range) => {
    const end = range.getLastRow().getResizedRange(1, 0).getEntireRow().getIntersectionOrNullObject(block);
    const next = end.getLastRow().load('rowHidden,rowIndex');
    return { formats: end.load('numberFormat'), next };
  };
  const others = found.otherTables.map((id) => sheet.tables.getItem(id).getRange().load(RECT));
  const own = table === null ? null : sheet.tables.getItem(table.id);
  const whole = own?.getRange().load(RECT);
  const lines = (table?.hasTotals === true ? whole?.getResizedRange(-1, 0) : whole) ?? block;
  const used = lines.getUsedRangeOrNullObject(true).load(RECT);
  const ends = [endOf(used), ...(whole === undefined ? [] : [endOf(whole)])];
  const below = whole?.getLastRow().getOffsetRange(1, 0).load('formulas');
  const filter = (own ?? sheet).autoFilter.load('isDataFiltered');
  await sync(context);

  const lastUsed = used.isNullObject ? null : rectOf(used).bottom;
  const isBlank = (range: Excel.Range) => (range.formulas[0] as unknown[]).every((cell) => cell === '');
  const place = placeLine({
    headerRow,
    ...edgesOf(plan),
    table:
      whole === undefined || below === undefined || table === null
        ? null
        : {
            range: rectOf(whole),
            hasTotals: table.hasTotals,
            isFiltered: filter.isDataFiltered,
            lastUsed,
            isFreeBelow: isBlank(below),
          },
    lastUsed: lastUsed ?? headerRow,
    others: others.map(rectOf),
  });
  if (place.kind === 'none') return refused(place.because, name);
  const known = ends.find(({ next }) => !next.isNullObject && next.rowIndex === place.row);
  const isHidden = known !== undefined && place.kind !== 'insert' && known.next.rowHidden;
  if (isHidden && filter.isDataFiltered) return refused('filtered', name);
  const [above = [], at = []] = (known?.formats.numberFormat ?? []) as string[][];
  const isFirst = place.row <= headerRow + 1;
  const formatBefore = (column: number) => at[column - span.left] ?? PLAIN_FORMAT;
  const formatAbove = (column: number) =>
    isFirst ? PLAIN_FORMAT : (above[column - span.left] ?? PLAIN_FORMAT);
  return {
    place,
    isHidden,
    range: whole === undefined ? null : rectOf(whole),
    formatBefore,
    formatAt: (column) => {
      // What stands in the row now moves down.
      const own = place.kind === 'insert' ? PLAIN_FORMAT : formatBefore(column);
      return own === PLAIN_FORMAT ? formatAbove(column) : own;
    },
  };
}

async function write(
  context: Excel.RequestContext,
  plan: LinePlan,
  { sheet, name, table, dateSystem }: Found,
  { place, formatAt, formatBefore, range, isHidden }: Surveyed,
): Promise<LineOutcome> {
  const { row } = place;
  const { left, right } = edgesOf(plan);
  const entries = new Map(
    plan.cells.map((cell) => [cell.column, enterCell(cell, formatAt(cell.column), dateSystem)]),
  );
  const pick = <T>(of: (entry: CellEntry) => T) =>
    spread(left, right, new Map([...entries].map(([column, entry]) => [column, of(entry)])));
  const own = table === null ? null : sheet.tables.getItem(table.id);
  const takeBack = () =>
    takeBackLine(context, {
      sheet,
      row,
      entries,
      formatBefore,
      table: table === null || range === null ? null : { id: table.id, range },
      isInserted: place.kind === 'insert',
      wasHidden: isHidden,
    });
  try {
    if (place.kind === 'grow') own?.resize(addressOf(place.range));
    if (place.kind === 'insert') own?.rows.add();
    const cells = sheet.getRangeByIndexes(row, left, 1, right - left + 1);
    if (isHidden) cells.rowHidden = false;
    // Said for every cell: what a new row of a table takes over from the one above it is Excel's affair.
    cells.numberFormat = [...pick(({ format }) => format)];
    cells.values = [...pick(({ entry }) => entry)];
    cells.load('values');
    await sync(context);
    const held = cells.values[0] as unknown[];
    const isKept = [...entries].every(([column, entry]) => holdsSame(held[column - left], entry.held));
    if (isKept) return { kind: 'written', row: row + 1 };
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: 'refused', problem: problemOf(error, name) };
    if (!(await takeBack())) return refused('half-done', name);
    return codeOf(error) === 'InsertDeleteConflict'
      ? refused('no-room', name)
      : { kind: 'refused', problem: problemOf(error, name) };
  }
  return refused((await takeBack()) ? 'not-kept' : 'half-done', name);
}

function edgesOf({ cells }: LinePlan): Pick<CellRange, 'left' | 'right'> {
  const columns = cells.map(({ column }) => column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

function refused(
  kind: 'protected' | 'no-room' | 'filtered' | 'not-kept' | 'half-done',
  sheet: string,
): LineOutcome {
  return { kind: 'refused', problem: { kind, sheet } };
}
