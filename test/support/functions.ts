import type { DateSystem } from '../../src/cells';
import { type FunctionAnswer, functionTable } from '../../src/functions';
import { currentSession, findSession } from '../../src/regulation';

/** Calls a function of the table as the registration does, with the session in force. */
export function callFunction(
  id: string,
  inputs: readonly unknown[],
  dateSystem: DateSystem = 1900,
): FunctionAnswer {
  const definition = functionTable.find((each) => each.id === id);
  const session = findSession(currentSession);
  if (!definition || session.kind === 'refused') throw new Error(`no function ${id}`);
  return definition.answer(inputs, session.session, dateSystem);
}
