import type { DraftCell } from '../audit';
import { type DateSystem, daysBetweenSystems } from '../cells';
import { TEXT_FORMAT, asWritten } from './as-written';

/** How a register writes a day, where its cell says nothing else. */
export const DAY_FORMAT = 'dd/mm/yyyy';
export const PLAIN_FORMAT = 'General';

export type LineCell = DraftCell;

/** What is sent to Excel for one cell, and what the cell holds once it was taken. */
export interface CellEntry {
  readonly entry: string | number;
  readonly format: string;
  readonly held: string | number;
}

/**
 * How a cell is written so that it holds what was meant: a text whatever it begins with, a day as the workbook
 * counts days.
 *
 * @param format  the cell's own; it stays unless a number would not be seen for what it is
 * @example a day in a cell without a format → its serial, with dd/mm/yyyy
 */
export function enterCell({ value, kind }: LineCell, format: string, dateSystem: DateSystem): CellEntry {
  if (typeof value !== 'number') {
    const text = value ?? '';
    return { entry: asWritten(text, format), format, held: text };
  }
  const number = kind === 'day' && dateSystem === 1904 ? value - daysBetweenSystems : value;
  return { entry: number, format: numberFormatOf(kind, format), held: number };
}

/** In a cell that is formatted as text a number becomes a text. */
function numberFormatOf(kind: LineCell['kind'], format: string): string {
  const bare = format === TEXT_FORMAT ? PLAIN_FORMAT : format;
  return kind === 'day' && bare === PLAIN_FORMAT ? DAY_FORMAT : bare;
}

/** Digits that a number keeps on its way into a cell and back. */
const DIGITS = 13;

/** Whether a cell holds the same as it did: nothing and an empty text are one, and an error is its text. */
export function holdsSame(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(content: unknown): unknown {
  if (content === null || content === undefined) return '';
  if (typeof content === 'number') return Number(content.toPrecision(DIGITS));
  if (typeof content === 'string') return content.replaceAll('\r\n', '\n');
  // A cell as it is read for judging tells an error by an object.
  return typeof content === 'object' && 'text' in content ? content.text : content;
}

/** Whether a cell holds a formula: a text that begins like one is shown as it stands there. */
export function isFormula(formula: unknown, shown: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== shown;
}

/** A row of entries from one column to another; what is null is left as it is. */
export function spread<T>(
  left: number,
  right: number,
  entries: ReadonlyMap<number, T>,
): readonly [(T | null)[]] {
  return [Array.from({ length: right - left + 1 }, (_, at) => entries.get(left + at) ?? null)];
}
