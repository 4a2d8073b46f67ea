import { type Register, type Sheet, readRegister, recogniseRegister } from '../table';
import { auditSheet } from './audit-sheet';
import { markDuplicates } from './mark-duplicates';
import { ownSheetPrefix } from './own-sheets';
import { type RegisterBook, listPeople, openRegisters } from './registers';
import type { AuditOptions, SheetAudit, SkippedSheet, WorkbookAudit } from './result';

/**
 * Audits every sheet of a workbook, and says which candidates stand in it twice. Sheets that are registers of
 * attestations or dossiers are the source of what they tell of the candidates of the others.
 *
 * @param sheets  in the workbook's order
 */
export function auditWorkbook(sheets: readonly Sheet[], options: AuditOptions): WorkbookAudit {
  const { registers, lists } = sortSheets(sheets, options);
  const book = options.registers ?? openBook(registers, lists, options);
  const audits: SheetAudit[] = [];
  const skipped: SkippedSheet[] = [];
  for (const sheet of lists) {
    const outcome = auditSheet(sheet, book === null ? options : { ...options, registers: book });
    switch (outcome.kind) {
      case 'audited':
        audits.push(outcome.audit);
        break;
      case 'skipped':
        skipped.push({ name: sheet.name, reason: outcome.reason });
        break;
      default:
        outcome satisfies never;
    }
  }
  return {
    sheets: markDuplicates(audits, options),
    registers: book?.audits ?? [],
    skipped,
  };
}

interface SortedSheets {
  readonly registers: readonly Register[];
  /** the others */
  readonly lists: readonly Sheet[];
}

/** A row of headings that a person names is one of candidates. */
function sortSheets(sheets: readonly Sheet[], { session, wishes }: AuditOptions): SortedSheets {
  if (wishes?.headerRow !== undefined) return { registers: [], lists: sheets };
  const registers: Register[] = [];
  const lists: Sheet[] = [];
  for (const sheet of sheets) {
    const layout = sheet.name.startsWith(ownSheetPrefix) ? null : recogniseRegister(sheet);
    if (layout === null) lists.push(sheet);
    else registers.push(readRegister(sheet, layout, session));
  }
  return { registers, lists };
}

function openBook(
  registers: readonly Register[],
  lists: readonly Sheet[],
  options: AuditOptions,
): RegisterBook | null {
  if (registers.length === 0) return null;
  const people = lists.flatMap((sheet) => listPeople(sheet, options));
  return openRegisters(registers, people, options);
}
