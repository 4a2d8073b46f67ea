import type { Candidate } from '../candidate';
import type { Code } from '../findings';

/** How a number of weeks that is too low is told. */
export type ShortageCode = Extract<Code, 'pfmp-short' | 'pfmp-interrupted' | 'pfmp-unsettled'>;

/**
 * What do too few weeks of training mean for this candidate?
 *
 * Code de l'éducation, L. 124-15: after an interruption for a recognised reason an authority may validate the
 * training although it is short; we never do. Where attestations that can still be put right would make up for
 * what lacks, it is not settled. Otherwise the training is short (note § 1).
 *
 * @param required  weeks
 * @example 19 of 20 weeks, interrupted by an illness → 'pfmp-interrupted'
 */
export function classifyShortage({ interruption, possibleWeeks }: Candidate, required: number): ShortageCode {
  if (interruption.kind === 'value' && interruption.value) return 'pfmp-interrupted';
  return possibleWeeks >= required ? 'pfmp-unsettled' : 'pfmp-short';
}
