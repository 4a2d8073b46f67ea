import type { Rect } from './address';
import type { Grid } from './grid';

/** A filter on one column, as `Excel.FilterCriteria`. */
export interface Criteria {
  readonly filterOn: 'Values' | 'Custom';
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly string[];
}

/** An AutoFilter: its header row is the first of its range. */
export interface AutoFilter {
  rect: Rect;
  criteria: (Criteria | undefined)[];
  /** The rows that it hides. */
  hidden: Set<number>;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The formula of a calculated column, as it stands in the first row of the body. */
  calculated?: string;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header, body and totals. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  columns: TableColumn[];
  filter: AutoFilter;
  sort: { readonly key: number; readonly ascending: boolean }[];
}

/** What a conditional format paints. */
export interface Tint {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}

/** A conditional format; of the kinds other than `Custom` only the kind is known. */
export interface ConditionalFormat {
  id: string;
  readonly type: string;
  rects: Rect[];
  formula: string;
  tint: Tint;
  stopIfTrue: boolean;
}

export interface Protection {
  readonly allowFormatCells: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowSort: boolean;
}

/** A rule that limits what may be typed, as `Range.dataValidation`. */
export interface Validation {
  rects: Rect[];
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
}

export const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

/** How a sheet is printed. */
export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: object;
  readonly titleRows: string;
  /** Undefined: all that the sheet holds. */
  readonly printArea: string | undefined;
  /** Points. */
  readonly margins: Readonly<Record<Margin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly footer: Readonly<Record<'leftFooter' | 'centerFooter' | 'rightFooter', string>>;
}

export const plainPage: Page = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  titleRows: '',
  printArea: undefined,
  // "Normal" of Page Layout > Margins: 0.75, 0.7 and 0.3 inches.
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  footer: { leftFooter: '', centerFooter: '', rightFooter: '' },
};

/** What of a sheet does not scroll. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the workbook. */
export class Sheet {
  visibility: Visibility = 'Visible';
  deleted = false;
  merges: Rect[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  tables: Table[] = [];
  autoFilter: AutoFilter | undefined;
  /** By priority, the first that paints wins. */
  formats: ConditionalFormat[] = [];
  protection: Protection | undefined;
  validations: Validation[] = [];
  tabColor = '';
  page: Page = plainPage;
  showGridlines = true;
  /** Rows at the top, and columns at the left, that stay in sight. */
  frozen: Frozen = { rows: 0, columns: 0 };

  constructor(
    readonly id: string,
    public name: string,
    readonly grid: Grid,
  ) {}

  /** Whether a row is out of sight, by hand or by a filter. */
  hides(row: number): boolean {
    return (
      this.hiddenRows.has(row) ||
      this.autoFilter?.hidden.has(row) === true ||
      this.tables.some(({ filter }) => filter.hidden.has(row))
    );
  }
}

/** The rows of a table between its header and its totals; at least one, as Excel keeps an insert row. */
export function bodyOf({ rect, showHeaders, showTotals }: Table): Rect {
  const top = rect.top + (showHeaders ? 1 : 0);
  return { ...rect, top, bottom: rect.bottom - (showTotals ? 1 : 0) };
}
