import { type Cell, type CellRow, createCategoryParser, quoteCell } from '../cells';
import type { Field } from '../regulation';
import type { FieldColumn, TableLayout } from './layout';
import { notCandidateLabel } from './vocabulary';

/** What a row below the heading is. */
export type RowKind = 'blank' | 'candidate' | 'heading' | 'other-heading' | 'total' | 'note' | 'nameless';

const identityFields: ReadonlySet<Field> = new Set(['fullName', 'lastName', 'firstName', 'candidateNumber']);

/** Words beyond which a text alone in its row is a remark and not a name. */
const LONGEST_NAME = 5;

/**
 * Makes the classifier of a table's rows: candidates, and what stands between and below them.
 *
 * A row is only left out when it plainly is no candidate: a total or average by its first words, the
 * heading repeated for print, a remark alone in its row. 'other-heading' is the heading of another table: what
 * follows is not read under this one's headings. 'nameless' has values and neither name nor number:
 * a candidate when others follow, else the line of totals at the foot.
 */
export function createRowClassifier({ columns, ours }: TableLayout): (row: CellRow) => RowKind {
  const identity = columns.filter(({ field }) => identityFields.has(field));
  const status = columns.find(({ field }) => field === 'status');
  const birthDate = columns.find(({ field }) => field === 'birthDate');
  const number = columns.find(({ field }) => field === 'candidateNumber');
  const lastName = columns.find(({ field }) => field === 'lastName');
  const firstName = columns.find(({ field }) => field === 'firstName');
  const readCategory = createCategoryParser();
  const at = (row: CellRow, column: FieldColumn | undefined): Cell =>
    column === undefined ? null : (row[column.column] ?? null);

  return (row) => {
    const label = firstFilled(row, identity);
    const statusCell = at(row, status);
    if (label === null && columns.every((column) => isBlank(at(row, column)))) {
      return row.every((cell, at) => isBlank(cell) || ours.includes(at)) ? 'blank' : 'note';
    }
    const heading = asHeading(row, identity, columns);
    if (heading !== null) return heading;
    if (label !== null && !isBlank(statusCell)) {
      if (!isTotalLabel(label) || readCategory(statusCell).kind === 'value') return 'candidate';
    }
    const first = label ?? row.find((cell) => !isBlank(cell)) ?? null;
    const isWhollyNamed = [lastName, firstName].every((column) => isName(at(row, column)));
    if (isTotalLabel(first) && !isWhollyNamed) {
      const ownNumber = at(row, number);
      const isKnownPerson = !isBlank(at(row, birthDate)) || !(isBlank(ownNumber) || isTotalLabel(ownNumber));
      if (!isKnownPerson) return 'total';
    }
    if (label === null) return isBlank(statusCell) ? 'nameless' : 'candidate';
    return isRemark(row, label) ? 'note' : 'candidate';
  };
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && /^[^\d]*\p{L}[^\d]*$/u.test(cell);
}

function isTotalLabel(cell: Cell): boolean {
  return typeof cell === 'string' && notCandidateLabel.test(cell);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The first cell of these columns that holds something, or null. */
function firstFilled(row: CellRow, columns: readonly FieldColumn[]): Cell {
  for (const { column } of columns) {
    const cell = row[column];
    if (cell !== undefined && !isBlank(cell)) return cell;
  }
  return null;
}

/**
 * The heading once more, for print: a name's column and another that say what stands above them. Where one of
 * its headings says something else, another table begins.
 */
function asHeading(
  row: CellRow,
  identity: readonly FieldColumn[],
  columns: readonly FieldColumn[],
): 'heading' | 'other-heading' | null {
  if (!identity.some(repeats(row))) return null;
  const same = columns.filter(repeats(row)).length;
  if (same < 2) return null;
  const others = columns.filter((column) => !repeats(row)(column) && !isBlank(row[column.column]));
  return others.length === 0 ? 'heading' : 'other-heading';
}

function repeats(row: CellRow): (column: FieldColumn) => boolean {
  return ({ column, ownHeader }) => {
    const cell = row[column];
    return typeof cell === 'string' && cell.trim() === ownHeader;
  };
}

/** A text alone in its row that is no name: "* PFMP validées le 12 mai", "Légende : …". */
function isRemark(row: CellRow, label: Cell): boolean {
  if (typeof label !== 'string' || row.filter((cell) => !isBlank(cell)).length > 1) return false;
  const text = quoteCell(label);
  return /[:*()=\d]/.test(text) || text.split(/\s+/).length > LONGEST_NAME;
}
