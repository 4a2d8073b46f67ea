const STEPS_A_WEEK = 1e9;

/**
 * A number of weeks without the noise of binary sums, which may fall a hair short.
 *
 * @param weeks  weeks, or Infinity
 * @example 16.9 + 2.9 + 0.2 → 20, not 19.999999999999996
 */
export function roundWeeks(weeks: number): number {
  return Math.round(weeks * STEPS_A_WEEK) / STEPS_A_WEEK;
}
