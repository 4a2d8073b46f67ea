import { type Value, isError } from '../values';

/** Whether a cell is what COUNTIF looks for. */
export type Criterion = (value: Value) => boolean;

const COMPARED = /^(<=|>=|<>|<|>|=)?([^]*)$/;

/**
 * What a criterion of COUNTIF means: a number or what looks like one is compared with numbers, a text with texts,
 * without case and with `*` and `?` as wildcards; TRUE and FALSE with truth values. Errors are passed over.
 */
export function criterionOf(wanted: Value): Criterion {
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (typeof wanted === 'number') return (value) => numberIn(value) === wanted;
  if (wanted === null || isError(wanted)) return () => false;
  const [, operator = '=', text = ''] = COMPARED.exec(wanted) ?? [];
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(number)) {
    if (operator === '=') return (value) => numberIn(value) === number;
    if (operator === '<>') return (value) => numberIn(value) !== number;
    return (value) => typeof value === 'number' && isOrdered(value, operator, number);
  }
  // A wildcard at an end is no anchor: so a long list is searched faster.
  const bare = text.replace(/^\*+|\*+$/g, '');
  const pattern = bare
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  const like = new RegExp(
    `${text.startsWith('*') ? '' : '^'}${pattern}${text.endsWith('*') ? '' : '$'}`,
    'i',
  );
  const isLike = (value: Value) => typeof value === 'string' && like.test(value);
  if (operator === '=') return isLike;
  if (operator === '<>') return (value) => !isLike(value);
  return (value) =>
    typeof value === 'string' &&
    isOrdered(value.toLowerCase().localeCompare(text.toLowerCase()), operator, 0);
}

/** The number that a cell holds, or that its text looks like. */
function numberIn(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function isOrdered(one: number, operator: string, other: number): boolean {
  switch (operator) {
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    default:
      return one >= other;
  }
}
