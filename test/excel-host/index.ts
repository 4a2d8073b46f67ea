import { ExcelHost } from './host';
import type { BookDescription } from './open-book';
import type { Options } from './options';

export { ExcelError, HostLacks, type ExcelCode } from './errors';
export type { CellDescription, BookDescription, SheetDescription, TableDescription } from './open-book';
export type { Options } from './options';
export type { Dump } from './dump';
export type { Exchange } from './exchange';
export { ExcelHost } from './host';

/** Opens a workbook in the stand-in for Excel. */
export const openInExcel = (description: BookDescription, options?: Partial<Options>): ExcelHost =>
  new ExcelHost(description, options);
