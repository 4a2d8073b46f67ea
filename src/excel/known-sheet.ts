import type { MarkPlace, Place, SheetAudit } from '../audit';
import { french } from '../messages';
import { type Sheet, type TableLayout, recogniseTable } from '../table';
import type { AuditSettings } from './mark-sheet';
import type { ReadRegisters } from './read-registers';
import type { SheetOutline } from './read-shape';

/** What is known of an audited sheet by whoever watches over it from now on. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly audit: SheetAudit;
  readonly layout: TableLayout;
  /** where the marks stand; null: nowhere beside candidates */
  readonly marks: MarkPlace | null;
  /** where they stand, would stand, or why they would not */
  readonly place: Place;
  /** the rows down to the last heading, and nothing below */
  readonly headings: Sheet;
  /** the registers that its verdicts rest on; null: the workbook has none */
  readonly registers: ReadRegisters | null;
}

interface Audited {
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly settings: AuditSettings;
  readonly registers: ReadRegisters | null;
}

/** What is known of a sheet whose marks stand, or do not. */
export function knowSheet(
  { outline, sheet, audit, settings, registers }: Audited,
  place: Place,
  marks: MarkPlace | null,
): KnownSheet | null {
  const layout = recogniseTable(sheet, settings.wishes);
  if (layout === null) return null;
  const rows = sheet.rows.slice(0, layout.headerRow + 1).map((row) => [...row]);
  const own = marks === null ? undefined : rows[marks.headingRow];
  if (own !== undefined && marks !== null) {
    // As they are now, with ours among them.
    own[marks.verdictColumn] = french.marking.verdictHeading;
    own[marks.reasonsColumn] ??= marks.reasonsHeading;
  }
  const { id, name } = outline;
  return { id, name, audit, layout, marks, place, headings: { ...sheet, rows }, registers };
}

/** The last row that belongs to the table, from 0. */
export function lastRowOf({ marks, audit, layout }: KnownSheet): number {
  return (
    marks?.lastRow ?? audit.candidates.reduce((last, { row }) => Math.max(last, row - 1), layout.headerRow)
  );
}

/** The columns that matter, from 0. */
export function edgesOf({ marks, layout }: KnownSheet): { readonly left: number; readonly right: number } {
  const columns = layout.columns.map(({ column }) => column);
  return marks ?? { left: Math.min(...columns), right: Math.max(...columns) };
}
