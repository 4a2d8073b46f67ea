import { type Cell, foldText } from '../../cells';
import { type CellRange, type Sheet, columnIndex } from '../../table';
import type { SheetAudit } from '../result';
import type { PairWords } from './mark-set';
import type { SheetTable, Surroundings } from './surroundings';

/** Where our two columns stand, or will stand; rows and columns from 0. */
export interface MarkPlace {
  readonly kind: 'beside';
  readonly headingRow: number;
  /** in a table its last row, else the last with a candidate, a total or a remark */
  readonly lastRow: number;
  /** the first and the last column of the table, ours included */
  readonly left: number;
  readonly right: number;
  readonly verdictColumn: number;
  readonly reasonsColumn: number;
  readonly reasonsHeading: string;
  /** whether the reasons' column may be somebody's own of the same name: what it holds must tell */
  readonly isDoubtful: boolean;
  /** the columns that are not there yet */
  readonly newColumns: readonly number[];
  /** the Excel table that the candidates stand in */
  readonly table: SheetTable | null;
}

/** Why the marks can't stand beside the candidates: they go to a sheet of ours. */
export type ElsewhereReason =
  'protected' | 'strip-taken' | 'merged' | 'two-tables' | 'beside-table' | 'no-headings' | 'no-room';

export type Place = MarkPlace | { readonly kind: 'elsewhere'; readonly reason: ElsewhereReason };

const LAST_COLUMN = 16_383;

/**
 * Where do the verdicts and reasons go? Beside the candidates: into our columns where they are already, and
 * else into the two columns right of the table, which must be free, with a blank one behind them.
 *
 * Nothing is forced: where that can't be, the answer says why.
 *
 * @param notOurs  columns that were found to be somebody's own, whatever their headings
 */
export function placeMarks(
  sheet: Sheet,
  audit: Pick<SheetAudit, 'headerRow' | 'columns' | 'candidates' | 'leftOut'>,
  { tables, isProtected }: Surroundings,
  words: PairWords,
  notOurs: ReadonlySet<number> = new Set(),
): Place {
  if (isProtected) return elsewhere('protected');
  const body = bodyOf(audit);
  const lastCandidate = audit.candidates.reduce((last, { row }) => Math.max(last, row - 1), body.top);
  const table = findTable({ ...body, bottom: lastCandidate }, tables);
  if (typeof table === 'string') return elsewhere(table);
  if (table !== null && !table.showsHeadings) return elsewhere('no-headings');

  const headingRow = table === null ? body.top - 1 : table.range.top;
  const lastRow = table?.range.bottom ?? body.bottom;
  const own = findOwnColumns(sheet, headingRow, words, table, notOurs);
  const missing = [own.verdict, own.reasons].filter((column) => column === null).length;
  const edges = table?.range ?? edgesOf(sheet, body);
  const strip = {
    top: headingRow,
    bottom: lastRow,
    left: edges.right + 1,
    right: edges.right + missing,
  };
  const obstacle = missing === 0 ? null : findObstacle(sheet, strip, tables, table);
  if (obstacle !== null) return elsewhere(obstacle);
  const verdictColumn = own.verdict ?? strip.left;
  const reasonsColumn = own.reasons ?? strip.right;
  return {
    kind: 'beside',
    headingRow,
    lastRow,
    left: Math.min(edges.left, verdictColumn, reasonsColumn),
    right: Math.max(edges.right, verdictColumn, reasonsColumn),
    verdictColumn,
    reasonsColumn,
    reasonsHeading: own.reasonsHeading,
    isDoubtful: own.isDoubtful,
    newColumns: [
      ...(own.verdict === null ? [verdictColumn] : []),
      ...(own.reasons === null ? [reasonsColumn] : []),
    ],
    table,
  };
}

function elsewhere(reason: ElsewhereReason): Place {
  return { kind: 'elsewhere', reason };
}

/** The rows below the heading and the columns that were understood. */
function bodyOf({ headerRow, columns, candidates, leftOut }: Parameters<typeof placeMarks>[1]): CellRange {
  const indexes = columns.map(({ column }) => columnIndex(column));
  const rows = [
    ...candidates.map(({ row }) => row),
    ...leftOut.filter(({ reason }) => reason !== 'other-table').map(({ row }) => row),
  ];
  return {
    top: headerRow,
    bottom: rows.reduce((last, row) => Math.max(last, row - 1), headerRow),
    left: Math.min(...indexes),
    right: Math.max(...indexes),
  };
}

/** The table that holds all of the candidates, null where none holds any, or why it is neither. */
function findTable(
  body: CellRange,
  tables: readonly SheetTable[],
): SheetTable | null | 'two-tables' | 'beside-table' {
  const touched = tables.filter(({ range }) => intersects(range, body));
  const [table] = touched;
  if (table === undefined) return null;
  if (touched.length > 1) return 'two-tables';
  const { range } = table;
  const isWithin =
    range.left <= body.left &&
    body.right <= range.right &&
    range.top <= body.top &&
    body.bottom <= range.bottom;
  return isWithin ? table : 'beside-table';
}

interface OwnColumns {
  readonly verdict: number | null;
  readonly reasons: number | null;
  readonly reasonsHeading: string;
  readonly isDoubtful: boolean;
}

/**
 * Our columns, by their headings. "Motifs" may be somebody's own: it is ours only right of our verdicts, or
 * where it says whose it is.
 */
function findOwnColumns(
  sheet: Sheet,
  headingRow: number,
  { verdictHeading, reasonsHeading, reasonsOtherHeading }: PairWords,
  table: SheetTable | null,
  notOurs: ReadonlySet<number>,
): OwnColumns {
  const headings = sheet.rows[headingRow] ?? [];
  const isInside = (column: number) =>
    table === null || (table.range.left <= column && column <= table.range.right);
  const columnsCalled = (heading: string) =>
    headings.flatMap((cell, column) => (isInside(column) && isHeading(cell, heading) ? [column] : []));
  const [verdict = null] = columnsCalled(verdictHeading);
  const called = columnsCalled(reasonsHeading);
  const plain = called.filter((column) => !notOurs.has(column));
  const [other = null] = columnsCalled(reasonsOtherHeading);
  const next = verdict === null ? undefined : plain.find((column) => column === verdict + 1);
  // Not beside the verdicts it was moved away from them, or is somebody's own.
  const [moved = null] = plain;
  const reasons = verdict === null ? null : (other ?? next ?? moved);
  const isTaken = called.some((column) => column !== reasons);
  return {
    verdict,
    reasons,
    reasonsHeading: isTaken ? reasonsOtherHeading : reasonsHeading,
    isDoubtful: reasons !== null && reasons !== other && reasons !== next,
  };
}

function isHeading(cell: Cell, heading: string): boolean {
  return typeof cell === 'string' && foldText(cell) === foldText(heading);
}

/** How far the columns around those that were understood reach, without a blank one in between. */
function edgesOf(sheet: Sheet, body: CellRange): { readonly left: number; readonly right: number } {
  const rows = { top: body.top - 1, bottom: body.bottom };
  const isUsed = (column: number) =>
    column >= 0 && column <= LAST_COLUMN && !isFree(sheet, { ...rows, left: column, right: column });
  let { left, right } = body;
  while (isUsed(left - 1)) left -= 1;
  while (isUsed(right + 1)) right += 1;
  return { left, right };
}

/** Whether no cell of the range holds anything and no merged cell reaches into it. */
function isFree(sheet: Sheet, range: CellRange): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = sheet.rows[row];
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cells?.[column];
      if (cell !== undefined && cell !== null && cell !== '') return false;
    }
  }
  return !sheet.merges.some((merge) => intersects(merge, range));
}

function findObstacle(
  sheet: Sheet,
  strip: CellRange,
  tables: readonly SheetTable[],
  table: SheetTable | null,
): ElsewhereReason | null {
  if (strip.right > LAST_COLUMN) return 'no-room';
  if (sheet.merges.some((merge) => intersects(merge, strip))) return 'merged';
  // Blank behind it: two tables that touch become one for whoever sorts or filters them.
  if (!isFree(sheet, { ...strip, right: strip.right + 1 })) return 'strip-taken';
  // What is written right below a table is swallowed by it.
  const around = { ...strip, top: Math.max(0, strip.top - 1), right: strip.right + 1 };
  const isTouched = tables.some((other) => other !== table && intersects(other.range, around));
  return isTouched ? 'strip-taken' : null;
}

export function intersects(one: CellRange, other: CellRange): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}
