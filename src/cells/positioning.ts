import { type Positioning, type Value, value } from '../regulation';
import { answerOf } from './answer';
import { type CellReading, type Parser, defineParser } from './parser';
import { createWeeksParser } from './weeks';

const none: Value<Positioning> = value({ kind: 'none' });
const reduced: Value<Positioning> = value({ kind: 'reduced' });

/**
 * Reads a decision of positioning: no or 0: none; yes, x, 1: a reduction without a figure; another number:
 * the weeks that the recteur decided.
 *
 * @param mostWeeks  weeks; the session's bound of plausibility
 */
export function createPositioningParser(mostWeeks: number): Parser<Positioning> {
  const readWeeks = createWeeksParser(mostWeeks);
  const decided = (cell: string | number): CellReading<Positioning> => {
    const weeks = readWeeks(cell);
    if (weeks.kind !== 'value') return weeks;
    return weeks.value === 0 ? none : value({ kind: 'decided', weeks: weeks.value });
  };
  return defineParser({
    text: (folded, raw) => {
      const answer = answerOf(folded);
      if (answer !== undefined) return answer ? reduced : none;
      return decided(raw);
    },
    number: (number) => (number === 1 ? reduced : decided(number)),
    boolean: (answer) => (answer ? reduced : none),
  });
}
