import { type Unit, units } from './fields';
import type { UnitOutcome } from './rules/mark';
import type { Session } from './session-schema';

/** The mean of the professional épreuves, as points over coefficients, or why there is none. */
export type FinalGrade =
  | {
      readonly kind: 'grade';
      /** marks × coefficients, in steps of 10⁻¹² of a point so that no sum is rounded */
      readonly points: number;
      readonly coefficients: number;
      /** points over coefficients, /20, unrounded */
      readonly value: number;
    }
  | { readonly kind: 'non-valid' }
  | { readonly kind: 'none'; readonly reason: 'unreadable' | 'missing' | 'dispensed' | 'not-allowed' };

const STEPS_A_POINT = 1e12;

const nonValid: FinalGrade = { kind: 'non-valid' };
const withUnreadable: FinalGrade = { kind: 'none', reason: 'unreadable' };
const withMissing: FinalGrade = { kind: 'none', reason: 'missing' };
const allDispensed: FinalGrade = { kind: 'none', reason: 'dispensed' };
export const notAllowed: FinalGrade = { kind: 'none', reason: 'not-allowed' };

/**
 * What is the mean of E2, E31 and E32 by their coefficients?
 *
 * Note § 2 gives the coefficients; that their mean is shown is our decision (to be confirmed). In this
 * order: an unreadable mark leaves it unknown; a "non valide" makes it non valide, whatever else is
 * missing; a missing mark leaves it unknown; dispensed units leave both sums.
 *
 * @param outcomes  the mark that counts in each unit, /20
 * @example E2 11, E31 12, E32 8 → 116 points over 11, 10.5454…
 */
export function computeFinalGrade(
  outcomes: Readonly<Record<Unit, UnitOutcome>>,
  session: Session,
): FinalGrade {
  let points = 0;
  let coefficients = 0;
  let isNonValid = false;
  let isMissing = false;
  for (const unit of units) {
    const outcome = outcomes[unit];
    switch (outcome.kind) {
      case 'unreadable':
        return withUnreadable;
      case 'non-valid':
        isNonValid = true;
        break;
      case 'missing':
        isMissing = true;
        break;
      case 'dispensed':
        break;
      case 'mark': {
        const coefficient = session.units[unit].coefficient.value;
        points += Math.round(outcome.value * STEPS_A_POINT) * coefficient;
        coefficients += coefficient;
        break;
      }
      default:
        return outcome satisfies never;
    }
  }
  if (isNonValid) return nonValid;
  if (isMissing) return withMissing;
  if (coefficients === 0) return allDispensed;
  return { kind: 'grade', points, coefficients, value: points / (coefficients * STEPS_A_POINT) };
}

/**
 * Does the mean reach a threshold? Compared as points over coefficients, never as a rounded mean.
 *
 * @param threshold  /20
 */
export function reachesThreshold(
  grade: { readonly points: number; readonly coefficients: number },
  threshold: number,
): boolean {
  return grade.points >= threshold * STEPS_A_POINT * grade.coefficients;
}
