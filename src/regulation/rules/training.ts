import type { Candidate } from '../candidate';
import type { PositionedCategory } from '../categories';
import type { Report } from '../findings';
import type { Session } from '../session-schema';
import { requirePositionedWeeks } from './positioning';
import { classifyShortage } from './shortage';
import { addUpWeeks, compareWeeks } from './weeks-done';

/**
 * Did the candidate do the weeks of training that the category asks for?
 *
 * Note § 1-1 (schools, distance learning) and § 1-3 (first training or reconversion): the full figure,
 * unless a decision of positioning changed it.
 *
 * @example 19 weeks, private school, no decision → `pfmp-short` { required: 20, done: 19 }
 */
export function checkTraining(
  candidate: Candidate,
  category: PositionedCategory,
  session: Session,
  report: Report,
): void {
  const done = addUpWeeks(candidate.pfmpWeeks, report);
  const { source } = session.pfmp[category].weeks;
  if (done.kind === 'not-asked') {
    report('duration-unchecked', { field: 'pfmpWeeks' }, { category }, { source });
  }
  const required = requirePositionedWeeks(candidate, category, done, session, report);
  const reportShort = (weeks: number) =>
    report(
      classifyShortage(candidate, required),
      { field: 'pfmpWeeks' },
      { category, required, done: weeks },
      { source },
    );
  compareWeeks(done, required, reportShort, report);
}
