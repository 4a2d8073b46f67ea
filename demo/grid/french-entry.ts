import type { Entry } from '../../test/excel-host/write';
import { readFrenchFormula } from './french-formula';

/** `15/06/2026`, `15-6-26`. */
const DAY = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
/** `12,5`, `1 250`, `-3`, `15 %`. */
const NUMBER = /^[+-]?\d{1,3}(?:[  ]\d{3})+(?:,\d*)?\s?%?$|^[+-]?\d*(?:,\d*)?\s?%?$/;

/**
 * What somebody types in a French Excel, as the stand-in takes it, which reads as an English one does.
 *
 * @param text - what stands in the cell's editor
 * @example readFrenchEntry('12,5') → '12.5'; readFrenchEntry('15/06/2026') → '2026-06-15'
 */
export function readFrenchEntry(text: string): Exclude<Entry, null> {
  if (text.startsWith('=') && text.length > 1) return readFrenchFormula(text);
  const typed = text.trim();
  const day = DAY.exec(typed);
  if (day !== null) {
    const [, date = '', month = '', year = ''] = day;
    return isDay(year, month, date) ? `${fullYear(year)}-${month}-${date}` : asText(text);
  }
  if (/\d/.test(typed) && NUMBER.test(typed)) return typed.replace(/[  ]/g, '').replace(',', '.');
  if (/^vrai$/i.test(typed)) return true;
  if (/^faux$/i.test(typed)) return false;
  // What an English Excel would take for a number, a day or a truth, and a French one does not.
  return /^[+-]?[\d.,/\s-]+%?$|^(?:true|false)$/i.test(typed) && typed !== '' ? asText(text) : text;
}

const asText = (text: string): string => (text.startsWith("'") ? text : `'${text}`);

const PIVOT = 30;

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < PIVOT ? 2000 : 1900);

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(fullYear(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
