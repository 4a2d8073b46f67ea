import { type Rect, cellRect } from '../address';
import type { Scalar, Session } from '../api';
import { type Area, cellwise, demandCells, isUnbounded, rectOf } from '../areas';
import type { Book } from '../book';
import { type Cell, type Link, formatOf, restyle } from '../cell';
import { display } from '../display';
import { ExcelError } from '../errors';
import { moveFormula } from '../formula/rewrite';
import { demandAllowed } from '../protect';
import { asRead, valueType } from '../values';
import { type Entry, enter } from '../write';

/** What is read of each cell, row by row; `null` for whole rows and columns, as Excel gives it. */
const ofCells =
  (read: (cell: Cell, book: Book) => unknown) =>
  (area: Area, session: Session): unknown => {
    const rect = rectOf(area);
    if (isUnbounded(rect)) return null;
    demandCells(rect, session);
    const rows: unknown[][] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      const cells: unknown[] = [];
      for (let column = rect.left; column <= rect.right; column += 1) {
        cells.push(read(area.sheet.grid.get(row, column), session.book));
      }
      rows.push(cells);
    }
    return rows;
  };

const isEntry = (value: unknown): value is Entry =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isFormat = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** Sets values or formulas; one formula for a whole range is adjusted to each of its cells. */
function setEntries(area: Area, value: unknown, { book }: Session): void {
  const rect = rectOf(area);
  const entryAt = cellwise(rect, value, isEntry);
  const single = !Array.isArray(value);
  enter(book, area.sheet, rect, (row, column) => {
    const entry = entryAt(row, column);
    return single && typeof entry === 'string' && entry.startsWith('=')
      ? moveFormula(entry, row, column)
      : entry;
  });
}

function setFormats(area: Area, value: unknown, { book }: Session): void {
  const rect = rectOf(area);
  const formatAt = cellwise(rect, value, isFormat);
  demandAllowed(area.sheet, rect, 'format');
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const format = formatAt(row - rect.top, column - rect.left);
      if (format === null) continue;
      const cell = area.sheet.grid.get(row, column);
      const numberFormat = format === 'General' ? undefined : format;
      area.sheet.grid.set(row, column, { ...cell, style: restyle(cell.style, { numberFormat }) });
    }
  }
  book.happen();
}

/** TRUE, FALSE, or `null` where the rows or columns differ. */
function uniform(first: number, last: number, hidden: (index: number) => boolean): boolean | null {
  const start = hidden(first);
  for (let index = first + 1; index <= last; index += 1) if (hidden(index) !== start) return null;
  return start;
}

const rowHidden = ({ sheet }: Area, { top, bottom }: Rect): boolean | null =>
  uniform(top, bottom, (row) => sheet.hides(row));

const columnHidden = ({ sheet }: Area, { left, right }: Rect): boolean | null =>
  uniform(left, right, (column) => sheet.hiddenColumns.has(column));

function hide(hidden: Set<number>, first: number, last: number, on: unknown): void {
  if (typeof on !== 'boolean') throw new ExcelError('InvalidArgument');
  for (let index = first; index <= last; index += 1) {
    if (on) hidden.add(index);
    else hidden.delete(index);
  }
}

const LINK_PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

function readLink(value: unknown): { readonly link: Link; readonly shown: string | undefined } {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument', 'hyperlink');
  const parts = Object.entries(value);
  if (parts.some(([key, part]) => !LINK_PARTS.includes(key) || typeof part !== 'string')) {
    throw new ExcelError('InvalidArgument', 'hyperlink');
  }
  const { textToDisplay, ...link } = Object.fromEntries(parts) as Record<string, string>;
  return { link, shown: textToDisplay };
}

function setLink(area: Area, value: unknown, { book }: Session): void {
  const { top, left } = rectOf(area);
  const { link, shown } = readLink(value);
  demandAllowed(area.sheet, cellRect(top, left), 'write');
  const text = shown ?? link.address ?? link.documentReference ?? '';
  enter(book, area.sheet, cellRect(top, left), () => `'${text}`);
  const { value: shownText, style } = area.sheet.grid.get(top, left);
  area.sheet.grid.set(top, left, { value: shownText, style, link });
  book.happen();
}

/** The properties of a range that tell of its cells. */
export const rangeScalars: Readonly<Record<string, Scalar<Area>>> = {
  values: { get: ofCells(({ value }) => asRead(value)), set: setEntries },
  // The apostrophe of a text is not given back (OfficeDev/office-js#6687).
  formulas: { get: ofCells(({ value, formula }) => formula?.text ?? asRead(value)), set: setEntries },
  text: { get: ofCells((cell, { dateSystem }) => display(cell.value, formatOf(cell), dateSystem)) },
  numberFormat: { get: ofCells((cell) => formatOf(cell)), set: setFormats },
  valueTypes: { get: ofCells(({ value }) => valueType(value)) },
  hidden: {
    get: (area) => {
      const rect = rectOf(area);
      const [rows, columns] = [rowHidden(area, rect), columnHidden(area, rect)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  rowHidden: {
    get: (area) => rowHidden(area, rectOf(area)),
    set: (area, value, { book }) => {
      const { top, bottom } = rectOf(area);
      demandAllowed(area.sheet, rectOf(area), 'format');
      hide(area.sheet.hiddenRows, top, bottom, value);
      book.happen();
    },
  },
  columnHidden: {
    get: (area) => columnHidden(area, rectOf(area)),
    set: (area, value, { book }) => {
      const { left, right } = rectOf(area);
      demandAllowed(area.sheet, rectOf(area), 'format');
      hide(area.sheet.hiddenColumns, left, right, value);
      book.happen();
    },
  },
  hyperlink: {
    get: (area, { book: { dateSystem } }) => {
      const { top, left } = rectOf(area);
      const cell = area.sheet.grid.get(top, left);
      return cell.link === undefined
        ? null
        : { ...cell.link, textToDisplay: display(cell.value, formatOf(cell), dateSystem) };
    },
    set: setLink,
  },
};
