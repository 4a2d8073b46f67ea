import type { Session } from '../session-schema';
import { type Sum, completeSum } from './average';
import { coefficientOf } from './file';
import { markFor, partsOf, pointsOf, reaches } from './ratio';

/** The lowest mark that reaches a target: 0 where it is reached anyway, or out of reach even with the highest. */
export type NeededMark =
  { readonly kind: 'mark'; readonly value: number } | { readonly kind: 'out-of-reach' };

/**
 * Which mark, the same in each open unit, brings the average to a target?
 *
 * @param sum  with at least one unit open, or the projet
 * @param target  mean /20
 * @example 245 points known, E12 (coefficient 1) open, target 10 → 5
 */
export function findNeededMark(sum: Sum, target: number, session: Session): NeededMark {
  const lowest = completeSum(sum, 0, session);
  if (reaches(lowest, target)) return { kind: 'mark', value: 0 };
  if (!reaches(completeSum(sum, session.marks.maximum.value, session), target))
    return { kind: 'out-of-reach' };
  const wanted = (lowest.coefficients * partsOf(target)) / partsOf(1);
  return { kind: 'mark', value: markFor(wanted - lowest.points, coefficientsOpen(sum, session)) };
}

function coefficientsOpen({ open, isProjectOpen }: Sum, session: Session): number {
  const units = open.reduce((sum, unit) => sum + partsOf(coefficientOf(unit, session)), 0n);
  return pointsOf(units + (isProjectOpen ? partsOf(session.diploma.project.coefficient.value) : 0n));
}
