import type { Code, Verdict } from '../../src/regulation';
import type { SkipReason } from '../../src/audit';

/**
 * The words in which the test workbooks are described. Cells are written as a person types them into a French
 * Excel, a row as one text with bars between the cells (see `typed-cell.ts`):
 * `"EXEMPLE | Ada | Hors contrat | 20 | oui"`.
 */
export interface WorkbookDescription {
  /** without ".xlsx" */
  readonly file: string;
  readonly about: string;
  readonly sheets: readonly SheetDescription[];
  /** how it is audited and kept */
  readonly settings: WorkbookSettings;
}

export interface WorkbookSettings {
  /** the reference day, `2026-06-15`; without it the files are judged as on the exam day */
  readonly today?: string;
  /** counts its days from 1904, as Excel for Mac once did */
  readonly from1904?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  readonly rows: readonly RowDescription[];
  readonly look: SheetLook;
  /** why the audit passes the sheet over; null: it is audited */
  readonly skipped: SkipReason | null;
}

export interface SheetLook {
  /** the column where the table begins, "A" */
  readonly from?: string;
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly string[];
  /** in characters, from the first column on */
  readonly widths?: readonly number[];
  /** the column from which on the candidates' cells are centred */
  readonly centredFrom?: string;
  readonly dateFormat?: string;
  readonly autoFilter?: boolean;
  /** the name of the Excel table that holds headings and candidates */
  readonly table?: string;
  /** the cell whose upper and left neighbours stay in view */
  readonly frozenAt?: string;
  /** the columns with a list of yes and no to choose from */
  readonly answers?: readonly string[];
}

/** What the audit must say of one candidate. */
export interface Expectation {
  readonly verdict: Verdict;
  /** each finding once, infos included, in any order */
  readonly codes: readonly Code[];
}

/** The mark that counts for each unit, and their mean: a number, Non valide, or none. */
export type Marks = Readonly<Partial<Record<'E2' | 'E31' | 'E32' | 'final', number | 'NV' | null>>>;

/** A text above or below several columns, and over how many. */
export type Span = readonly [text: string, columns: number];

export type RowDescription =
  | { readonly kind: 'title'; readonly text: string; readonly span: number }
  | { readonly kind: 'groups'; readonly groups: readonly Span[] }
  | { readonly kind: 'headings'; readonly cells: string }
  | {
      readonly kind: 'candidate';
      readonly cells: string;
      readonly expects: Expectation;
      readonly marks: Marks | null;
      readonly hidden: boolean;
    }
  | { readonly kind: 'aside'; readonly cells: string }
  | { readonly kind: 'blank' };

export function workbook(
  file: string,
  about: string,
  sheets: readonly SheetDescription[],
  settings: WorkbookSettings = {},
): WorkbookDescription {
  return { file, about, sheets, settings };
}

/** A sheet with candidates. */
export function sheet(name: string, rows: readonly RowDescription[], look: SheetLook = {}): SheetDescription {
  return { name, rows, look, skipped: null };
}

/** A sheet that the audit passes over, for this reason. */
export function skippedSheet(
  name: string,
  skipped: SkipReason,
  rows: readonly RowDescription[],
): SheetDescription {
  return { name, rows, look: {}, skipped };
}

/** A line of the block above the table, merged over some columns. */
export function title(text: string, span = 1): RowDescription {
  return { kind: 'title', text, span };
}

/** Headings over several columns each: `['E31', 3]`; `['', 2]` where nothing stands. */
export function groups(...all: readonly Span[]): RowDescription {
  return { kind: 'groups', groups: all };
}

/** The headings of the columns; `"` where the one above is merged downwards. */
export function headings(cells: string): RowDescription {
  return { kind: 'headings', cells };
}

export function candidate(cells: string, expects: Expectation, marks: Marks | null = null): RowDescription {
  return { kind: 'candidate', cells, expects, marks, hidden: false };
}

/** A candidate whose row someone has hidden or filtered away: judged like the others. */
export function hiddenCandidate(cells: string, expects: Expectation): RowDescription {
  return { kind: 'candidate', cells, expects, marks: null, hidden: true };
}

/** A row that is no candidate: a total, a remark, the headings once more. */
export function aside(cells: string): RowDescription {
  return { kind: 'aside', cells };
}

export function blank(): RowDescription {
  return { kind: 'blank' };
}

export function compliant(...infos: readonly Code[]): Expectation {
  return { verdict: 'compliant', codes: infos };
}

export function incomplete(...all: readonly Code[]): Expectation {
  return { verdict: 'incomplete', codes: all };
}

export function nonCompliant(...all: readonly Code[]): Expectation {
  return { verdict: 'non-compliant', codes: all };
}

/** Nothing else is judged. */
export function outOfScope(): Expectation {
  return { verdict: 'out-of-scope', codes: ['status-out-of-scope'] };
}

/** The row of the last heading, from 1. */
export function headerRowOf({ rows }: SheetDescription): number {
  return rows.findIndex(({ kind }) => kind === 'headings') + 1;
}
