import type { Report } from '../findings';
import { countDays } from '../periods';
import type { Session } from '../session-schema';
import type { CountedStanding } from './weigh-attestations';

/**
 * Was the apprentice in other firms for longer, or in more of them, than allowed?
 *
 * Code du travail, R. 6223-10: at most half of the training in a firm, and at most two other firms. Which firm is
 * the employer's, no attestation tells: the one with the most days is taken for it, and a person must check.
 */
export function reportFirms(counted: readonly CountedStanding[], session: Session, report: Report): void {
  const byFirm = new Map<string, CountedStanding[]>();
  for (const standing of counted) {
    const { structureKey } = standing.attestation;
    if (structureKey !== null) byFirm.set(structureKey, [...(byFirm.get(structureKey) ?? []), standing]);
  }
  const days = [...byFirm.values()].map((some) => countDays(some.map(({ period }) => period)));
  const longest = Math.max(0, ...days);
  const all = days.reduce((sum, each) => sum + each, 0);
  const { otherFirms, otherShare } = session.pfmp.apprentice;
  const firms = Math.max(0, byFirm.size - 1);
  const isOverShare = all - longest > all * otherShare.value;
  if (firms <= otherFirms.value && !isOverShare) return;
  const details = { firms, most: otherFirms.value, isOverShare };
  report('other-firms', { field: 'pfmpWeeks' }, details, { source: otherFirms.source });
}
