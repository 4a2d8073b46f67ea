import {
  type Cell,
  createAnswerParser,
  createDayParser,
  createMarkParser,
  createWeeksParser,
  foldText,
  saysNothing,
} from '../cells';
import type { FieldColumn, TableLayout } from './layout';
import { personFields } from './person-fields';
import type { Sheet } from './sheet';

/** Generous bounds: whatever could be a value of a candidate is no heading. */
const ANY_MARK = 100;
const ANY_WEEKS = 10_000;

const readers = [
  createAnswerParser('attestation'),
  createDayParser(),
  createMarkParser(ANY_MARK),
  createWeeksParser(ANY_WEEKS),
];

/** What the row below a heading may be. */
export type RowBelow = 'heading' | 'perhaps-heading' | 'other';

/**
 * Does a second row of headings stand below the row that was taken for the heading? Without it "PFMP" over
 * "(jours)", or "E31" over "Dossier", would be taken for something that it is not.
 *
 * A heading has nothing below the names and the category, and texts alone elsewhere. Below columns that were
 * understood none of them could be the value of a candidate; where they stand below other columns only, they
 * are perhaps headings: if they make more of the table understood.
 */
export function judgeRowBelow(sheet: Sheet, { headerRow, columns }: TableLayout): RowBelow {
  const row = sheet.rows[headerRow + 1] ?? [];
  const at = ({ column }: FieldColumn): Cell => row[column] ?? null;
  if (!row.some(isFilled) || row.some((cell) => isFilled(cell) && typeof cell !== 'string')) return 'other';
  if (columns.some((column) => personFields.has(column.field) && isFilled(at(column)))) return 'other';
  const below = columns.map(at).filter(isFilled);
  if (below.some(couldBeValue)) return 'other';
  return below.length > 0 ? 'heading' : 'perhaps-heading';
}

function isFilled(cell: Cell): boolean {
  return cell !== null && !(typeof cell === 'string' && saysNothing(foldText(cell)));
}

function couldBeValue(cell: Cell): boolean {
  return readers.some((read) => read(cell).kind === 'value');
}
