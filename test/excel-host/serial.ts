const DAY = 86_400_000;
/** Serial 0 of the 1900 system, for days after the phantom 29 February 1900 (serial 60). */
const ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_TRUE_SERIAL = 61;

/** The serial number of a calendar day, or undefined where there is no such day (or before 1 March 1900). */
export function toSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (time - ORIGIN) / DAY;
  return serial >= FIRST_TRUE_SERIAL ? serial : undefined;
}

/** The day and time that a serial number stands for, in UTC. */
export const fromSerial = (serial: number): Date => new Date(ORIGIN + Math.round(serial * DAY));
