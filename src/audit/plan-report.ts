import { type Catalogue, formatMean, sayDay, sayFigure, sayFinding, sayFix } from '../messages';
import {
  type CalendarDay,
  type DecisionId,
  type Outcome,
  type Session,
  type Verdict,
  decisionIds,
  listFigures,
} from '../regulation';
import { headingOf } from '../table';
import { ownSheetPrefix } from './own-sheets';
import { planJurySheet } from './plan-jury-sheet';
import { planRegisters } from './plan-registers';
import { planReminders } from './plan-reminders';
import { planShortTraining } from './plan-short-training';
import type { ReportPlan, ReportRow, ReportSheet, RowTone } from './report-plan';
import {
  type AuditedCandidate,
  type LocatedFinding,
  type SheetAudit,
  type Summary,
  type WorkbookAudit,
  addSummaries,
} from './result';

/** The audit of one file, under the name that the reader knows it by. */
export interface FileAudit {
  readonly file: string;
  readonly audit: WorkbookAudit;
}

const toneOf: Readonly<Record<Verdict, RowTone>> = {
  'non-compliant': 'violation',
  incomplete: 'missing',
  compliant: 'compliant',
  'out-of-scope': 'muted',
};

/**
 * What the report workbook holds: the counts, every candidate with what was found, the lines of registers that
 * are nobody's, the lines from which letters are merged, the law with its sources, and what was not judged.
 *
 * @param referenceDay  the day on which the files were judged; null: as on the exam day
 */
export function planReport(
  files: readonly FileAudit[],
  session: Session,
  referenceDay: CalendarDay | null,
  words: Catalogue,
): ReportPlan {
  const situation = sayDay(referenceDay, words);
  const sheets = files.flatMap(({ audit }) => audit.sheets);
  const registers = planRegisters(files, words);
  const reminders = planReminders(sheets, referenceDay, words);
  return {
    sheets: [
      planSummary(files, session, situation, words),
      planFindings(files, words),
      ...(registers === null ? [] : [registers]),
      ...(reminders === null ? [] : [reminders]),
      planSources(session, words),
      planUnchecked(files, words),
      ...sheets.flatMap((sheet) => planShortTraining(sheet, session, situation, words) ?? []),
      ...sheets.flatMap((sheet) => planJurySheet(sheet, session, situation, words) ?? []),
    ],
  };
}

function planSummary(
  files: readonly FileAudit[],
  session: Session,
  situation: string,
  words: Catalogue,
): ReportSheet {
  const { headings, total } = words.report;
  const { verdicts } = words.names;
  const audits = files.flatMap(({ file, audit }) => audit.sheets.map((sheet) => ({ file, sheet })));
  const counts = (summary: Summary) => [
    summary.candidates,
    summary.nonCompliant,
    summary.incomplete,
    summary.compliant,
    summary.outOfScope,
  ];
  const remark = (text: string): ReportRow => ({ tone: 'remark', cells: [text] });
  return {
    name: sheetName('summary', words),
    columns: [
      { heading: headings.file, width: 34 },
      { heading: headings.sheet, width: 24 },
      { heading: headings.candidates, width: 12 },
      { heading: verdicts['non-compliant'], width: 14 },
      { heading: verdicts.incomplete, width: 14 },
      { heading: verdicts.compliant, width: 14 },
      { heading: verdicts['out-of-scope'], width: 14 },
    ],
    rows: [
      ...audits.map(({ file, sheet }): ReportRow => ({
        tone: 'plain',
        cells: [file, sheet.name, ...counts(sheet.summary)],
      })),
      {
        tone: 'strong',
        cells: [total, null, ...counts(addSummaries(audits.map(({ sheet }) => sheet.summary)))],
      },
      { tone: 'plain', cells: [] },
      remark(`${words.report.session(session.session)}, ${situation}`),
      remark(words.reservation),
    ],
  };
}

function planFindings(files: readonly FileAudit[], words: Catalogue): ReportSheet {
  const { headings } = words.report;
  return {
    name: sheetName('findings', words),
    columns: [
      { heading: headings.file, width: 16 },
      { heading: headings.sheet, width: 14 },
      { heading: headings.row, width: 7 },
      { heading: headings.candidate, width: 22 },
      { heading: headings.verdict, width: 14 },
      { heading: headings.severity, width: 14 },
      { heading: headings.cell, width: 9 },
      { heading: headings.message, width: 46 },
      { heading: headings.fix, width: 38 },
      { heading: headings.effect, width: 16 },
      { heading: headings.source, width: 16 },
      { heading: headings.final, width: 12 },
    ],
    rows: files.flatMap(({ file, audit }) =>
      audit.sheets.flatMap((sheet) =>
        sheet.candidates.flatMap((candidate) => planCandidate(file, sheet, candidate, words)),
      ),
    ),
  };
}

/** One line a finding; a candidate without any has a line all the same. */
function planCandidate(
  file: string,
  sheet: SheetAudit,
  candidate: AuditedCandidate,
  words: Catalogue,
): readonly ReportRow[] {
  const { names } = words;
  const tone = toneOf[candidate.verdict];
  const start = [
    file,
    sheet.name,
    candidate.row,
    candidate.name ?? words.report.nameless(candidate.row),
    names.verdicts[candidate.verdict],
  ];
  const final = shownFinal(candidate.outcome, words);
  const line = (finding: LocatedFinding): ReportRow => ({
    tone,
    cells: [
      ...start,
      names.severities[finding.severity],
      finding.cell,
      sayFinding(finding, words),
      sayFix(finding, words),
      finding.effect && names.effects[finding.effect],
      finding.source,
      final,
    ],
  });
  if (candidate.findings.length > 0) return candidate.findings.map(line);
  return [{ tone, cells: [...start, null, null, null, null, null, null, final] }];
}

function shownFinal({ final }: Outcome, words: Catalogue): string | null {
  switch (final.kind) {
    case 'grade':
      return formatMean(final.value, words.language);
    case 'non-valid':
      return words.report.nonValid;
    case 'none':
      return null;
    default:
      return final satisfies never;
  }
}

function planSources(session: Session, words: Catalogue): ReportSheet {
  const { headings } = words.report;
  const figures = listFigures(session).map((figure): ReportRow => ({
    tone: figure.sureness === 'to-confirm' ? 'missing' : 'plain',
    cells: [sayFigure(figure, words), figure.source, words.names.sureness[figure.sureness]],
  }));
  const decision = (id: DecisionId): ReportRow => ({
    tone: 'missing',
    cells: [
      words.decisions[id](session),
      session.decisions[id].source,
      words.names.sureness[session.decisions[id].sureness],
    ],
  });
  return {
    name: sheetName('sources', words),
    columns: [
      { heading: headings.rule, width: 80 },
      { heading: headings.source, width: 34 },
      { heading: headings.sureness, width: 20 },
    ],
    rows: [...figures, ...decisionIds.map(decision)],
  };
}

function planUnchecked(files: readonly FileAudit[], words: Catalogue): ReportSheet {
  const { headings, ignoredHeading, leftOutRow, skippedSheet } = words.report;
  const { names } = words;
  const line = (file: string, sheet: string, what: string, reason: string): ReportRow => ({
    tone: 'plain',
    cells: [file, sheet, what, reason],
  });
  return {
    name: sheetName('unchecked', words),
    columns: [
      { heading: headings.file, width: 34 },
      { heading: headings.sheet, width: 24 },
      { heading: headings.what, width: 50 },
      { heading: headings.reason, width: 40 },
    ],
    rows: files.flatMap(({ file, audit }) => [
      ...audit.sheets.flatMap((sheet) => [
        ...sheet.unchecked.map(({ rule, reason }) =>
          line(file, sheet.name, names.rules[rule], names.unchecked[reason]),
        ),
        ...sheet.ignored.map((heading) => line(file, sheet.name, heading, ignoredHeading)),
        ...sheet.leftOut.map(({ row, reason, text }) =>
          line(file, sheet.name, text, `${leftOutRow(row)} (${names.leftOut[reason]})`),
        ),
      ]),
      ...audit.registers.flatMap(({ name, ambiguous, ignored }) => [
        ...ambiguous.map((column) => line(file, name, headingOf(column), names.unchecked.ambiguous)),
        ...ignored.map((heading) => line(file, name, heading, ignoredHeading)),
      ]),
      ...audit.skipped.map(({ name, reason }) => line(file, name, skippedSheet, names.skipped[reason])),
    ]),
  };
}

function sheetName(sheet: keyof Catalogue['report']['sheetNames'], words: Catalogue): string {
  return `${ownSheetPrefix} – ${words.report.sheetNames[sheet]}`;
}
