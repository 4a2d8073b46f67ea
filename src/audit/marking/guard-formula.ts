import type { Cell } from '../../cells';
import { sealCondition } from './seal';

/** One input that a verdict rests on: where it stands, and what stood there when it was judged. */
export interface JudgedInput {
  /** as the formula names it, its column fixed: '$E5' */
  readonly address: string;
  readonly cell: Cell;
}

export interface Guard {
  readonly inputs: readonly JudgedInput[];
  /** names and numbers of the candidate: judged whatever they say, unless they are errors */
  readonly labels?: readonly string[];
  /** what must hold besides, of the table and of the registers */
  readonly others?: readonly string[];
  /** by what the row of the candidate is asked, where the verdict stands on another sheet; null: it is its own */
  readonly anchor?: string | null;
  readonly verdict: string;
  /** what the cell says once an input has changed */
  readonly stale: string;
  /** the first day on which the verdict no longer holds by itself (the exam day), as the workbook counts; null: none */
  readonly until: number | null;
  /** by what the cell is known again, and the reasons beside it */
  readonly seal: string;
}

/** Excel's own bounds: characters of a text in a formula, of a formula, arguments of a function. */
const MOST_TEXT = 255;
const MOST_FORMULA = 8_192;
const MOST_ARGUMENTS = 255;
const MOST_DIGITS = 15;
/** As a part of the number: what the digits beyond the fifteenth can amount to. */
const CLOSE = 1e-14;

/**
 * The formula of a verdict's cell, in native functions alone: it shows the verdict as long as every judged
 * input of its row is what it was, and otherwise that the row must be judged again. So a verdict can't outlive
 * the truth, with the pane closed and on the machine of a colleague who does not have the add-in.
 *
 * @returns the formula in English with commas, as Excel's interface takes it; null when the inputs are too long
 *   for one formula, and no verdict may stand
 * @example verdict 'Non conforme', $E5 'CNED', $F5 16, $G5 empty, seal 'AGORA x' →
 *   =IFERROR(IF(AND(N("AGORA x")=0,$E5="CNED",ISNUMBER($F5),$F5=16,$G5=""),"Non conforme","À recontrôler"),"À recontrôler")
 */
export function guardFormula({
  inputs,
  labels = [],
  others = [],
  anchor = null,
  verdict,
  stale,
  until,
  seal,
}: Guard): string | null {
  const conditions = [
    sealCondition(seal),
    ...inputs.flatMap(conditionsOf),
    ...labels.map((address) => `NOT(ISERROR(${address}))`),
    // A reference follows its cell when that is cut and pasted, or pushed down: into another candidate's row.
    ...inputs.map(({ address }) => `ROW(${address})=ROW(${anchor ?? ''})`),
    ...others,
  ];
  if (until !== null) conditions.push(`TODAY()<${until}`);
  const test = allOf(conditions);
  const formula = `=IFERROR(IF(${test},${literal(verdict)},${literal(stale)}),${literal(stale)})`;
  return formula.length <= MOST_FORMULA ? formula : null;
}

/** What a row shows whose inputs are too long for one formula: that somebody must look at it. */
export function unguardedFormula(stale: string, seal: string): string {
  return `=IF(${sealCondition(seal)},${literal(stale)},"")`;
}

/**
 * What holds as long as the cell is unchanged. An empty cell equals "", 0 and FALSE in Excel: where a number
 * or a truth value was judged, its kind is asked too.
 */
function conditionsOf({ address, cell }: JudgedInput): readonly string[] {
  if (cell === null) return [`${address}=""`];
  switch (typeof cell) {
    case 'string':
      return textConditions(address, cell);
    case 'number':
      return numberConditions(address, cell);
    case 'boolean':
      return [`ISLOGICAL(${address})`, `${address}=${cell ? 'TRUE' : 'FALSE'}`];
    case 'object':
      return cell.kind === 'error' ? [`ISERROR(${address})`] : numberConditions(address, cell.serial);
    default:
      return cell satisfies never;
  }
}

/**
 * Excel writes numbers with 15 digits: a third, or a mean, is compared within what those leave open. Reading
 * goes by the same digits, so that what is taken for equal was judged alike.
 */
function numberConditions(address: string, number: number): readonly string[] {
  const written = Number(number.toPrecision(MOST_DIGITS));
  if (written === number) return [`ISNUMBER(${address})`, `${address}=${written}`];
  return [`ISNUMBER(${address})`, `ABS(${address}-${written})<${Math.abs(written) * CLOSE}`];
}

/** Like the reading of cells, = ignores case. A number equals no text. */
function textConditions(address: string, text: string): readonly string[] {
  return [`${address}=${cutText(text).map(literal).join('&')}`];
}

/** A text too long for one literal in pieces, none of which ends within a character. */
export function cutText(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > MOST_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** A text as a formula holds it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** AND(…) of all conditions, in groups where they are more than a function takes. */
function allOf(conditions: readonly string[]): string {
  if (conditions.length <= MOST_ARGUMENTS) return `AND(${conditions.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < conditions.length; at += MOST_ARGUMENTS) {
    groups.push(`AND(${conditions.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return allOf(groups);
}
