import type { CalendarDay } from '../calendar';
import { type Period, mergePeriods } from './period';

/**
 * How many calendar days do these periods hold? A day counts once, however many periods hold it.
 *
 * @param periods  in any order, overlapping or not
 * @returns days, 0 or more
 * @example 2026-01-05 to 2026-01-16 and 2026-01-12 to 2026-01-23 → 19
 */
export function countDays(periods: readonly Period[]): number {
  return mergePeriods(periods).reduce((sum, { start, end }) => sum + end + 1 - start, 0);
}

/**
 * How many of their days are a Monday to Friday? A day counts once; public holidays are not taken off, because no
 * text says whether they shorten a week of training.
 *
 * @param periods  in any order, overlapping or not
 * @returns days, 0 or more
 * @example 2026-01-05 to 2026-01-16 and 2026-01-12 to 2026-01-23 → 15
 */
export function countWeekdays(periods: readonly Period[]): number {
  return mergePeriods(periods).reduce(
    (sum, { start, end }) => sum + weekdaysUpTo(end) - weekdaysUpTo(start - 1),
    0,
  );
}

/**
 * How many calendar days lie in two or more of the periods?
 *
 * @param periods  in any order
 * @returns days, 0 or more
 * @example 2026-01-05 to 2026-01-16 and 2026-01-12 to 2026-01-23 → 5
 */
export function countOverlap(periods: readonly Period[]): number {
  const sorted = [...periods].sort((a, b) => a.start - b.start);
  const shared: Period[] = [];
  let latest = -Infinity;
  for (const { start, end } of sorted) {
    if (start <= latest) shared.push({ start, end: Math.min(end, latest) });
    latest = Math.max(latest, end);
  }
  return countDays(shared);
}

const DAYS_OF_WEEK = 7;
/** The serial numbers of Saturdays divide by 7, those of Sundays leave 1. */
const DAYS_OF_WEEKEND = 2;

/** The Mondays to Fridays from the day 0 of the calendar up to a day, in one step however long it is. */
function weekdaysUpTo(day: CalendarDay): number {
  const weeks = Math.floor((day + 1) / DAYS_OF_WEEK);
  const rest = day + 1 - weeks * DAYS_OF_WEEK;
  return weeks * (DAYS_OF_WEEK - DAYS_OF_WEEKEND) + Math.max(0, rest - DAYS_OF_WEEKEND);
}
