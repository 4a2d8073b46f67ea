/** Parts of a number format that say nothing of dates: texts, escapes, colours, conditions, padding. */
const SILENT = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Whether a number format shows numbers as dates, as Excel's interface and files write formats: in English
 * codes whatever the language.
 *
 * @example isDateFormat('dd/mm/yyyy') → true; isDateFormat('0.00 "jours"') → false; isDateFormat('General') → false
 */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.replace(SILENT, '').split(';');
  return !/general/i.test(positive) && /[dmyhs]/i.test(positive);
}
