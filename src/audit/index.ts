export type { ReportColumn, ReportPlan, ReportRow, ReportSheet, RowTone } from './report-plan';
