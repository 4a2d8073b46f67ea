import { createAmountParser } from './amount';
import type { Parser } from './parser';

const WEEK_UNITS: ReadonlySet<string> = new Set(['', 'semaine', 'semaines', 'sem', 'sems']);

/**
 * Reads a number of weeks: `20`, `"12,5"`, `"20 semaines"`, `"20 sem."`. A cell that names another unit
 * ("70 jours", "350 h"), a date, or more weeks than are plausible is not read.
 *
 * @param mostWeeks  weeks; the session's bound of plausibility
 * @returns a parser whose values are weeks, from 0
 */
export function createWeeksParser(mostWeeks: number): Parser<number> {
  return createAmountParser(WEEK_UNITS, mostWeeks);
}
