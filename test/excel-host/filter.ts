import type { Rect } from './address';
import type { Book } from './book';
import { formatOf } from './cell';
import { display } from './display';
import { ExcelError, HostLacks } from './errors';
import { compare } from './formula/compare';
import type { AutoFilter, Criteria, Sheet } from './model';
import type { Value } from './values';

/** An AutoFilter over a block whose first row is the header. */
export const newFilter = (rect: Rect): AutoFilter => ({
  rect,
  criteria: Array.from({ length: rect.right - rect.left + 1 }, () => undefined),
  hidden: new Set(),
});

/** Looks at the rows again and hides those that a criterion does not let through. */
export function applyFilter(book: Book, sheet: Sheet, filter: AutoFilter): void {
  filter.hidden = new Set();
  for (let row = filter.rect.top + 1; row <= filter.rect.bottom; row += 1) {
    const shown = filter.criteria.every((criteria, index) => {
      if (criteria === undefined) return true;
      const cell = sheet.grid.get(row, filter.rect.left + index);
      return passes(criteria, cell.value, display(cell.value, formatOf(cell), book.dateSystem));
    });
    if (!shown) filter.hidden.add(row);
  }
  book.happen();
}

function passes(criteria: Criteria, value: Value, shown: string): boolean {
  if (criteria.filterOn === 'Values') {
    return (criteria.values ?? []).some((wanted) => wanted.toLowerCase() === shown.toLowerCase());
  }
  const first = criterion(criteria.criterion1, value, shown);
  const second = criterion(criteria.criterion2, value, shown);
  if (second === undefined) return first ?? true;
  return criteria.operator === 'Or' ? (first ?? false) || second : (first ?? true) && second;
}

/** `">50"`, `"=*s"`, `"<>"`: undefined where there is no criterion. */
function criterion(text: string | undefined, value: Value, shown: string): boolean | undefined {
  if (text === undefined) return undefined;
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text);
  const operator = match?.[1] ?? '=';
  const wanted = match?.[2] ?? '';
  if (operator === '=' || operator === '<>') {
    return matches(wanted, shown) === (operator === '=');
  }
  const number = Number(wanted);
  const order =
    wanted !== '' && Number.isFinite(number)
      ? typeof value === 'number'
        ? value - number
        : undefined
      : compare(value, wanted);
  if (order === undefined) return false;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

function matches(pattern: string, shown: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/~?[*?]/g, (wild) => (wild.startsWith('~') ? `\\${wild.slice(1)}` : wild === '*' ? '.*' : '.'));
  return new RegExp(`^${expression}$`, 'is').test(shown);
}

const KNOWN = ['filterOn', 'criterion1', 'criterion2', 'operator', 'values'];

/**
 * Reads the criteria that an add-in gave. A `null` among them is refused, although `criteria` gives them
 * (OfficeDev/office-js#1226).
 */
export function readCriteria(given: unknown): Criteria {
  if (typeof given !== 'object' || given === null) throw new ExcelError('InvalidArgument', 'filter criteria');
  for (const [key, value] of Object.entries(given)) {
    if (value === null) throw new ExcelError('InvalidArgument', `filter criteria with ${key}: null (I#1226)`);
    if (!KNOWN.includes(key)) throw new HostLacks(`the filter criterion ${key}`);
  }
  const { filterOn, criterion1, criterion2, operator, values } = given as Record<string, unknown>;
  if (filterOn !== 'Values' && filterOn !== 'Custom') throw new HostLacks(`to filter on ${String(filterOn)}`);
  const text = (value: unknown): value is string => typeof value === 'string';
  if (values !== undefined && !(Array.isArray(values) && values.every(text))) {
    throw new HostLacks('to filter on dates');
  }
  return {
    filterOn,
    ...(text(criterion1) ? { criterion1 } : {}),
    ...(text(criterion2) ? { criterion2 } : {}),
    ...(operator === 'And' || operator === 'Or' ? { operator } : {}),
    ...(values === undefined ? {} : { values }),
  };
}

/** Criteria as `AutoFilter.criteria` gives them: every property there, `null` where it means nothing. */
export function showCriteria(criteria: Criteria | undefined): object {
  return {
    color: null,
    criterion1: criteria?.criterion1 ?? null,
    criterion2: criteria?.criterion2 ?? null,
    dynamicCriteria: null,
    filterOn: criteria?.filterOn ?? 'Custom',
    icon: null,
    operator: criteria?.operator ?? (criteria === undefined ? null : 'And'),
    subField: null,
    values: criteria?.values ?? null,
  };
}
