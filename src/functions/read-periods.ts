import {
  type Cell,
  type CellReading,
  type DateSystem,
  type Parser,
  createDayParser,
  createHoursParser,
  foldText,
  quoteCell,
  saysNothing,
} from '../cells';
import type { Period, Session } from '../regulation';
import { type FunctionError, invalid, missing } from './answer';
import * as parameters from './parameters';
import type { Parameter } from './parameters';
import { words } from './problems';
import { type RawValue, cellOf, emptyWhereZero, listCells } from './values';

const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;

/** Ranges that belong together cell by cell, and the places in them at which one candidate stands. */
export interface Rows {
  readonly places: readonly number[];
  readonly columns: readonly (readonly Cell[])[];
}

/** Something read of one place of a range, or why nothing can be answered. */
type Read<T> = { readonly kind: 'read'; readonly value: T } | FunctionError;

/**
 * The rows of a candidate in a register. Names and numbers are compared without case, accents, extra spaces.
 *
 * @param others  the other ranges, each as long as that of the candidates, with the parameter that it was given for
 * @returns the places, from 0 and at least one; `#N/A` for a candidate who is not there, `#VALUE!` for ranges that
 *   are not of one size
 */
export function findRows(
  candidate: RawValue,
  candidates: RawValue,
  others: readonly (readonly [Parameter, RawValue])[],
): Read<Rows> {
  const asked = emptyWhereZero(cellOf(candidate));
  if (typeof asked === 'object' && asked?.kind === 'error') {
    return invalid(words.functions.unreadable(parameters.candidate.name.fr, asked.text));
  }
  const key = keyOf(asked);
  if (saysNothing(key)) return missing(words.functions.noCandidate(parameters.candidate.name.fr));
  const listed = listCells(candidates);
  const columns = others.map(([, raw]) => listCells(raw));
  const unequal = refuseUnequal(
    [parameters.candidates, listed],
    others.map(([parameter], at) => [parameter, columns[at] ?? []] as const),
  );
  if (unequal) return unequal;
  const places = listed.flatMap((cell, at) => (keyOf(cell) === key ? [at] : []));
  if (places.length === 0) {
    return missing(words.functions.notListed(parameters.candidate.name.fr, quoteCell(asked)));
  }
  return { kind: 'read', value: { places, columns } };
}

const keyOf = (cell: Cell): string => foldText(quoteCell(cell));

/** An error for the first range that is not as long as the one that it belongs to. */
export function refuseUnequal(
  [first, firstCells]: readonly [Parameter, readonly Cell[]],
  others: readonly (readonly [Parameter, readonly Cell[]])[],
): FunctionError | null {
  const other = others.find(([, cells]) => cells.length !== firstCells.length);
  if (!other) return null;
  const [second, cells] = other;
  const { unequalRanges } = words.functions;
  return invalid(unequalRanges(first.name.fr, firstCells.length, second.name.fr, cells.length));
}

/** The value of one cell of a range; `#N/A` where it is empty, `#VALUE!` where it can't be read. */
export function readAt<T>(
  parse: Parser<T>,
  cells: readonly Cell[],
  at: number,
  { name }: Parameter,
): Read<T> {
  const reading: CellReading<T> = parse(cells[at] ?? null);
  switch (reading.kind) {
    case 'value':
      return { kind: 'read', value: reading.value };
    case 'absent':
      return missing(words.functions.emptyAt(name.fr, at + 1));
    case 'unreadable':
      return invalid(words.functions.unreadableAt(name.fr, at + 1, reading.raw));
    default:
      return reading satisfies never;
  }
}

/** Each value of a list, or the first error in it. */
export function readEach<I, T>(items: readonly I[], read: (item: I) => Read<T>): Read<readonly T[]> {
  const values: T[] = [];
  for (const item of items) {
    const each = read(item);
    if (each.kind === 'error') return each;
    values.push(each.value);
  }
  return { kind: 'read', value: values };
}

/** The periods of a candidate; a date that is missing leaves the whole answer unknown. */
export function readPeriods(
  { places }: Rows,
  starts: readonly Cell[],
  ends: readonly Cell[],
  dateSystem: DateSystem,
): Read<readonly Period[]> {
  const readDay = createDayParser(dateSystem);
  const { endBeforeStart } = words.functions;
  return readEach(places, (at) => {
    const start = readAt(readDay, starts, at, parameters.periodStarts);
    if (start.kind === 'error') return start;
    const end = readAt(readDay, ends, at, parameters.periodEnds);
    if (end.kind === 'error') return end;
    if (end.value < start.value) return invalid(endBeforeStart(parameters.periodEnds.name.fr, at + 1));
    return { kind: 'read', value: { start: start.value, end: end.value } };
  });
}

/** The hours of each period; no more than its days have. */
export function readHours(
  { places }: Rows,
  cells: readonly Cell[],
  periods: readonly Period[],
  session: Session,
): Read<readonly number[]> {
  const parse = createHoursParser(session.plausibility.weeks.value * DAYS_A_WEEK * HOURS_A_DAY);
  const { tooManyHours } = words.functions;
  return readEach([...places.entries()], ([index, at]) => {
    const hours = readAt(parse, cells, at, parameters.hours);
    const period = periods[index];
    if (hours.kind === 'error' || !period) return hours;
    const most = (period.end + 1 - period.start) * HOURS_A_DAY;
    return hours.value > most ? invalid(tooManyHours(parameters.hours.name.fr, at + 1)) : hours;
  });
}
