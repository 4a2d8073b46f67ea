import type { Candidate } from '../candidate';
import type { Category } from '../categories';
import type { Report } from '../findings';
import type { Session } from '../session-schema';
import { checkContract, contractLength } from './contract';
import { checkExperience } from './experience';
import { requirePositionedWeeks } from './positioning';
import { checkTraining } from './training';
import type { WeeksDone } from './weeks-done';

/**
 * Does the candidate meet the rule of duration of the category?
 *
 * Note § 1: weeks of training (§§ 1-1, 1-3), the length of the contract (§ 1-2), or certificates of work
 * (§§ 1-3, 1-4).
 */
export function checkDuration(
  candidate: Candidate,
  category: Category,
  session: Session,
  report: Report,
): void {
  switch (category) {
    case 'private-school':
    case 'distance-learning':
    case 'adult-first':
      return checkTraining(candidate, category, session, report);
    case 'apprentice':
      return checkContract(candidate, session, report);
    case 'adult-advanced':
    case 'three-years':
      return checkExperience(candidate, category, session, report);
    default:
      return category satisfies never;
  }
}

/**
 * How many weeks of training does the category ask of this candidate?
 *
 * @param done  weeks done, to know how grave a void decision is
 * @returns weeks, 0 for those who show certificates instead; null when it is not known (which is reported)
 * @example an apprentice with a contract of 104 weeks → 104
 */
export function requireWeeks(
  candidate: Candidate,
  category: Category,
  done: WeeksDone,
  session: Session,
  report: Report,
): number | null {
  switch (category) {
    case 'private-school':
    case 'distance-learning':
    case 'adult-first':
      return requirePositionedWeeks(candidate, category, done, session, report);
    case 'apprentice': {
      const length = contractLength(candidate, report);
      if (length !== 'not-asked') return length === 'unknown' ? null : length;
      report('duration-unchecked', { field: 'contractWeeks' }, { category });
      return null;
    }
    case 'adult-advanced':
    case 'three-years':
      return 0;
    default:
      return category satisfies never;
  }
}
