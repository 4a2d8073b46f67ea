import type { Likeness } from '../regulation';
import type { Sheet } from '../table';
import { auditSheet } from './audit-sheet';
import { markDuplicates } from './mark-duplicates';
import type { AuditOptions, SheetAudit, SkippedSheet, WorkbookAudit } from './result';

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
