import type { MarkingWords } from '../../messages';
import type { Deed } from './deeds';
import { type OwnCells, placeholder } from './own-cells';
import type { MarkSet, PairWords } from './mark-set';
import type { MarkPlace } from './place-marks';
import { type ColumnChanges, planColumnChanges } from './plan-columns';
import { type FilterObstacle, planFilterWidening } from './plan-filter';
import type { RowMark } from './plan-marking';
import type { ColumnWidth, HeadingNote, SheetFilter, StandingNote, StandingTint } from './surroundings';
import { type Tint, planTints } from './tints';

/** Wide enough for the longest verdict, and for a sentence; in points. */
export const verdictWidth = 140;
export const reasonsWidth = 360;

/** What stands of ours where the marks go, and what they have to get along with. */
export interface Standing {
  /** what our columns hold, from the row below the heading to the last one */
  readonly cells: readonly OwnCells[];
  readonly tints: readonly StandingTint[];
  readonly note: StandingNote;
  readonly widths: readonly ColumnWidth[];
  readonly filter: SheetFilter | null;
}

export interface MarkingPlan {
  readonly deeds: readonly Deed[];
  /** cells of our columns with something that somebody typed: left alone */
  readonly foreign: readonly string[];
  /** why a filter could not be made to take our columns along; null: it does, or there is none */
  readonly filterObstacle: FilterObstacle | null;
}

/** All that marking does to a sheet, in order; nothing when the marks stand already as they should. */
export function planMarkingDeeds(
  place: MarkPlace,
  marks: readonly RowMark[],
  standing: Standing,
  note: HeadingNote,
  words: MarkingWords,
  set: Pick<MarkSet, 'words' | 'isTinted'> = { words, isTinted: true },
): MarkingPlan {
  const changes = planColumnChanges(standing.cells, marks, place);
  const filter =
    place.table === null ? planFilterWidening(standing.filter, place) : ({ kind: 'none' } as const);
  return {
    deeds: [
      ...widenTable(place),
      ...writeHeadings(place, set.words),
      ...writeColumns(standing.cells, changes, place),
      ...(set.isTinted ? renewTints(place, standing.tints, words) : []),
      ...renewNote(place, standing.note, note),
      ...widenColumns(place, standing.widths),
      ...(filter.kind === 'change' ? [filter.deed] : []),
    ],
    foreign: changes.foreign,
    filterObstacle: filter.kind === 'left' ? filter.because : null,
  };
}

function widenTable({ table, newColumns }: MarkPlace): readonly Deed[] {
  if (table === null || newColumns.length === 0) return [];
  const right = Math.max(...newColumns);
  return [{ kind: 'resize-table', table: table.name, range: { ...table.range, right } }];
}

function writeHeadings(
  { headingRow, newColumns, verdictColumn, reasonsHeading }: MarkPlace,
  { verdictHeading }: PairWords,
): readonly Deed[] {
  return newColumns.map((column) => ({
    kind: 'write',
    top: headingRow,
    column,
    cells: [column === verdictColumn ? verdictHeading : reasonsHeading],
  }));
}

/**
 * The changes of our columns as deeds; rows in between stay as they are.
 *
 * @param cells  in the order of the changes, by rising rows
 */
export function writeColumns(
  cells: readonly OwnCells[],
  { verdicts, reasons, isNeeded }: ColumnChanges,
  { table, verdictColumn, reasonsColumn }: Pick<MarkPlace, 'table' | 'verdictColumn' | 'reasonsColumn'>,
): readonly Deed[] {
  const [first] = cells;
  if (!isNeeded || first === undefined) return [];
  const top = first.row - 1;
  const byRow = (changes: readonly (string | null)[]): readonly (string | null)[] => {
    const rows = Array.from({ length: (cells.at(-1)?.row ?? 0) - top }, (): string | null => null);
    cells.forEach(({ row }, index) => {
      rows[row - 1 - top] = changes[index] ?? null;
    });
    return rows;
  };
  const formulas = byRow(verdicts);
  return [
    // A formula written into a table's column without any constant is taken for the formula of the whole column.
    ...(table === null ? [] : [holdPlaces(top, verdictColumn, formulas)]),
    { kind: 'write', top, column: verdictColumn, cells: formulas },
    { kind: 'write', top, column: reasonsColumn, cells: byRow(reasons) },
  ];
}

/** A constant in each cell of a table's column that a formula is about to be written into. */
export function holdPlaces(top: number, column: number, cells: readonly unknown[]): Deed {
  const held = cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? placeholder : null));
  return { kind: 'write', top, column, cells: held };
}

/** Ours are taken away and set anew where one is missing, torn by a copy, or does not reach all rows. */
function renewTints(
  { headingRow, lastRow, left, right, verdictColumn }: MarkPlace,
  standing: readonly StandingTint[],
  words: MarkingWords,
): readonly Deed[] {
  const wanted = planTints({ top: headingRow + 1, bottom: lastRow, left, right }, verdictColumn, words);
  const isRight =
    standing.length === wanted.length && wanted.every((tint) => standing.some((own) => isSame(own, tint)));
  if (isRight) return [];
  return [
    ...standing.map(({ id }): Deed => ({ kind: 'remove-tint', id })),
    ...wanted.map(({ range, formula, fill, font }): Deed => ({
      kind: 'add-tint',
      ranges: [range],
      formula,
      look: { fill, font },
      priority: null,
    })),
  ];
}

function isSame({ ranges, formula }: StandingTint, wanted: Tint): boolean {
  const [range] = ranges;
  if (formula !== wanted.formula || range === undefined || ranges.length > 1) return false;
  return (['top', 'left', 'bottom', 'right'] as const).every((side) => range[side] === wanted.range[side]);
}

function renewNote(
  { headingRow, verdictColumn }: MarkPlace,
  standing: StandingNote,
  note: HeadingNote,
): readonly Deed[] {
  if (standing === 'foreign') return [];
  if (standing !== 'none' && standing.text === note.text) return [];
  return [{ kind: 'describe', row: headingRow, column: verdictColumn, ...note }];
}

/** A new column gets the width of what it holds, unless somebody gave it one. */
function widenColumns(
  { newColumns, verdictColumn }: MarkPlace,
  widths: readonly ColumnWidth[],
): readonly Deed[] {
  return widths
    .filter(({ column, isStandard }) => isStandard && newColumns.includes(column))
    .map(({ column }) => ({
      kind: 'set-width',
      column,
      width: column === verdictColumn ? verdictWidth : reasonsWidth,
    }));
}
