import fc from 'fast-check';
import type { Cell } from '../../src/cells';
import type { CellDescription } from '../excel-host';
import { type DateSystem, serialIn } from '../excel-host/serial';
import { isErrorText } from '../excel-host/values';
import type { Entry } from '../excel-host/write';
import { dateCell, dayOf } from '../support/candidates';

/** What people give a cell: something typed, or a formula and what it shows. Days count from 1900. */
export interface Given {
  readonly cell: Cell;
  readonly formula?: string;
}

export const DATE_FORMAT = 'dd/mm/yyyy';

const given = (...cells: readonly Cell[]): fc.Arbitrary<Given> =>
  fc.constantFrom(...cells.map((cell): Given => ({ cell })));

const error = (text: string): Cell => ({ kind: 'error', text });

/** Quotes, accents, signs that begin a formula, numbers and errors in letters, lines, and more than 255 characters. */
const texts = fc.oneof(
  given(
    'oui',
    'non',
    'CNED',
    'dit "non"',
    '""',
    'déjà reçu à l’été',
    "l'élève",
    "'",
    '=1+1',
    '=',
    '+33 6 00 00 00 00',
    '-',
    '@dupont',
    '12',
    '012',
    '12,5',
    '1E3',
    '0',
    'VRAI',
    'TRUE',
    '#N/A',
    '15/06/2090',
    ' ',
    ' oui',
    'oui ',
    '*',
    'o?i',
    '~*',
    '.*',
    'première ligne\nseconde ligne',
    '\n',
    '\t',
    '😀',
    'a & b < c > d',
  ),
  given('x'.repeat(255), 'x'.repeat(256), 'é"'.repeat(150), 'mot '.repeat(140)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((cell): Given => ({ cell })),
);

/** None that reads as a day to come: a verdict may end on it by itself. */
const numbers = fc.oneof(
  given(0, 1, 2, 16, 20, 22, 104, -3, 19.5, 0.1, 1 / 3, 12.333333333333334, 0.1 + 0.2, -2 / 7, 1e-7, 1e20),
  given(20.000_000_001, 0.333_333_333_333, 12.333_333_333_3, 123_456_789_012_345_680, 2 / 3e10),
  fc.double({ min: -2000, max: 2000, noNaN: true }).map((number): Given => {
    return { cell: Math.abs(number) < 1e-9 ? 0 : number };
  }),
);

const days: fc.Arbitrary<Given> = fc.oneof(
  fc
    .integer({ min: dayOf(1971, 1, 1), max: dayOf(2026, 5, 1) })
    .map((serial) => ({ cell: dateCell(serial) })),
  fc
    .integer({ min: dayOf(2090, 1, 1), max: dayOf(2095, 1, 1) })
    .map((serial) => ({ cell: dateCell(serial) })),
  given(dateCell(dayOf(2024, 2, 29) + 0.75)),
);

const errors = given(...['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!'].map(error));

const formulas: fc.Arbitrary<Given> = fc.constantFrom<Given>(
  { formula: '=1/3', cell: 1 / 3 },
  { formula: '=37/3', cell: 37 / 3 },
  { formula: '=6.7+6.7+6.6', cell: 6.7 + 6.7 + 6.6 },
  { formula: '=20+2', cell: 22 },
  { formula: '="CN"&"ED"', cell: 'CNED' },
  { formula: '=IF(1>0,"oui","non")', cell: 'oui' },
  { formula: '=""', cell: '' },
  { formula: '=1=1', cell: true },
  { formula: '=NOT(TRUE)', cell: false },
  { formula: '=1/0', cell: error('#DIV/0!') },
);

/** A cell of any kind, with a constant or a formula in it. */
export const anyGiven: fc.Arbitrary<Given> = fc.oneof(
  { weight: 5, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  { weight: 3, arbitrary: days },
  { weight: 2, arbitrary: given(true, false) },
  { weight: 3, arbitrary: given(null) },
  { weight: 2, arbitrary: errors },
  { weight: 3, arbitrary: formulas },
);

export const kinds = ['empty', 'text', 'number', 'date', 'truth', 'error'] as const;

export function kindOf(cell: Cell): (typeof kinds)[number] {
  if (cell === null || cell === '') return 'empty';
  switch (typeof cell) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'truth';
    case 'object':
      return cell.kind;
    default:
      return cell satisfies never;
  }
}

/** Excel shows and compares fifteen digits; the guard leaves the last of them open. */
const DIGITS = 13;

/**
 * Whether one in place of the other is no edit: alike but for case, which reading ignores as Excel does; a text
 * without letters and an empty cell; two errors, which are alike unreadable.
 */
export function isSame(one: Cell, other: Cell, system: DateSystem): boolean {
  const [a, b] = [comparable(one, system), comparable(other, system)];
  return typeof a === 'number' && typeof b === 'number'
    ? a.toPrecision(DIGITS) === b.toPrecision(DIGITS)
    : a === b;
}

function comparable(cell: Cell, system: DateSystem): unknown {
  switch (kindOf(cell)) {
    case 'empty':
      return '';
    case 'error':
      return error;
    case 'date':
      return valueOf(cell, system);
    default:
      return typeof cell === 'string' ? cell.toLowerCase() : cell;
  }
}

/** What the cell shows, as the workbook counts days; an error by its name. */
function valueOf(cell: Cell, system: DateSystem): string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  return cell.kind === 'date' ? serialIn(system, cell.serial) : cell.text;
}

/** For a workbook described. */
export function describeGiven({ cell, formula }: Given, system: DateSystem): CellDescription {
  if (formula !== undefined) return { formula };
  const value = valueOf(cell, system);
  if (typeof value === 'string' && isErrorText(value) && kindOf(cell) === 'error') return { error: value };
  return kindOf(cell) === 'date' ? { value, style: { numberFormat: DATE_FORMAT } } : { value };
}

/** As a person types it: an apostrophe keeps a text a text; '' empties the cell. */
export function typeGiven({ cell, formula }: Given, system: DateSystem): Entry {
  if (formula !== undefined) return formula;
  const value = valueOf(cell, system);
  if (kindOf(cell) === 'text') return `'${String(value)}`;
  return value ?? '';
}
