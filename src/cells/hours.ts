import { createAmountParser } from './amount';
import type { Parser } from './parser';

const HOUR_UNITS: ReadonlySet<string> = new Set(['', 'h', 'heure', 'heures']);

/**
 * Reads a number of hours: `350`, `"350 h"`, `"35,5 heures"`. A cell that names another unit ("10 semaines"), a
 * date or a time of day, or more hours than are plausible is not read.
 *
 * @param mostHours  hours
 * @returns a parser whose values are hours, from 0
 */
export function createHoursParser(mostHours: number): Parser<number> {
  return createAmountParser(HOUR_UNITS, mostHours);
}
