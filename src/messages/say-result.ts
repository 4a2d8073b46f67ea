import type { DiplomaResult, Reason } from '../regulation';
import type { Catalogue } from './catalogue';

type Words = Pick<Catalogue, 'diploma'>;

/** A proposed result in words. @example sayProposal(result, french) → 'Admis, mention Bien' */
export function sayProposal(
  { proposal, mention }: Pick<DiplomaResult, 'proposal' | 'mention'>,
  { diploma }: Words,
): string {
  return mention === null ? diploma.proposals[proposal] : diploma.admittedWith(diploma.mentions[mention]);
}

/** One reason of a proposed result, with its source, and whether that has to be confirmed. */
export function sayReason({ code, details, source, isToConfirm }: Reason, { diploma }: Words): string {
  // A sentence takes the details of its own code: TypeScript can't follow the pairing through the look-up.
  const sentence = diploma.reasons[code] as (details: object) => string;
  const confirm = isToConfirm ? `${diploma.toConfirm}, ` : '';
  return `${sentence(details)} (${confirm}${source})`;
}

/** All reasons of a proposed result, and that the jury is sovereign. */
export function sayResult({ reasons }: Pick<DiplomaResult, 'reasons'>, words: Words): string {
  return [...reasons.map((reason) => sayReason(reason, words)), words.diploma.sovereign].join(' ');
}
