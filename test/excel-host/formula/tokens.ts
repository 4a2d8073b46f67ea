/** A piece of a formula's text; the pieces joined give the formula back. */
export interface Token {
  readonly kind: 'space' | 'text' | 'number' | 'error' | 'reference' | 'structured' | 'name' | 'operator';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!|#REF!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  [
    'reference',
    new RegExp(`${SHEET}?(?:${CELL}:${CELL}|${COLUMNS}|${ROWS}|${CELL}|#REF!)${NOT_AFTER}`, 'uy'),
  ],
  // After the references: `#REF!A1` is one, to a sheet that was deleted.
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),;:@{}]/uy],
];

/** Cuts a formula (with or without its `=`) into tokens; undefined where a character fits nowhere. */
export function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    const token = structured(formula, at) ?? match(formula, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null && found[0] !== '') return { kind, text: found[0] };
  }
  return undefined;
}

/** `[@Note]`, `Table1[[#This Row],[Note]]`: a name, if any, and balanced brackets where `'` escapes. */
function structured(formula: string, at: number): Token | undefined {
  const name = /[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)|(?=\[)/uy;
  name.lastIndex = at;
  const found = name.exec(formula);
  if (found === null) return undefined;
  let depth = 0;
  for (let index = at + found[0].length; index < formula.length; index += 1) {
    if (formula[index] === "'") index += 1;
    else if (formula[index] === '[') depth += 1;
    else if (formula[index] === ']') {
      depth -= 1;
      if (depth === 0) return { kind: 'structured', text: formula.slice(at, index + 1) };
    }
  }
  return undefined;
}

/** Joins tokens into a formula again. */
export const joinTokens = (tokens: readonly Token[]): string => `=${tokens.map(({ text }) => text).join('')}`;
