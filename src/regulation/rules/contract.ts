import type { Candidate } from '../candidate';
import { type Report, nothing } from '../findings';
import type { Session } from '../session-schema';
import { ignorePositioning } from './positioning';
import { classifyShortage } from './shortage';
import { addUpWeeks, compareWeeks } from './weeks-done';

/**
 * Did the apprentice train for as long as the contract lasts?
 *
 * Note § 1-2: the duration of the training equals that of the apprenticeship contract; there is no
 * positioning. A contract whose length is not known leaves the answer unknown.
 *
 * @example contract of 104 weeks, 103 done → `pfmp-short` { required: 104, done: 103 }
 */
export function checkContract(candidate: Candidate, session: Session, report: Report): void {
  const { source } = session.pfmp.apprentice;
  const done = addUpWeeks(candidate.pfmpWeeks, report);
  const required = contractLength(candidate, report);
  if (done.kind === 'not-asked' || required === 'not-asked') {
    const field = required === 'not-asked' ? 'contractWeeks' : 'pfmpWeeks';
    report('duration-unchecked', { field }, { category: 'apprentice' }, { source });
  }
  if (typeof required === 'number') {
    const reportShort = (weeks: number) =>
      report(
        classifyShortage(candidate, required),
        { field: 'pfmpWeeks' },
        { category: 'apprentice', required, done: weeks },
        { source },
      );
    compareWeeks(done, required, reportShort, report);
  }
  ignorePositioning(candidate, 'apprentice', source, report);
}

/** The length of the contract in weeks, or why it is not known. */
export function contractLength(candidate: Candidate, report: Report): number | 'not-asked' | 'unknown' {
  const { contractWeeks } = candidate;
  const place = { field: 'contractWeeks' } as const;
  switch (contractWeeks.kind) {
    case 'not-asked':
      return 'not-asked';
    case 'absent':
      report('contract-missing', place, nothing);
      return 'unknown';
    case 'unreadable':
      if (contractWeeks.obstacle === 'negative') report('contract-missing', place, nothing);
      else {
        report('contract-invalid', place, { raw: contractWeeks.raw, obstacle: contractWeeks.obstacle });
      }
      return 'unknown';
    case 'value':
      if (contractWeeks.value > 0) return contractWeeks.value;
      report('contract-missing', place, nothing);
      return 'unknown';
    default:
      return contractWeeks satisfies never;
  }
}
