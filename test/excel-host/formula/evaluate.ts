import { type Rect, cellCount } from '../address';
import { type CellError, type Value, asText, errorValue, isError } from '../values';
import { compare } from './compare';
import { type Block, FUNCTIONS, type Moment, type Operand, numberOf } from './functions';
import type { Infix, Node } from './parse';
import { moveReference } from './reference';

/** What a formula sees around it. */
export interface Surroundings extends Moment {
  /** The value of a cell; undefined where there is no such sheet. */
  readonly read: (sheet: string | undefined, row: number, column: number) => Value | undefined;
  /** What stands in a large block, read once for all formulas; undefined where there is no such sheet. */
  readonly readBlock: (sheet: string | undefined, rect: Rect) => Block | undefined;
  /** Where a structured reference or a defined name points. */
  readonly find: (text: string) => { readonly sheet: string; readonly rect: Rect } | undefined;
  /** How far the formula is read from the cell it was written for (conditional formats). */
  readonly shift?: { readonly rows: number; readonly columns: number };
}

/** Signals that a formula answers with more than one cell. */
export const MANY = Symbol('more than one cell');

/** Calculates a formula; MANY where it would spill. */
export function evaluate(node: Node, around: Surroundings): Value | typeof MANY {
  const operand = operate(node, around);
  if ('value' in operand) return operand.value;
  const [value, ...more] = operand.cells();
  return more.length > 0 ? MANY : (value ?? 0);
}

/** More cells than these are read as a block, of which only the used part counts. */
const LARGE = 1_000;

function rangeOperand(sheet: string | undefined, rect: Rect, around: Surroundings): Operand {
  const count = cellCount(rect);
  if (count > LARGE) {
    const block = around.readBlock(sheet, rect);
    if (block === undefined) return { value: errorValue('#REF!') };
    return { cells: () => block.values, rect, single: false, tally: block.tally };
  }
  const cells = (): Value[] => {
    const values: Value[] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const value = around.read(sheet, row, column);
        values.push(value === undefined ? errorValue('#REF!') : value);
      }
    }
    return values;
  };
  return { cells, rect, single: count === 1 };
}

function operate(node: Node, around: Surroundings): Operand {
  switch (node.kind) {
    case 'literal':
      return { value: node.value };
    case 'reference': {
      const { rows = 0, columns = 0 } = around.shift ?? {};
      const { sheet, lost, rect } = moveReference(node.reference, rows, columns);
      return rect === undefined || lost ? { value: errorValue('#REF!') } : rangeOperand(sheet, rect, around);
    }
    case 'structured': {
      const found = around.find(node.text);
      return found === undefined
        ? { value: errorValue('#VALUE!') }
        : rangeOperand(found.sheet, found.rect, around);
    }
    case 'name': {
      const found = around.find(node.name);
      return found === undefined
        ? { value: errorValue('#NAME?') }
        : rangeOperand(found.sheet, found.rect, around);
    }
    case 'prefix':
      return { value: prefix(node.operator, scalar(node.operand, around)) };
    case 'percent': {
      const number = numberOf(scalar(node.operand, around));
      return { value: typeof number === 'number' ? number / 100 : number };
    }
    case 'infix':
      return {
        value: infix(node.operator, scalar(node.left, around), scalar(node.right, around)),
      };
    case 'call': {
      const implementation = FUNCTIONS.get(node.name);
      if (implementation === undefined) return { value: errorValue('#NAME?') };
      return {
        value: implementation(
          node.args.map((arg) => () => operate(arg, around)),
          (operand) => scalarOf(operand),
          around,
        ),
      };
    }
  }
}

const scalar = (node: Node, around: Surroundings): Value => scalarOf(operate(node, around));

/** One value of an operand; several cells where one is wanted are an error, as they would have to spill. */
function scalarOf(operand: Operand): Value {
  if ('value' in operand) return operand.value;
  return operand.single ? (operand.cells()[0] ?? null) : errorValue('#VALUE!');
}

function prefix(operator: '-' | '+' | '@', value: Value): Value {
  if (operator !== '-' || isError(value)) return value;
  const number = numberOf(value);
  return typeof number === 'number' ? -number : number;
}

function infix(operator: Infix, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '&':
      return joined(asText(left), asText(right));
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right);
  }
}

function joined(left: string | CellError, right: string | CellError): Value {
  if (typeof left !== 'string') return left;
  return typeof right === 'string' ? `${left}${right}` : right;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Value, right: Value): Value {
  const a = numberOf(left);
  const b = numberOf(right);
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? errorValue('#DIV/0!') : a / b;
    case '^':
      return a ** b;
  }
}
