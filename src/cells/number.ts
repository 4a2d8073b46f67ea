import { type Obstacle, unreadable, value } from '../regulation';
import type { CellReading } from './parser';
import { quoteCell } from './quote';

/** A number as people type it, then the unit that may follow. */
const NUMBER_AND_UNIT = /^(-?)(\d+(?:[.,]\d+)?) ?(.*)$/;

export interface NumberAndUnit {
  readonly number: number;
  /** folded, without a final dot; '' when there is none */
  readonly unit: string;
}

/**
 * A typed number and its unit, or null when the text is not a number. A comma or a dot before decimals.
 *
 * @param folded  the text as `foldText` gives it
 * @example splitNumber('12,5 sem.') → { number: 12.5, unit: 'sem' }
 */
export function splitNumber(folded: string): NumberAndUnit | null {
  const parts = NUMBER_AND_UNIT.exec(folded);
  if (!parts) return null;
  const [, sign, digits, unit] = parts.map(String);
  return { number: Number(`${sign}${digits}`.replace(',', '.')), unit: `${unit}`.replace(/\.$/, '') };
}

/**
 * Why a number can't be an amount between 0 and a maximum, or null when it can.
 *
 * @param maximum  above it the number is taken for another unit or a slip
 */
export function obstacleOfAmount(number: number, maximum: number): Obstacle | null {
  if (!Number.isFinite(number)) return 'not-understood';
  if (number < 0) return 'negative';
  return number > maximum ? 'out-of-range' : null;
}

/** The amount, or why it can't be one. */
export function readAmount(number: number, maximum: number, raw?: string): CellReading<number> {
  const obstacle = obstacleOfAmount(number, maximum);
  return obstacle === null ? value(number) : unreadable(raw ?? quoteCell(number), obstacle);
}
