import type { Session } from '../session-schema';
import { type Ratio, partsOf, pointsOf } from './ratio';

/** How far the points are from a threshold: below it where they lack some, else above. */
export interface Closeness {
  /** mean /20 */
  readonly threshold: number;
  /** points, 0 or more; 0 is above */
  readonly points: number;
  readonly side: 'below' | 'above';
}

/**
 * The nearest threshold of an average (contrôle, admission, mentions), in points: where a jury may look twice.
 *
 * @param within  points
 * @returns null when no threshold is so near
 * @example 249,9 points over 25, within 10 → { threshold: 10, points: 0.1, side: 'below' }
 */
export function findClosest(
  { points, coefficients }: Ratio,
  within: number,
  { diploma }: Session,
): Closeness | null {
  const { thresholds, mentions } = diploma;
  const levels = [thresholds.control, thresholds.admission, ...Object.values(mentions)];
  let closest: Closeness | null = null;
  for (const { value: threshold } of levels) {
    const gap = pointsOf(points - (coefficients * partsOf(threshold)) / partsOf(1));
    const distance = Math.abs(gap);
    if (distance > within || (closest !== null && closest.points <= distance)) continue;
    closest = { threshold, points: distance, side: gap < 0 ? 'below' : 'above' };
  }
  return closest;
}
