import { foldText } from '../cells';
import { type Likeness, findDuplicates, makeFinding } from '../regulation';
import type { Sheet } from '../table';
import { auditSheet } from './audit-sheet';
import type {
  AuditOptions,
  AuditedCandidate,
  LocatedFinding,
  SheetAudit,
  SkippedSheet,
  WorkbookAudit,
} from './result';

/**
 * Audits every sheet of a workbook, and says which candidates stand in it twice.
 *
 * @param sheets  in the workbook's order
 */
export function auditWorkbook(sheets: readonly Sheet[], options: AuditOptions): WorkbookAudit {
  const audits: SheetAudit[] = [];
  const skipped: SkippedSheet[] = [];
  const likenesses: Likeness[] = [];
  for (const sheet of sheets) {
    const outcome = auditSheet(sheet, options);
    switch (outcome.kind) {
      case 'audited':
        audits.push(outcome.audit);
        for (const likeness of outcome.likenesses) likenesses.push(likeness);
        break;
      case 'skipped':
        skipped.push({ name: sheet.name, reason: outcome.reason });
        break;
      default:
        outcome satisfies never;
    }
  }
  return { sheets: markDuplicates(audits, likenesses, options), skipped };
}

function markDuplicates(
  audits: readonly SheetAudit[],
  likenesses: readonly Likeness[],
  { session }: AuditOptions,
): readonly SheetAudit[] {
  const shared = findDuplicates(likenesses, foldText);
  if (shared.size === 0) return audits;
  let index = -1;
  return audits.map((audit) => {
    const cellOf = createIdentityLocator(audit);
    const candidates = audit.candidates.map((candidate): AuditedCandidate => {
      index += 1;
      const by = shared.get(index);
      if (by === undefined || candidate.verdict === 'out-of-scope') return candidate;
      const place = cellOf(candidate.row, by === 'number' ? numberFields : nameFields);
      const finding = makeFinding(session, 'identity-duplicate', { field: place.field }, { by });
      const located: LocatedFinding = { ...finding, cell: place.cell };
      return { ...candidate, findings: [...candidate.findings, located] };
    });
    return { ...audit, candidates };
  });
}

const numberFields = ['candidateNumber'] as const;
const nameFields = ['fullName', 'lastName', 'firstName'] as const;

function createIdentityLocator({ columns }: SheetAudit) {
  return (row: number, fields: typeof numberFields | typeof nameFields) => {
    for (const field of fields) {
      const column = columns.find((each) => each.field === field);
      if (column) return { field, cell: `${column.column}${row}` };
    }
    return { field: null, cell: null };
  };
}
