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
  /** The most hours among the first n periods, for each n. */
  const most = [0];
  sorted.forEach(({ start, hours }, index) => {
    const before = countEndingBefore(sorted, start, index);
    most.push(Math.max(most[index] ?? 0, (most[before] ?? 0) + hours));
  });
  return most[sorted.length] ?? 0;
}

/** How many of the first periods, sorted by their ends, end before a day. */
function countEndingBefore(sorted: readonly Period[], day: number, first: number): number {
  let low = 0;
  let high = first;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.end ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
