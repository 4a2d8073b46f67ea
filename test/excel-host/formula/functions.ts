import type { Rect } from '../address';
import { HostLacks } from '../errors';
import { type CellError, type Value, asText, errorValue, isError } from '../values';

/** What stands as an argument: a value, or cells and where they are. */
export type Operand =
  | { readonly value: Value }
  | { readonly cells: () => readonly Value[]; readonly rect: Rect; readonly single: boolean };

/** Where and when a formula is calculated. */
export interface Moment {
  /** The row of the cell that it is calculated for, from 0. */
  readonly row: number;
  /** The day, as the workbook counts it. */
  readonly today: number;
}

type Lazy = () => Operand;
type Implementation = (args: readonly Lazy[], scalar: (operand: Operand) => Value, moment: Moment) => Value;

/** A value where a formula needs a number. */
export function numberOf(value: Value): number | CellError {
  if (value === null) return 0;
  if (isError(value)) return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : errorValue('#VALUE!');
}

/** A value where a formula needs TRUE or FALSE. */
function booleanOf(value: Value): boolean | CellError {
  if (value === null) return false;
  if (isError(value)) return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return errorValue('#VALUE!');
}

const WRONG = errorValue('#VALUE!');

/** AND, OR: text and empty cells in a reference are passed over, an error wins, nothing at all is #VALUE!. */
function combine(args: readonly Lazy[], joined: (values: readonly boolean[]) => boolean): Value {
  const values: boolean[] = [];
  for (const arg of args) {
    const operand = arg();
    const given = 'value' in operand ? [operand.value] : operand.cells().filter(countsInReference);
    for (const value of given) {
      const boolean = booleanOf(value);
      if (typeof boolean !== 'boolean') return boolean;
      values.push(boolean);
    }
  }
  return values.length === 0 ? WRONG : joined(values);
}

const countsInReference = (value: Value): boolean => value !== null && typeof value !== 'string';

/** A function of one value that an error passes through. */
const ofOne =
  (answer: (value: Exclude<Value, CellError>) => Value): Implementation =>
  (args, scalar) => {
    const [arg] = args;
    if (arg === undefined || args.length > 1) return WRONG;
    const value = scalar(arg());
    return isError(value) ? value : answer(value);
  };

/** A question about one value that an error does not pass through. */
const about =
  (question: (value: Value) => boolean): Implementation =>
  (args, scalar) => {
    const [arg] = args;
    return arg === undefined || args.length > 1 ? WRONG : question(scalar(arg()));
  };

const iif: Implementation = ([test, yes, no], scalar) => {
  if (test === undefined || yes === undefined) return WRONG;
  const truth = booleanOf(scalar(test()));
  if (typeof truth !== 'boolean') return truth;
  const chosen = truth ? yes : no;
  return chosen === undefined ? false : (scalar(chosen()) ?? 0);
};

const ifError: Implementation = ([test, otherwise], scalar) => {
  if (test === undefined || otherwise === undefined) return WRONG;
  const value = scalar(test());
  return (isError(value) ? scalar(otherwise()) : value) ?? 0;
};

const exact: Implementation = ([left, right], scalar) => {
  if (left === undefined || right === undefined) return WRONG;
  const a = asText(scalar(left()));
  const b = asText(scalar(right()));
  if (typeof a !== 'string') return a;
  return typeof b === 'string' ? a === b : b;
};

/** MID(text; first, from 1; how many): empty beyond the end of the text. */
const mid: Implementation = ([text, first, count], scalar) => {
  if (text === undefined || first === undefined || count === undefined) return WRONG;
  const from = asText(scalar(text()));
  const start = numberOf(scalar(first()));
  const length = numberOf(scalar(count()));
  if (typeof from !== 'string') return from;
  if (typeof start !== 'number') return start;
  if (typeof length !== 'number') return length;
  return start < 1 || length < 0 ? WRONG : from.slice(start - 1, start - 1 + length);
};

/** ROW(), or ROW(reference): where it lies, whatever it holds. */
const row: Implementation = ([reference, ...more], _, moment) => {
  if (reference === undefined) return moment.row + 1;
  const operand = reference();
  if ('value' in operand && isError(operand.value)) return operand.value;
  if (more.length > 0 || 'value' in operand) throw new HostLacks('ROW of what is no reference');
  const { top, bottom } = operand.rect;
  if (bottom > top) throw new HostLacks('ROW of several rows');
  return top + 1;
};

const hyperlink: Implementation = ([address, shown], scalar) =>
  address === undefined ? WRONG : scalar((shown ?? address)());

/** The native functions that the stand-in calculates. */
export const FUNCTIONS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ['IF', iif],
  ['IFERROR', ifError],
  ['AND', (args) => combine(args, (values) => values.every(Boolean))],
  ['OR', (args) => combine(args, (values) => values.some(Boolean))],
  [
    'NOT',
    ofOne((value) => {
      const truth = booleanOf(value);
      return typeof truth === 'boolean' ? !truth : truth;
    }),
  ],
  [
    'ABS',
    ofOne((value) => {
      const number = numberOf(value);
      return typeof number === 'number' ? Math.abs(number) : number;
    }),
  ],
  ['N', ofOne((value) => (typeof value === 'string' ? 0 : numberOf(value)))],
  ['T', ofOne((value) => (typeof value === 'string' ? value : ''))],
  [
    'LEN',
    ofOne((value) => {
      const text = asText(value);
      return typeof text === 'string' ? text.length : text;
    }),
  ],
  ['MID', mid],
  ['EXACT', exact],
  ['ISERROR', about(isError)],
  ['ISBLANK', about((value) => value === null)],
  ['ISNUMBER', about((value) => typeof value === 'number')],
  ['ISTEXT', about((value) => typeof value === 'string')],
  ['ISLOGICAL', about((value) => typeof value === 'boolean')],
  ['HYPERLINK', hyperlink],
  ['ROW', row],
  ['TODAY', (args, _, { today }) => (args.length > 0 ? WRONG : today)],
]);

/** The functions that are calculated at every calculation, whatever has changed. */
export const VOLATILE: ReadonlySet<string> = new Set(['TODAY']);
