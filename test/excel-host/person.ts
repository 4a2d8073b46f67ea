import { LAST_COLUMN, LAST_ROW, type Rect, columnIndex, demandRect, splitSheet, subtract } from './address';
import type { Book } from './book';
import { type Style, restyle } from './cell';
import { ExcelError } from './errors';
import { applyFilter, newFilter } from './filter';
import { reword } from './formula-content';
import { moveFormula } from './formula/rewrite';
import { type AutoFilter, type Criteria, type Protection, type Sheet, bodyOf } from './model';
import { moveColumn } from './move-column';
import { deleteCells, insertCells } from './paths/range-deeds';
import { STRICT } from './paths/protection';
import { demandAllowed } from './protect';
import { copySheet, deleteSheet, renameSheet } from './sheets';
import { sortRows } from './sort';
import { type Entry, empty, enter } from './write';

/** What a person does in the window; Excel refuses it (`ExcelError`) where it would refuse the person. */
export class Person {
  constructor(
    private readonly book: Book,
    private readonly done: () => void,
    private readonly looked: () => void,
  ) {}

  /** Types into one cell, `Feuil1!B2`, or pastes rows from it on. */
  type(address: string, entry: Entry | readonly (readonly Entry[])[]): void {
    const { sheet, rect } = this.#at(address);
    const rows = isRows(entry) ? entry : [[entry]];
    const bottom = rect.top + rows.length - 1;
    const right = rect.left + Math.max(...rows.map((row) => row.length)) - 1;
    enter(this.book, sheet, { ...rect, bottom, right }, (row, column) => rows[row]?.[column] ?? null);
    this.done();
  }

  /** Presses Delete on cells. */
  clear(address: string): void {
    const { sheet, rect } = this.#at(address);
    empty(this.book, sheet, rect);
    this.done();
  }

  format(address: string, style: Style): void {
    const { sheet, rect } = this.#at(address);
    demandAllowed(sheet, rect, 'format');
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = sheet.grid.get(row, column);
        sheet.grid.set(row, column, { ...cell, style: restyle(cell.style, style) });
      }
    }
    this.book.happen();
    this.done();
  }

  select(address: string): void {
    const { sheet, rect } = this.#at(address);
    this.book.activate(sheet);
    this.book.selection = { sheet, rect };
    this.looked();
  }

  /** Sorts by the arrow of a column: of the sheet's AutoFilter, or of a table. */
  sort(of: { readonly sheet: string } | { readonly table: string }, column: string, ascending = true): void {
    const { sheet, filter, body } = this.#filter(of);
    const key = this.#column(sheet, filter, column);
    demandAllowed(sheet, body, 'sort');
    sortRows(this.book, sheet, body, [{ key, ascending }]);
    this.done();
  }

  /** Filters by the arrow of a column, or takes its filter away. */
  filter(
    of: { readonly sheet: string } | { readonly table: string },
    column: string,
    criteria?: Criteria,
  ): void {
    const { sheet, filter } = this.#filter(of);
    demandAllowed(sheet, filter.rect, 'filter');
    filter.criteria[this.#column(sheet, filter, column)] = criteria;
    applyFilter(this.book, sheet, filter);
    this.done();
  }

  /** Puts an AutoFilter on a block, or takes it away. */
  autoFilter(sheetName: string, range?: string): void {
    const sheet = this.book.sheet(sheetName);
    sheet.autoFilter = range === undefined ? undefined : newFilter(demandRect(range));
    this.book.happen();
    this.done();
  }

  /** Inserts whole rows before a row, numbered as Excel does. */
  insertRows(sheetName: string, row: number, count = 1): void {
    insertCells(this.book, this.book.sheet(sheetName), rows(row, count), 'rows');
    this.done();
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    deleteCells(this.book, this.book.sheet(sheetName), rows(row, count), 'rows');
    this.done();
  }

  /** Inserts whole columns before a column, `C`. */
  insertColumns(sheetName: string, column: string, count = 1): void {
    insertCells(this.book, this.book.sheet(sheetName), columns(column, count), 'columns');
    this.done();
  }

  deleteColumns(sheetName: string, column: string, count = 1): void {
    deleteCells(this.book, this.book.sheet(sheetName), columns(column, count), 'columns');
    this.done();
  }

  /** Drags a column of a table, or of a block given by its address, in front of another of its columns. */
  moveColumn(
    of: { readonly table: string } | { readonly range: string },
    from: string,
    before: string,
  ): void {
    const found = 'table' in of ? this.book.findTable(of.table) : undefined;
    const { sheet, rect } =
      'range' in of ? this.#at(of.range) : { sheet: found?.sheet, rect: found?.table.rect };
    if (sheet === undefined || rect === undefined) throw new ExcelError('ItemNotFound');
    moveColumn(this.book, sheet, rect, letter(from), letter(before));
    this.done();
  }

  /** Copies cells, formats and conditional formats included, to where the first of them is to be. */
  copy(from: string, to: string): void {
    const source = this.#at(from);
    const target = this.#at(to);
    const [down, along] = [target.rect.top - source.rect.top, target.rect.left - source.rect.left];
    const { top, left, bottom, right } = source.rect;
    const landed = { top: top + down, left: left + along, bottom: bottom + down, right: right + along };
    for (const { row, column, cell } of [...source.sheet.grid.within(source.rect)]) {
      const { formula } = cell;
      const copied =
        formula === undefined
          ? cell
          : { ...cell, formula: reword(formula, moveFormula(formula.text, down, along)) };
      target.sheet.grid.set(row + down, column + along, copied);
    }
    for (const format of [...source.sheet.formats])
      this.#copyFormat(format, source, target.sheet, landed, down, along);
    this.book.calculator.forget();
    this.book.calculator.refresh();
    this.book.happen({ kind: 'changed', sheet: target.sheet, rect: landed, changeType: 'RangeEdited' });
    this.done();
  }

  #copyFormat(
    format: Sheet['formats'][number],
    source: { readonly sheet: Sheet; readonly rect: Rect },
    target: Sheet,
    landed: Rect,
    down: number,
    along: number,
  ): void {
    const covers = format.rects.some((rect) => subtract(source.rect, rect).length === 0);
    if (!covers) return;
    if (target === source.sheet) {
      format.rects = [...format.rects.flatMap((rect) => subtract(rect, landed)), landed];
      return;
    }
    const [first] = format.rects;
    const rowsFrom = source.rect.top - (first?.top ?? 0) + down;
    const columnsFrom = source.rect.left - (first?.left ?? 0) + along;
    target.formats.push({
      ...format,
      id: `{cf-${this.book.nextId()}}`,
      rects: [landed],
      formula: moveFormula(format.formula, rowsFrom, columnsFrom),
      tint: { ...format.tint },
    });
  }

  protect(sheetName: string, allowed: Partial<Protection> = {}): void {
    this.book.sheet(sheetName).protection = { ...STRICT, ...allowed };
  }

  unprotect(sheetName: string): void {
    this.book.sheet(sheetName).protection = undefined;
  }

  renameSheet(sheetName: string, name: string): void {
    renameSheet(this.book, this.book.sheet(sheetName), name);
    this.done();
  }

  copySheet(sheetName: string, name: string): void {
    copySheet(this.book, this.book.sheet(sheetName), name);
    this.done();
  }

  deleteSheet(sheetName: string): void {
    deleteSheet(this.book, this.book.sheet(sheetName));
    this.done();
  }

  /** "Convert to range", or the table and its cells deleted. */
  removeTable(name: string, cells: boolean): void {
    const found = this.book.findTable(name);
    if (found === undefined) throw new ExcelError('ItemNotFound', name);
    const { sheet, table } = found;
    sheet.tables = sheet.tables.filter((other) => other !== table);
    if (cells) {
      for (const { row, column } of sheet.grid.within(table.rect)) {
        sheet.grid.set(row, column, { value: null, style: {} });
      }
    }
    this.book.calculator.forget();
    this.book.calculator.refresh();
    this.book.happen();
    this.done();
  }

  /** The sheet and the block of an address; without a sheet, of the active one. */
  #at(address: string): { readonly sheet: Sheet; readonly rect: Rect } {
    const { sheet: name, local } = splitSheet(address);
    const sheet = name === undefined ? this.book.active : this.book.sheet(name);
    if (sheet === undefined) throw new ExcelError('ItemNotFound', address);
    return { sheet, rect: demandRect(local) };
  }

  #filter(of: { readonly sheet: string } | { readonly table: string }): {
    readonly sheet: Sheet;
    readonly filter: AutoFilter;
    readonly body: Rect;
  } {
    if ('table' in of) {
      const found = this.book.findTable(of.table);
      if (found === undefined) throw new ExcelError('ItemNotFound', of.table);
      return { sheet: found.sheet, filter: found.table.filter, body: bodyOf(found.table) };
    }
    const sheet = this.book.sheet(of.sheet);
    const filter = sheet.autoFilter;
    if (filter === undefined) throw new ExcelError('ItemNotFound', 'no AutoFilter');
    return { sheet, filter, body: { ...filter.rect, top: filter.rect.top + 1 } };
  }

  /** The index of a column in a filter, by its heading. */
  #column({ grid }: Sheet, { rect }: AutoFilter, heading: string): number {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (grid.get(rect.top, column).value === heading) return column - rect.left;
    }
    throw new ExcelError('ItemNotFound', `the column ${heading}`);
  }
}

const isRows = (entry: Entry | readonly (readonly Entry[])[]): entry is readonly (readonly Entry[])[] =>
  Array.isArray(entry);

function letter(name: string): number {
  const index = columnIndex(name);
  if (index === undefined) throw new ExcelError('InvalidArgument', name);
  return index;
}

const rows = (row: number, count: number): Rect => ({
  top: row - 1,
  bottom: row + count - 2,
  left: 0,
  right: LAST_COLUMN,
});

const columns = (column: string, count: number): Rect => ({
  left: letter(column),
  right: letter(column) + count - 1,
  top: 0,
  bottom: LAST_ROW,
});
