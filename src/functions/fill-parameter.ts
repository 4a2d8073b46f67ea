import { sheetReference } from '../audit';
import { type DossierUnit, type Field, generalUnits } from '../regulation';
import { columnLetters } from '../table';
import type { Filling } from './fillings';
import type { FormulaTable } from './formula-table';
import type { Parameter } from './parameters';
import { namespace } from './namespace';

/** The cell that a formula is about to go into; the row from 1, the column from 0. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A reference, or a call, and the cells that it reads. */
export interface Filled {
  readonly kind: 'filled';
  readonly reference: string;
  /** the cell of the mark in a call */
  readonly mark?: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * What fills a parameter; or there is no column for it, or more than can be given as one, or one that would be
 * overlooked.
 */
export type FilledOrNot =
  | Filled
  | { readonly kind: 'lacks' }
  | { readonly kind: 'several' }
  | { readonly kind: 'overlooks'; readonly fields: readonly Field[] };

/** What of a table fills a parameter of a formula that goes into a cell. */
export function fill(
  { filling }: Parameter,
  table: FormulaTable,
  { row, sheet }: FormulaCell,
  unit: DossierUnit,
): FilledOrNot {
  if (filling === undefined) return { kind: 'lacks' };
  const { headings, left, right, lastRow } = table;
  const [first, last] = [columnLetters(left), columnLetters(right)];
  switch (filling.kind) {
    case 'cell':
    case 'cell-of-unit':
    case 'cells':
      return fillCells(filling, table, row, unit);
    case 'unit-grade':
      return fillGrade(filling, table, row);
    case 'unit-headings':
    case 'unit-marks':
      return fillMarks(filling, table, row);
    case 'headings': {
      const { top, bottom } = headings;
      return { kind: 'filled', reference: `$${first}$${top}:$${last}$${bottom}`, top, bottom, left, right };
    }
    case 'row':
      return {
        kind: 'filled',
        reference: `$${first}${row}:$${last}${row}`,
        top: row,
        bottom: row,
        left,
        right,
      };
    case 'table': {
      const elsewhere = sheet === table.sheet ? '' : sheetReference(table.sheet);
      const { top } = headings;
      const reference = `${elsewhere}$${first}$${top}:$${last}$${lastRow}`;
      return { kind: 'filled', reference, top, bottom: lastRow, left, right };
    }
    case 'register':
      return { kind: 'lacks' };
    default:
      return filling satisfies never;
  }
}

function fillCells(
  filling: OfFields,
  { columns }: FormulaTable,
  row: number,
  unit: DossierUnit,
): FilledOrNot {
  const found = fieldsAsked(filling, unit)
    .map((field) => columns.filter((each) => each.field === field).map(({ column }) => column))
    .find((each) => each.length > 0);
  if (found === undefined) return { kind: 'lacks' };
  const [left, right] = [Math.min(...found), Math.max(...found)];
  const isOne = found.length === 1;
  const isRun = filling.kind === 'cells' && right - left === found.length - 1;
  if (!isOne && !isRun) return { kind: 'several' };
  const [first, last] = [`${columnLetters(left)}${row}`, `${columnLetters(right)}${row}`];
  return {
    kind: 'filled',
    reference: isOne ? first : `${first}:${last}`,
    top: row,
    bottom: row,
    left,
    right,
  };
}

/** The run of columns that hold marks; another column among them would be taken for one. */
function fillMarks({ kind, fields }: OfMarks, { columns, headings }: FormulaTable, row: number): FilledOrNot {
  const found = columns.filter(({ field }) => fields.includes(field)).map(({ column }) => column);
  if (!fields.some((field) => generalMarks.has(field) && columns.some((each) => each.field === field))) {
    return { kind: 'lacks' };
  }
  const [left, right] = [Math.min(...found), Math.max(...found)];
  if (right - left !== found.length - 1) return { kind: 'several' };
  const at = kind === 'unit-headings' ? headings.bottom : row;
  const fixed = kind === 'unit-headings' ? '$' : '';
  const range = `$${columnLetters(left)}${fixed}${at}:$${columnLetters(right)}${fixed}${at}`;
  // Desktop Excel hands an empty cell of a range over as 0: a mark that is not there would count.
  const reference = kind === 'unit-headings' ? range : `IF(${range}="","",${range})`;
  return { kind: 'filled', reference, top: at, bottom: at, left, right };
}

type OfMarks = Extract<Filling, { kind: 'unit-headings' | 'unit-marks' }>;

const generalMarks: ReadonlySet<Field> = new Set(generalUnits.map((unit) => `mark${unit}` as const));

/** Note § 2: without the dossier the mark is zero, without the proofs "non valide", whatever was typed. */
function fillGrade(
  { unit, fields }: Extract<Filling, { kind: 'unit-grade' }>,
  table: FormulaTable,
  row: number,
): FilledOrNot {
  const mark = fillCells({ kind: 'cell', fields }, table, row, 'E31');
  if (unit === 'E2' || mark.kind !== 'filled') return mark;
  const proofs = [[`dossier${unit}`] as const, [`evidence${unit}`, 'evidence'] as const];
  const [dossier, evidence] = proofs.map((asked) =>
    fillCells({ kind: 'cell', fields: asked }, table, row, unit),
  );
  if (dossier?.kind === 'lacks' && evidence?.kind === 'lacks') return mark;
  if (dossier?.kind !== 'filled' || evidence?.kind !== 'filled') {
    return { kind: 'overlooks', fields: proofs.flat().filter((field) => hasColumn(table, field)) };
  }
  const columns = [mark, dossier, evidence].flatMap(({ left, right }) => [left, right]);
  return {
    ...mark,
    reference: `${namespace}.UNIT_GRADE(${mark.reference},${dossier.reference},${evidence.reference})`,
    mark: mark.reference,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function hasColumn({ columns }: FormulaTable, wanted: Field): boolean {
  return columns.some(({ field }) => field === wanted);
}

/** What a function would overlook of a table though it bears on its answer. */
export function overlookedBy(
  parameters: readonly Parameter[],
  table: FormulaTable,
  filled: readonly FilledOrNot[],
): readonly Field[] {
  return parameters.flatMap(({ overlooks = [] }, at) => {
    const given = filled[at];
    if (given?.kind === 'overlooks') return given.fields;
    return given?.kind === 'filled' ? overlooks.filter((field) => hasColumn(table, field)) : [];
  });
}

/** Whether a cell is among those that are read. */
export function holds({ top, bottom, left, right }: Filled, { row, column }: FormulaCell): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

type OfFields = Extract<Filling, { kind: 'cell' | 'cell-of-unit' | 'cells' }>;
type Asking = OfFields | OfMarks | Extract<Filling, { kind: 'unit-grade' }>;

/** The fields that may fill it, the most telling first. */
function fieldsAsked(filling: Asking, unit: DossierUnit): readonly Field[] {
  return filling.kind === 'cell-of-unit' ? filling.fields[unit] : filling.fields;
}

/** What the columns hold that would fill parameters: the most telling field of each. */
export function fieldsOf(parameters: readonly Parameter[], unit: DossierUnit): readonly Field[] {
  return parameters.flatMap(({ filling }) =>
    filling !== undefined && 'fields' in filling ? fieldsAsked(filling, unit).slice(0, 1) : [],
  );
}
