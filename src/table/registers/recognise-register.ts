import { type Cell, quoteCell } from '../../cells';
import type { AttestationKind, Field } from '../../regulation';
import { understandHeading } from '../heading';
import type { Sheet } from '../sheet';
import {
  type RegisterColumn,
  attestationHeadings,
  dossierHeadings,
  kindBySheetName,
  phraseOf,
} from './register-fields';

/** How a sheet's register is laid out. */
export interface RegisterLayout {
  readonly kind: AttestationKind | 'dossier';
  /** from 0 */
  readonly headerRow: number;
  /** from 0 */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  /** what two columns claim: neither is taken */
  readonly ambiguous: ReadonlySet<RegisterColumn>;
  /** headings that were not understood */
  readonly ignored: readonly string[];
}

/** The heading stands somewhere in these first rows. */
const ROWS_SEARCHED = 30;

/** What makes a sheet a list of candidates, whatever else it holds. */
const ofCandidates: ReadonlySet<Field> = new Set<Field>([
  'status',
  'positioning',
  'contractWeeks',
  'dossierE31',
  'dossierE32',
  'markE2',
  'markE31',
  'markE32',
]);

/** Without one of these, days of a person may be anything. */
const ofAttestations: readonly RegisterColumn[] = [
  'weeks',
  'hours',
  'structure',
  'responsible',
  'structureType',
  'signed',
  'stamped',
  'receivedOn',
];
const ofExperience: readonly RegisterColumn[] = ['certificates', 'employee', 'qualifiedJob', 'workingTime'];
const ofDossiers: readonly RegisterColumn[] = ['summary', 'work1', 'work2', 'work3', 'depositedOn'];
const persons: readonly RegisterColumn[] = ['candidateNumber', 'fullName', 'lastName'];

/**
 * Does this sheet hold a register, one line an attestation or a dossier, and which column is which?
 *
 * A register of attestations has a name or number, a first and a last day, and something of the form besides; one
 * of dossiers has the épreuve and something of a dossier. A table with a category, marks or weeks of a contract is
 * a list of candidates and no register.
 *
 * @param sheet  its first 30 rows are enough
 * @returns null when it is none
 */
export function recogniseRegister(sheet: Sheet): RegisterLayout | null {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
    const layout = layOutDossiers(cells, row) ?? layOutAttestations(cells, row, sheet.name);
    if (layout !== null) return layout;
  }
  return null;
}

function layOutAttestations(
  cells: readonly Cell[],
  headerRow: number,
  sheetName: string,
): RegisterLayout | null {
  const found = assign(cells, attestationHeadings);
  const has = (column: RegisterColumn) => found.columns.has(column);
  if (!persons.some(has) || !has('start') || !has('end') || !ofAttestations.some(has)) return null;
  if (isListOfCandidates(cells)) return null;
  const kind = kindBySheetName(sheetName) ?? (ofExperience.some(has) ? 'experience' : 'training');
  return { kind, headerRow, ...found };
}

function layOutDossiers(cells: readonly Cell[], headerRow: number): RegisterLayout | null {
  const found = assign(cells, dossierHeadings);
  const has = (column: RegisterColumn) => found.columns.has(column);
  if (!persons.some(has) || !has('unit') || !ofDossiers.some(has)) return null;
  return isListOfCandidates(cells) ? null : { kind: 'dossier', headerRow, ...found };
}

function isListOfCandidates(cells: readonly Cell[]): boolean {
  return cells.some((cell) => {
    if (typeof cell !== 'string') return false;
    const meaning = understandHeading(cell);
    return meaning.kind === 'field' && ofCandidates.has(meaning.field);
  });
}

function assign(
  cells: readonly Cell[],
  headings: ReadonlyMap<string, RegisterColumn>,
): Pick<RegisterLayout, 'columns' | 'ambiguous' | 'ignored'> {
  const columns = new Map<RegisterColumn, number>();
  const ambiguous = new Set<RegisterColumn>();
  const ignored: string[] = [];
  cells.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell.trim() === '') return;
    if (understandHeading(cell).kind === 'ours') return;
    const column = headings.get(phraseOf(cell));
    if (column === undefined) ignored.push(quoteCell(cell));
    else if (columns.has(column) || ambiguous.has(column)) ambiguous.add(column);
    else columns.set(column, index);
  });
  for (const column of ambiguous) columns.delete(column);
  return { columns, ambiguous, ignored };
}
