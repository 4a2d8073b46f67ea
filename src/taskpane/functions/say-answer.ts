import { type Insertion, sayProblem } from '../../excel';
import { type FormulaAnswer, type FunctionDefinition, exampleOf, isOfRow } from '../../functions';
import type { PaneCatalogue } from '../../messages';

/** Why there is no formula for a cell. */
export type FormulaRefusal = Exclude<FormulaAnswer, { kind: 'formula' }>;

/** What became of a function that was to be put into a cell. */
export type InsertAnswer = Insertion | FormulaRefusal;

/** Whether it was not put there for want of columns: then its example may be. */
export function isWithoutColumns({ kind }: InsertAnswer): boolean {
  return kind === 'lacks' || kind === 'several' || kind === 'no-table' || kind === 'needs-register';
}

/**
 * The sentence of an answer.
 *
 * @param sheet  the name of the candidates' sheet
 */
export function sayAnswer(
  answer: InsertAnswer,
  definition: FunctionDefinition,
  sheet: string,
  words: PaneCatalogue,
): string {
  const { functions } = words.pane;
  switch (answer.kind) {
    case 'inserted':
      // An example, or the findings of the whole table, says nothing new in the next row.
      return isOfRow(definition) && answer.formula !== exampleOf(definition)
        ? functions.insertedInRow(answer.address)
        : functions.inserted(answer.address);
    case 'taken':
      return functions.taken(answer.address);
    case 'refused':
      return sayProblem(answer.problem, words.outcomes);
    case 'lacks':
    case 'several':
    case 'overlooks':
      return functions[answer.kind](answer.fields.map((field) => words.names.fields[field]).join(', '));
    case 'overlooks-registers':
      return functions.overlooksRegisters;
    case 'needs-register':
      return functions.needsRegister;
    case 'no-table':
      return functions.noTable;
    case 'no-candidate':
      return functions.noCandidate(sheet);
    case 'circular':
      return functions.circular;
    default:
      return answer satisfies never;
  }
}
