import { LAST_ROW } from '../address';
import { type ApiClass, type Scalar, demandBoolean, demandNumber, demandText, handle } from '../api';
import type { Areas } from '../areas';
import type { Book } from '../book';
import { formatOf } from '../cell';
import { colour } from '../colour';
import { display } from '../display';
import { ExcelError } from '../errors';
import { demandAllowed } from '../protect';
import { DEFAULTS, type Trait, readTrait, setTrait } from '../traits';
import { bordersApi } from './borders';

const trait = (name: Trait, read: (value: unknown) => unknown, mixed: unknown = null): Scalar<Areas> => ({
  get: (areas) => readTrait(areas, name, mixed),
  set: (areas, value, { book }) => {
    const given = read(value);
    setTrait(book, areas, { [name]: given === DEFAULTS[name] && name !== 'fill' ? undefined : given });
  },
});

const fillApi: ApiClass<Areas> = {
  name: 'RangeFill',
  scalars: { color: trait('fill', colour, '') },
  methods: {
    clear: (areas, _, { book }) => {
      setTrait(book, areas, { fill: undefined });
      return undefined;
    },
  },
};

const UNDERLINES: readonly unknown[] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

function demandUnderline(value: unknown): string {
  if (!UNDERLINES.includes(value)) throw new ExcelError('InvalidArgument', 'underline');
  return demandText(value);
}

const fontApi: ApiClass<Areas> = {
  name: 'RangeFont',
  scalars: {
    color: trait('fontColor', colour, ''),
    bold: trait('bold', demandBoolean),
    italic: trait('italic', demandBoolean),
    underline: trait('underline', demandUnderline),
    name: trait('fontName', demandText),
    size: trait('fontSize', demandNumber),
  },
};

const protectionApi: ApiClass<Areas> = {
  name: 'FormatProtection',
  scalars: { locked: trait('locked', demandBoolean) },
};

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** The columns or the rows of areas. */
function lines({ rects }: Areas, axis: 'columns' | 'rows'): number[] {
  return rects.flatMap((rect) => {
    const [first, last] = axis === 'columns' ? [rect.left, rect.right] : [rect.top, rect.bottom];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Widths of columns or heights of rows: of all alike, or `null`. */
function sizes(axis: 'columns' | 'rows'): Scalar<Areas> & { readonly get: (areas: Areas) => unknown } {
  const mapOf = ({ sheet }: Areas): Map<number, number> =>
    axis === 'columns' ? sheet.columnWidths : sheet.rowHeights;
  const standard = axis === 'columns' ? DEFAULT_WIDTH : DEFAULT_HEIGHT;
  return {
    get: (areas) => {
      const all = new Set(lines(areas, axis).map((index) => mapOf(areas).get(index) ?? standard));
      return all.size === 1 ? [...all][0] : null;
    },
    set: (areas, value, { book }) => {
      const size = demandNumber(value);
      if (size < 0) throw new ExcelError('InvalidArgument');
      for (const rect of areas.rects) demandAllowed(areas.sheet, rect, 'format');
      for (const index of lines(areas, axis)) mapOf(areas).set(index, size);
      book.happen();
    },
  };
}

const columnWidth = sizes('columns');

/** Whether columns are as wide as a sheet's columns are; `null` where they are not all as wide as each other. */
const useStandardWidth: Scalar<Areas> = {
  get: (areas) => {
    const width = columnWidth.get(areas);
    return width === null ? null : width === DEFAULT_WIDTH;
  },
  set: (areas, value, { book }) => {
    // "This property is only intended to be set to `true`. Setting it to `false` has no effect."
    if (!demandBoolean(value)) return;
    for (const rect of areas.rects) demandAllowed(areas.sheet, rect, 'format');
    for (const column of lines(areas, 'columns')) areas.sheet.columnWidths.delete(column);
    book.happen();
  },
};

/** About the width of a character; a fit that needs no fonts. */
const CHARACTER = 5.25;
const PADDING = 5;

/** Makes columns as wide as what their cells show. */
function autofitColumns(book: Book, { sheet, rects }: Areas): void {
  for (const rect of rects) {
    demandAllowed(sheet, rect, 'format');
    const longest = new Map<number, number>();
    for (const { column, cell } of sheet.grid.within({ ...rect, top: 0, bottom: LAST_ROW })) {
      const { length } = display(cell.value, formatOf(cell), book.dateSystem);
      if (length > 0) longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
    for (const [column, length] of longest) sheet.columnWidths.set(column, length * CHARACTER + PADDING);
  }
  book.happen();
}

/** `Excel.RangeFormat`. */
export const rangeFormatApi: ApiClass<Areas> = {
  name: 'RangeFormat',
  scalars: {
    wrapText: trait('wrapText', demandBoolean),
    horizontalAlignment: trait('horizontalAlignment', demandText),
    verticalAlignment: trait('verticalAlignment', demandText),
    columnWidth,
    rowHeight: sizes('rows'),
    useStandardWidth,
  },
  children: {
    borders: (areas) => handle(bordersApi, areas),
    fill: (areas) => handle(fillApi, areas),
    font: (areas) => handle(fontApi, areas),
    protection: (areas) => handle(protectionApi, areas),
  },
  methods: {
    autofitColumns: (areas, _, { book }) => {
      autofitColumns(book, areas);
      return undefined;
    },
  },
};
