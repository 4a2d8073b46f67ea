/** The number format of cells in which everything is a text. */
export const TEXT_FORMAT = '@';

/**
 * What to write so that a text stays one, whatever it begins with: a name, a mean with a comma, "=1", "0012".
 *
 * @param format  of the cell: one that is formatted as text takes everything as it is, apostrophes too
 * @example asWritten('0012') → "'0012"; asWritten('0012', '@') → '0012'
 */
export function asWritten(value: string | number, format = 'General'): string | number {
  return typeof value === 'number' || value === '' || format === TEXT_FORMAT ? value : `'${value}`;
}
