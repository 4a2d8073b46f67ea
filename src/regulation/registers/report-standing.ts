import type { Report, Severity } from '../findings';
import type { WeekConvention } from '../periods';
import type { FormItem } from './attestation';
import { lineOf } from './line-of';
import type { Standing } from './weigh-attestations';

/**
 * Tells of one attestation why it does not count, or not as it is declared. Nothing is told of one that counts.
 *
 * @param severity  of what keeps it from counting: whether the candidate needs it
 */
export function reportStanding(
  standing: Standing,
  convention: WeekConvention,
  severity: Severity,
  report: Report,
): void {
  const { attestation } = standing;
  const line = (item?: FormItem) => lineOf(attestation, item);
  const place = { field: attestation.kind === 'training' ? 'pfmpWeeks' : 'experienceStart' } as const;
  switch (standing.kind) {
    case 'counted': {
      const { declared, computed, isMismatch, outside } = standing;
      if (isMismatch && declared !== null) {
        const details = { declared, computed, convention, of: 'line', line: line('weeks') } as const;
        report('weeks-mismatch', place, details);
      }
      for (const { why, days } of outside) report('period-outside', place, { ...line('start'), why, days });
      return;
    }
    case 'incomplete': {
      const { lacks } = standing;
      return report('attestation-incomplete', place, { ...line(lacks[0]?.item), lacks }, { severity });
    }
    case 'reversed':
      return report('period-invalid', place, { ...line('end'), why: 'reversed', months: 0 }, { severity });
    case 'too-long': {
      const { months } = standing;
      return report('period-invalid', place, { ...line('end'), why: 'too-long', months }, { severity });
    }
    case 'refused':
      return report('attestation-refused', place, { ...line(standing.item), item: standing.item });
    case 'repeated':
      return report('attestation-repeated', place, { ...line('start'), first: standing.of.place.row });
    case 'outside':
      return report('period-outside', place, { ...line('start'), why: standing.why, days: null });
    case 'uncertain':
      return report('attestation-uncertain', place, line('candidate'), { severity });
    default:
      return standing satisfies never;
  }
}
