import type { Candidate } from '../candidate';
import type { Category } from '../categories';
import type { Line, Report } from '../findings';
import { knownValue, value } from '../reading';
import { requireWeeks } from '../rules/duration';
import { addUpWeeks } from '../rules/weeks-done';
import type { Attestation } from './attestation';
import type { Circumstances } from './circumstances';
import { lineOf } from './line-of';
import { reportFirms } from './other-firms';
import { reportPoles } from './report-poles';
import { reportStanding } from './report-standing';
import { type WeighedTraining, differs, isCounted, weighTraining } from './weigh-attestations';

/**
 * What do the attestations of training say of a candidate who needs weeks?
 *
 * Note § 1: the register is the source of the weeks; a finding names the lines that made them, and one each line
 * that did not count. Weeks that the list tells besides are compared.
 *
 * @param attestations  the candidate's; none is reported
 * @returns the candidate with the weeks of the register
 */
export function consultTraining(
  candidate: Candidate,
  category: Category,
  sheet: string,
  attestations: readonly Attestation[],
  { session, convention, bounds }: Circumstances,
  report: Report,
): Candidate {
  const place = { field: 'pfmpWeeks' } as const;
  const [first] = attestations;
  if (first === undefined) {
    report('attestation-none', place, { sheet });
    return candidate;
  }
  const isApprentice = category === 'apprentice';
  const weighed = weighTraining(attestations, candidate, isApprentice, bounds, convention, session);
  const { weeks, possible, standings } = weighed;
  const counted = standings.filter(isCounted);
  const rows = counted.map(({ attestation }) => attestation.place.row).sort((a, b) => a - b);
  const { computed } = weighed;
  const required = requireWeeks(candidate, category, { kind: 'known', weeks }, session, () => undefined);
  report('pfmp-register', place, { sheet, rows, weeks, computed, convention, required });

  const severity = required !== null && weeks >= required ? 'info' : 'missing';
  for (const standing of standings) reportStanding(standing, convention, severity, report);
  reportSums(candidate, weighed, required, lineOf(first), { session, convention, bounds }, report);
  if (weighed.overlap > 0) report('period-overlap', place, { sheet, rows, days: weighed.overlap });
  reportPoles(
    sheet,
    counted.map(({ attestation }) => attestation),
    report,
  );
  if (isApprentice) reportFirms(counted, session, report);
  const [only] = counted;
  if (only !== undefined && counted.length === 1 && !isApprentice) {
    report('periods-undivided', place, lineOf(only.attestation, 'start'));
  }
  return { ...candidate, pfmpWeeks: [value(weeks)], possibleWeeks: possible };
}

/**
 * Each attestation may be within the tolerance and their sum decide what the days do not bear out; and the list may
 * tell other weeks than the register.
 */
function reportSums(
  candidate: Candidate,
  { weeks, computed, standings }: WeighedTraining,
  required: number | null,
  line: Line,
  { session, convention }: Circumstances,
  report: Report,
): void {
  const tolerance = session.pfmp.week.tolerance.value;
  const place = { field: 'pfmpWeeks' } as const;
  const isBorneOut = required === null || weeks < required || computed + tolerance >= required;
  const isMismatch = standings.some((standing) => isCounted(standing) && standing.isMismatch);
  if (!isBorneOut && !isMismatch) {
    report('weeks-mismatch', place, { declared: weeks, computed, convention, of: 'sum', line });
  }
  for (const [part, reading] of candidate.pfmpWeeks.entries()) {
    if (reading.kind !== 'unreadable') continue;
    report('pfmp-invalid', { ...place, part }, { raw: reading.raw, obstacle: reading.obstacle });
  }
  if (candidate.pfmpWeeks.some((reading) => knownValue(reading) === null)) return;
  const listed = addUpWeeks(candidate.pfmpWeeks, () => undefined);
  if (listed.kind === 'known' && differs(listed.weeks, weeks, tolerance)) {
    report('weeks-mismatch', place, {
      declared: listed.weeks,
      computed: weeks,
      convention,
      of: 'list',
      line,
    });
  }
}
