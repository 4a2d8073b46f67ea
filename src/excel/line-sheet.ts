import type { DateSystem } from '../cells';

/** 1 January 2000 in the 1900 system; four years and a day less in the other. */
const NEW_YEAR_2000 = 36_526;

/** The sheet that a line is written to, as far as the first request tells. */
export interface LineSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly dateSystem: DateSystem;
}

/**
 * Asks along with the next request what writing to a sheet depends on.
 *
 * @returns what tells it, once that request was answered
 */
export function queueLineSheet(context: Excel.RequestContext, id: string): () => LineSheet {
  const sheet = context.workbook.worksheets.getItem(id).load('name');
  sheet.protection.load('protected');
  const day = context.workbook.functions.date(2000, 1, 1).load('value');
  return () => ({
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    dateSystem: day.value < NEW_YEAR_2000 ? 1904 : 1900,
  });
}
