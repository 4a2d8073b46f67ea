export { type SheetOutcome, auditRows, auditSheet, auditTable } from './audit-sheet';
export { type Measure, countLines } from './count-lines';
export type { Candidates } from './mark-duplicates';
export { auditWorkbook } from './audit-workbook';
export { type FileAudit, planReport } from './plan-report';
export { planReminders } from './plan-reminders';
export { planJurySheet } from './plan-jury-sheet';
export { planShortTraining } from './plan-short-training';
export { type MissingList, listMissing } from './list-missing';
export * from './marking';
export { type OpenWord, listOpenWords } from './open-words';
export { ownSheetPrefix } from './own-sheets';
export * from './registers';
export * from './printing';
export { renewAudit } from './renew-audit';
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
