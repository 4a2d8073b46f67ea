import fc from 'fast-check';
import type { Field } from '../../src/regulation';
import { columnLetters } from '../../src/table';
import type { CellDescription, ExcelHost } from '../excel-host';
import type { DateSystem } from '../excel-host/serial';
import type { Entry } from '../excel-host/write';
import { type Cells, allColumns, candidates, dateCell, dayOf } from '../support/candidates';
import { seed } from '../support/seed';
import { realHeadings } from '../support/sheets';
import { DATE_FORMAT, type Given, anyGiven, describeGiven, isSame, kindOf, typeGiven } from './given-cells';

/** Whom no rule asks for, unless a finding names one of these. */
export const silent: ReadonlySet<Field> = new Set(['candidateNumber', 'lastName', 'firstName']);

/** What formulas of the candidates refer to stands in the first column, under a heading that says nothing. */
const SCRATCH = 0;
const names = ['', ...allColumns];
const headings = ['Repère', ...allColumns.map((name) => realHeadings[name] ?? name)];
/** Each is edited in a row of its own. */
const edited = allColumns.filter((name) => !['candidateNumber', 'lastName', 'firstName'].includes(name));

/** A candidate, and for each column what its cell becomes. */
export interface Trial {
  readonly cells: ReadonlyMap<string, Given>;
  /** the column whose cell is a formula that refers to the first one; null: none */
  readonly referring: string | null;
  readonly edits: ReadonlyMap<string, readonly Given[]>;
}

/** The exam is far away: LibreOffice judges by the day of the machine. */
const FAR = dayOf(2090, 6, 15) - dayOf(2026, 6, 15);
function farAway(cells: Cells, name: string): Given {
  const cell = cells[name] ?? null;
  const isToCome = typeof cell === 'object' && cell?.kind === 'date' && cell.serial > dayOf(2026, 5, 1);
  return { cell: isToCome ? dateCell(cell.serial + FAR) : cell };
}

const byColumn = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> =>
  fc
    .array(arbitrary, { minLength: edited.length, maxLength: edited.length })
    .map((all) => new Map(all.map((each, at) => [edited[at] ?? '', each] as const)));

export const trial: fc.Arbitrary<Trial> = fc
  .record({
    plausible: candidates,
    others: byColumn(fc.option(anyGiven, { freq: 2 })),
    referring: fc.option(fc.constantFrom(...edited), { freq: 2 }),
    edits: byColumn(fc.array(anyGiven, { minLength: 8, maxLength: 8 })),
  })
  .map(({ plausible, others, referring, edits }) => ({
    cells: new Map(edited.map((name) => [name, others.get(name) ?? farAway(plausible, name)] as const)),
    referring,
    edits,
  }));

/** More text in a row than one formula takes: no verdict may stand there. */
export const verbose: Trial = {
  cells: new Map(edited.map((name) => [name, { cell: 'é"'.repeat(150) }] as const)),
  referring: null,
  edits: new Map(edited.map((name) => [name, [{ cell: 'oui' }]] as const)),
};

/** What becomes of one row: one input is changed. */
export interface Edit {
  /** of the input, from 0 */
  readonly input: number;
  /** of the cell that is edited: the first one, where the input is a formula that refers to it */
  readonly column: number;
  readonly before: Given;
  readonly after: Given;
}

export interface PlannedRow {
  /** from 0 */
  readonly row: number;
  readonly trial: Trial;
  /** null: the row is left alone */
  readonly edit: Edit | null;
}

export interface Plan {
  /** of the whole sheet, headings included */
  readonly cells: readonly (readonly CellDescription[])[];
  readonly rows: readonly PlannedRow[];
}

/** Each candidate once to be left alone, and once for each input to be edited; below the headings. */
export function layOut(trials: readonly Trial[], system: DateSystem): Plan {
  const rows = trials
    .flatMap((each) => [null, ...edited].map((name) => ({ trial: each, name })))
    .map(({ trial: each, name }, index): PlannedRow => {
      return { row: index + 1, trial: each, edit: name === null ? null : planEdit(each, name, system) };
    });
  return {
    cells: [headings.map((value) => ({ value })), ...rows.map((row) => describeRow(row, system))],
    rows,
  };
}

function describeRow(
  { row, trial: { cells, referring } }: PlannedRow,
  system: DateSystem,
): CellDescription[] {
  const referred = referring === null ? undefined : cells.get(referring);
  const isReferred = canBeReferredTo(referred);
  return names.map((name): CellDescription => {
    if (name === '') return isReferred ? describeGiven(referred ?? nothing, system) : null;
    if (name === referring && isReferred) return { formula: `=$A${row + 1}` };
    // Different in each row: nobody stands there twice.
    if (name === 'candidateNumber') return { value: `N${row}` };
    if (name === 'lastName') return { value: `EXEMPLE ${columnLetters(row)}` };
    return describeGiven(cells.get(name) ?? nothing, system);
  });
}

const nothing: Given = { cell: null };

/** A formula that refers to an empty cell shows 0. */
const canBeReferredTo = (given: Given = nothing) =>
  given.formula === undefined && kindOf(given.cell) !== 'empty';

function planEdit({ cells, referring, edits }: Trial, name: string, system: DateSystem): Edit {
  const before = cells.get(name) ?? nothing;
  const isReferring = name === referring && canBeReferredTo(before);
  const after = (edits.get(name) ?? []).find(
    (each) => !isSame(before.cell, each.cell, system) && (!isReferring || canBeReferredTo(each)),
  );
  if (after === undefined) throw new Error(`${name}: nothing else to write there (seed ${seed})`);
  const input = names.indexOf(name);
  return { input, column: isReferring ? SCRATCH : input, before, after };
}

/** Types all edits at once, as a paste does. */
export function typeEdits(host: ExcelHost, sheet: string, { cells, rows }: Plan): void {
  const { dateSystem } = host.book;
  const typed = cells.map(() => names.map((): Entry => null));
  const reference = `'${sheet.replaceAll("'", "''")}'!`;
  for (const { row, edit } of rows) {
    const line = typed[row];
    if (edit === null || line === undefined) continue;
    line[edit.column] = typeGiven(edit.after, dateSystem);
    const numberFormat = kindOf(edit.after.cell) === 'date' ? DATE_FORMAT : 'General';
    host.person.format(`${reference}${columnLetters(edit.column)}${row + 1}`, { numberFormat });
  }
  host.person.type(`${reference}A1`, typed);
}
