import { type Catalogue, formatMean, formatPoints, sayProposal, sayReason } from '../messages';
import { type DiplomaResult, type Proposal, type Session, meanOf, pointsOf, proposals } from '../regulation';
import { ownSheetPrefix } from './own-sheets';
import type { ReportRow, ReportSheet, RowTone } from './report-plan';
import type { AuditedCandidate, SheetAudit } from './result';

const toneOf: Readonly<Record<Proposal, RowTone>> = {
  admitted: 'compliant',
  control: 'missing',
  adjourned: 'violation',
  undeliverable: 'violation',
  incomplete: 'muted',
};

/** Lines of paper for each signature. */
const ROOM = 3;

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
  const remark = (text: string): ReportRow => ({ tone: 'remark', cells: [text] });
  const blank: ReportRow = { tone: 'plain', cells: [] };
  return {
    name: `${ownSheetPrefix} – Jury (${audit.name})`,
    above: [
      jury.title(audit.name),
      `${words.report.session(session.session)}, ${situation}. ${words.diploma.sovereign}`,
    ],
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
      {
        tone: 'strong',
        cells: [
          null,
          words.report.total,
          null,
          null,
          null,
          sayCounts(
            proposed.map(({ result }) => result),
            words,
          ),
        ],
      },
      blank,
      ...jury.signatures.flatMap((signature) => [
        remark(signature),
        ...Array.from({ length: ROOM }, () => blank),
      ]),
    ],
    footer: [
      words.report.session(session.session),
      jury.footer,
      sourcesOf(proposed.map(({ result }) => result)),
    ].join(' – '),
  };
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

/** Characters that the sources may take: all parts of a footer together have 255. */
const LONGEST = 150;

/** Each text that some result rests on, once; several articles of one text after its name. */
function sourcesOf(results: readonly DiplomaResult[]): string {
  const sources = [...new Set(results.flatMap(({ reasons }) => reasons.map(({ source }) => source)))].sort();
  let told = '';
  let text = '';
  for (const source of sources) {
    const [name = '', article] = source.split(', ');
    const part =
      article !== undefined && name === text ? `, ${article}` : `${told === '' ? '' : ' ; '}${source}`;
    if (told.length + part.length > LONGEST) return `${told}…`;
    told += part;
    text = name;
  }
  return told;
}
