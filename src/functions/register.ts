import { type Session, currentSession, findSession } from '../regulation';
import type { FunctionAnswer, FunctionError } from './answer';
import type { FunctionDefinition } from './define-function';
import type { RawValue } from './values';

/** The part of Excel's custom functions that the functions need, and nothing more of Office. */
export interface FunctionHost {
  readonly associate: (id: string, handler: (...inputs: RawValue[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/**
 * Makes of each row of the table a handler that Excel can call, and hands it over.
 *
 * A handler answers a value or a range, or throws Excel's own error with a sentence that names the argument.
 * It never returns null (Excel would show 0), reads no clock and writes nothing.
 */
export function registerFunctions(table: readonly FunctionDefinition[], host: FunctionHost): void {
  const session = sessionInForce();
  for (const definition of table) {
    host.associate(definition.id, (...inputs) => {
      const given = inputs.slice(0, definition.parameters.length);
      return handOver(definition.answer(given, session), host);
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

function sessionInForce(): Session {
  const answer = findSession(currentSession);
  if (answer.kind === 'known') return answer.session;
  throw new RangeError(`session ${answer.year} is not encoded`);
}
