import { joinTokens, tokenize } from './tokens';

/** Functions younger than the format: files name them with a prefix. */
const NEWER = /^TEXTJOIN$/i;

/** The table that a formula stands in, by its name. */
type OwnTable = string | undefined;

/**
 * A formula as files hold it: without its `=`, without the `@` that only Excel's window shows, and with the
 * table's name in front of each structured reference (ECMA-376, 18.17.2 knows no `[@Note]`).
 *
 * @example storedFormula('=[@Note]*2', 'Candidats') → 'Candidats[[#This Row],[Note]]*2'
 */
export function storedFormula(formula: string, table: OwnTable): string {
  const tokens = tokenize(formula);
  if (tokens === undefined) return formula.slice(1);
  const stored = tokens
    .map((token) => (NEWER.test(token.text) ? { ...token, text: `_xlfn.${token.text}` } : token))
    .filter(({ kind, text }) => kind !== 'operator' || text !== '@')
    .map((token) =>
      token.kind === 'structured' ? { ...token, text: storeReference(token.text, table) } : token,
    );
  return joinTokens(stored).slice(1);
}

function storeReference(text: string, table: OwnTable): string {
  const at = text.indexOf('[');
  const name = text.slice(0, at) || (table ?? '');
  const inner = text.slice(at + 1, -1);
  if (!inner.startsWith('@')) return `${name}[${inner}]`;
  const column = inner.slice(1);
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
