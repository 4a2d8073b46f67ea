import type { AuditedCandidate } from '../audit';
import type { Field } from '../regulation';
import type { Sheet, TableLayout } from '../table';

/** What of a candidates' table a formula may refer to; rows as the sheet numbers them, columns from 0. */
export interface FormulaTable {
  readonly sheet: string;
  readonly columns: readonly { readonly field: Field; readonly column: number }[];
  /** one or two rows */
  readonly headings: { readonly top: number; readonly bottom: number };
  /** the first and the last column, without our own at its right */
  readonly left: number;
  readonly right: number;
  readonly candidates: ReadonlySet<number>;
  readonly lastRow: number;
  /** what the registers of the workbook tell of the candidates, in place of the table */
  readonly registerFields: ReadonlySet<Field>;
}

/**
 * The table of a sheet as formulas see it: from the first heading to the last one before our own columns.
 *
 * @param headings  the rows of the sheet down to the last heading
 * @param registerFields  what registers of the workbook tell in its place
 * @param marked  our own columns, from 0, where they were written after the layout was read
 */
export function describeTable(
  headings: Sheet,
  layout: TableLayout,
  candidates: readonly AuditedCandidate[],
  marked: readonly number[] = [],
  registerFields: readonly Field[] = [],
): FormulaTable {
  const { headerRow, columns } = layout;
  const ours = [...layout.ours, ...marked];
  const isGrouped = columns.some(({ header, ownHeader }) => header !== ownHeader);
  const rows = headings.rows.slice(isGrouped ? headerRow - 1 : headerRow, headerRow + 1);
  const isHeading = (column: number) =>
    !ours.includes(column) && rows.some((row) => (row[column] ?? '') !== '');
  let left = Math.min(...columns.map(({ column }) => column));
  let right = Math.max(...columns.map(({ column }) => column));
  while (left > 0 && isHeading(left - 1)) left -= 1;
  while (isHeading(right + 1)) right += 1;
  return {
    sheet: headings.name,
    columns: columns.map(({ field, column }) => ({ field, column })),
    headings: { top: isGrouped ? headerRow : headerRow + 1, bottom: headerRow + 1 },
    left,
    right,
    candidates: new Set(candidates.map(({ row: at }) => at)),
    registerFields: new Set(registerFields),
    lastRow: candidates.reduce((last, { row: at }) => Math.max(last, at), headerRow + 2),
  };
}
