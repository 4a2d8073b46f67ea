import {
  type ColumnWidth,
  type MarkPlace,
  type OwnCells,
  type Standing,
  type StandingNote,
  ownerOfReasons,
} from '../audit';
import { french } from '../messages';
import type { CellRange } from '../table';
import { type Block, type BlockWanted, readBlocks } from './read-blocks';
import type { SheetDetails, SheetOutline } from './read-shape';

/** About what a guarded verdict makes in an answer, and each judged column in it; and reasons. */
const BYTES_A_VERDICT = 90;
const BYTES_AN_INPUT = 30;
const BYTES_OF_REASONS = 150;

/** What stands where the marks go. */
export interface StandingMarks extends Standing {
  /** the two cells of the heading row */
  readonly headings: readonly [verdict: unknown, reasons: unknown];
  /** whether the place, free as it looks, holds something that shows nothing */
  readonly isTaken: boolean;
}

/** Reads what our columns hold, or that the new ones are free: one request. */
export async function readStanding(
  context: Excel.RequestContext,
  { sheet, used }: SheetOutline,
  place: MarkPlace,
  { tints, filter }: SheetDetails,
): Promise<StandingMarks> {
  const { headingRow, verdictColumn, reasonsColumn, newColumns } = place;
  // Below the last candidate there may be marks of those who are gone.
  const bottom = Math.max(place.lastRow, newColumns.length === 0 ? (used?.bottom ?? 0) : 0);
  const columns = [verdictColumn, reasonsColumn];
  const note = queueNote(sheet, headingRow, verdictColumn);
  const widths = queueWidths(sheet, columns);
  const columnOf = (column: number): CellRange => ({ top: headingRow, bottom, left: column, right: column });
  const behind = Math.max(...newColumns, 0) + 1;
  const isOld = newColumns.length < columns.length;
  // Beyond what the sheet uses there is nothing to read.
  const read = [...columns, ...(newColumns.length > 0 ? [behind] : [])].filter(
    (column) => used !== null && column <= used.right,
  );
  const wanted = read.map((column): BlockWanted => {
    const bytes =
      column === verdictColumn ? BYTES_A_VERDICT + BYTES_AN_INPUT * place.right : BYTES_OF_REASONS;
    return { range: columnOf(column), property: 'formulas', bytesPerCell: isOld ? bytes : 1 };
  });
  const blocks = await readBlocks(context, sheet, wanted, () => {
    note.queue();
    widths.queue();
  });
  const contents = new Map(read.map((column, at) => [column, blocks[at] ?? []]));
  const contentOf = (column: number, row: number): unknown => contents.get(column)?.[row]?.[0] ?? '';
  const cells = Array.from({ length: bottom - headingRow }, (_, index): OwnCells => ({
    row: headingRow + index + 2,
    verdict: contentOf(verdictColumn, index + 1),
    reasons: contentOf(reasonsColumn, index + 1),
  }));
  const isTaken = [...newColumns, ...(newColumns.length > 0 ? [behind] : [])].some((column) =>
    holdsAnything(contents.get(column) ?? []),
  );
  return {
    headings: [contentOf(verdictColumn, 0), contentOf(reasonsColumn, 0)],
    cells,
    tints,
    filter,
    note: note.read(),
    widths: widths.read(),
    isTaken,
  };
}

function holdsAnything(block: Block): boolean {
  return block.some(([content]) => content !== '' && content !== null);
}

/**
 * The reasons' column, where it turns out to be somebody's own that is called like ours: nothing in it is what
 * a seal vouches for.
 */
export function doubtfulColumn({ isDoubtful, reasonsColumn }: MarkPlace, { cells }: Standing): number | null {
  if (!isDoubtful) return null;
  const owners = cells.map(ownerOfReasons);
  return owners.includes('foreign') && !owners.includes('ours') ? reasonsColumn : null;
}

interface Queued<T> {
  readonly queue: () => void;
  /** once the request was answered */
  readonly read: () => T;
}

/** What is shown when a heading of ours is selected. */
export function queueNote(sheet: Excel.Worksheet, row: number, column: number): Queued<StandingNote> {
  let validation: Excel.DataValidation | null = null;
  return {
    queue: () => {
      validation = sheet.getCell(row, column).dataValidation.load('type,prompt');
    },
    read: () => {
      const prompt: Partial<Excel.DataValidationPrompt> | null = validation?.prompt ?? null;
      if (prompt?.title === french.marking.noteTitle) {
        return { title: prompt.title, text: prompt.message ?? '' };
      }
      return validation?.type === 'None' && (prompt?.message ?? '') === '' ? 'none' : 'foreign';
    },
  };
}

/** How wide columns are. */
export function queueWidths(
  sheet: Excel.Worksheet,
  columns: readonly number[],
): Queued<readonly ColumnWidth[]> {
  let formats: readonly Excel.RangeFormat[] = [];
  return {
    queue: () => {
      formats = columns.map((column) => sheet.getCell(0, column).format.load('columnWidth,useStandardWidth'));
    },
    read: () =>
      columns.flatMap((column, at) => {
        const format = formats[at];
        if (format === undefined) return [];
        return [{ column, width: format.columnWidth, isStandard: format.useStandardWidth }];
      }),
  };
}
