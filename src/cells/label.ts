import { absent, unreadable, value } from '../regulation';
import type { Cell } from './cell';
import { saysNothing, surelySaysSomething } from './empty';
import type { CellReading } from './parser';
import { quoteCell } from './quote';
import { foldText } from './text';

/** Reads a name or a candidate's number: any text or number, as it stands, with single spaces. */
export function readLabel(cell: Cell): CellReading<string> {
  if (cell === null) return absent;
  if (typeof cell === 'object' && cell.kind === 'error') return unreadable(cell.text, 'error-cell');
  if (typeof cell !== 'string') return value(quoteCell(cell));
  if (!surelySaysSomething(cell) && saysNothing(foldText(cell))) return absent;
  return value(cell.trim().replace(/\s+/g, ' '));
}
