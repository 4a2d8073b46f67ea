export { type SheetOutcome, auditSheet } from './audit-sheet';
export { auditWorkbook } from './audit-workbook';
export { type FileAudit, planReport } from './plan-report';
export { type Guard, type JudgedInput, guardFormula } from './marking/guard-formula';
export { type MarkingPlan, type RowMark, type Tint, planMarking } from './marking/plan-marking';
export { ownSheetPrefix } from './own-sheets';
export type { ReportColumn, ReportPlan, ReportRow, ReportSheet, RowTone } from './report-plan';
export {
  type AuditOptions,
  type AuditedCandidate,
  type AuditedColumn,
  type LeftOutRow,
  type LocatedFinding,
  type SheetAudit,
  type SkipReason,
  type SkippedSheet,
  type Summary,
  type WorkbookAudit,
  addSummaries,
  summarise,
} from './result';
