import { ExcelError } from './errors';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as Excel gives it back: `#RRGGBB`. */
export function colour(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new ExcelError('InvalidArgument', `the colour ${text}`);
  return `#${text.replace('#', '').toUpperCase()}`;
}
