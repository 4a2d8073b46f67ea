import { foldText } from '../../cells';
import type { Catalogue } from '../../messages';
import { type CellRange, type Sheet, columnLetters } from '../../table';
import type { CellContent, Deed } from './deeds';
import type { PairWords } from './mark-set';
import { type OwnCells, ownerOfReasons, ownerOfVerdict } from './own-cells';
import { type FilterObstacle, planFilterNarrowing } from './plan-filter';
import { reasonsWidth, verdictWidth } from './plan-marking-deeds';
import type { ColumnWidth, SheetTable, StandingNote, StandingTint, Surroundings } from './surroundings';

/** One pair of our columns, wherever it was moved or copied to; from 0. */
export interface OwnPair {
  /** null: cells of ours without their heading, as a copied row leaves them */
  readonly headingRow: number | null;
  readonly verdictColumn: number;
  /** where the reasons may stand */
  readonly reasonsColumns: readonly number[];
  /** of those the ones with a heading of ours; somebody may have changed one */
  readonly headed: readonly number[];
}

/** What a column holds, as formulas and texts, from row 0 on. */
export type ColumnContents = ReadonlyMap<number, readonly unknown[]>;

export interface RemovalPlan {
  readonly deeds: readonly Deed[];
  /** what can't be put back once it is done, and so comes after all else: deletions of columns */
  readonly lastDeeds: readonly Deed[];
  /** cells beside or among our marks that are not recognised as ours: left alone */
  readonly foreign: readonly string[];
  /** headings of columns that can't be taken out of their table, with what stands in the way */
  readonly stuck: readonly string[];
  readonly filterObstacle: FilterObstacle | null;
}

/** Where may marks of ours be? By the headings and by what our cells show, anywhere on the sheet. */
export function findOwnPairs(sheet: Sheet, words: Catalogue): readonly OwnPair[] {
  const { marking, diploma } = words;
  const proposals = [
    ...Object.values(diploma.proposals),
    ...Object.values(diploma.mentions).map((mention) => diploma.admittedWith(mention)),
  ];
  return [
    ...findPairs(sheet, marking, Object.values(marking.shown)),
    ...findPairs(sheet, marking.results, proposals),
  ];
}

function findPairs({ rows }: Sheet, words: PairWords, texts: readonly string[]): readonly OwnPair[] {
  const shown = new Set<unknown>([...texts, words.stale]);
  const isHeading = (cell: unknown, heading: string) =>
    typeof cell === 'string' && foldText(cell) === foldText(heading);
  const pairs: OwnPair[] = [];
  const headed = new Set<number>();
  const bare = new Set<number>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isHeading(cell, words.verdictHeading)) {
        const named = cells.flatMap((each, at) =>
          isHeading(each, words.reasonsHeading) || isHeading(each, words.reasonsOtherHeading) ? [at] : [],
        );
        headed.add(column);
        pairs.push({
          headingRow: row,
          verdictColumn: column,
          reasonsColumns: nearest(column, named),
          headed: named,
        });
      } else if (shown.has(cell)) bare.add(column);
    });
  });
  for (const column of bare) {
    if (!headed.has(column)) {
      pairs.push({ headingRow: null, verdictColumn: column, reasonsColumns: [column + 1], headed: [] });
    }
  }
  return pairs;
}

/** The column beside the verdicts first, then those that are called like ours. */
function nearest(column: number, named: readonly number[]): readonly number[] {
  return [...new Set([column + 1, ...named])];
}

/** What stands of ours on the sheet besides cells. */
export interface StandingElsewhere {
  readonly tints: readonly StandingTint[];
  /** by the cells of verdict headings: row and column from 0 */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: StandingNote }[];
  readonly widths: readonly ColumnWidth[];
}

/**
 * Takes away exactly what was put: each cell that carries our seal and the reasons that it vouches for, our
 * headings where nothing else is left below them, our formats, our note, our width. What somebody typed among
 * them stays, and is named.
 */
export function planRemoval(
  sheet: Sheet,
  pairs: readonly OwnPair[],
  contents: ColumnContents,
  { tables, filter }: Surroundings,
  { tints, notes, widths }: StandingElsewhere,
): RemovalPlan {
  const foreign: string[] = [];
  const stuck: string[] = [];
  const cells: Deed[] = [];
  const shapes: Deed[] = [];
  const deletions: Deed[] = [];
  const freed: { readonly row: number; readonly column: number }[] = [];

  for (const pair of pairs) {
    const found = examine(pair, contents, notes);
    if (found === null) continue;
    foreign.push(...found.foreign);
    const { headingRow } = pair;
    const table = headingRow === null ? undefined : tableAt(tables, headingRow, pair.verdictColumn);
    const gone = headingRow === null ? [] : found.columns.filter(({ isWhole }) => isWhole);
    const shape =
      table === undefined
        ? unshaped
        : narrowTable(
            sheet,
            table,
            gone.map(({ column }) => column),
          );
    shapes.push(...shape.first);
    deletions.push(...shape.last);
    if (shape.isStuck) stuck.push(...gone.map(({ column }) => nameCell(headingRow ?? 0, column)));
    for (const { column, top, cells: own, isWhole } of found.columns) {
      cells.push({ kind: 'write', top, column, cells: own });
      if (headingRow === null || !isWhole || shape.isStuck) continue;
      freed.push({ row: headingRow, column });
      if (shape.last.length === 0) cells.push({ kind: 'write', top: headingRow, column, cells: [''] });
    }
  }
  const narrowed = planFilterNarrowing(
    filter,
    freed[0]?.row ?? -1,
    freed.map(({ column }) => column),
  );
  return {
    deeds: [
      ...shapes,
      ...cells,
      ...tints.map(({ id }): Deed => ({ kind: 'remove-tint', id })),
      ...notes
        .filter(({ note }) => typeof note === 'object')
        .map(({ row, column }): Deed => ({ kind: 'undescribe', row, column })),
      ...resetWidths(
        widths,
        freed.map(({ column }) => column),
      ),
      ...(narrowed.kind === 'change' ? [narrowed.deed] : []),
    ],
    lastDeeds: deletions,
    foreign,
    stuck,
    filterObstacle: narrowed.kind === 'left' ? narrowed.because : null,
  };
}

interface ExaminedColumn {
  readonly column: number;
  /** the row of the first of `cells`, from 0 */
  readonly top: number;
  /** '' where a cell is ours and is to be emptied */
  readonly cells: readonly CellContent[];
  /** whether nothing but ours stands below the heading: the heading goes too */
  readonly isWhole: boolean;
}

interface Examined {
  readonly columns: readonly ExaminedColumn[];
  readonly foreign: readonly string[];
}

/** What of a pair is ours; null when nothing tells that it is. */
function examine(
  { headingRow, verdictColumn, reasonsColumns, headed }: OwnPair,
  contents: ColumnContents,
  notes: StandingElsewhere['notes'],
): Examined | null {
  const verdicts = contents.get(verdictColumn) ?? [];
  const top = headingRow === null ? 0 : headingRow + 1;
  const sealed = verdicts.flatMap((verdict, row) =>
    row >= top && ownerOfVerdict({ verdict }) === 'ours' ? [row] : [],
  );
  const isNoted = notes.some(
    ({ row, column, note }) => row === headingRow && column === verdictColumn && typeof note === 'object',
  );
  if (sealed.length === 0 && !isNoted) return null;
  const last = sealed.at(-1) ?? top - 1;
  const rowsOf = (column: number): readonly OwnCells[] =>
    Array.from({ length: last - top + 1 }, (_, index) => ({
      row: top + index + 1,
      verdict: verdicts[top + index],
      reasons: contents.get(column)?.[top + index],
    }));
  const reasonsColumn = chooseReasons(reasonsColumns, headed, rowsOf);
  const foreign: string[] = [];
  const column = (at: number, owner: (own: OwnCells) => string): ExaminedColumn => {
    const before = foreign.length;
    const cells = rowsOf(reasonsColumn ?? at).map((own) => {
      const whose = owner(own);
      // Beside cells of ours alone, or below our heading, it is said; a copied row lies among other people's cells.
      if (whose === 'foreign' && (headingRow !== null || sealed.includes(own.row - 1))) {
        foreign.push(nameCell(own.row - 1, at));
      }
      return whose === 'ours' ? '' : null;
    });
    // A heading that somebody has changed is theirs.
    const isHeaded = at === verdictColumn || headed.includes(at);
    if (headingRow !== null && !isHeaded) foreign.push(nameCell(headingRow, at));
    return { column: at, top, cells, isWhole: foreign.length === before };
  };
  const columns = [column(verdictColumn, ownerOfVerdict)];
  if (reasonsColumn !== null) columns.push(column(reasonsColumn, ownerOfReasons));
  return { columns, foreign };
}

/** The column with most of the reasons that the seals vouch for; among equals the nearest. */
function chooseReasons(
  columns: readonly number[],
  headed: readonly number[],
  rowsOf: (column: number) => readonly OwnCells[],
): number | null {
  let best: { readonly column: number; readonly score: number } | null = null;
  for (const column of columns) {
    const owners = rowsOf(column).map(ownerOfReasons);
    const ours = owners.filter((owner) => owner === 'ours').length;
    // Somebody's own column: nothing in it, and no heading, says otherwise.
    if (ours === 0 && (owners.includes('foreign') || !headed.includes(column))) continue;
    if (best === null || ours > best.score) best = { column, score: ours };
  }
  return best?.column ?? null;
}

function nameCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function tableAt(tables: readonly SheetTable[], row: number, column: number): SheetTable | undefined {
  return tables.find(({ range }) => range.top === row && range.left <= column && column <= range.right);
}

/** How columns are taken out of a table: what is done first, and last. */
interface Narrowing {
  readonly first: readonly Deed[];
  readonly last: readonly Deed[];
  readonly isStuck: boolean;
}

const unshaped: Narrowing = { first: [], last: [], isStuck: false };

/**
 * Takes columns out of a table: at its end by making it narrower, which moves nothing; elsewhere by deleting
 * them, which moves what stands right of the table, and is not done when anything does.
 */
function narrowTable(
  sheet: Sheet,
  { name, range, criteria }: SheetTable,
  columns: readonly number[],
): Narrowing {
  if (columns.length === 0) return unshaped;
  const unfilter = columns
    .map((column) => column - range.left)
    .filter((index) => (criteria[index] ?? null) !== null)
    .map((index): Deed => ({ kind: 'unfilter', table: name, range, index }));
  let { right } = range;
  while (columns.includes(right) && right > range.left) right -= 1;
  if (range.right - right === columns.length) {
    const narrower: Deed = { kind: 'resize-table', table: name, range: { ...range, right } };
    return { first: [...unfilter, narrower], last: [], isStuck: false };
  }
  if (hasCellsRightOf(sheet, range)) return { ...unshaped, isStuck: true };
  // From the last one: the others keep their places meanwhile.
  const last = [...columns]
    .sort((a, b) => b - a)
    .map((column): Deed => ({ kind: 'delete-table-column', table: name, index: column - range.left }));
  return { first: unfilter, last, isStuck: false };
}

function hasCellsRightOf({ rows }: Sheet, { top, bottom, right }: CellRange): boolean {
  return rows
    .slice(top, bottom + 1)
    .some((cells) => cells.slice(right + 1).some((cell) => cell !== null && cell !== ''));
}

/** A column as wide as we made it gets its standard width again; somebody else's width stays. */
function resetWidths(widths: readonly ColumnWidth[], columns: readonly number[]): readonly Deed[] {
  const isOurs = ({ column, width }: ColumnWidth) =>
    columns.includes(column) && [verdictWidth, reasonsWidth].some((own) => Math.abs(width - own) < ROUNDING);
  return widths.filter(isOurs).map(({ column }) => ({ kind: 'set-width', column, width: null }));
}

/** Excel rounds widths to whole pixels. */
const ROUNDING = 1.5;
