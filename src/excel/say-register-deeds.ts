import type { Catalogue } from '../messages';
import type { CreationOutcome } from './create-register';
import { sayProblem } from './say-outcome';
import type { LineOutcome, LinePlan } from './write-line';

/** What a person is told of a register that was to be made. */
export function sayCreation(outcome: CreationOutcome, { registerDeeds, outcomes }: Catalogue): string {
  switch (outcome.kind) {
    case 'created':
      return registerDeeds.created(outcome.sheet);
    case 'taken':
      return registerDeeds.taken(outcome.sheet);
    case 'refused':
      return sayProblem(outcome.problem, outcomes);
    default:
      return outcome satisfies never;
  }
}

/** What a person is told of a line that was to be written. */
export function sayLine(
  outcome: LineOutcome,
  { sheet }: Pick<LinePlan, 'sheet'>,
  { registerDeeds, outcomes }: Catalogue,
): string {
  switch (outcome.kind) {
    case 'written':
      return registerDeeds.written(sheet, outcome.row);
    case 'changed':
      return registerDeeds.changed(sheet, outcome.cell);
    case 'formula':
      return registerDeeds.formula(sheet, outcome.cell);
    case 'refused':
      return sayProblem(outcome.problem, outcomes);
    default:
      return outcome satisfies never;
  }
}
