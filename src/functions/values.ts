import type { Cell } from '../cells';

/** What Excel may hand to a function as one value: the documented kinds, and whatever else an object may be. */
export type RawValue = unknown;

/**
 * One argument as a cell. Excel sends null for what is omitted and (on the web) for an empty cell, a range of
 * one cell as a 1 × 1 array, and rich values and errors as objects that carry their plain value.
 *
 * @example cellOf([[{ type: 'FormattedNumber', basicValue: 12 }]]) → 12
 */
export function cellOf(raw: RawValue): Cell {
  if (raw === null || raw === undefined) return null;
  switch (typeof raw) {
    case 'string':
    case 'boolean':
      return raw;
    case 'number':
      // Excel has no such numbers: whatever made one, it is no value that can be read.
      return Number.isFinite(raw) ? raw : { kind: 'error', text: '#NUM!' };
    case 'object':
      return Array.isArray(raw) ? cellOfArray(raw) : cellOfObject(raw);
    default:
      return { kind: 'error', text: '#VALUE!' };
  }
}

function cellOfArray(raw: readonly unknown[]): Cell {
  const [first] = raw;
  if (raw.length === 0) return null;
  if (raw.length > 1) return { kind: 'error', text: '#VALUE!' };
  return cellOf(first);
}

/** An entity, a formatted number or an error: its basic value says what the cell shows. */
function cellOfObject(raw: object): Cell {
  const basic = 'basicValue' in raw ? raw.basicValue : undefined;
  const type = 'type' in raw ? raw.type : undefined;
  const isError = type === 'Error' || 'errorType' in raw || ('code' in raw && basic === undefined);
  if (isError) return { kind: 'error', text: typeof basic === 'string' ? basic : '#VALUE!' };
  switch (typeof basic) {
    case 'string':
    case 'number':
    case 'boolean':
      return cellOf(basic);
    default:
      return { kind: 'error', text: '#VALUE!' };
  }
}

/** A range as rows of cells; a single value is a range of one cell. */
export function rowsOf(raw: RawValue): readonly (readonly Cell[])[] {
  if (!Array.isArray(raw)) return [[cellOf(raw)]];
  return raw.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** Whether an optional argument was left out. */
export const isOmitted = (raw: RawValue): raw is null | undefined => raw === null || raw === undefined;

/** A range cell by cell, from left to right and down, where 0 can't be meant. */
export const listCells = (raw: RawValue): readonly Cell[] => rowsOf(raw).flat().map(emptyWhereZero);

/**
 * Desktop Excel hands an empty cell over as 0. Where 0 can't be meant (a status, a text, a date, the length
 * of a contract) it is an empty cell.
 */
export function emptyWhereZero(cell: Cell): Cell {
  return cell === 0 || cell === '0' ? null : cell;
}
