import { type CalendarDay, type EmploymentEnd, calendarDay, unreadable, value } from '../regulation';
import type { Cell } from './cell';
import { type CellReading, type Parser, defineParser } from './parser';
import { quoteCell } from './quote';
import { foldText } from './text';
import vocabulary from './vocabulary/dates.json';

/** The calendar days that can be meant: a bare 2023 is a year, and a serial outside of these a slip. */
const FIRST_DAY = 14611; // 1940-01-01
const LAST_DAY = 73415; // 2100-12-31

/** From this two-digit year on, the century is the last one. */
const LAST_CENTURY_FROM = 50;

const months: ReadonlyMap<string, number> = new Map(
  Object.entries(vocabulary.months).flatMap(([month, names]) =>
    names.map((name) => [foldText(name), Number(month)] as const),
  ),
);
const ongoing: ReadonlySet<string> = new Set(vocabulary.ongoing.map(foldText));

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WRITTEN = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/;

/**
 * The calendar day that a text says, or null: `05/01/2026`, `5/1/26`, `5 janvier 2026`, `2026-01-05`.
 *
 * @param folded  the text as `foldText` gives it
 */
export function dayOfText(folded: string): CalendarDay | null {
  const numeric = NUMERIC.exec(folded);
  if (numeric) return calendarDay(fullYear(String(numeric[3])), Number(numeric[2]), Number(numeric[1]));
  const iso = ISO.exec(folded);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = WRITTEN.exec(folded);
  const month = months.get(written?.[2] ?? '');
  return written && month ? calendarDay(Number(written[3]), month, Number(written[1])) : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < LAST_CENTURY_FROM ? 2000 + year : 1900 + year;
}

function canBeMeant(day: CalendarDay): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The day of a serial number, which may carry a time of day. */
function readSerial(serial: number, cell: Cell): CellReading<CalendarDay> {
  const day = Math.floor(serial);
  return canBeMeant(day) ? value(day) : unreadable(quoteCell(cell), 'out-of-range');
}

/** How a workbook counts its days: from 1900, or (old Macs) from 1904. */
export type DateSystem = 1900 | 1904;

/** 1904-01-01, the day 0 of the one system, is this day of the other. */
export const daysBetweenSystems = 1462;

const dayParts = (dateSystem: DateSystem) => ({
  text: (folded: string, raw: string): CellReading<CalendarDay> => {
    const day = dayOfText(folded);
    if (day === null) return unreadable(raw);
    return canBeMeant(day) ? value(day) : unreadable(raw, 'out-of-range');
  },
  number: (serial: number) => readSerial(dateSystem === 1904 ? serial + daysBetweenSystems : serial, serial),
  date: (serial: number) => readSerial(serial, { kind: 'date', serial }),
});

/**
 * Reads a calendar day, from a date cell, a serial number or a text; the time of day is dropped.
 *
 * @param dateSystem  of numbers that no format marks as dates; date cells come in the 1900 system
 */
export function createDayParser(dateSystem: DateSystem = 1900): Parser<CalendarDay> {
  return defineParser(dayParts(dateSystem));
}

/** Reads the last day of a job, or that it still goes on ("en poste", "à ce jour"). */
export function createEmploymentEndParser(dateSystem: DateSystem = 1900): Parser<EmploymentEnd> {
  const parts = dayParts(dateSystem);
  return defineParser<EmploymentEnd>({
    ...parts,
    text: (folded, raw) => (ongoing.has(folded) ? value('ongoing') : parts.text(folded, raw)),
  });
}
