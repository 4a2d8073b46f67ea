import { type CalendarDay, calendarDay } from '../regulation';

/**
 * The calendar day of a moment where the person is.
 *
 * @param now  on the clock of this machine
 */
export function localDay(now: Date): CalendarDay | null {
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
