import { type Reference, moveReference, readReference, writeReference } from './reference';
import { joinTokens, tokenize } from './tokens';

/** A formula with each of its A1 references put through `change`; its other text is kept letter for letter. */
export function rewriteReferences(formula: string, change: (reference: Reference) => Reference): string {
  const tokens = tokenize(formula);
  if (tokens === undefined) return formula;
  const rewritten = tokens.map((token) => {
    const reference = token.kind === 'reference' ? readReference(token.text) : undefined;
    if (reference === undefined) return token;
    const next = change(reference);
    return next === reference ? token : { ...token, text: writeReference(next) };
  });
  return rewritten.every((token, index) => token === tokens[index]) ? formula : joinTokens(rewritten);
}

/** A formula as Excel copies it to a cell that lies `rows` down and `columns` right. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  rewriteReferences(formula, (reference) => moveReference(reference, rows, columns));
