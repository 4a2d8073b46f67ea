import { cellRect } from './address';
import type { Book } from './book';
import { ExcelError } from './errors';
import { rewriteReferences } from './formula/rewrite';
import { parseFormula } from './formula/parse';
import { Sheet } from './model';
import { demandStructure } from './protect';

const LONGEST_NAME = 31;

/** Refuses a sheet's name that Excel refuses. */
function demandName(book: Book, name: string, own?: Sheet): void {
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new ExcelError('InvalidArgument', `the sheet name ${name}`);
  }
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== own) throw new ExcelError('ItemAlreadyExists', name);
}

/** Adds a sheet at the end, without showing it. */
export function addSheet(book: Book, name?: string): Sheet {
  demandStructure(book);
  let number = book.sheets.length + 1;
  while (book.findSheet(`Feuil${number}`) !== undefined) number += 1;
  const given = name ?? `Feuil${number}`;
  demandName(book, given);
  const id = String(book.nextId()).padStart(4, '0');
  const sheet = new Sheet(`{00000000-0001-0000-${id}-000000000000}`, given);
  book.sheets.push(sheet);
  book.active ??= sheet;
  book.selection ??= { sheet, rect: cellRect(0, 0) };
  book.happen();
  return sheet;
}

/** Deletes a sheet: the last that is visible stays. What referred to it is `#REF!`. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  demandStructure(book);
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  if (sheet.visibility === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet)) {
    throw new ExcelError('InvalidOperation', 'the last visible sheet');
  }
  sheet.deleted = true;
  book.sheets = book.sheets.filter((other) => other !== sheet);
  const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (book.active === sheet) book.active = next;
  if (book.selection?.sheet === sheet && next !== undefined) {
    book.selection = { sheet: next, rect: cellRect(0, 0) };
  }
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
  const change = (formula: string): string =>
    rewriteReferences(formula, (reference) => {
      if (reference.sheet === undefined) return reference;
      const name = rename(reference.sheet);
      if (name === reference.sheet) return reference;
      return name === undefined ? { rect: undefined, fixed: reference.fixed } : { ...reference, sheet: name };
    });
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of [...sheet.grid.all()]) {
      if (cell.formula === undefined) continue;
      const text = change(cell.formula.text);
      if (text === cell.formula.text) continue;
      const node = cell.formula.node === undefined ? undefined : parseFormula(text);
      const formula = node === undefined || typeof node === 'string' ? { text } : { text, node };
      sheet.grid.set(row, column, { ...cell, formula });
    }
  }
  for (const name of book.names) name.formula = change(name.formula);
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
