import type { Book } from './book';
import type { Content, Formula } from './cell';
import { ExcelError, HostLacks } from './errors';
import { FUNCTIONS } from './formula/functions';
import { type Node, parseFormula } from './formula/parse';

/** A formula as content, refused where Excel refuses it. */
export function formulaContent({ cells }: Book, text: string): Content {
  const node = parseFormula(text);
  if (typeof node === 'string') throw new ExcelError('InvalidArgument', node);
  const foreign = foreignFunction(node);
  if (foreign !== undefined && cells.calculatesOthers) return { value: null, formula: { text } };
  if (foreign !== undefined && !foreign.includes('.')) throw new HostLacks(`the function ${foreign}`);
  return { value: null, formula: { text, node } };
}

/** The name of a function that the stand-in does not calculate, if there is one in the formula. */
export function foreignFunction(node: Node): string | undefined {
  switch (node.kind) {
    case 'literal':
    case 'reference':
    case 'structured':
    case 'name':
      return undefined;
    case 'prefix':
    case 'percent':
      return foreignFunction(node.operand);
    case 'infix':
      return foreignFunction(node.left) ?? foreignFunction(node.right);
    case 'call': {
      if (!FUNCTIONS.has(node.name)) return node.name;
      return node.args.map(foreignFunction).find((name) => name !== undefined);
    }
  }
}

/** A formula with another text; one that the stand-in does not calculate stays one. */
export function reword({ node: old }: Formula, text: string): Formula {
  const node = old === undefined ? undefined : parseFormula(text);
  return node === undefined || typeof node === 'string' ? { text } : { text, node };
}
