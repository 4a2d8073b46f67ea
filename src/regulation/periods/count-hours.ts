import type { CalendarDay } from '../calendar';
import type { Period } from './period';

/** A period with the hours that were done in it. */
export interface TimedPeriod extends Period {
  /** hours, 0 or more */
  readonly hours: number;
}

/**
 * How many hours do these periods hold for certain?
 *
 * Nobody can say which hours of two overlapping periods are the same ones: a day cannot count twice. So of periods
 * that overlap, those count that do not overlap each other and hold the most hours; the same attestation, typed
 * twice, counts once.
 *
 * @param periods  in any order
 * @returns hours, 0 or more
 * @example 70 h from 2026-01-05 to 2026-01-16, 35 h from 2026-01-12 to 2026-01-16 → 70
 */
export function countHours(periods: readonly TimedPeriod[]): number {
  const sorted = [...periods].sort((a, b) => a.end - b.end);
  const standings: Standing[] = [];
  let most = 0;
  for (const { start, end, hours } of sorted) {
    const before = standings[countEndingBefore(standings, start) - 1];
    most = Math.max(most, (before?.most ?? 0) + hours);
    standings.push({ end, most });
  }
  return most;
}

/** The most hours that the periods up to an end hold. */
interface Standing {
  readonly end: CalendarDay;
  readonly most: number;
}

/** How many of the standings, in the order of their ends, end before a day. */
function countEndingBefore(standings: readonly Standing[], day: CalendarDay): number {
  let low = 0;
  let high = standings.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const standing = standings[middle];
    if (standing && standing.end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
