import { type CalendarDay, addMonthsToDay } from '../calendar';

/** Days of work, both ends included. */
export interface Period {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
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
  const merged = mergePeriods(periods);
  return fewestMonths(merged, daysOfMonth);
}

/** The part of a period from one day to another, both included; null when nothing of it is there. */
export function clipPeriod(period: Period, from: CalendarDay, to: CalendarDay): Period | null {
  const start = Math.max(period.start, from);
  const end = Math.min(period.end, to);
  return start <= end ? { start, end } : null;
}

function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const sorted = [...periods].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last && period.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, period.end) };
    } else {
      merged.push(period);
    }
  }
  return merged;
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
function fewestMonths(merged: readonly Period[], daysOfMonth: number): number {
  if (merged.length > MOST_JOBS) return countLongMonths(merged);
  const least = [0];
  merged.forEach((last, end) => {
    let best = Infinity;
    for (let from = end; from >= 0; from -= 1) {
      const first = merged[from] ?? last;
      const next = merged[from + 1];
      if (from < end && next && next.start - first.end > SHORT_GAP) break;
      const { months, days } = measure({ start: first.start, end: last.end });
      best = Math.min(best, (least[from] ?? 0) + months * daysOfMonth + days);
    }
    least.push(best);
  });
  const fewest = Math.floor((least[merged.length] ?? 0) / daysOfMonth);
  const hull = joinAll(merged);
  // A single period has reached its months or not: only the days of several are put together.
  return hull ? Math.min(fewest, measure(hull).months) : fewest;
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
function countLongMonths(merged: readonly Period[]): number {
  const days = merged.reduce((sum, { start, end }) => sum + end + 1 - start, 0);
  return Math.floor(days / LONGEST_MONTH);
}

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

/** The whole months of one period, and the days beyond them. */
function measure({ start, end }: Period): { readonly months: number; readonly days: number } {
  const days = end + 1 - start;
  let months = Math.floor(days / LONGEST_MONTH);
  const most = Math.floor(days / SHORTEST_MONTH);
  while (months < most && addMonthsToDay(start, months + 1) <= end + 1) months += 1;
  return { months, days: end + 1 - addMonthsToDay(start, months) };
}
