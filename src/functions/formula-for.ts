import { type DossierUnit, type Field, dossierUnits } from '../regulation';
import type { FunctionDefinition } from './define-function';
import { type FilledOrNot, type FormulaCell, fieldsOf, fill, holds, overlookedBy } from './fill-parameter';
import type { Filling } from './fillings';
import type { FormulaTable } from './formula-table';
import type { Parameter } from './parameters';
import { namespace } from './namespace';
import { writeExample } from './write-example';

/** A formula, in English with commas, or why there is none. */
export type FormulaAnswer =
  | { readonly kind: 'formula'; readonly formula: string }
  /** parameters whose columns the table does not have, and what these would hold */
  | {
      readonly kind: 'lacks';
      readonly parameters: readonly Parameter[];
      readonly fields: readonly Field[];
    }
  /** parameters that several columns serve, which can't be given as one */
  | {
      readonly kind: 'several';
      readonly parameters: readonly Parameter[];
      readonly fields: readonly Field[];
    }
  /** columns that bear on the answer and that the function does not read: it would be too favourable */
  | { readonly kind: 'overlooks'; readonly fields: readonly Field[] }
  /** the workbook's registers tell what it would read in the list: it would be too favourable */
  | { readonly kind: 'overlooks-registers' }
  /** it reads a register of periods, whose columns only the person knows */
  | { readonly kind: 'needs-register' }
  /** it asks for a candidates' table, and none is known */
  | { readonly kind: 'no-table' }
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

/** Whether a function is asked about one candidate, in whose row its formula then stands. */
export function isOfRow({ parameters }: FunctionDefinition): boolean {
  return parameters.some(({ filling }) => filling !== undefined && filling.kind !== 'table');
}

/**
 * The first example of a function's help as a formula, in English with commas: it asks nothing of any table.
 *
 * @example exampleOf(rule) → '=AGORA.RULE("E2")'
 */
export function exampleOf({ id, examples: [first] }: FunctionDefinition): string {
  return writeExample(id, first ?? { arguments: [], result: '' }, 'en').call;
}

/**
 * The formula of a function for a cell beside a candidates' table, the table's own columns filled in as A1
 * references: `[@]` would be circular inside of the table that it names.
 *
 * What the table has not is left out where it may be; empty marks are guarded. A function that needs no table is
 * written with its first example where there is none to refer to.
 *
 * @param table  null: none is known
 * @example for D9 of a table with the status in B and the weeks in C → '=AGORA.PFMP_OK(B9,C9)'
 */
export function formulaFor(
  definition: FunctionDefinition,
  table: FormulaTable | null,
  cell: FormulaCell,
  unit: DossierUnit = 'E31',
): FormulaAnswer {
  if (definition.parameters.some(({ filling }) => filling?.kind === 'register')) {
    return { kind: 'needs-register' };
  }
  if (table !== null && overlooksRegisters(definition, table, unit)) return { kind: 'overlooks-registers' };
  const answer = referTo(definition, table, cell, unit);
  const isAlone = definition.parameters.every(
    ({ filling, needsTable }) => filling === undefined || needsTable === false,
  );
  return isAlone && answer.kind !== 'formula' ? { kind: 'formula', formula: exampleOf(definition) } : answer;
}

/** Whether the registers decide what a function would read in the list, or in the whole row. */
function overlooksRegisters(
  { parameters }: FunctionDefinition,
  { registerFields }: FormulaTable,
  unit: DossierUnit,
): boolean {
  if (registerFields.size === 0) return false;
  const isWhole = parameters.some(({ filling }) => filling !== undefined && whole.has(filling.kind));
  return isWhole || fieldsOf(parameters, unit).some((field) => registerFields.has(field));
}

/** What rests on all that is known of a candidate, the file included. */
const whole: ReadonlySet<Filling['kind']> = new Set<Filling['kind']>([
  'row',
  'table',
  'unit-grade',
  'unit-marks',
]);

function referTo(
  definition: FunctionDefinition,
  table: FormulaTable | null,
  cell: FormulaCell,
  unit: DossierUnit,
): FormulaAnswer {
  if (table === null) return { kind: 'no-table' };
  const { id, parameters } = definition;
  const isInSheet = cell.sheet === table.sheet;
  if (isOfRow(definition) && !(isInSheet && table.candidates.has(cell.row))) return { kind: 'no-candidate' };

  const filled = parameters.map((parameter) => fill(parameter, table, cell, unit));
  const several = parameters.filter((_, at) => filled[at]?.kind === 'several');
  if (several.length > 0) return { kind: 'several', parameters: several, fields: fieldsOf(several, unit) };
  const lacking = parameters.filter(({ isOptional }, at) => !isOptional && filled[at]?.kind === 'lacks');
  if (lacking.length > 0) return { kind: 'lacks', parameters: lacking, fields: fieldsOf(lacking, unit) };
  const overlooked = overlookedBy(parameters, table, filled);
  if (overlooked.length > 0) return { kind: 'overlooks', fields: overlooked };
  if (isInSheet && filled.some((given) => given.kind === 'filled' && holds(given, cell))) {
    return { kind: 'circular' };
  }
  const given = filled.map((each) => (each.kind === 'filled' ? each.reference : ''));
  while (given.at(-1) === '') given.pop();
  const call = `${namespace}.${id}(${given.join(',')})`;
  return { kind: 'formula', formula: `=${guardMarks(call, parameters, filled)}` };
}

function guardMarks(call: string, parameters: readonly Parameter[], filled: readonly FilledOrNot[]): string {
  const empties = parameters.flatMap(({ isGuarded }, at) => {
    const given = filled[at];
    return isGuarded === true && given?.kind === 'filled' ? [`${given.mark ?? given.reference}=""`] : [];
  });
  const [only] = empties;
  if (only === undefined) return call;
  return `IF(${empties.length === 1 ? only : `OR(${empties.join(',')})`},"",${call})`;
}
