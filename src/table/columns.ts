import { foldText } from '../cells';
import { type Field, fields } from '../regulation';
import type { HeaderCell } from './header-cells';
import type { FieldColumn, TableLayout } from './layout';

interface Claim {
  readonly cell: HeaderCell;
  readonly part: string | null;
}

/** What was claimed for a field: by its best headings, or else by second choices. */
type ClaimsOf = (field: Field) => readonly Claim[];

type Assigned = Omit<TableLayout, 'headerRow'>;

/**
 * Which column serves which field, from what the headings say.
 *
 * Two columns for one field: neither, unless they are numbered parts (weeks by year, several certificates).
 * A total of weeks is taken before its parts; a part alone is not the whole and is not taken.
 *
 * @param mapping  for a field the heading of its column, as a person named it; null: it has none
 * @param countsRows  whether the values of the column under a bare "N°" count the rows
 */
export function assignColumns(
  cells: readonly HeaderCell[],
  mapping: ReadonlyMap<Field, string | null> | undefined,
  countsRows: (column: number) => boolean,
): Assigned {
  const claims = collectClaims(cells, mapping, countsRows);
  const columns: FieldColumn[] = [];
  const ambiguous = new Set<Field>();
  for (const field of fields) {
    const taken = chooseColumns(field, claims(field));
    if (taken === 'ambiguous') ambiguous.add(field);
    else
      taken.forEach(({ cell }, part) =>
        columns.push({ field, column: cell.column, header: cell.text, ownHeader: cell.ownText, part }),
      );
  }
  pairCertificates(columns, claims);
  const used = new Set(columns.map(({ column }) => column));
  const claimedBy = new Map(
    [...ambiguous].flatMap((field) => claims(field).map(({ cell }) => [cell.column, field] as const)),
  );
  const aside = cells
    .filter(({ column, meaning }) => !used.has(column) && meaning.kind !== 'ours')
    .map(({ column, text }) => ({ column, header: text, claimed: claimedBy.get(column) ?? null }));
  const ignored = aside.map(({ header }) => header);
  const ours = cells.filter(({ meaning }) => meaning.kind === 'ours').map(({ column }) => column);
  return { columns, ambiguous, ignored, aside, ours };
}

function collectClaims(
  cells: readonly HeaderCell[],
  mapping: ReadonlyMap<Field, string | null> = new Map(),
  countsRows: (column: number) => boolean,
): ClaimsOf {
  const first = new Map<Field, Claim[]>();
  const second = new Map<Field, Claim[]>();
  const claim = (field: Field, made: Claim, claims: Map<Field, Claim[]>) => {
    claims.set(field, [...(claims.get(field) ?? []), made]);
  };
  const mappedColumns = new Set<number>();
  for (const [field, header] of mapping) {
    const cell = header === null ? undefined : findHeader(cells, header);
    if (!cell) continue;
    mappedColumns.add(cell.column);
    claim(field, { cell, part: null }, first);
  }
  let left: { readonly field: Field; readonly column: number } | null = null;
  for (const cell of cells) {
    const { meaning } = cell;
    const isNumbered = meaning.kind === 'field' && meaning.part !== null;
    if (mappedColumns.has(cell.column)) continue;
    if (meaning.kind === 'part' && left?.column === cell.column - 1) {
      claim(left.field, { cell, part: meaning.part }, first);
      left = { field: left.field, column: cell.column };
    } else left = isNumbered ? { field: meaning.field, column: cell.column } : null;
    if (meaning.kind === 'number' && !countsRows(cell.column)) {
      claim('candidateNumber', { cell, part: null }, second);
    }
    if (meaning.kind !== 'field' || isMapped(meaning.field, mapping, cells)) continue;
    claim(meaning.field, { cell, part: meaning.part }, meaning.isSecondChoice ? second : first);
  }
  return (field) => first.get(field) ?? second.get(field) ?? [];
}

function isMapped(
  field: Field,
  mapping: ReadonlyMap<Field, string | null>,
  cells: readonly HeaderCell[],
): boolean {
  const header = mapping.get(field);
  return header === null || (header !== undefined && findHeader(cells, header) !== undefined);
}

/** The column with this heading, however it is written. */
export function findHeader(cells: readonly HeaderCell[], header: string): HeaderCell | undefined {
  const wanted = foldText(header);
  return cells.find(({ text }) => foldText(text) === wanted);
}

function chooseColumns(field: Field, claims: readonly Claim[]): readonly Claim[] | 'ambiguous' {
  const whole = claims.filter(({ part }) => part === null);
  if (whole.length > 1) return 'ambiguous';
  if (whole.length === 1 && (field === 'pfmpWeeks' || claims.length === 1)) return whole;
  // "Début | Fin | Début 2 | Fin 2": the one without a number is the first, unless another says that it is.
  const parts = new Set(claims.map(numberOf));
  if (parts.size < claims.length || (field === 'pfmpWeeks' && !isOneSplit(parts))) return 'ambiguous';
  // "PFMP Tle" alone is a third of the weeks; "Début 1" alone is a certificate.
  return field === 'pfmpWeeks' && claims.length === 1 ? [] : claims;
}

/**
 * Whether the parts split the same weeks in one way: all by rank, all by class, or all by school year (one of
 * which may be split again, and then does not stand beside its own parts). Two ways side by side would count
 * the same weeks twice.
 */
function isOneSplit(parts: ReadonlySet<string>): boolean {
  const labels = [...parts].map((part) => part.split(' '));
  const years = labels.map((label) => label.find((each) => !/^\d$/.test(each)) ?? null);
  const kinds = new Set(
    years.map((year) => (year === null ? 'rank' : year.startsWith('an') ? 'school-year' : 'class')),
  );
  if (kinds.size > 1) return false;
  return labels.every(
    (label, at) =>
      label.length > 1 || years.filter((year) => year !== null && year === years[at]).length <= 1,
  );
}

function numberOf({ part }: Claim): string {
  return part ?? '1';
}

/** Puts the numbered ends and working times of certificates in the order of their starts. */
function pairCertificates(columns: FieldColumn[], claims: ClaimsOf): void {
  const order = claims('experienceStart').map(numberOf);
  for (const field of ['experienceEnd', 'workingTime'] as const) {
    const ofField = claims(field);
    columns.forEach((column, index) => {
      const own = ofField.find(({ cell }) => cell.column === column.column);
      if (column.field !== field || !own) return;
      if (field === 'workingTime' && own.part === null && ofField.length === 1) {
        columns[index] = { ...column, serves: 'every-certificate' };
        return;
      }
      const part = order.indexOf(numberOf(own));
      columns[index] = { ...column, part: part < 0 ? order.length + column.part : part };
    });
  }
}
