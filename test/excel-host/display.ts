import { HostLacks } from './errors';
import { type DateSystem, fromSerial } from './serial';
import { type Value, isError, numberText } from './values';

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SHORT = 3;
const HALF_DAY = 12;

/** `Range.text`: what the cell shows, for the formats that workbooks like ours hold; others throw. */
export function display(value: Value, numberFormat: string, system: DateSystem = '1900'): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = (numberFormat.split(';')[0] ?? '').replace(/\[\$[^\]]*\]/g, '');
  if (format === 'General' || format === '@' || format === '') return numberText(value);
  if (/[dmyhs]/i.test(format.replace(/"[^"]*"/g, ''))) return displayDate(value, format, system);
  return displayNumber(value, format);
}

function displayNumber(value: number, format: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?("[^"]*")?$/.exec(format);
  if (match === null) throw new HostLacks(`how to show the number format ${format}`);
  const [, thousands, decimals = '', percent, unit = ''] = match;
  const shown = (percent === undefined ? value : value * 100).toFixed(decimals.length);
  const grouped = thousands === undefined ? shown : shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${grouped}${percent ?? ''}${unit.replaceAll('"', '')}`;
}

function displayDate(value: number, format: string, system: DateSystem): string {
  const date = fromSerial(value, system);
  const twelve = /am\/pm/i.test(format);
  const hours = date.getUTCHours();
  let sawHours = false;
  return format.replace(/am\/pm|"[^"]*"|\\.|y+|m+|d+|h+|s+|./gi, (part) => {
    const width = part.length;
    if (part.startsWith('"')) return part.slice(1, -1);
    if (part.startsWith('\\')) return part.slice(1);
    const code = part.toLowerCase();
    if (code === 'am/pm') return hours < HALF_DAY ? 'AM' : 'PM';
    switch (code[0]) {
      case 'y':
        return width > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
      case 'd':
        if (width > 2) return (DAYS[date.getUTCDay()] ?? '').slice(0, width === SHORT ? SHORT : undefined);
        return pad(date.getUTCDate(), width);
      case 'h':
        sawHours = true;
        return pad(twelve ? hours % HALF_DAY || HALF_DAY : hours, width);
      case 's':
        return pad(date.getUTCSeconds(), width);
      case 'm':
        if (sawHours) return pad(date.getUTCMinutes(), width);
        if (width > 2)
          return (MONTHS[date.getUTCMonth()] ?? '').slice(0, width === SHORT ? SHORT : undefined);
        return pad(date.getUTCMonth() + 1, width);
      default:
        return part;
    }
  });
}
