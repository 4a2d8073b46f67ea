import { type Catalogue, formatMean, formatPoints, sayProposal, sayReason } from '../messages';
import { type DiplomaResult, type Proposal, type Session, meanOf, pointsOf, proposals } from '../regulation';
import type { ReportRow, ReportSheet, RowTone } from './report-plan';
import type { AuditedCandidate, SheetAudit } from './result';
import { planSignedSheet } from './signed-sheet';

const toneOf: Readonly<Record<Proposal, RowTone>> = {
  admitted: 'compliant',
  control: 'missing',
  adjourned: 'violation',
  undeliverable: 'violation',
  incomplete: 'muted',
};

/**
 * The record of proposed results that the jury has before it: each candidate with points, average, result and
 * reasons, then the counts and room for signatures. Made to be printed.
 *
 * @param audit  one class
 * @param situation  in words, the day on which the files were judged
 * @returns null where no result is proposed for anybody
 */
export function planJurySheet(
  audit: Pick<SheetAudit, 'name' | 'candidates'>,
  session: Session,
  situation: string,
  words: Catalogue,
): ReportSheet | null {
  const proposed = audit.candidates.flatMap((candidate) =>
    candidate.outcome.diploma === null ? [] : [{ candidate, result: candidate.outcome.diploma }],
  );
  if (proposed.length === 0) return null;
  const { jury } = words;
  const results = proposed.map(({ result }) => result);
  return planSignedSheet(
    {
      kind: 'Jury',
      of: audit.name,
      title: jury.title(audit.name),
      remark: words.diploma.sovereign,
      footer: jury.footer,
      columns: [
        { heading: words.report.headings.row, width: 7 },
        { heading: words.report.headings.candidate, width: 26 },
        { heading: jury.points, width: 9 },
        { heading: jury.average, width: 10 },
        { heading: words.names.topics.diploma, width: 24 },
        { heading: jury.reasons, width: 62 },
      ],
      rows: [
        ...proposed.map(({ candidate, result }) => planRow(candidate, result, words)),
        { tone: 'strong', cells: [null, words.report.total, null, null, null, sayCounts(results, words)] },
      ],
      sources: results.flatMap(({ reasons }) => reasons.map(({ source }) => source)),
    },
    session,
    situation,
    words,
  );
}

function planRow({ row, name }: AuditedCandidate, result: DiplomaResult, words: Catalogue): ReportRow {
  const { average, proposal, reasons } = result;
  const { language } = words;
  return {
    tone: toneOf[proposal],
    cells: [
      row,
      name ?? words.report.nameless(row),
      // As texts: a mean of 9,996 must never be rounded to 10,00 by the sheet.
      average === null ? null : formatPoints(pointsOf(average.points), language),
      average === null ? null : formatMean(meanOf(average), language),
      sayProposal(result, words),
      reasons.map((reason) => sayReason(reason, words)).join(' '),
    ],
  };
}

function sayCounts(results: readonly DiplomaResult[], words: Catalogue): string {
  const counts = proposals.flatMap((proposal) => {
    const count = results.filter((result) => result.proposal === proposal).length;
    return count === 0 ? [] : [words.commandLine.labelled(words.diploma.proposals[proposal], String(count))];
  });
  return [String(results.length), ...counts].join(' – ');
}
