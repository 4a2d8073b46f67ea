import { cellRect } from './address';
import type { Book } from './book';
import { ExcelError } from './errors';
import { Sheet, type Visibility } from './model';
import { demandStructure } from './protect';
import { rewriteBook } from './rewrite-book';

const LONGEST_NAME = 31;

/** Excel keeps a sheet of this name for itself ("Rename a worksheet", support.microsoft.com). */
const RESERVED = 'history';

/** Refuses a sheet's name that Excel refuses. */
function demandName(book: Book, name: string, own?: Sheet): void {
  const lower = name.toLowerCase();
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]|^'|'$/.test(name) || lower === RESERVED) {
    throw new ExcelError('InvalidArgument', `the sheet name ${name}`);
  }
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  if (other !== undefined && other !== own) throw new ExcelError('ItemAlreadyExists', name);
}

/** Adds a sheet at the end, without showing it. */
export function addSheet(book: Book, name?: string): Sheet {
  demandStructure(book);
  let number = book.sheets.length + 1;
  while (book.findSheet(`Feuil${number}`) !== undefined) number += 1;
  const given = name ?? `Feuil${number}`;
  demandName(book, given);
  const id = `{00000000-0001-0000-${String(book.nextId()).padStart(4, '0')}-000000000000}`;
  const sheet = new Sheet(id, given, book.cells.openGrid(id));
  book.sheets.push(sheet);
  book.active ??= sheet;
  book.selection ??= { sheet, rect: cellRect(0, 0) };
  book.happen();
  return sheet;
}

/** Another sheet that can be seen, or the refusal to do without one. */
function demandOther(book: Book, sheet: Sheet): Sheet {
  const other = book.sheets.find((each) => each !== sheet && each.visibility === 'Visible');
  if (other === undefined) throw new ExcelError('InvalidOperation', 'the last visible sheet');
  return other;
}

/** Goes to another sheet where the person is on one that goes out of sight. */
function leaveSheet(book: Book, sheet: Sheet, next: Sheet): void {
  if (book.active === sheet) book.active = next;
  if (book.selection?.sheet === sheet) book.selection = { sheet: next, rect: cellRect(0, 0) };
}

/** Shows or hides a sheet: one is always to be seen. */
export function showSheet(book: Book, sheet: Sheet, visibility: Visibility): void {
  demandStructure(book);
  if (visibility !== 'Visible') leaveSheet(book, sheet, demandOther(book, sheet));
  sheet.visibility = visibility;
  book.happen();
}

/**
 * Deletes a sheet: the last that is visible stays, and one that is very hidden (OfficeDev/office-js#365). What
 * referred to it is `#REF!`.
 */
export function deleteSheet(book: Book, sheet: Sheet): void {
  demandStructure(book);
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation', 'a very hidden sheet');
  const next = demandOther(book, sheet);
  sheet.deleted = true;
  book.sheets = book.sheets.filter((other) => other !== sheet);
  leaveSheet(book, sheet, next);
  const lost = sheet.name.toLowerCase();
  changeReferences(book, (name) => (name.toLowerCase() === lost ? undefined : name));
  book.happen({ kind: 'deleted', sheet });
}

/** Renames a sheet; the formulas that refer to it follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  demandStructure(book);
  demandName(book, name, sheet);
  const old = sheet.name.toLowerCase();
  sheet.name = name;
  changeReferences(book, (other) => (other.toLowerCase() === old ? name : other));
  book.happen();
}

function changeReferences(book: Book, rename: (sheet: string) => string | undefined): void {
  rewriteBook(book, () => (reference) => {
    if (reference.sheet === undefined) return reference;
    const name = rename(reference.sheet);
    if (name === reference.sheet) return reference;
    const { rect, fixed } = reference;
    return name === undefined ? { lost: true, rect, fixed } : { ...reference, sheet: name };
  });
  book.calculator.forget();
  book.calculator.refresh();
}

/** A copy of a sheet, as "Move or copy" makes it: cells, tables under other names, formats and all. */
export function copySheet(book: Book, sheet: Sheet, name: string): Sheet {
  const copy = addSheet(book, name);
  for (const { row, column, cell } of sheet.grid.all()) copy.grid.set(row, column, cell);
  copy.merges = [...sheet.merges];
  copy.hiddenRows = new Set(sheet.hiddenRows);
  copy.hiddenColumns = new Set(sheet.hiddenColumns);
  copy.columnWidths = new Map(sheet.columnWidths);
  copy.rowHeights = new Map(sheet.rowHeights);
  copy.protection = sheet.protection;
  copy.frozen = sheet.frozen;
  copy.validations = structuredClone(sheet.validations);
  if (sheet.autoFilter !== undefined) copy.autoFilter = structuredClone(sheet.autoFilter);
  copy.formats = sheet.formats.map((format) => ({ ...structuredClone(format), id: `{cf-${book.nextId()}}` }));
  for (const table of sheet.tables) {
    let number = 2;
    while (book.findTable(`${table.name}${number}`) !== undefined) number += 1;
    copy.tables.push({
      ...structuredClone(table),
      id: String(book.nextId()),
      name: `${table.name}${number}`,
    });
  }
  book.calculator.forget();
  book.calculator.refresh();
  return copy;
}
