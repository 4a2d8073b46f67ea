import { sheetReference } from '../audit';
import { type DossierUnit, type Field, dossierUnits } from '../regulation';
import { columnLetters } from '../table';
import type { FunctionDefinition } from './define-function';
import type { Filling } from './fillings';
import type { FormulaTable } from './formula-table';
import type { Parameter } from './parameters';
import { namespace } from './table';
import { writeExample } from './write-example';

/** The cell that a formula is about to go into; the row from 1, the column from 0. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula, in English with commas, or why there is none. */
export type FormulaAnswer =
  | { readonly kind: 'formula'; readonly formula: string }
  /** parameters whose columns the table does not have */
  | { readonly kind: 'lacks'; readonly parameters: readonly Parameter[] }
  /** parameters that several columns serve, which do not stand side by side */
  | { readonly kind: 'several'; readonly parameters: readonly Parameter[] }
  /** the cell does not stand in a candidate's row of the sheet */
  | { readonly kind: 'no-candidate' }
  /** the formula would read its own cell */
  | { readonly kind: 'circular' };

/**
 * The units that a function is asked about one at a time; none where it is not about a unit.
 *
 * @example unitsOf(dossierState) → ['E31', 'E32']
 */
export function unitsOf({ parameters }: FunctionDefinition): readonly DossierUnit[] {
  return parameters.some(({ filling }) => filling?.kind === 'cell-of-unit') ? dossierUnits : [];
}

/**
 * The formula of a function for a cell beside a candidates' table, the table's own columns filled in as A1
 * references: `[@]` would be circular inside of the table that it names.
 *
 * What the table has not is left out where it may be; empty marks are guarded. A function that asks nothing of a
 * table is written with its first example.
 *
 * @example for D9 of a table with the status in B and the weeks in C → '=AGORA.PFMP_OK(B9,C9)'
 */
export function formulaFor(
  definition: FunctionDefinition,
  table: FormulaTable,
  cell: FormulaCell,
  unit: DossierUnit = 'E31',
): FormulaAnswer {
  const { id, parameters, examples } = definition;
  const [example] = examples;
  if (example !== undefined && parameters.every(({ filling }) => filling === undefined)) {
    return { kind: 'formula', formula: writeExample(id, example, 'en').call };
  }
  const isOfRow = parameters.some(({ filling }) => filling !== undefined && filling.kind !== 'table');
  const isInSheet = cell.sheet === table.sheet;
  if (isOfRow && !(isInSheet && table.candidates.has(cell.row))) return { kind: 'no-candidate' };

  const filled = parameters.map((parameter) => fill(parameter, table, cell, unit));
  const failing = (kind: 'lacks' | 'several') =>
    parameters.filter((parameter, at) => {
      const isNeeded = kind === 'several' || !parameter.isOptional;
      return isNeeded && filled[at]?.kind === kind;
    });
  const several = failing('several');
  if (several.length > 0) return { kind: 'several', parameters: several };
  const lacking = failing('lacks');
  if (lacking.length > 0) return { kind: 'lacks', parameters: lacking };
  if (isInSheet && filled.some((given) => given.kind === 'filled' && holds(given, cell))) {
    return { kind: 'circular' };
  }
  const given = filled.map((each) => (each.kind === 'filled' ? each.reference : ''));
  while (given.at(-1) === '') given.pop();
  const call = `${namespace}.${id}(${given.join(',')})`;
  return { kind: 'formula', formula: `=${guardMarks(call, parameters, filled)}` };
}

/** A reference and the cells that it reads. */
interface Filled {
  readonly kind: 'filled';
  readonly reference: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type FilledOrNot = Filled | { readonly kind: 'lacks' } | { readonly kind: 'several' };

function fill(
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
    default:
      return filling satisfies never;
  }
}

function fillCells(
  filling: Extract<Filling, { kind: 'cell' | 'cell-of-unit' | 'cells' }>,
  { columns }: FormulaTable,
  row: number,
  unit: DossierUnit,
): FilledOrNot {
  const fields: readonly Field[] = filling.kind === 'cell-of-unit' ? filling.fields[unit] : filling.fields;
  const found = fields
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

function holds({ top, bottom, left, right }: Filled, { row, column }: FormulaCell): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function guardMarks(call: string, parameters: readonly Parameter[], filled: readonly FilledOrNot[]): string {
  const empties = parameters.flatMap(({ isGuarded }, at) => {
    const given = filled[at];
    return isGuarded === true && given?.kind === 'filled' ? [`${given.reference}=""`] : [];
  });
  const [only] = empties;
  if (only === undefined) return call;
  return `IF(${empties.length === 1 ? only : `OR(${empties.join(',')})`},"",${call})`;
}
