import { type WorkingTime, unreadable, value } from '../regulation';
import { splitNumber } from './number';
import { type CellReading, type Parser, defineParser } from './parser';
import { quoteCell } from './quote';
import { foldText } from './text';
import vocabulary from './vocabulary/working-time.json';

const words: ReadonlyMap<string, WorkingTime> = new Map([
  ...vocabulary.full.map((word) => [foldText(word), 'full'] as const),
  ...vocabulary.part.map((word) => [foldText(word), 'part'] as const),
]);

/**
 * Reads full or part time: "temps plein", "mi-temps", "100 %", "80 %", or a cell formatted as a percentage
 * (which holds 1 or 0.8). "TP" says neither.
 */
export function createWorkingTimeParser(): Parser<WorkingTime> {
  return defineParser<WorkingTime>({
    text: (folded, raw) => {
      const word = words.get(folded);
      if (word) return value(word);
      const typed = splitNumber(folded);
      return typed?.unit === '%' ? ofShare(typed.number / 100, raw) : unreadable(raw);
    },
    number: (share) => ofShare(share, quoteCell(share)),
  });
}

function ofShare(share: number, raw: string): CellReading<WorkingTime> {
  if (share === 1) return value('full');
  return share > 0 && share < 1 ? value('part') : unreadable(raw);
}
