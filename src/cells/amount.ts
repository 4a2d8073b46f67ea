import { unreadable } from '../regulation';
import { readAmount, splitNumber } from './number';
import { type Parser, defineParser } from './parser';

/**
 * Reads an amount in one unit, which may stand behind the number. A cell that names another unit, a date, or more
 * than is plausible is not read.
 *
 * @param units  the unit as people write it, folded; '' where it may be left out
 * @param most  in the unit
 * @returns a parser whose values are amounts, from 0
 */
export function createAmountParser(units: ReadonlySet<string>, most: number): Parser<number> {
  return defineParser({
    text: (folded, raw) => {
      const typed = splitNumber(folded);
      if (typed === null) return unreadable(raw);
      if (!units.has(typed.unit)) return unreadable(raw, 'other-unit');
      return readAmount(typed.number, most, raw);
    },
    number: (number) => readAmount(number, most),
  });
}
