import { type Catalogue, sayFinding, sayProposal, sayResult } from '../../messages';
import type { AuditedCandidate } from '../result';

/** The words of one pair of columns of ours: headings, and what a cell says once an input has changed. */
export type PairWords = Pick<
  Catalogue['marking'],
  'verdictHeading' | 'reasonsHeading' | 'reasonsOtherHeading' | 'stale'
>;

/** What one pair of columns beside the candidates tells. */
export interface MarkSet {
  readonly words: PairWords;
  /** what the first cell shows as long as it holds, and the text beside it; null: nothing is told of the candidate */
  readonly tell: (candidate: AuditedCandidate) => { readonly shown: string; readonly text: string } | null;
  /** whether rows are tinted by it */
  readonly isTinted: boolean;
}

/** The verdict of each candidate, and its reasons with their paragraphs. */
export function verdictMarks(words: Catalogue): MarkSet {
  return {
    words: words.marking,
    tell: (candidate) => ({
      shown: words.marking.shown[candidate.verdict],
      text: sayReasons(candidate, words),
    }),
    isTinted: true,
  };
}

/** The result that the jury may be proposed, and what it rests on. */
export function resultMarks(words: Catalogue): MarkSet {
  return {
    words: words.marking.results,
    tell: ({ outcome: { diploma } }) =>
      diploma === null ? null : { shown: sayProposal(diploma, words), text: sayResult(diploma, words) },
    isTinted: false,
  };
}

/** The reasons of a verdict in one cell, each with its paragraph. */
function sayReasons({ verdict, findings }: AuditedCandidate, words: Catalogue): string {
  return findings
    .filter(({ severity }) => severity !== 'info' || verdict === 'out-of-scope')
    .map((finding) => `${sayFinding(finding, words)} (${finding.source})`)
    .join(' ');
}
