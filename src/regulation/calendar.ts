/**
 * A calendar day without time or time zone: the serial number that Excel uses in its 1900 system
 * (2000-01-01 is 36526). The same day on every machine, in Paris as in Martinique.
 */
export type CalendarDay = number;

/**
 * The calendar day of a year, month and day, or null when there is no such day (31 February).
 *
 * @param year  four digits
 * @param month  1 to 12
 * @param day  1 to 31
 * @example calendarDay(2026, 6, 15) → 46188
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const found = dayOf(year, month, day);
  const parts = partsOfDay(found);
  // A year of two figures is no year: nobody can say of which century.
  return year > 99 && parts.month === month && parts.day === day ? found : null;
}

/** The year, the month (1 to 12) and the day of the month (1 to 31) of a calendar day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years are counted from 1 March, so that a leap day is the last of its year. */
const FIRST_OF_MARCH_OF_YEAR_0: CalendarDay = -693_899;
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_5_MONTHS = 153;

/** Days before a year that begins in March. */
function daysBefore(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** What is beyond the end of a month or year runs on into the next. */
function dayOf(year: number, month: number, day: number): CalendarDay {
  const months = year * 12 + month - 3;
  const ofMarch = Math.floor(months / 12);
  const sinceMarch = months - ofMarch * 12;
  const inYear = Math.floor((DAYS_IN_5_MONTHS * sinceMarch + 2) / 5);
  return FIRST_OF_MARCH_OF_YEAR_0 + daysBefore(ofMarch) + inYear + day - 1;
}

/** @example partsOfDay(46188) → { year: 2026, month: 6, day: 15 } */
export function partsOfDay(calendar: CalendarDay): DayParts {
  const days = calendar - FIRST_OF_MARCH_OF_YEAR_0;
  let ofMarch = Math.floor((days * 400) / DAYS_IN_400_YEARS);
  if (daysBefore(ofMarch + 1) <= days) ofMarch += 1;
  if (daysBefore(ofMarch) > days) ofMarch -= 1;
  const inYear = days - daysBefore(ofMarch);
  const sinceMarch = Math.floor((5 * inYear + 2) / DAYS_IN_5_MONTHS);
  const day = inYear - Math.floor((DAYS_IN_5_MONTHS * sinceMarch + 2) / 5) + 1;
  const isNextYear = sinceMarch >= 10;
  return {
    year: isNextYear ? ofMarch + 1 : ofMarch,
    month: isNextYear ? sinceMarch - 9 : sinceMarch + 3,
    day,
  };
}

/**
 * The day n months later (earlier when n is negative); month ends clamp.
 *
 * @example addMonthsToDay(calendarDay(2026, 1, 31), 1) → 28 February 2026
 */
export function addMonthsToDay(from: CalendarDay, months: number): CalendarDay {
  const { year, month, day } = partsOfDay(from);
  // The day before the first of the month after is the last one.
  return Math.min(dayOf(year, month + months, day), dayOf(year, month + months + 1, 1) - 1);
}

/** @example twoDigits(6) → '06' */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A calendar day as `2026-06-15`. */
export function isoDay(calendar: CalendarDay): string {
  const { year, month, day } = partsOfDay(calendar);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The calendar day of `2026-06-15`, or null when it is not written so or does not exist. */
export function dayOfIso(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
