import type { DateSystem } from '../cells';
import type { Session } from '../regulation';
import type { FunctionAnswer } from './answer';
import type { Parameter } from './parameters';
import type { RawValue } from './values';

export type Localised = Readonly<Record<'fr' | 'en', string>>;

export type ExampleValue =
  string | number | boolean | null | readonly (readonly (string | number | null)[])[];

/** An example of the help: the arguments, then what the function answers ('#VALUE!' and '#N/A' for errors). */
export interface Example {
  readonly arguments: readonly ExampleValue[];
  readonly result: string | number | boolean;
}

/** One row of the table of functions: metadata, help page, registration, README and tests are made from it. */
export interface FunctionDefinition {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'boolean' | 'number' | 'string' | 'any'; readonly isRange: boolean };
  readonly help: Localised;
  /** where the law says it */
  readonly source: string;
  readonly examples: readonly Example[];
  /** whether dates are read: then the workbook's date system must be known */
  readonly readsDates?: true;
  readonly answer: (inputs: readonly RawValue[], session: Session, dateSystem: DateSystem) => FunctionAnswer;
}

export function defineFunction(definition: FunctionDefinition): FunctionDefinition {
  return definition;
}
