import type { CellRange } from '../../table';
import type { Deed } from './deeds';
import type { MarkPlace } from './place-marks';
import type { SheetFilter } from './surroundings';

/** Why a filter is left as it is although our columns are not in it. */
export type FilterObstacle = 'partial' | 'criteria';

export type FilterPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'change'; readonly deed: Deed }
  | { readonly kind: 'left'; readonly because: FilterObstacle };

const none: FilterPlan = { kind: 'none' };

/** Criteria that Excel takes back as it gave them; colours and icons are not among them. */
const givenBack: ReadonlySet<unknown> = new Set([
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'Dynamic',
]);

/**
 * An AutoFilter sorts its own columns only: over a plain range it is widened to ours, or a sort would leave the
 * verdicts where they are. A filter is only touched when all that it filters by can be given back.
 */
export function planFilterWidening(
  filter: SheetFilter | null,
  { headingRow, left, right, verdictColumn, reasonsColumn }: MarkPlace,
): FilterPlan {
  if (filter === null || !isFilterOf(filter, headingRow, left, right)) return none;
  const first = Math.min(verdictColumn, reasonsColumn);
  const last = Math.max(verdictColumn, reasonsColumn);
  if (filter.range.right >= last) return none;
  if (filter.range.right < first - 1) return { kind: 'left', because: 'partial' };
  return planChange(filter, { ...filter.range, right: last });
}

/** Takes columns at the end of a filter out of it again. */
export function planFilterNarrowing(
  filter: SheetFilter | null,
  headingRow: number,
  columns: readonly number[],
): FilterPlan {
  if (filter === null || filter.range.top !== headingRow) return none;
  let { right } = filter.range;
  while (columns.includes(right) && right > filter.range.left) right -= 1;
  return right === filter.range.right ? none : planChange(filter, { ...filter.range, right });
}

/** The filter again as it was, wherever it is now. */
export function restoreFilter(before: SheetFilter | null, now: SheetFilter | null): FilterPlan {
  if (before === null || JSON.stringify(before) === JSON.stringify(now)) return none;
  return planChange(before, before.range);
}

function isFilterOf({ range }: SheetFilter, headingRow: number, left: number, right: number): boolean {
  return range.top === headingRow && range.left <= right && left <= range.right;
}

function planChange({ criteria }: SheetFilter, range: CellRange): FilterPlan {
  const kept = criteria.slice(0, range.right - range.left + 1);
  if (kept.some((each) => each !== null && !givenBack.has(each['filterOn']))) {
    return { kind: 'left', because: 'criteria' };
  }
  return { kind: 'change', deed: { kind: 'filter', range, criteria: kept } };
}
