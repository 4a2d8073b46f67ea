import type { AuditedCandidate, SheetAudit } from '../audit';
import { foldText } from '../cells';
import type { Catalogue } from '../messages';
import { type Closeness, type DiplomaResult, type Proposal, type Session, findClosest } from '../regulation';
import type { ResultsView } from './state';

/** A candidate for whom a result is proposed. */
export interface ProposalLine {
  readonly key: string;
  readonly candidate: AuditedCandidate;
  readonly result: DiplomaResult;
  readonly closeness: Closeness | null;
}

export interface Proposals {
  /** how many candidates have which proposed result, whatever is filtered */
  readonly counts: Readonly<Record<Proposal | 'close', number>>;
  readonly lines: readonly ProposalLine[];
}

/** So many points of a threshold are close to it. */
export const CLOSE = 10;

/**
 * What the view of the marks shows: the candidates with a proposed result, by filter and search.
 *
 * @returns no lines where the sheet has no marks of the diploma
 */
export function selectProposals(
  { candidates }: SheetAudit,
  { proposal, search }: Pick<ResultsView, 'proposal' | 'search'>,
  session: Session,
  words: Catalogue,
): Proposals {
  const all = candidates.flatMap((candidate): readonly ProposalLine[] => {
    const { diploma: result } = candidate.outcome;
    if (result === null) return [];
    const closeness = result.average === null ? null : findClosest(result.average, CLOSE, session);
    return [{ key: String(candidate.row), candidate, result, closeness }];
  });
  const count = (wanted: Proposal) => all.filter(({ result }) => result.proposal === wanted).length;
  const wanted = foldText(search);
  return {
    counts: {
      admitted: count('admitted'),
      control: count('control'),
      adjourned: count('adjourned'),
      undeliverable: count('undeliverable'),
      incomplete: count('incomplete'),
      close: all.filter(({ closeness }) => closeness !== null).length,
    },
    lines: all.filter(
      ({ result, closeness, candidate }) =>
        (proposal === null || (proposal === 'close' ? closeness !== null : result.proposal === proposal)) &&
        (wanted === '' || foldText(candidate.name ?? words.commandLine.nameless).includes(wanted)),
    ),
  };
}
