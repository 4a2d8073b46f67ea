import { type Session, type WeekConvention, unreadable, value, weekConventions } from '../regulation';
import { splitNumber } from './number';
import { type Parser, defineParser } from './parser';

type Week = Session['pfmp']['week'];

const UNITS: Readonly<Record<'day' | 'hour', ReadonlySet<string>>> = {
  day: new Set(['', 'j', 'jour', 'jours']),
  hour: new Set(['', 'h', 'heure', 'heures']),
};

/**
 * Reads what makes a week of training: "5 jours", "35 h" or "7 jours"; the number alone will do.
 *
 * @param week  the conventions that the session knows
 */
export function createConventionParser(week: Week): Parser<WeekConvention> {
  const find = (number: number, unit: string) =>
    weekConventions.find((each) => week[each].value === number && UNITS[week[each].unit].has(unit));
  return defineParser({
    text: (folded, raw) => {
      const typed = splitNumber(folded);
      const found = typed === null ? undefined : find(typed.number, typed.unit);
      return found === undefined ? unreadable(raw) : value(found);
    },
    number: (number) => {
      const found = find(number, '');
      return found === undefined ? unreadable(String(number)) : value(found);
    },
  });
}
