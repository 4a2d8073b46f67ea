import { type Catalogue, sayFinding } from '../messages';
import { type Code, type Session, type Topic, roundWeeks, settingsOf } from '../regulation';
import type { ReportRow, ReportSheet } from './report-plan';
import type { AuditedCandidate, LocatedFinding, SheetAudit } from './result';
import { planSignedSheet } from './signed-sheet';

/** The weeks are too few, or nobody can say yet that they are enough. */
const short: ReadonlySet<Code> = new Set<Code>([
  'pfmp-short',
  'pfmp-interrupted',
  'pfmp-unsettled',
  'weeks-mismatch',
]);

/** What speaks of the weeks. */
const ofWeeks: ReadonlySet<Topic> = new Set<Topic>(['training', 'positioning', 'register']);

/**
 * The sheet for the jury of candidates whose training (PFMP) is short or not settled: weeks required, done and
 * missing, the reasons with their sources, and a column left empty for the decision. Made to be printed and signed.
 *
 * Note § 1: the durations; that less may be validated, an authority decides, and never this sheet.
 *
 * @param audit  one class
 * @param situation  in words, the day on which the files were judged
 * @returns null where the weeks of all candidates are settled and enough
 * @example MODÈLE Léo, 19 of 20 weeks → 3 | MODÈLE Léo | Enseignement à distance | 20 | 19 | 1 | 19 semaines de PFMP … (note § 1-1) |
 */
export function planShortTraining(
  audit: Pick<SheetAudit, 'name' | 'candidates'>,
  session: Session,
  situation: string,
  words: Catalogue,
): ReportSheet | null {
  const shown = audit.candidates.flatMap((candidate) => {
    const isShort = candidate.findings.some(({ code, severity }) => severity !== 'info' && short.has(code));
    return isShort ? [{ candidate, reasons: candidate.findings.filter(isReason) }] : [];
  });
  if (shown.length === 0) return null;
  const { shortTraining, report, jury } = words;
  const { headings } = shortTraining;
  return planSignedSheet(
    {
      kind: 'PFMP',
      of: audit.name,
      title: shortTraining.title(audit.name),
      remark: shortTraining.remark,
      footer: shortTraining.footer,
      columns: [
        { heading: report.headings.row, width: 7 },
        { heading: report.headings.candidate, width: 24 },
        { heading: headings.category, width: 22 },
        { heading: headings.required, width: 10 },
        { heading: headings.done, width: 10 },
        { heading: headings.missing, width: 13 },
        { heading: jury.reasons, width: 58 },
        { heading: headings.decision, width: 24 },
      ],
      rows: shown.map(({ candidate, reasons }) => planRow(candidate, reasons, words)),
      sources: shown.flatMap(({ reasons }) => reasons.map(({ source }) => source)),
    },
    session,
    situation,
    words,
  );
}

/** What is wrong with the weeks, and which lines of a register made their sum. */
function isReason({ code, severity }: LocatedFinding): boolean {
  return code === 'pfmp-register' || (severity !== 'info' && ofWeeks.has(settingsOf[code].topic));
}

function planRow(
  { row, name, category, findings }: AuditedCandidate,
  reasons: readonly LocatedFinding[],
  words: Catalogue,
): ReportRow {
  const weeks = weeksOf(findings);
  return {
    tone: findings.some(({ code }) => code === 'pfmp-short') ? 'violation' : 'missing',
    cells: [
      row,
      name ?? words.report.nameless(row),
      category === null ? null : words.names.categories[category],
      weeks.required,
      weeks.done === null ? null : roundDown(weeks.done),
      weeks.required === null || weeks.done === null
        ? null
        : roundUp(Math.max(0, weeks.required - weeks.done)),
      reasons.map((finding) => `${sayFinding(finding, words)} (${finding.source})`).join('\n'),
      null,
    ],
  };
}

interface Weeks {
  readonly required: number | null;
  readonly done: number | null;
}

/** The weeks as the findings tell them; null: they tell none. */
function weeksOf(findings: readonly LocatedFinding[]): Weeks {
  for (const finding of findings) {
    switch (finding.code) {
      case 'pfmp-short':
      case 'pfmp-interrupted':
      case 'pfmp-unsettled':
        return finding.details;
      case 'pfmp-register':
        return { required: finding.details.required, done: finding.details.weeks };
    }
  }
  return { required: null, done: null };
}

const HUNDRED = 100;

/** Weeks with two decimals, never more than were done, nor fewer than are missing. */
const roundDown = (weeks: number) => Math.floor(roundWeeks(weeks * HUNDRED)) / HUNDRED;
const roundUp = (weeks: number) => Math.ceil(roundWeeks(weeks * HUNDRED)) / HUNDRED;
