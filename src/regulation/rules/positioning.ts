import type { Candidate } from '../candidate';
import type { PositionedCategory } from '../categories';
import type { Report } from '../findings';
import type { Reading } from '../reading';
import type { Session } from '../session-schema';
import type { WeeksDone } from './weeks-done';

/**
 * How many weeks of training must this candidate have done, decisions of positioning included?
 *
 * Note §§ 1-1, 1-3: the full figure, reduced only by a decision of the recteur taken before the entry into
 * training, and never under the floor: a void decision leaves the full figure. § 1: the decision may also
 * lengthen; a longer duration stands whenever decided (to be confirmed). A decision that can't be read is
 * reported and counts as none until it can.
 *
 * @param done  weeks done, to know whether the decision is needed
 * @returns weeks required
 * @example private school, 12 weeks decided after the entry, 15 done → 20, and `positioning-late` is reported
 */
export function requirePositionedWeeks(
  candidate: Candidate,
  category: PositionedCategory,
  done: WeeksDone,
  session: Session,
  report: Report,
): number {
  const { weeks, floor } = session.pfmp[category];
  const full = weeks.value;
  const decided = decidedWeeks(candidate, full, floor.value, weeks.source, report);
  if (decided === null) return full;

  const isShort = done.kind === 'known' && done.weeks < full;
  // Parts that may still add up to the full figure: until they do, the reduction is needed.
  const isNeeded = isShort || (done.kind === 'at-least' && done.weeks < full);
  const particulars = { source: weeks.source, severity: isShort ? 'violation' : 'info' } as const;
  if (decided < floor.value) {
    const details = { category, decided, full, floor: floor.value };
    report('positioning-below-floor', { field: 'positioning' }, details, particulars);
    return full;
  }
  if (decided >= full) return decided;

  const { positioningDate, entryDate } = candidate;
  if (positioningDate.kind === 'not-asked' || entryDate.kind === 'not-asked') return decided;
  if (positioningDate.kind === 'value' && entryDate.kind === 'value') {
    if (positioningDate.value < entryDate.value) return decided;
    report('positioning-late', { field: 'positioningDate' }, { category, decided, full }, particulars);
    return full;
  }
  if (isNeeded) {
    reportUndated('positioningDate', positioningDate, weeks.source, report);
    reportUndated('entryDate', entryDate, weeks.source, report);
  }
  return decided;
}

/** The weeks that the recteur decided, or null when there is no decision. */
function decidedWeeks(
  candidate: Candidate,
  full: number,
  floor: number,
  source: string,
  report: Report,
): number | null {
  const { positioning } = candidate;
  switch (positioning.kind) {
    case 'not-asked':
    case 'absent':
      return null;
    case 'unreadable': {
      const { raw, obstacle } = positioning;
      report('positioning-invalid', { field: 'positioning' }, { raw, obstacle, full }, { source });
      return null;
    }
    case 'value':
      break;
    default:
      return positioning satisfies never;
  }
  switch (positioning.value.kind) {
    case 'none':
      return null;
    case 'reduced':
      report('positioning-assumed', { field: 'positioning' }, { floor }, { source });
      return floor;
    case 'decided':
      return positioning.value.weeks;
    default:
      return positioning.value satisfies never;
  }
}

function reportUndated(
  field: 'positioningDate' | 'entryDate',
  reading: Reading<number>,
  source: string,
  report: Report,
): void {
  if (reading.kind === 'absent') report('positioning-date-missing', { field }, { quoted: null }, { source });
  if (reading.kind === 'unreadable') {
    report('positioning-date-missing', { field }, { quoted: reading }, { source });
  }
}

/** Says of a decision that the category does not know that it changes nothing (note §§ 1-2 to 1-4). */
export function ignorePositioning(
  candidate: Candidate,
  category: 'apprentice' | 'adult-advanced' | 'three-years',
  source: string,
  report: Report,
): void {
  const { positioning } = candidate;
  if (positioning.kind === 'value' && positioning.value.kind !== 'none') {
    report('positioning-ignored', { field: 'positioning' }, { category }, { source });
  }
}
