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
  const found = dayOf(year, month - 1, day);
  const date = dateOfDay(found);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts.join() === [year, month, day].join() ? found : null;
}

/** Months from 0; what is beyond the end of a month or year runs on into the next. */
function dayOf(year: number, month: number, day: number): CalendarDay {
  return Date.UTC(year, month, day) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** The date of a calendar day, at midnight UTC: to be asked for its UTC parts alone. */
export function dateOfDay(day: CalendarDay): Date {
  return new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
}

/**
 * The day n months later (earlier when n is negative); month ends clamp.
 *
 * @example addMonthsToDay(calendarDay(2026, 1, 31), 1) → 28 February 2026
 */
export function addMonthsToDay(day: CalendarDay, months: number): CalendarDay {
  const date = dateOfDay(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  // The day before the first of the month after is the last one.
  return Math.min(dayOf(year, month, date.getUTCDate()), dayOf(year, month + 1, 1) - 1);
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
