/**
 * How a row of the report looks: by its verdict or gravity, never by colour alone (the text says it too). A
 * remark runs over the columns to its right instead of being wrapped.
 */
export type RowTone = 'plain' | 'strong' | 'violation' | 'missing' | 'compliant' | 'muted' | 'remark';

export interface ReportColumn {
  readonly heading: string;
  /** characters */
  readonly width: number;
}

export interface ReportRow {
  readonly tone: RowTone;
  /** one value a column; null leaves the cell empty. Texts are written as texts, whatever they begin with */
  readonly cells: readonly (string | number | null)[];
}

export interface ReportSheet {
  /** at most 31 characters, without \ / ? * [ ] : */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** lines above the headings, each over the whole width */
  readonly above?: readonly string[];
  /** at the foot of each printed page; the page's number stands right of it */
  readonly footer?: string;
}

/** What the report workbook holds, as data: writing it is the file room's business. */
export interface ReportPlan {
  readonly sheets: readonly ReportSheet[];
}
