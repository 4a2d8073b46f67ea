/** How a workbook counts its days: from 1900, or from 1904 as old Macs did. */
export type DateSystem = '1900' | '1904';

const DAY = 86_400_000;
/** Serial 0 of the 1900 system, for days after the phantom 29 February 1900 (serial 60). */
const ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_TRUE_SERIAL = 61;
/** What the same day has less in the 1904 system. */
const DAYS_BETWEEN = 1462;

/** A serial number of the 1900 system in that of a workbook. */
export const serialIn = (system: DateSystem, serial: number): number =>
  system === '1904' ? serial - DAYS_BETWEEN : serial;

/**
 * The serial number of a calendar day, or undefined where there is no such day (or where it lies before 1 March
 * 1900, or before the first day of the 1904 system).
 */
export function toSerial(
  year: number,
  month: number,
  day: number,
  system: DateSystem = '1900',
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (time - ORIGIN) / DAY;
  const own = serialIn(system, serial);
  return serial >= FIRST_TRUE_SERIAL && own >= 0 ? own : undefined;
}

/** The day and time that a serial number stands for, in UTC. */
export const fromSerial = (serial: number, system: DateSystem = '1900'): Date =>
  new Date(ORIGIN + Math.round((serial - serialIn(system, 0)) * DAY));

const FIRST_YEAR = 1900;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * `DATE(year; month; day)`: months and days beyond their ends run on; a year below 1900 is counted from it
 * (support.microsoft.com, "DATE function"). Undefined is `#NUM!`.
 */
export function dateSerial(year: number, month: number, day: number, system: DateSystem): number | undefined {
  if (year < 0) return undefined;
  const whole = Math.trunc(year) + (year < FIRST_YEAR ? FIRST_YEAR : 0);
  const serial = (Date.UTC(whole, Math.trunc(month) - 1, Math.trunc(day)) - ORIGIN) / DAY;
  // Before the phantom day of the 1900 system the numbers are one less.
  const phantom = system === '1900' && serial < FIRST_TRUE_SERIAL ? 1 : 0;
  const own = serialIn(system, serial) - phantom;
  return own >= 0 && serial <= LAST_SERIAL ? own : undefined;
}
