import type { DateSystem } from '../cells';
import { sessionInForce } from '../regulation';
import type { FunctionAnswer, FunctionError } from './answer';
import type { FunctionDefinition } from './define-function';
import type { RawValue } from './values';

/** The part of Excel's custom functions that the functions need, and nothing more of Office. */
export interface FunctionHost {
  readonly associate: (id: string, handler: (...inputs: RawValue[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** How the open workbook counts its days: known, or about to be. */
export type KnownDateSystem = DateSystem | Promise<DateSystem>;

/**
 * Makes of each row of the table a handler that Excel can call, and hands it over.
 *
 * A handler answers a value or a range, or throws Excel's own error with a sentence that names the argument.
 * It never returns null (Excel would show 0), reads no clock and writes nothing. Only a function that reads
 * dates waits, and only until the workbook's date system is known.
 *
 * @param dateSystem  told anew at each call, since it may become known in between
 */
export function registerFunctions(
  table: readonly FunctionDefinition[],
  host: FunctionHost,
  dateSystem: () => KnownDateSystem = () => 1900,
): void {
  const session = sessionInForce();
  for (const definition of table) {
    host.associate(definition.id, (...inputs) => {
      const given = inputs.slice(0, definition.parameters.length);
      const answer = (known: DateSystem) => handOver(definition.answer(given, session, known), host);
      const system = definition.readsDates ? dateSystem() : 1900;
      return typeof system === 'number' ? answer(system) : system.then(answer);
    });
  }
}

function handOver(answer: FunctionAnswer, host: FunctionHost): unknown {
  switch (answer.kind) {
    case 'value':
      return answer.value;
    case 'range':
      return answer.rows;
    case 'error':
      throw errorOf(answer, host);
    default:
      return answer satisfies never;
  }
}

function errorOf({ error, message }: FunctionError, { Error: ExcelError, ErrorCode }: FunctionHost): Error {
  return new ExcelError(error === 'invalid' ? ErrorCode.invalidValue : ErrorCode.notAvailable, message);
}
