import type { Rect } from '../address';
import { HostLacks } from '../errors';
import { type CellError, type Value, asText, errorValue, isError } from '../values';
import { type Criterion, criterionOf } from './criteria';

/** What stands as an argument: a value, or cells and where they are. */
export type Operand =
  | { readonly value: Value }
  | {
      readonly cells: () => readonly Value[];
      readonly rect: Rect;
      readonly single: boolean;
      /** How often each value stands there, where that was counted already. */
      readonly tally?: Block['tally'];
    };

/** The filled cells of a large block. */
export interface Block {
  readonly values: readonly Value[];
  readonly tally: () => ReadonlyMap<Value, number>;
}

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

/** COUNTIF(S)(cells; criterion; …): how many places fulfil every criterion. */
const countIfs: Implementation = (args, scalar) => {
  const pairs: { readonly operand: Operand; readonly criterion: Criterion }[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [range, wanted] = [args[at], args[at + 1]];
    if (range === undefined || wanted === undefined) return WRONG;
    const operand = range();
    if ('value' in operand) return isError(operand.value) ? operand.value : WRONG;
    pairs.push({ operand, criterion: criterionOf(scalar(wanted())) });
  }
  const [first, ...others] = pairs;
  if (first === undefined || 'value' in first.operand) return WRONG;
  const { cells, tally, rect } = first.operand;
  if (
    others.every(({ operand }) => !('value' in operand) && isSameRect(operand.rect, rect)) &&
    tally !== undefined
  ) {
    let count = 0;
    for (const [value, times] of tally())
      if (pairs.every(({ criterion }) => criterion(value))) count += times;
    return count;
  }
  const columns = pairs.map(({ operand }) => ('value' in operand ? [] : operand.cells()));
  if (columns.some(({ length }) => length !== columns[0]?.length)) return WRONG;
  return cells().filter((_, at) =>
    pairs.every(({ criterion }, index) => criterion(columns[index]?.[at] ?? null)),
  ).length;
};

const isSameRect = (one: Rect, other: Rect): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** COUNT: numbers; of what stands in cells only those that are numbers. */
const count: Implementation = (args) => {
  let found = 0;
  for (const arg of args) {
    const operand = arg();
    const values = 'value' in operand ? [operand.value] : operand.cells();
    found += values.filter((value) => typeof value === 'number').length;
  }
  return found;
};

/** TEXTJOIN(between; whether empty ones are left out; texts…), of which an error wins. */
const textJoin: Implementation = ([between, ignore, ...args], scalar) => {
  if (between === undefined || ignore === undefined) return WRONG;
  const separator = asText(scalar(between()));
  const leavesOut = booleanOf(scalar(ignore()));
  if (typeof separator !== 'string') return separator;
  if (typeof leavesOut !== 'boolean') return leavesOut;
  const texts: string[] = [];
  for (const arg of args) {
    const operand = arg();
    for (const value of 'value' in operand ? [operand.value] : operand.cells()) {
      const text = asText(value);
      if (typeof text !== 'string') return text;
      if (text !== '' || !leavesOut) texts.push(text);
    }
  }
  return texts.join(separator);
};

/** SUBSTITUTE(text; old; new): everywhere. */
const substitute: Implementation = (args, scalar) => {
  if (args.length !== 3) throw new HostLacks('SUBSTITUTE of one occurrence');
  const texts: string[] = [];
  for (const arg of args) {
    const text = asText(scalar(arg()));
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  const [text = '', old = '', by = ''] = texts;
  return old === '' ? text : text.replaceAll(old, by);
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
  ['COUNT', count],
  ['COUNTIF', countIfs],
  ['COUNTIFS', countIfs],
  ['TEXTJOIN', textJoin],
  ['SUBSTITUTE', substitute],
  ['HYPERLINK', hyperlink],
  ['ROW', row],
  ['TODAY', (args, _, { today }) => (args.length > 0 ? WRONG : today)],
]);

/** The functions that are calculated at every calculation, whatever has changed. */
export const VOLATILE: ReadonlySet<string> = new Set(['TODAY']);
