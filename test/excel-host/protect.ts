import type { Rect } from './address';
import type { Book } from './book';
import { ExcelError } from './errors';
import type { Protection, Sheet } from './model';

/** What is about to be done to cells. */
export type Deed =
  | 'write'
  | 'format'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'insertCells'
  | 'filter'
  | 'sort'
  | 'object';

const ALLOWED_BY: Readonly<Partial<Record<Deed, keyof Protection>>> = {
  format: 'allowFormatCells',
  insertRows: 'allowInsertRows',
  insertColumns: 'allowInsertColumns',
  deleteRows: 'allowDeleteRows',
  deleteColumns: 'allowDeleteColumns',
  filter: 'allowAutoFilter',
  sort: 'allowSort',
};

/** Refuses, as a protected sheet does, what its protection does not allow. */
export function demandAllowed(sheet: Sheet, rect: Rect, deed: Deed): void {
  if (sheet.deleted) throw new ExcelError('ItemNotFound', sheet.name);
  if (sheet.protection === undefined) return;
  if (deed === 'write' && isUnlocked(sheet, rect)) return;
  const allowing = ALLOWED_BY[deed];
  if (allowing !== undefined && sheet.protection[allowing]) return;
  throw new ExcelError('AccessDenied', `${sheet.name} is protected`);
}

function isUnlocked({ grid }: Sheet, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (grid.get(row, column).style.locked !== false) return false;
    }
  }
  return true;
}

/** Refuses what changes the list of sheets where the workbook's structure is protected. */
export function demandStructure({ structureProtected }: Book): void {
  if (structureProtected) throw new ExcelError('AccessDenied', 'the structure of the workbook is protected');
}
