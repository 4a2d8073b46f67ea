import { columnLetters } from '../../table';
import { type OwnCells, asTyped, ownerOfReasons, ownerOfVerdict } from './own-cells';
import type { MarkPlace } from './place-marks';
import type { RowMark } from './plan-marking';

/** What to write into a column from a row on; null leaves the cell as it is, '' empties it. */
export interface ColumnChanges {
  readonly verdicts: readonly (string | null)[];
  readonly reasons: readonly (string | null)[];
  /** whether anything changes */
  readonly isNeeded: boolean;
  /** the cells of our columns that hold what somebody typed: they are left alone */
  readonly foreign: readonly string[];
}

/**
 * What must change in our columns so that they say what was judged, and nothing else. A cell that says it
 * already is not written again; what somebody typed is never written over.
 *
 * @param cells  what our columns hold now, row by row without a gap
 * @param marks  what they are to hold; rows without a mark are to be empty
 * @param place  below its last row somebody else's table may stand: only what is ours is emptied there
 */
export function planColumnChanges(
  cells: readonly OwnCells[],
  marks: readonly RowMark[],
  { verdictColumn, reasonsColumn, lastRow }: Pick<MarkPlace, 'verdictColumn' | 'reasonsColumn' | 'lastRow'>,
): ColumnChanges {
  const wanted = new Map(marks.map((mark) => [mark.row, mark]));
  const foreign: string[] = [];
  const keep = (row: number, column: number): null => {
    if (row <= lastRow + 1) foreign.push(`${columnLetters(column)}${row}`);
    return null;
  };
  const verdicts: (string | null)[] = [];
  const reasons: (string | null)[] = [];
  for (const own of cells) {
    const mark = wanted.get(own.row);
    const verdict = mark?.verdict ?? '';
    const text = mark?.reasons ?? '';
    const says = { verdict: own.verdict ?? '', reasons: own.reasons ?? '' };
    verdicts.push(
      ownerOfVerdict(own) === 'foreign'
        ? keep(own.row, verdictColumn)
        : changed(says.verdict, verdict, verdict),
    );
    // What stands there already is right, whoever wrote it.
    reasons.push(
      says.reasons !== text && ownerOfReasons(own) === 'foreign'
        ? keep(own.row, reasonsColumn)
        : changed(says.reasons, text, asTyped(text)),
    );
  }
  const isNeeded = [verdicts, reasons].some((column) => column.some((cell) => cell !== null));
  return { verdicts, reasons, isNeeded, foreign };
}

function changed(before: unknown, after: string, written: string): string | null {
  return before === after ? null : written;
}
