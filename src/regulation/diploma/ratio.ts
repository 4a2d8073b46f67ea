/**
 * Points over coefficients, as an exact fraction: sums of marks are compared with thresholds without a
 * rounding in between, so that 249,9 points are never taken for 250.
 */
export interface Ratio {
  /** in parts of a point, `SCALE` to one */
  readonly points: bigint;
  /** in the same parts */
  readonly coefficients: bigint;
}

const DECIMALS = 20;
const SCALE = 10n ** BigInt(DECIMALS);
/** Excel's own digits: what lies beyond them is no part of a mark. */
const DIGITS = 15;
const quarters = Array.from({ length: 401 }, (_, quarter) => (BigInt(quarter) * SCALE) / 4n);

/**
 * A decimal number as a whole number of parts.
 *
 * @example partsOf(12.5) → 1250000000000000000000n
 */
export function partsOf(number: number): bigint {
  const known = number >= 0 && number <= 100 ? quarters[number * 4] : undefined;
  if (known !== undefined) return known;
  const [digits = '0', exponent = '0'] = number.toPrecision(DIGITS).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = DECIMALS - decimals.length + Number(exponent);
  const unsigned = BigInt(`${whole}${decimals}`);
  return shift >= 0 ? unsigned * 10n ** BigInt(shift) : unsigned / 10n ** BigInt(-shift);
}

/** A mark times its coefficient, in parts of a point. */
export function weigh(mark: number, coefficient: number): bigint {
  return (partsOf(mark) * partsOf(coefficient)) / SCALE;
}

/** Whether a mean reaches a threshold /20; a mean over no coefficient reaches none. */
export function reaches({ points, coefficients }: Ratio, threshold: number): boolean {
  return coefficients > 0n && points * SCALE >= coefficients * partsOf(threshold);
}

/** The mean as a number, rounded once and only here. @example 249,9 points over 25 → 9.996 */
export function meanOf({ points, coefficients }: Ratio): number {
  return quotient(points, coefficients);
}

/** Parts of a point as a number of points. */
export function pointsOf(parts: bigint): number {
  return quotient(parts, SCALE);
}

/** Decimals that a mark asked for is written with, where it can't be written out. */
const DECIMALS_ASKED = 12;

/** The lowest mark that, times its coefficient, makes up for so many points: never a hair too low. */
export function markFor(parts: bigint, coefficient: number): number {
  const unit = 10n ** BigInt(DECIMALS - DECIMALS_ASKED);
  const divisor = partsOf(coefficient) * unit;
  const scaled = parts * SCALE;
  const steps = scaled / divisor + (scaled % divisor > 0n ? 1n : 0n);
  return quotient(steps * unit, SCALE);
}

/** Enough decimals for a number of 15 digits, whatever its size; a rest is kept as one more digit. */
const QUOTIENT_DECIMALS = 30;

function quotient(dividend: bigint, divisor: bigint): number {
  const isNegative = dividend < 0n;
  const scaled = (isNegative ? -dividend : dividend) * 10n ** BigInt(QUOTIENT_DECIMALS);
  const rest = scaled % divisor === 0n ? '' : '1';
  const digits = String(scaled / divisor).padStart(QUOTIENT_DECIMALS + 1, '0');
  const number = Number(`${digits.slice(0, -QUOTIENT_DECIMALS)}.${digits.slice(-QUOTIENT_DECIMALS)}${rest}`);
  return isNegative ? -number : number;
}
