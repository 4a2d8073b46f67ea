import { type Rect, cellRect, demandRect } from './address';
import { Book, type Habits } from './book';
import { type CellStore, newStore } from './cell-store';
import { type Content, type Formula, NO_STYLE, type Style } from './cell';
import { applyFilter, newFilter } from './filter';
import { foreignFunction } from './formula-content';
import { parseFormula } from './formula/parse';
import type { Criteria, Protection, Sheet, Tint, Visibility } from './model';
import { STRICT } from './paths/protection';
import type { DateSystem } from './serial';
import { addSheet } from './sheets';
import { fitFilter } from './table-growth';
import { addTable } from './tables';
import type { Value } from './values';

/** A cell of a workbook described: its value, or all that there is to say of it. */
export type CellDescription =
  | Value
  | {
      readonly value?: Value;
      /** With its `=`. Where the stand-in cannot calculate it, `value` is what it shows. */
      readonly formula?: string;
      readonly style?: Style;
    };

export interface TableDescription {
  readonly name: string;
  /** Header, body and totals. */
  readonly range: string;
  readonly style?: string;
  readonly showTotals?: boolean;
  /** By the index of the column. */
  readonly criteria?: Readonly<Record<number, Criteria>>;
}

export interface SheetDescription {
  readonly name: string;
  /** Row by row from `at`. Strings are text; those that start with `=` are formulas. */
  readonly rows?: readonly (readonly CellDescription[])[];
  /** The first cell of the rows; `A1` unless it is said. */
  readonly at?: string;
  readonly visibility?: Visibility;
  /** Formats by address. */
  readonly styles?: Readonly<Record<string, Style>>;
  readonly merges?: readonly string[];
  /** As Excel numbers them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[];
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** In points, by row from 0. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly tables?: readonly TableDescription[];
  readonly autoFilter?: { readonly range: string; readonly criteria?: Readonly<Record<number, Criteria>> };
  readonly conditionalFormats?: readonly {
    readonly ranges: readonly string[];
    readonly type?: string;
    readonly formula?: string;
    readonly tint?: Tint;
    readonly stopIfTrue?: boolean;
  }[];
  readonly validations?: readonly { readonly ranges: readonly string[]; readonly rule: object }[];
  /** Protected, with what is allowed all the same. */
  readonly protection?: Partial<Protection>;
}

/** A workbook described, to be opened in the stand-in. */
export interface BookDescription {
  readonly name?: string;
  readonly sheets: readonly SheetDescription[];
  readonly active?: string;
  readonly selection?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly structureProtected?: boolean;
  readonly readOnly?: boolean;
  readonly dateSystem?: DateSystem;
  /** The day, as a serial of the 1900 system. */
  readonly today?: number;
  readonly habits?: Partial<Habits>;
}

/** Opens a workbook from its description, its cells in a store: in memory, unless it is said. */
export function openBook(description: BookDescription, cells: CellStore = newStore()): Book {
  const book = new Book(cells);
  if (description.name !== undefined) book.name = description.name;
  book.dateSystem = description.dateSystem ?? book.dateSystem;
  book.today = description.today ?? book.today;
  for (const sheet of description.sheets) openSheet(book, sheet);
  for (const [name, formula] of Object.entries(description.names ?? {})) {
    book.names.push({ name, formula, visible: true, comment: '' });
  }
  for (const [key, value] of Object.entries(description.settings ?? {})) book.settings.set(key, value);
  if (description.active !== undefined) book.active = book.sheet(description.active);
  if (book.active !== undefined) {
    const rect = description.selection === undefined ? cellRect(0, 0) : demandRect(description.selection);
    book.selection = { sheet: book.active, rect };
  }
  book.structureProtected = description.structureProtected ?? false;
  book.readOnly = description.readOnly ?? false;
  Object.assign(book.habits, description.habits);
  book.calculator.refresh();
  for (const sheet of book.sheets) {
    if (sheet.autoFilter !== undefined) applyFilter(book, sheet, sheet.autoFilter);
    for (const { filter } of sheet.tables) applyFilter(book, sheet, filter);
  }
  book.happenings.length = 0;
  book.undo = [];
  book.changes = 0;
  return book;
}

function openSheet(book: Book, description: SheetDescription): void {
  const sheet = addSheet(book, description.name);
  const start = demandRect(description.at ?? 'A1');
  for (const [down, row] of (description.rows ?? []).entries()) {
    for (const [along, cell] of row.entries())
      openCell(book, sheet, start.top + down, start.left + along, cell);
  }
  for (const [address, style] of Object.entries(description.styles ?? {})) {
    styleCells(sheet, demandRect(address), style);
  }
  for (const table of description.tables ?? []) openTable(book, sheet, table);
  sheet.visibility = description.visibility ?? 'Visible';
  sheet.merges = (description.merges ?? []).map(demandRect);
  sheet.hiddenRows = new Set((description.hiddenRows ?? []).map((row) => row - 1));
  sheet.hiddenColumns = new Set(description.hiddenColumns ?? []);
  sheet.columnWidths = new Map(
    Object.entries(description.columnWidths ?? {}).map(([column, width]) => [Number(column), width]),
  );
  sheet.rowHeights = new Map(
    Object.entries(description.rowHeights ?? {}).map(([row, height]) => [Number(row), height]),
  );
  if (description.autoFilter !== undefined) {
    sheet.autoFilter = newFilter(demandRect(description.autoFilter.range));
    setCriteria(sheet.autoFilter.criteria, description.autoFilter.criteria);
  }
  sheet.formats = (description.conditionalFormats ?? []).map((format) => ({
    id: `{cf-${book.nextId()}}`,
    type: format.type ?? 'Custom',
    rects: format.ranges.map(demandRect),
    formula: format.formula ?? '',
    tint: { ...format.tint },
    stopIfTrue: format.stopIfTrue ?? false,
  }));
  sheet.validations = (description.validations ?? []).map(({ ranges, rule }) => ({
    rects: ranges.map(demandRect),
    rule,
    prompt: null,
    errorAlert: null,
  }));
  if (description.protection !== undefined) sheet.protection = { ...STRICT, ...description.protection };
}

function setCriteria(
  criteria: (Criteria | undefined)[],
  given: Readonly<Record<number, Criteria>> = {},
): void {
  for (const [index, criterion] of Object.entries(given)) criteria[Number(index)] = criterion;
}

function openTable(book: Book, sheet: Sheet, description: TableDescription): void {
  const table = addTable(book, sheet, demandRect(description.range), true, description.name);
  table.style = description.style ?? table.style;
  table.showTotals = description.showTotals ?? false;
  fitFilter(table);
  setCriteria(table.filter.criteria, description.criteria);
}

function styleCells(sheet: Sheet, { top, left, bottom, right }: Rect, style: Style): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.grid.get(row, column);
      sheet.grid.set(row, column, { ...cell, style: { ...cell.style, ...style } });
    }
  }
}

function openCell(book: Book, sheet: Sheet, row: number, column: number, description: CellDescription): void {
  if (description === null) return;
  if (typeof description !== 'object' || 'error' in description) {
    const isFormula = typeof description === 'string' && description.startsWith('=');
    const content = isFormula ? formula(book, description, null) : { value: description };
    sheet.grid.set(row, column, { ...content, style: NO_STYLE });
    return;
  }
  const { value = null, formula: text, style = NO_STYLE } = description;
  sheet.grid.set(row, column, { ...(text === undefined ? { value } : formula(book, text, value)), style });
}

/** A formula; where the stand-in does not calculate it, with the value that it shows. */
function formula({ cells }: Book, text: string, value: Value): Content {
  const node = parseFormula(text);
  const foreign = typeof node === 'string' ? text : foreignFunction(node);
  // A function of an add-in's that is not there shows #NAME?, if nothing else calculates it.
  const isUnknown = foreign?.includes('.') === true && value === null && !cells.calculatesOthers;
  const known = typeof node !== 'string' && (foreign === undefined || isUnknown);
  const own: Formula = known ? { text, node } : { text };
  return { value, formula: own };
}
