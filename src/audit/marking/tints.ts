import { type MarkingWords } from '../../messages';
import { type Verdict, verdicts } from '../../regulation';
import { type CellRange, columnLetters } from '../../table';
import { literal } from './guard-formula';

/** How rows with one verdict are tinted. */
export interface Look {
  readonly fill: string;
  readonly font: string;
}

/** A conditional format: over which cells, when (for the first of them), and how. */
export interface Tint extends Look {
  readonly range: CellRange;
  readonly formula: string;
}

/** By what we know our conditional formats again. N of a text is 0: it changes nothing. */
const SENTINEL = 'N("AGORA")=0';

/** Contrast of 4.5 and more on white paper and on the fill; told apart in grey by the text. */
export const looks: Readonly<Record<Verdict | 'stale', Look>> = {
  compliant: { fill: '#E2F2E0', font: '#1E5B24' },
  'non-compliant': { fill: '#FBDFDC', font: '#8C1C13' },
  incomplete: { fill: '#FFF0CC', font: '#6B4A00' },
  'out-of-scope': { fill: '#EDEBE9', font: '#4A4745' },
  stale: { fill: '#EDEBE9', font: '#4A4745' },
};

/**
 * One conditional format a verdict, by what the verdict's cell of each row shows, and one for rows to be judged
 * again.
 *
 * @param range  the rows below the heading, over the table's width
 * @param verdictColumn  from 0
 * @example { formula: '=AND($L5="✗ Non conforme",N("AGORA")=0)', … }
 */
export function planTints(
  range: CellRange,
  verdictColumn: number,
  { shown, stale }: MarkingWords,
): readonly Tint[] {
  const cell = `$${columnLetters(verdictColumn)}${range.top + 1}`;
  const tint = (text: string, look: Look): Tint => ({
    range,
    formula: `=AND(${cell}=${literal(text)},${SENTINEL})`,
    ...look,
  });
  return [...verdicts.map((verdict) => tint(shown[verdict], looks[verdict])), tint(stale, looks.stale)];
}

/** Whether a conditional format's formula is one of ours. */
export function isOurTint(formula: string): boolean {
  return formula.replaceAll(' ', '').includes(SENTINEL);
}

/** The look of one of our formats, by its formula; null when it shows no text that we know. */
export function lookOfTint(formula: string, { shown, stale }: MarkingWords): Look | null {
  const verdict = verdicts.find((each) => formula.includes(literal(shown[each])));
  if (verdict !== undefined) return looks[verdict];
  return formula.includes(literal(stale)) ? looks.stale : null;
}
