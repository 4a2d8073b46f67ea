import type { ResultLine } from '../../desk';
import { CandidateLine } from './CandidateLine';
import { FindingLine } from './FindingLine';
import { RuleLine } from './RuleLine';

/** One line of the results. */
export function Line({ line }: { readonly line: ResultLine }) {
  switch (line.kind) {
    case 'candidate':
      return <CandidateLine candidate={line.candidate} />;
    case 'rule':
      return <RuleLine {...line} />;
    case 'finding':
      return <FindingLine {...line} />;
    default:
      return line satisfies never;
  }
}
