import { join } from 'node:path';
import { markSheet } from '../../src/excel';
import { cellAddress, columnIndex } from '../../src/table';
import { type BookDescription, type CellDescription, openInExcel } from '../excel-host';
import { describeWorkbookFile } from '../support/open-in-host';
import { doorTo, settings } from './support';

/** A workbook's first candidate sheet, made a filtered range or an Excel table. */
export interface Variant {
  readonly book: BookDescription;
  readonly sheet: string;
  readonly of: { readonly sheet: string } | { readonly table: string };
  /** headings to sort and to filter by, and a value of the second */
  readonly sortedBy: string;
  readonly filteredBy: string;
  readonly shown: string;
}

const FILES = join(__dirname, '../workbooks/files');

/** The variant, or null where the headings are not what an Excel table takes. */
export async function varyWorkbook(file: string, kind: 'range' | 'table'): Promise<Variant | null> {
  const described = await describeWorkbookFile(join(FILES, file));
  const scratch = openInExcel(described);
  const { outcome } = await markSheet(doorTo(scratch), settings, null);
  if (outcome.kind !== 'marked') return null;
  const { audit } = outcome;
  const [sheet] = described.sheets;
  if (sheet === undefined || sheet.name !== audit.name) return null;
  const texts = (sheet.rows?.[audit.headerRow - 1] ?? []).map(textOf);
  const columns = audit.columns.map(({ column }) => columnIndex(column));
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while ((texts[left - 1] ?? '') !== '') left -= 1;
  while ((texts[right + 1] ?? '') !== '') right += 1;
  const headings = texts.slice(left, right + 1);
  const top = audit.headerRow - 1;
  const bottom = (audit.candidates.at(-1)?.row ?? 0) - 1;
  const range = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  if (headings.some((heading) => heading === '') || new Set(headings).size < headings.length) return null;
  const isMerged = (sheet.merges ?? []).some((merge) => touchesRows(merge, top, bottom));
  if (isMerged) return null;
  const filteredBy = audit.columns.find(({ field }) => field === 'status')?.column;
  if (filteredBy === undefined) return null;
  const at = columnIndex(filteredBy);
  const varied =
    kind === 'table'
      ? { ...sheet, tables: [{ name: 'Candidats', range }] }
      : { ...sheet, autoFilter: { range } };
  return {
    book: { ...described, sheets: described.sheets.map((each) => (each === sheet ? varied : each)) },
    sheet: sheet.name,
    of: kind === 'table' ? { table: 'Candidats' } : { sheet: sheet.name },
    sortedBy: headings[0] ?? '',
    filteredBy: texts[at] ?? '',
    shown: textOf(sheet.rows?.[bottom]?.[at]),
  };
}

function textOf(cell: CellDescription | undefined): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return '';
  return typeof cell.value === 'string' ? cell.value : '';
}

function touchesRows(merge: string, top: number, bottom: number): boolean {
  const rows = merge.match(/\d+/g)?.map(Number) ?? [];
  return Math.min(...rows) - 1 <= bottom && top <= Math.max(...rows) - 1;
}
