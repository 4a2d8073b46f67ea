import type { AuditedCandidate, LocatedFinding, SheetAudit } from '../audit';
import { foldText } from '../cells';
import { type Catalogue, sayFinding } from '../messages';
import { type Severity, type Topic, settingsOf } from '../regulation';
import type { ResultsView } from './state';

/** One line of the results. */
export type ResultLine =
  | { readonly kind: 'candidate'; readonly key: string; readonly candidate: AuditedCandidate }
  | {
      readonly kind: 'rule';
      readonly key: string;
      readonly topic: Topic;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly candidate: AuditedCandidate;
      readonly finding: LocatedFinding;
    };

/** The results as a person wants to see them. */
export interface Results {
  readonly lines: readonly ResultLine[];
  /** those who are among them */
  readonly candidates: readonly AuditedCandidate[];
  /** how many findings they have, in sight or folded away */
  readonly findings: number;
}

/** A candidate with the findings that were looked for. */
interface Found {
  readonly candidate: AuditedCandidate;
  readonly findings: readonly LocatedFinding[];
}

/**
 * Which results are shown, and in which order: by candidates, each with the findings; or by rules, the gravest
 * first and then the most frequent, with the findings of the one that is open.
 *
 * A search finds candidates by name with all of their findings, and findings by their sentences.
 */
export function selectResults(
  { candidates }: Pick<SheetAudit, 'candidates'>,
  view: ResultsView,
  words: Catalogue,
): Results {
  const wanted = foldText(view.search);
  const found = candidates.flatMap((candidate) =>
    view.verdict === null || candidate.verdict === view.verdict ? search(candidate, wanted, words) : [],
  );
  return {
    lines: view.grouping === 'candidates' ? groupByCandidate(found) : groupByRule(found, view.topic),
    candidates: found.map(({ candidate }) => candidate),
    findings: found.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

function search(candidate: AuditedCandidate, wanted: string, words: Catalogue): readonly Found[] {
  const { name, findings } = candidate;
  if (wanted === '' || foldText(name ?? words.commandLine.nameless).includes(wanted)) {
    return [{ candidate, findings }];
  }
  const hits = findings.filter((finding) => foldText(sayFinding(finding, words)).includes(wanted));
  return hits.length > 0 ? [{ candidate, findings: hits }] : [];
}

function groupByCandidate(found: readonly Found[]): readonly ResultLine[] {
  return found.flatMap(({ candidate, findings }): readonly ResultLine[] => [
    { kind: 'candidate', key: String(candidate.row), candidate },
    ...linesOf(candidate, findings),
  ]);
}

function linesOf(
  candidate: AuditedCandidate,
  findings: readonly LocatedFinding[],
): readonly Extract<ResultLine, { kind: 'finding' }>[] {
  return findings.map((finding, index) => ({
    kind: 'finding',
    key: `${candidate.row} ${index} ${finding.code}`,
    candidate,
    finding,
  }));
}

const gravity: Readonly<Record<Severity, number>> = { violation: 0, missing: 1, info: 2 };

function groupByRule(found: readonly Found[], open: Topic | null): readonly ResultLine[] {
  const groups = new Map<Topic, Extract<ResultLine, { kind: 'finding' }>[]>();
  for (const { candidate, findings } of found) {
    for (const line of linesOf(candidate, findings)) {
      const topic = settingsOf[line.finding.code].topic;
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [line]);
      else group.push(line);
    }
  }
  const worst = (lines: readonly Extract<ResultLine, { kind: 'finding' }>[]) =>
    lines.reduce((least, { finding }) => Math.min(least, gravity[finding.severity]), gravity.info);
  return [...groups]
    .sort(([, a], [, b]) => worst(a) - worst(b) || b.length - a.length)
    .flatMap(([topic, lines]): readonly ResultLine[] => {
      const isOpen = topic === open;
      return [{ kind: 'rule', key: topic, topic, count: lines.length, isOpen }, ...(isOpen ? lines : [])];
    });
}
