import { type Mark, unreadable, value } from '../regulation';
import { obstacleOfAmount, splitNumber } from './number';
import { type CellReading, type Parser, defineParser } from './parser';
import { quoteCell } from './quote';
import { foldText } from './text';
import vocabulary from './vocabulary/marks.json';

const codeKinds = ['non-valid', 'absent', 'absent-unjustified', 'absent-justified', 'dispensed'] as const;

const markCodes: ReadonlyMap<string, Mark> = new Map(
  codeKinds.flatMap((kind) => vocabulary[kind].map((word) => [foldText(word), { kind }] as const)),
);

/**
 * Reads a mark: `12`, `"12,5"`, `"12,5/20"`, `"14 (2023)"` (kept from session 2023), or a code (NV, ABS, DISP…). Another scale, or a mark outside
 * of it, is not read.
 *
 * @param maximum  the top of the scale, 20
 */
export function createMarkParser(maximum: number): Parser<Mark> {
  const keptFrom = new RegExp(`^(?:/ ?${maximum} ?)?\\((?:session )?(20\\d\\d)\\)$`);
  const ownScale = new RegExp(`^/ ?${maximum}$`);
  const readKept = (number: number, session: number, raw: string): CellReading<Mark> => {
    const obstacle = obstacleOfAmount(number, maximum);
    return obstacle === null
      ? value({ kind: 'kept', value: number, session, raw })
      : unreadable(raw, obstacle);
  };
  const readMark = (number: number, raw: string): CellReading<Mark> => {
    const obstacle = obstacleOfAmount(number, maximum);
    return obstacle === null ? value({ kind: 'mark', value: number }) : unreadable(raw, obstacle);
  };
  // Marks are whole, half or quarter points: the same few readings serve every candidate.
  const quarters: (CellReading<Mark> | undefined)[] = [];
  const readNumber = (number: number): CellReading<Mark> => {
    const quarter = number * 4;
    if (!Number.isInteger(quarter) || number < 0 || number > maximum)
      return readMark(number, quoteCell(number));
    return (quarters[quarter] ??= value({ kind: 'mark', value: number }));
  };
  return defineParser({
    text: (folded, raw) => {
      const code = markCodes.get(folded);
      if (code) return value(code);
      const typed = splitNumber(folded);
      if (typed === null) return unreadable(raw);
      const kept = keptFrom.exec(typed.unit);
      if (kept) return readKept(typed.number, Number(kept[1]), raw);
      if (typed.unit !== '' && !ownScale.test(typed.unit)) return unreadable(raw, 'other-unit');
      return readMark(typed.number, raw);
    },
    number: readNumber,
  });
}
