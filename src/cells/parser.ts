import { type Absent, type Unreadable, type Value, absent, unreadable } from '../regulation';
import type { Cell } from './cell';
import { saysNothing } from './empty';
import { quoteCell } from './quote';
import { foldText } from './text';

/** What one cell turns out to say; the column is there, so it is never "not asked". */
export type CellReading<T> = Absent | Unreadable | Value<T>;
export type Parser<T> = (cell: Cell) => CellReading<T>;

/** How one kind of value is read, by what the cell holds. What is left out can't be read. */
export interface ParserParts<T> {
  /** @param folded  without case, accents, double spaces; @param raw  as typed */
  readonly text: (folded: string, raw: string) => CellReading<T>;
  readonly number?: (number: number) => CellReading<T>;
  readonly boolean?: (boolean: boolean) => CellReading<T>;
  readonly date?: (serial: number) => CellReading<T>;
}

/** The digits that Excel shows and compares by: 6.7 + 6.7 + 6.6 is 20 to it, whatever the machine adds up. */
const DIGITS = 15;

function asExcelCounts(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(DIGITS));
}

const MOST_REMEMBERED = 20_000;

/**
 * Makes a parser of cells. Empty cells and what people write for empty are absent, errors are unreadable;
 * a text that was read once is not read again (a column repeats a few words over thousands of rows).
 */
export function defineParser<T>({ text, number, boolean, date }: ParserParts<T>): Parser<T> {
  const remembered = new Map<string, CellReading<T>>();
  return (cell) => {
    if (cell === null) return absent;
    switch (typeof cell) {
      case 'string': {
        const known = remembered.get(cell);
        if (known !== undefined) return known;
        const folded = foldText(cell);
        const reading = saysNothing(folded) ? absent : text(folded, cell.trim());
        if (remembered.size < MOST_REMEMBERED) remembered.set(cell, reading);
        return reading;
      }
      case 'number':
        return number ? number(asExcelCounts(cell)) : unreadable(quoteCell(cell));
      case 'boolean':
        return boolean ? boolean(cell) : unreadable(quoteCell(cell));
      case 'object':
        if (cell.kind === 'error') return unreadable(cell.text, 'error-cell');
        return date ? date(asExcelCounts(cell.serial)) : unreadable(quoteCell(cell), 'looks-like-a-date');
      default:
        return cell satisfies never;
    }
  };
}
