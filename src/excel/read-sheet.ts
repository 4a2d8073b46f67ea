import { type Cell, type DateSystem, daysBetweenSystems, isDateFormat } from '../cells';
import type { CellRange, Sheet } from '../table';
import { type Pace, heedCancel } from './pace';
import { type Block, type BlockWanted, readBlocks } from './read-blocks';
import type { SheetOutline } from './read-shape';

/** About what a cell makes in an answer. */
const bytesOf = { values: 10, numberFormat: 16, valueTypes: 12 } as const;

/** More cells than any list of candidates has: something lies far from the table. */
const MOST_CELLS = 20_000_000;

/** The sheet is larger than what is read. */
export class SheetTooLarge extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

/**
 * Reads the cells of a sheet as a file of it would be read: values, dates told from numbers by their formats,
 * errors told from texts.
 *
 * @param others  what else is to be read with the last request, once the details of the outline are known
 */
export async function readSheet(
  context: Excel.RequestContext,
  outline: SheetOutline,
  pace?: Pace,
  others: () => readonly BlockWanted[] = () => [],
): Promise<{ readonly sheet: Sheet; readonly blocks: readonly Block[] }> {
  const { name, used, dateSystem, sheet, queueDetails, readDetails } = outline;
  if (used === null) {
    await readBlocks(context, sheet, [], queueDetails);
    return { sheet: { name, rows: [], merges: [], dateSystem }, blocks: [] };
  }
  if ((used.bottom - used.top + 1) * (used.right - used.left + 1) > MOST_CELLS) throw new SheetTooLarge();
  const wanted = { range: used, property: 'values', bytesPerCell: bytesOf.values } as const;
  const [values = []] = await readBlocks(context, sheet, [wanted], queueDetails, pace);
  heedCancel(pace);
  const { rows, blocks } = await readRows(context, sheet, used, values, dateSystem, others());
  const read = { name, rows: padded(rows, used), merges: readDetails().merges, dateSystem };
  return { sheet: read, blocks };
}

/** Rows and columns before the used ones, so that a place keeps its address. */
export function padded(
  rows: readonly (readonly Cell[])[],
  { top, left }: CellRange,
): readonly (readonly Cell[])[] {
  const before = Array.from({ length: left }, () => null);
  const above = Array.from({ length: top }, () => []);
  return [...above, ...(left === 0 ? rows : rows.map((row) => [...before, ...row]))];
}

/**
 * Makes cells of values. What they don't tell is asked for the columns that need it: whether a number is a
 * date, and whether "#N/A" is an error or was typed.
 */
async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
  values: Block,
  dateSystem: DateSystem,
  others: readonly BlockWanted[],
): Promise<{ readonly rows: readonly (readonly Cell[])[]; readonly blocks: readonly Block[] }> {
  const isNumber = (value: unknown) => typeof value === 'number';
  const columnsWith = (test: (value: unknown) => boolean) =>
    Array.from({ length: range.right - range.left + 1 }, (_, column) => column).filter((column) =>
      values.some((row) => test(row[column])),
    );
  const dated = columnsWith(isNumber);
  const faulty = columnsWith(couldBeError);
  const columnOf = (column: number): CellRange => ({
    ...range,
    left: range.left + column,
    right: range.left + column,
  });
  const ask =
    (property: 'numberFormat' | 'valueTypes') =>
    (column: number): BlockWanted => ({
      range: columnOf(column),
      property,
      bytesPerCell: bytesOf[property],
    });
  const own = [...dated.map(ask('numberFormat')), ...faulty.map(ask('valueTypes'))];
  const wanted = [...own, ...others];
  const told = wanted.length === 0 ? [] : await readBlocks(context, sheet, wanted);
  const formats = new Map(dated.map((column, at) => [column, told[at]] as const));
  const types = new Map(faulty.map((column, at) => [column, told[dated.length + at]] as const));
  const rows = cellsOf(
    values,
    (row, column) => formats.get(column)?.[row]?.[0],
    (row, column) => types.get(column)?.[row]?.[0],
    dateSystem,
  );
  return { rows, blocks: told.slice(own.length) };
}

type TellAt = (row: number, column: number) => unknown;

/** Makes cells of values, with the number format and the kind of value that Excel tells of each place. */
export function cellsOf(
  values: Block,
  formatAt: TellAt,
  typeAt: TellAt,
  dateSystem: DateSystem,
): readonly (readonly Cell[])[] {
  const days = dateSystem === 1904 ? daysBetweenSystems : 0;
  const known = new Map<unknown, boolean>();
  const isDate = (format: unknown) => {
    const before = known.get(format);
    if (before !== undefined) return before;
    const answer = typeof format === 'string' && isDateFormat(format);
    known.set(format, answer);
    return answer;
  };
  return values.map((row, index) =>
    row.map((value, column): Cell => {
      if (typeof value === 'number') {
        return isDate(formatAt(index, column)) ? { kind: 'date', serial: value + days } : value;
      }
      if (typeof value === 'boolean') return value;
      if (typeof value !== 'string' || value === '') return null;
      if (!couldBeError(value) || typeAt(index, column) !== 'Error') return value;
      return { kind: 'error', text: value };
    }),
  );
}

const couldBeError = (value: unknown) => typeof value === 'string' && value.startsWith('#');
