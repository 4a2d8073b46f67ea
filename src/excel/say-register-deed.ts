import type { Catalogue } from '../messages';
import type { CreationOutcome } from './create-register';
import type { Problem } from './problem';
import { sayProblem } from './say-outcome';
import type { LineOutcome } from './write-line';

/**
 * What a person is told of a register that was to be created.
 *
 * @example sayCreation({ kind: 'created', sheet: 'PFMP', id }, french) → 'La feuille « PFMP » est créée : …'
 */
export function sayCreation(outcome: CreationOutcome, catalogue: Catalogue): string {
  const { registerDeeds: words } = catalogue;
  switch (outcome.kind) {
    case 'created':
      return words.created(outcome.sheet);
    case 'taken':
      return words.taken(outcome.sheet);
    case 'refused': {
      const { problem } = outcome;
      const end = isUncertain(problem) ? words.uncertainSheet(problem.sheet) : words.nothingCreated;
      return `${sayDeedProblem(problem, catalogue)} ${end}`;
    }
    default:
      return outcome satisfies never;
  }
}

/**
 * What a person is told of a line that was to be written.
 *
 * @example sayLine({ kind: 'written', row: 9 }, french) → 'Enregistré à la ligne 9 du registre.'
 */
export function sayLine(outcome: LineOutcome, catalogue: Catalogue): string {
  const { registerDeeds: words } = catalogue;
  switch (outcome.kind) {
    case 'written':
      return words.written(outcome.row);
    case 'changed':
      return words.changed(outcome.cell);
    case 'formula':
      return words.formula(outcome.cell);
    case 'refused': {
      const { problem } = outcome;
      const end = isUncertain(problem) ? words.uncertainLine(problem.sheet) : words.nothingWritten;
      return `${sayDeedProblem(problem, catalogue)} ${end}`;
    }
    default:
      return outcome satisfies never;
  }
}

/** Whether it is not known what was done. */
function isUncertain({ kind }: Problem): boolean {
  return kind === 'no-answer' || kind === 'half-done';
}

/** Some problems ask for something else here than where a list is checked. */
function sayDeedProblem(problem: Problem, { outcomes, registerDeeds: words }: Catalogue): string {
  switch (problem.kind) {
    case 'gone':
      return words.gone(problem.sheet);
    case 'structure-protected':
      return words.structureProtected(problem.sheet);
    case 'unsupported':
      return words.tooOld;
    default:
      return sayProblem(problem, outcomes);
  }
}
