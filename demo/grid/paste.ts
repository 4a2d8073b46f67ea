import type { ExcelHost } from '../../test/excel-host';
import { cellName, quoteSheet } from '../../test/excel-host/address';
import type { Entry } from '../../test/excel-host/write';
import { readFrenchEntry } from './french-entry';

/** What Univer writes into what it copies: such cells it pastes by itself, with their looks. */
const OWN = /univer|data-copy-id/i;

/**
 * Pastes text that comes from elsewhere, a workbook or a mail, as a French Excel reads it; whether it was pasted.
 *
 * @param text - lines of cells, separated by tabs
 */
export function pasteText(host: ExcelHost, text: string | undefined, html: string | undefined): boolean {
  const { selection } = host.book;
  if (text === undefined || text === '' || selection === undefined || OWN.test(html ?? '')) return false;
  const rows: Entry[][] = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(readFrenchEntry));
  const { sheet, rect } = selection;
  host.person.type(`${quoteSheet(sheet.name)}!${cellName(rect.top, rect.left)}`, rows);
  return true;
}
