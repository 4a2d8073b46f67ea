import { type Cell, type CellRow, foldText } from '../cells';
import { type Field, fields } from '../regulation';
import { assignColumns } from './columns';
import { type HeaderCell, readGroupedHeader, readSingleHeader } from './header-cells';
import type { LayoutWishes, TableLayout } from './layout';
import { judgeRowBelow } from './lower-heading';
import type { Sheet } from './sheet';
import { diplomaFields } from './diploma-marks';
import { notCandidateLabel } from './vocabulary';

/** The heading stands somewhere in these first rows. */
const ROWS_SEARCHED = 30;

const identityFields: ReadonlySet<Field> = new Set(['candidateNumber', 'lastName', 'firstName', 'fullName']);
/** Told of a candidate without any rule asking for it. */
const silentFields: ReadonlySet<Field> = new Set([...identityFields, 'birthDate']);
const ruleFields: ReadonlySet<Field> = new Set(
  fields.filter((field) => !silentFields.has(field) && !diplomaFields.has(field)),
);
/** So many marks make a table of the diploma's marks: a lone "Français" may be any list. */
const FEWEST_MARKS = 3;

/**
 * Where are the candidates of this sheet, and which column is which field?
 *
 * A candidate table has a column with a name or number and one with the status or anything a rule asks for,
 * under one or two rows of headings anywhere in the first 30 rows.
 *
 * @param wishes  a heading row or columns that a person named; they win over recognition
 * @returns the layout, or null when the sheet holds no candidate table
 */
export function recogniseTable(sheet: Sheet, wishes: LayoutWishes = {}): TableLayout | null {
  const last = Math.min(sheet.rows.length, ROWS_SEARCHED) - 1;
  const rows = wishes.headerRow === undefined ? range(0, last) : [wishes.headerRow];
  let best: Found | null = null;
  for (const row of rows) {
    const found = layOut(sheet, row, wishes);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.layout ?? null;
}

interface Found {
  readonly layout: TableLayout;
  readonly score: number;
}

/** The layout with this row as the last of the heading (or the last but one), or null when it makes none. */
function layOut(sheet: Sheet, row: number, wishes: LayoutWishes): Found | null {
  const grouped = readGroupedHeader(sheet, row);
  const layout = grouped && fitLayout(sheet, row, grouped, wishes);
  // With as many fields, two rows of heading are better than the upper one alone.
  if (layout) return { layout, score: countFields(layout) + 0.5 };
  const single = fitLayout(sheet, row, readSingleHeader(sheet, row), wishes);
  const second = wishes.headerRow === undefined ? single && layOutWithRowBelow(sheet, single, wishes) : null;
  const taken = second ?? single ?? layOutPointedAt(sheet, row, wishes);
  return taken && { layout: taken, score: countFields(taken) };
}

/** A row that somebody named as the last of the heading is one, also when only the row above makes it one. */
function layOutPointedAt(sheet: Sheet, row: number, wishes: LayoutWishes): TableLayout | null {
  if (wishes.headerRow === undefined) return null;
  return fitLayout(sheet, row, readGroupedHeader(sheet, row, 'known') ?? [], wishes);
}

/** The layout with the row below as a second row of heading, or null when it is none. */
function layOutWithRowBelow(sheet: Sheet, upper: TableLayout, wishes: LayoutWishes): TableLayout | null {
  const below = judgeRowBelow(sheet, upper);
  if (below === 'other') return null;
  const row = upper.headerRow + 1;
  const layout = fitLayout(sheet, row, readGroupedHeader(sheet, row, 'known') ?? [], wishes);
  const isBetter = layout !== null && (below === 'heading' || countFields(layout) > countFields(upper));
  return isBetter ? layout : null;
}

function fitLayout(
  sheet: Sheet,
  row: number,
  cells: readonly HeaderCell[],
  { mapping, identity }: LayoutWishes,
): TableLayout | null {
  const assigned = assignColumns(cells, mapping, (column) => looksLikeRowNumbers(sheet, row, column));
  const claimed = new Set([...assigned.columns.map(({ field }) => field), ...assigned.ambiguous]);
  const hasIdentity = identity === 'optional' || [...claimed].some((field) => identityFields.has(field));
  const marks = [...claimed].filter((field) => diplomaFields.has(field)).length;
  const hasRule = marks >= FEWEST_MARKS || [...claimed].some((field) => ruleFields.has(field));
  return hasIdentity && hasRule ? { headerRow: row, ...assigned } : null;
}

/** A table of marks below the candidates must not outweigh them, however many units it has. */
const WEIGHT_OF_MARK = 0.01;

function countFields({ columns, ambiguous }: TableLayout): number {
  const known = [...new Set(columns.map(({ field }) => field)), ...ambiguous];
  return known.reduce((sum, field) => sum + (diplomaFields.has(field) ? WEIGHT_OF_MARK : 1), 0);
}

/** Whether the values under a bare "N°" count the rows: 1, 2, 3… */
function looksLikeRowNumbers(sheet: Sheet, headerRow: number, column: number): boolean {
  let expected: number | null = null;
  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const cell = cells[column];
    const isTotal = typeof cell === 'string' && notCandidateLabel.test(cell);
    if (isTotal || isAlone(cells, column)) continue;
    const number = plainNumber(cell);
    if (number === null) continue;
    if (expected === null ? number !== 1 : number !== expected) return false;
    expected = number + 1;
  }
  return true;
}

/** Whether nothing else stands in the row: a remark below the table, and no candidate. */
function isAlone(cells: CellRow, column: number): boolean {
  return cells.every((cell, index) => index === column || cell === null || cell === '');
}

/** The number in a cell; null for an empty cell; NaN for anything else. */
function plainNumber(cell: Cell | undefined): number | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return NaN;
  const folded = foldText(cell);
  return folded === '' ? null : Number(folded);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
