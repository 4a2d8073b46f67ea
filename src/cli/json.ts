import type { AuditedCandidate, FileAudit, LocatedFinding, SheetAudit } from '../audit';
import { type Catalogue, sayFinding, sayReason } from '../messages';
import {
  type DiplomaResult,
  type Outcome,
  type Session,
  type UnitOutcome,
  meanOf,
  pointsOf,
} from '../regulation';

/**
 * The whole result as the contract of the file audit describes it: what other programs read.
 *
 * @returns a value for JSON.stringify
 */
export function jsonOf(files: readonly FileAudit[], session: Session, words: Catalogue): object {
  return {
    regulation: { id: session.id, session: session.session },
    sheets: files.flatMap(({ file, audit }) => audit.sheets.map((sheet) => sheetJson(file, sheet, words))),
    registers: files.flatMap(({ file, audit }) =>
      audit.registers.map(({ findings, ...register }) => ({
        file,
        ...register,
        findings: findings.map((finding) => findingJson(finding, words)),
      })),
    ),
    skipped: files.flatMap(({ file, audit }) =>
      audit.skipped.map(({ name, reason }) => ({ file, name, reason })),
    ),
  };
}

function sheetJson(file: string, sheet: SheetAudit, words: Catalogue): object {
  const { name, headerRow, columns, ignored, unchecked, candidates, leftOut, summary } = sheet;
  return {
    file,
    name,
    headerRow,
    columns,
    ignored,
    unchecked,
    candidates: candidates.map((candidate) => candidateJson(candidate, words)),
    leftOut,
    summary,
  };
}

function candidateJson(
  { row, name, verdict, findings, outcome }: AuditedCandidate,
  words: Catalogue,
): object {
  return {
    row,
    name,
    verdict,
    findings: findings.map((finding) => findingJson(finding, words)),
    outcome: outcomeJson(outcome, words),
  };
}

function findingJson(finding: LocatedFinding, words: Catalogue): object {
  const { code, severity, effect, field, cell, unit, source } = finding;
  return { code, severity, effect, field, cell, unit, message: sayFinding(finding, words), source };
}

function outcomeJson({ E2, E31, E32, final, diploma }: Outcome, words: Catalogue): object {
  const ofFinal = final.kind === 'grade' ? final.value : final.kind === 'non-valid' ? 'NV' : null;
  return {
    E2: ofUnit(E2),
    E31: ofUnit(E31),
    E32: ofUnit(E32),
    final: ofFinal,
    ...resultJson(diploma, words),
  };
}

/** What the diploma's marks lead to; all null where the sheet has none. */
function resultJson(diploma: DiplomaResult | null, words: Catalogue): object {
  const average = diploma?.average ?? null;
  return {
    points: average === null ? null : pointsOf(average.points),
    average: average === null ? null : meanOf(average),
    proposedResult: diploma?.proposal ?? null,
    mention: diploma?.mention ?? null,
    reasons: (diploma?.reasons ?? []).map((reason) => ({
      code: reason.code,
      message: sayReason(reason, words),
      source: reason.source,
      toConfirm: reason.isToConfirm,
    })),
  };
}

function ofUnit(outcome: UnitOutcome): number | 'NV' | null {
  switch (outcome.kind) {
    case 'mark':
      return outcome.value;
    case 'non-valid':
      return 'NV';
    case 'dispensed':
    case 'unreadable':
    case 'missing':
      return null;
    default:
      return outcome satisfies never;
  }
}
