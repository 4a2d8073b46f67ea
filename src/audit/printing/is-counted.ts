import type { Attestation } from '../../regulation';
import type { LocatedFinding } from '../result';

/**
 * Whether an attestation counts for the candidate whom it was read for, as the findings of the audit tell: the
 * register's own finding names its row, and none says that it does not count.
 */
export function isCountedIn({ kind, place }: Attestation, findings: readonly LocatedFinding[]): boolean {
  const isNamed = findings.some(
    (finding) =>
      (finding.code === 'pfmp-register' || finding.code === 'experience-register') &&
      (finding.code === 'pfmp-register') === (kind === 'training') &&
      finding.details.rows.includes(place.row),
  );
  return isNamed && !findings.some((finding) => isAgainst(finding, place));
}

/** Whether a finding says of a line that it does not count. */
function isAgainst(finding: LocatedFinding, { sheet, row }: Attestation['place']): boolean {
  switch (finding.code) {
    case 'attestation-incomplete':
    case 'attestation-refused':
    case 'attestation-repeated':
    case 'attestation-uncertain':
    case 'period-invalid':
      return finding.details.sheet === sheet && finding.details.row === row;
    case 'period-outside':
      return finding.details.days === null && finding.details.sheet === sheet && finding.details.row === row;
    default:
      return false;
  }
}
