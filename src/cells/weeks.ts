import { unreadable } from '../regulation';
import { readAmount, splitNumber } from './number';
import { type Parser, defineParser } from './parser';

const WEEK_UNITS: ReadonlySet<string> = new Set(['', 'semaine', 'semaines', 'sem', 'sems']);

/**
 * Reads a number of weeks: `20`, `"12,5"`, `"20 semaines"`, `"20 sem."`. A cell that names another unit
 * ("70 jours", "350 h"), a date, or more weeks than are plausible is not read.
 *
 * @param mostWeeks  weeks; the session's bound of plausibility
 * @returns a parser whose values are weeks, from 0
 */
export function createWeeksParser(mostWeeks: number): Parser<number> {
  return defineParser({
    text: (folded, raw) => {
      const typed = splitNumber(folded);
      if (typed === null) return unreadable(raw);
      if (!WEEK_UNITS.has(typed.unit)) return unreadable(raw, 'other-unit');
      return readAmount(typed.number, mostWeeks, raw);
    },
    number: (number) => readAmount(number, mostWeeks),
  });
}
