import { joinTokens, tokenize } from '../../test/excel-host/formula/tokens';

/** Functions as a French Excel calls them; the others, and AGORA's, have one name everywhere. */
const FRENCH: Readonly<Record<string, string>> = {
  ABS: 'ABS',
  AND: 'ET',
  AVERAGE: 'MOYENNE',
  CONCATENATE: 'CONCATENER',
  COUNT: 'NB',
  COUNTA: 'NBVAL',
  COUNTIF: 'NB.SI',
  COUNTIFS: 'NB.SI.ENS',
  DATE: 'DATE',
  DAY: 'JOUR',
  IF: 'SI',
  IFERROR: 'SIERREUR',
  INDEX: 'INDEX',
  ISBLANK: 'ESTVIDE',
  ISERROR: 'ESTERREUR',
  ISNUMBER: 'ESTNUM',
  LEFT: 'GAUCHE',
  LEN: 'NBCAR',
  MATCH: 'EQUIV',
  MAX: 'MAX',
  MID: 'STXT',
  MIN: 'MIN',
  MONTH: 'MOIS',
  NOT: 'NON',
  OR: 'OU',
  RIGHT: 'DROITE',
  ROUND: 'ARRONDI',
  ROW: 'LIGNE',
  SUM: 'SOMME',
  SUMIF: 'SOMME.SI',
  SUMPRODUCT: 'SOMMEPROD',
  TODAY: 'AUJOURDHUI',
  TRIM: 'SUPPRESPACE',
  UPPER: 'MAJUSCULE',
  VLOOKUP: 'RECHERCHEV',
  YEAR: 'ANNEE',
  HYPERLINK: 'LIEN_HYPERTEXTE',
  EXACT: 'EXACT',
  TRUE: 'VRAI',
  FALSE: 'FAUX',
};

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FRENCH).map(([english, french]) => [french, english]),
);

/** Stands for the comma between two figures while the text is cut into tokens. */
const DECIMAL = /(\d),(\d)/g;

/**
 * A formula as the stand-in takes it, of one as it is typed in a French Excel; one that is written in English, with
 * semicolons or not, is understood too.
 *
 * @example readFrenchFormula('=SI(A1>0,5;"oui";"non")') → '=IF(A1>0.5,"oui","non")'
 */
export function readFrenchFormula(formula: string): string {
  const isFrench = formula.includes(';');
  const pieces = splitTexts(formula).map((piece) => {
    if (piece.startsWith('"')) return piece;
    return isFrench ? piece.replace(DECIMAL, '$1.$2').replaceAll(';', ',') : piece;
  });
  return renameFunctions(pieces.join(''), ENGLISH);
}

/**
 * A formula as a French Excel shows it.
 *
 * @example sayFrenchFormula('=IF(A1>0.5,"oui","non")') → '=SI(A1>0,5;"oui";"non")'
 */
export function sayFrenchFormula(formula: string): string {
  const tokens = tokenize(renameFunctions(formula, FRENCH));
  if (tokens === undefined) return formula;
  return joinTokens(
    tokens.map((token) => {
      if (token.kind === 'number') return { ...token, text: token.text.replace('.', ',') };
      return token.text === ',' ? { ...token, text: ';' } : token;
    }),
  );
}

const splitTexts = (formula: string): string[] => formula.split(/("(?:[^"]|"")*")/);

function renameFunctions(formula: string, names: Readonly<Record<string, string>>): string {
  const tokens = tokenize(formula);
  if (tokens === undefined) return formula;
  return joinTokens(
    tokens.map((token, index) => {
      if (token.kind !== 'name') return token;
      const name = names[token.text.toUpperCase()];
      const isCall = tokens[index + 1]?.text === '(';
      const isTruth = /^(?:TRUE|FALSE|VRAI|FAUX)$/i.test(token.text);
      return name !== undefined && (isCall || isTruth) ? { ...token, text: name } : token;
    }),
  );
}
