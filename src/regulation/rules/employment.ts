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

/**
 * Counting remaining days as thirtieths can make two periods with a day between them longer than the same
 * two joined (30 days in July and 30 in August: 2 months; 2 July to 31 August: 1 month and 30 days). A
 * certificate more would then take a month away; so the least favourable of the two readings counts.
 */
function fewestMonths(merged: readonly Period[], daysOfMonth: number): number {
  let fewest = addUpMonths(merged, daysOfMonth);
  for (let index = 1; index < merged.length && fewest > 0; index += 1) {
    const before = merged[index - 1];
    const after = merged[index];
    if (!before || !after || after.start - before.end > SHORT_GAP) continue;
    const joined = [
      ...merged.slice(0, index - 1),
      { start: before.start, end: after.end },
      ...merged.slice(index + 1),
    ];
    fewest = Math.min(fewest, fewestMonths(joined, daysOfMonth));
  }
  return fewest;
}

function addUpMonths(merged: readonly Period[], daysOfMonth: number): number {
  let months = 0;
  let days = 0;
  for (const period of merged) {
    const whole = wholeMonths(period);
    months += whole;
    days += period.end + 1 - addMonthsToDay(period.start, whole);
  }
  // A single period has reached its months or not: only the days of several are put together.
  return merged.length > 1 ? months + Math.floor(days / daysOfMonth) : months;
}

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

function wholeMonths({ start, end }: Period): number {
  const days = end + 1 - start;
  let months = Math.floor(days / LONGEST_MONTH);
  const most = Math.floor(days / SHORTEST_MONTH);
  while (months < most && addMonthsToDay(start, months + 1) <= end + 1) months += 1;
  return months;
}
