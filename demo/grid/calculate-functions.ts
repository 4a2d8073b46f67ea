import { type IDisposable, toDisposable } from '@univerjs/core';
import { namespace } from '../../src/functions/namespace';
import { functionTable } from '../../src/functions';
import type { ExcelHost } from '../../test/excel-host';
import type { FunctionAnswer } from '../../test/excel-host/custom-functions';
import { isErrorText } from '../../test/excel-host/values';
import type { OpenGrid } from './open-grid';

/** How the client numbers the errors that a function may answer. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };

/** What a formula may come to: one value, or a block that spills. */
type Result = string | number | boolean | null;

/**
 * Lets the grid calculate `=AGORA.…`: it asks the add-in's own functions, through Microsoft's runtime, as Excel
 * does.
 */
export function calculateFunctions({ api }: OpenGrid, host: ExcelHost): IDisposable {
  const formula = api.getFormula();
  const registered = functionTable.map(({ id, parameters }) =>
    formula.registerAsyncFunction(`${namespace}.${id}`, async (...given) => {
      const inputs = parameters.map((_, index) => inputOf((given as unknown[])[index]));
      return (await resultOf(host.functions.call(id, inputs))) as Result;
    }),
  );
  return toDisposable(() => {
    for (const one of registered) one.dispose();
  });
}

/** A range or a value as Excel on the web hands it over: `null` where a cell is empty, errors as objects. */
function inputOf(given: unknown): unknown {
  if (Array.isArray(given)) return given.map((row) => (Array.isArray(row) ? row.map(inputOf) : inputOf(row)));
  if (given === undefined || given === '') return null;
  return typeof given === 'string' && isErrorText(given) ? { type: 'Error', basicValue: given } : given;
}

async function resultOf(asked: Promise<FunctionAnswer>): Promise<unknown> {
  const answer = await asked;
  if ('value' in answer) return answer.value;
  return ERRORS[Number(answer.error.code)] ?? '#VALUE!';
}
