import type { Session } from '../session-schema';
import { countDays, countWeekdays } from './count-days';
import { type TimedPeriod, countHours } from './count-hours';
import type { Period } from './period';

/** What makes a week of training: no text says it, so the user chooses, and sees what was chosen. */
export const weekConventions = ['weekdays', 'hours', 'calendar-days'] as const;

export type WeekConvention = (typeof weekConventions)[number];

/** A period of training; null: its hours are not told. */
export interface TrainingPeriod extends Period {
  readonly hours: number | null;
}

export type ComputedWeeks =
  | { readonly kind: 'weeks'; readonly weeks: number }
  /** the convention needs hours, and the period at this place of the list has none */
  | { readonly kind: 'hours-missing'; readonly index: number };

/**
 * How many weeks of training do these periods make, by a convention?
 *
 * Note § 1 and annexe 1 ask for dates and a number of weeks, and no text defines a week in days. So: the distinct
 * Mondays to Fridays / 5, the hours / 35, or the distinct days / 7, as the session's data have it.
 *
 * @param periods  in any order, overlapping or not
 * @param week  how many days or hours make a week, by convention
 * @returns weeks, with the part of a week that is not whole; or which period lacks its hours
 * @example 2026-01-05 to 2026-01-30, 'weekdays' → 4 weeks
 */
export function computeWeeks(
  periods: readonly TrainingPeriod[],
  convention: WeekConvention,
  week: Session['pfmp']['week'],
): ComputedWeeks {
  switch (convention) {
    case 'weekdays':
      return { kind: 'weeks', weeks: countWeekdays(periods) / week.weekdays.value };
    case 'calendar-days':
      return { kind: 'weeks', weeks: countDays(periods) / week['calendar-days'].value };
    case 'hours': {
      const timed: TimedPeriod[] = [];
      for (const [index, { hours, ...period }] of periods.entries()) {
        if (hours === null) return { kind: 'hours-missing', index };
        timed.push({ ...period, hours });
      }
      return { kind: 'weeks', weeks: countHours(timed) / week.hours.value };
    }
    default:
      return convention satisfies never;
  }
}
