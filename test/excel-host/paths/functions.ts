import { type ApiClass, type Arguments, demandNumber, handle } from '../api';
import type { Book } from '../book';
import { HostLacks } from '../errors';
import { dateSerial } from '../serial';
import { type Value, errorValue, isError } from '../values';

/** A number given to a function; Excel takes ranges and other results too. */
function numberAt(args: Arguments, index: number): number {
  if (args.object(index) !== undefined) throw new HostLacks('workbook.functions of an object');
  return demandNumber(args.raw(index));
}

/** `Excel.Functions`: of some three hundred, the one that tells how the workbook counts its days. */
export const functionsApi: ApiClass<Book> = {
  name: 'Functions',
  methods: {
    date: ({ dateSystem }, args) => {
      const serial = dateSerial(numberAt(args, 0), numberAt(args, 1), numberAt(args, 2), dateSystem);
      return handle(functionResultApi, { result: serial ?? errorValue('#NUM!') });
    },
  },
};

/** `Excel.FunctionResult`: the error, or else the value. */
const functionResultApi: ApiClass<{ readonly result: Value }> = {
  name: 'FunctionResult',
  scalars: {
    error: { get: ({ result }) => (isError(result) ? result.error : null) },
    value: { get: ({ result }) => (isError(result) ? null : result) },
  },
};
