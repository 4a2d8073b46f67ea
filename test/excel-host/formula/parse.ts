import { type ErrorText, isErrorText } from '../values';
import { type Reference, readReference } from './reference';
import { type Token, tokenize } from './tokens';

export type Infix = '=' | '<>' | '<' | '>' | '<=' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** A formula understood. */
export type Node =
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | { readonly error: ErrorText } | null;
    }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'infix'; readonly operator: Infix; readonly left: Node; readonly right: Node }
  | { readonly kind: 'prefix'; readonly operator: '-' | '+' | '@'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node };

/** Documented limits of Excel: a string in a formula, a formula. */
export const LONGEST_STRING = 255;
export const LONGEST_FORMULA = 8192;

const LEVELS: readonly (readonly Infix[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Why a formula was refused, in words for the developer. */
class Refused extends Error {}

/** Parses a formula; a string says why Excel would refuse it. */
export function parseFormula(formula: string): Node | string {
  if (formula.length > LONGEST_FORMULA) return `a formula of ${formula.length} characters`;
  const tokens = tokenize(formula);
  if (tokens === undefined) return `cannot be read: ${formula}`;
  const parser = new Parser(tokens.filter(({ kind }) => kind !== 'space'));
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Refused) return `${error.message} in ${formula}`;
    throw error;
  }
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.#infix(0);
    if (this.#at < this.tokens.length) throw new Refused(`unexpected ${this.#peek()}`);
    return node;
  }

  #peek = (): string => this.tokens[this.#at]?.text ?? 'end';

  #infix(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#prefix();
    let left = this.#infix(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.#takes(candidate));
      if (operator === undefined) return left;
      left = { kind: 'infix', operator, left, right: this.#infix(level + 1) };
    }
  }

  #prefix(): Node {
    const operator = (['-', '+', '@'] as const).find((candidate) => this.#takes(candidate));
    if (operator !== undefined) return { kind: 'prefix', operator, operand: this.#prefix() };
    let node = this.#primary();
    while (this.#takes('%')) node = { kind: 'percent', operand: node };
    return node;
  }

  #takes(text: string): boolean {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'operator' || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #primary(): Node {
    const token = this.tokens[this.#at];
    if (this.#takes('(')) {
      const node = this.#infix(0);
      if (!this.#takes(')')) throw new Refused(`no ) before ${this.#peek()}`);
      return node;
    }
    this.#at += 1;
    switch (token?.kind) {
      case 'text':
        return this.#text(token.text);
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'error':
        if (isErrorText(token.text)) return { kind: 'literal', value: { error: token.text } };
        break;
      case 'reference': {
        const reference = readReference(token.text);
        if (reference !== undefined) return { kind: 'reference', reference };
        break;
      }
      case 'structured':
        return { kind: 'structured', text: token.text };
      case 'name':
        return this.#named(token.text);
      case 'operator':
      case 'space':
      case undefined:
        break;
    }
    throw new Refused(`unexpected ${token?.text ?? 'end'}`);
  }

  #text(quoted: string): Node {
    const value = quoted.slice(1, -1).replaceAll('""', '"');
    if (value.length > LONGEST_STRING) throw new Refused(`a string of ${value.length} characters`);
    return { kind: 'literal', value };
  }

  #named(name: string): Node {
    if (!this.#takes('(')) {
      const upper = name.toUpperCase();
      if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
      return { kind: 'name', name };
    }
    const args: Node[] = [];
    if (this.#takes(')')) return { kind: 'call', name: name.toUpperCase(), args };
    do {
      const empty = this.#peek() === ',' || this.#peek() === ')';
      args.push(empty ? { kind: 'literal', value: null } : this.#infix(0));
    } while (this.#takes(','));
    if (!this.#takes(')')) throw new Refused(`no ) before ${this.#peek()}`);
    return { kind: 'call', name: name.toUpperCase(), args };
  }
}
