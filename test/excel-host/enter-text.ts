import { type DateSystem, toSerial } from './serial';
import { type Value, errorValue, isErrorText } from './values';

/** What Excel makes of something entered in a cell. */
export type Entered =
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'constant';
      readonly value: Value;
      /** Written with a leading apostrophe. */
      readonly quoted?: true;
      /** The number format that Excel gives a General cell when it reads a date or a percentage. */
      readonly format?: string;
    };

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const CENTURY = 100;
const PIVOT = 30;

/**
 * Reads a string given through `Range.values` or `Range.formulas`, as an en-US Excel would read it typed.
 * `Range.values` in @types/office-js: a value that starts with `+`, `-` or `=` is read as a formula.
 * Text dates are read as en-US whatever the person's own settings (OfficeDev/office-js#1559).
 */
export function enterText(text: string, numberFormat: string, system: DateSystem = '1900'): Entered {
  if (text === '') return { kind: 'constant', value: null };
  if (numberFormat === '@') return { kind: 'constant', value: text };
  if (text.startsWith("'")) return { kind: 'constant', value: text.slice(1), quoted: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const number = readNumber(text);
  if (number !== undefined) return { kind: 'constant', ...number };
  if (/^[+\-@]/.test(text) && text.length > 1) return { kind: 'formula', formula: `=${text}` };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'constant', value: text.toLowerCase() === 'true' };
  const error = text.toUpperCase();
  if (isErrorText(error)) return { kind: 'constant', value: errorValue(error) };
  const date = readDate(text, system);
  return date === undefined ? { kind: 'constant', value: text } : { kind: 'constant', ...date };
}

function readNumber(text: string): { value: number; format?: string } | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  return percent ? { value: value / CENTURY, format: digits.includes('.') ? '0.00%' : '0%' } : { value };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < PIVOT ? 2000 + number : 1900 + number;
}

function readDate(text: string, system: DateSystem): { value: number; format: string } | undefined {
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  const international = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i.exec(text);
  const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
  const parts =
    american !== null
      ? [fullYear(american[3] ?? ''), Number(american[1]), Number(american[2])]
      : international !== null
        ? [Number(international[1]), Number(international[2]), Number(international[3])]
        : named !== null
          ? [fullYear(named[3] ?? ''), monthOf(named[2] ?? ''), Number(named[1])]
          : undefined;
  const [year, month, day] = parts ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const value = toSerial(year, month, day, system);
  return value === undefined ? undefined : { value, format: named === null ? 'm/d/yyyy' : 'd-mmm-yy' };
}
