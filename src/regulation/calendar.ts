import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns';

/**
 * A calendar day without time or time zone: the serial number that Excel uses in its 1900 system
 * (2000-01-01 is 36526). The same day on every machine, in Paris as in Martinique.
 */
export type CalendarDay = number;

const UNIX_EPOCH: CalendarDay = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The calendar day of a year, month and day, or null when there is no such day (31 February).
 *
 * @param year  four digits
 * @param month  1 to 12
 * @param day  1 to 31
 * @example calendarDay(2026, 6, 15) → 46188
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new UTCDateMini(year, month - 1, day);
  const exists = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return exists ? date.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH : null;
}

/** The UTC date of a calendar day, for date-fns. */
export function dateOfDay(day: CalendarDay): Date {
  return new UTCDateMini((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
}

/**
 * The day n months later (earlier when n is negative); month ends clamp.
 *
 * @example addMonthsToDay(calendarDay(2026, 1, 31), 1) → 28 February 2026
 */
export function addMonthsToDay(day: CalendarDay, months: number): CalendarDay {
  return addMonths(dateOfDay(day), months).getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** A calendar day as `2026-06-15`. */
export function isoDay(day: CalendarDay): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}

/** The calendar day of `2026-06-15`, or null when it is not written so or does not exist. */
export function dayOfIso(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
