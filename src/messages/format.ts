import { type CalendarDay, isoDay } from '../regulation';
import type { Language } from './catalogue';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** @example capitalised('date de dépôt') → 'Date de dépôt' */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number as the language writes it, at most two decimals. @example formatNumber(19.5, 'fr') → '19,5' */
export function formatNumber(number: number, language: Language): string {
  return formats[language].format(number);
}

/**
 * A mean as it is shown: two decimals, truncated where rounding would reach a whole mark that was not
 * reached. Every threshold of the diploma is a whole mark, so none is ever shown as reached when it is not.
 *
 * @param mean  /20
 * @example formatMean(9.996, 'fr') → '9,99'; formatMean(10.5454, 'fr') → '10,55'
 */
export function formatMean(mean: number, language: Language): string {
  const rounded = Math.round(mean * 100) / 100;
  const reached = Math.floor(rounded) > Math.floor(mean) ? Math.floor(mean * 100) / 100 : rounded;
  const text = reached.toFixed(2);
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** A sum of points, at most two decimals, never rounded up to points that were not reached. @example '249,9' */
export function formatPoints(points: number, language: Language): string {
  return formatNumber(Math.floor(points * 100 + HAIR) / 100, language);
}

/** A mark or points that are needed, at most two decimals, never rounded down to less. @example 10.1333 → '10,14' */
export function formatNeeded(mark: number, language: Language): string {
  return formatNumber(Math.max(0, Math.ceil(mark * 100 - HAIR)) / 100, language);
}

/** What a machine makes of 0.29 × 100. */
const HAIR = 1e-9;

/** A count with its noun. @example counted(1, 'semaine', 'semaines', 'fr') → '1 semaine' */
export function counted(number: number, one: string, many: string, language: Language): string {
  // French counts 0 and 1.5 as one; English only 1.
  const isOne = language === 'fr' ? Math.abs(number) < 2 : number === 1;
  return `${formatNumber(number, language)} ${isOne ? one : many}`;
}

/** A calendar day as the language writes it. @example formatDay(46188, 'fr') → '15/06/2026'; in English '2026-06-15' */
export function formatDay(day: CalendarDay, language: Language): string {
  const [year, month, date] = isoDay(day).split('-');
  return language === 'fr' ? `${date}/${month}/${year}` : `${year}-${month}-${date}`;
}

/** A length of time, the same in both languages. @example formatMinutes(210) → '3 h 30' */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** A sentence whose punctuation and paragraph signs stay on the line of their word, as French prints them. */
export function keepTogether(text: string): string {
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»:;?!%])/g, '\u00a0$1')
    .replace(/(§+|D\.) /g, '$1\u00a0');
}
