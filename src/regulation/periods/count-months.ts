import { type CalendarDay, addMonthsToDay } from '../calendar';
import { countDays } from './count-days';
import { type Period, mergePeriods } from './period';

/** Whole months, and the days beyond them: fewer than make a month. */
export interface LengthOfWork {
  readonly months: number;
  readonly days: number;
}

/**
 * How many whole months of work do these periods make?
 *
 * Periods that overlap or touch are merged: a day counts once. One merged period reaches n months when its
 * end + 1 day is no earlier than its start + n months (month ends clamp). Whole months of several periods
 * add up, and their remaining days add a month for each `daysOfMonth`. No text counts months of several
 * certificates, so this is to be confirmed.
 *
 * @param periods  in any order, overlapping or not
 * @param daysOfMonth  days, 30
 * @returns whole months, 0 or more
 * @example 2023-01-01 to 2025-12-31 → 36; one day less → 35
 */
export function countMonths(periods: readonly Period[], daysOfMonth: number): number {
  return measureWork(periods, daysOfMonth).months;
}

/**
 * The whole months that these periods make, as `countMonths` counts them, and the days that are left. The days
 * never make up a month that the rule does not grant: 30 days from 1 January are 29 for it, and no month.
 *
 * @param periods  in any order, overlapping or not
 * @param daysOfMonth  days, 30
 * @returns whole months from 0, days from 0 to `daysOfMonth` - 1
 * @example 2025-01-01 to 2025-02-10 → 1 month and 10 days
 */
export function measureWork(periods: readonly Period[], daysOfMonth: number): LengthOfWork {
  return fewestMonths(mergePeriods(periods), daysOfMonth);
}

/** Gaps longer than this can be filled without ever losing a month: no month is more than 3 days longer than another. */
const SHORT_GAP = 7;

/** Beyond this many separate jobs the count is a lower bound, so that no table, however long, takes long. */
const MOST_JOBS = 100;

/**
 * Counting remaining days as thirtieths can make two periods with a day between them longer than the same
 * two joined (30 days in July and 30 in August: 2 months; 2 July to 31 August: 1 month and 30 days). A
 * certificate more would then take a month away; so the least favourable way to join them counts.
 *
 * Months and days of several groups add up to (Σ months × 30 + Σ days) / 30, so the least sum over all ways to
 * join neighbours is found from left to right.
 */
function fewestMonths(merged: readonly Period[], daysOfMonth: number): LengthOfWork {
  if (merged.length > MOST_JOBS) return countLongMonths(merged, daysOfMonth);
  /** The starts that may be joined to what comes, each with the days and months before it. */
  let open: { readonly start: CalendarDay; readonly before: number }[] = [];
  let sum = 0;
  let previous: Period | null = null;
  for (const period of merged) {
    if (previous && period.start - previous.end > SHORT_GAP) open = [];
    open.push({ start: period.start, before: sum });
    sum = Math.min(
      ...open.map(({ start, before }) => {
        const { months, days } = measure({ start, end: period.end });
        return before + months * daysOfMonth + days;
      }),
    );
    previous = period;
  }
  const fewest = Math.floor(sum / daysOfMonth);
  const hull = joinAll(merged);
  // A single period has reached its months or not: only the days of several are put together.
  const months = hull ? Math.min(fewest, measure(hull).months) : fewest;
  return { months, days: Math.min(sum - months * daysOfMonth, daysOfMonth - 1) };
}

/** The one period that all make when short gaps are filled; null when a gap is longer. */
function joinAll(merged: readonly Period[]): Period | null {
  const first = merged[0];
  const last = merged.at(-1);
  if (!first || !last) return null;
  const isJoined = merged.every((period, index) => {
    const before = merged[index - 1];
    return !before || period.start - before.end <= SHORT_GAP;
  });
  return isJoined ? { start: first.start, end: last.end } : null;
}

/** As if every month had 31 days: never more than the calendar gives. */
function countLongMonths(merged: readonly Period[], daysOfMonth: number): LengthOfWork {
  const days = countDays(merged);
  const months = Math.floor(days / LONGEST_MONTH);
  return { months, days: Math.min(days - months * LONGEST_MONTH, daysOfMonth - 1) };
}

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

/** The whole months of one period, and the days beyond them. */
function measure({ start, end }: Period): LengthOfWork {
  const days = end + 1 - start;
  let months = Math.floor(days / LONGEST_MONTH);
  const most = Math.floor(days / SHORTEST_MONTH);
  while (months < most && addMonthsToDay(start, months + 1) <= end + 1) months += 1;
  return { months, days: end + 1 - addMonthsToDay(start, months) };
}
