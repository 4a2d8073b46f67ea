import type { Candidate } from '../candidate';
import { type Report, nothing } from '../findings';

/**
 * Is the attestation of training (annexe 1) or of experience (annexe 1bis) ticked as conforming?
 *
 * Note, annexes 1 and 1bis: when it does not conform, the candidate may not sit the épreuves and the
 * diploma is not delivered.
 *
 * @example box "non" → `attestation-noncompliant`, effect `not-allowed`
 */
export function checkAttestation(candidate: Candidate, report: Report): void {
  const { attestation } = candidate;
  const place = { field: 'attestation' } as const;
  switch (attestation.kind) {
    case 'not-asked':
      return;
    case 'absent':
      return report('attestation-unknown', place, { quoted: null });
    case 'unreadable':
      return report('attestation-unknown', place, { quoted: attestation });
    case 'value':
      return attestation.value ? undefined : report('attestation-noncompliant', place, nothing);
    default:
      return attestation satisfies never;
  }
}
