import type { Value } from '../values';

/** Numbers come before text, text before booleans; an empty cell takes the kind of what it is compared with. */
const RANKS = { number: 0, string: 1, boolean: 2 } as const;

function fill(value: Value, beside: Value): string | number | boolean {
  if (value !== null && typeof value !== 'object') return value;
  if (typeof beside === 'string') return '';
  return typeof beside === 'boolean' ? false : 0;
}

/**
 * Compares two values as `=`, `<` and `>` do: text without regard to case, an empty cell equal to `""`,
 * to `0` and to `FALSE`, values of different kinds never equal.
 */
export function compare(left: Value, right: Value): number {
  const a = fill(left, right);
  const b = fill(right, left);
  if (typeof a === 'string' && typeof b === 'string') {
    const [lower, other] = [a.toLowerCase(), b.toLowerCase()];
    return lower === other ? 0 : lower < other ? -1 : 1;
  }
  if (typeof a === typeof b) return Number(a) - Number(b);
  return rank(a) - rank(b);
}

const rank = (value: string | number | boolean): number => RANKS[typeof value as keyof typeof RANKS];
