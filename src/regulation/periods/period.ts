import type { CalendarDay } from '../calendar';

/** Days of training or of work, both ends included. */
export interface Period {
  readonly start: CalendarDay;
  /** no earlier than the start */
  readonly end: CalendarDay;
}

/** The part of a period from one day to another, both included; null when nothing of it is there. */
export function clipPeriod(period: Period, from: CalendarDay, to: CalendarDay): Period | null {
  const start = Math.max(period.start, from);
  const end = Math.min(period.end, to);
  return start <= end ? { start, end } : null;
}

/**
 * The same days as periods that neither overlap nor touch, the earliest first.
 *
 * @param periods  in any order, overlapping or not
 */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
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
