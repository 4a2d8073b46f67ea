import { type Rect, cellCount, quoteSheet, rectName } from '../address';
import { type ApiClass, type Handle, handle } from '../api';
import { type Areas, demandSheet } from '../areas';
import { ExcelError } from '../errors';
import type { Sheet } from '../model';
import { conditionalFormatsApi } from './conditional-formats';
import { range } from './range';
import { clearCells } from './range-deeds';
import { rangeFormatApi } from './range-format';
import { worksheet } from './worksheet';

/** Several ranges of one sheet. */
export const rangeAreas = (sheet: Sheet, rects: readonly Rect[]): Handle =>
  handle(rangeAreasApi, { sheet, rects });

const rangesApi: ApiClass<Areas> = {
  name: 'RangeCollection',
  items: ({ sheet, rects }) => rects.map((rect) => range(sheet, rect)),
  methods: {
    getCount: ({ rects }) => ({ value: rects.length }),
    getItemAt: ({ sheet, rects }, args) => {
      const rect = rects[args.integer(0)];
      if (rect === undefined) throw new ExcelError('InvalidArgument', 'index');
      return range(sheet, rect);
    },
  },
};

/** `Excel.RangeAreas`. */
const rangeAreasApi: ApiClass<Areas> = {
  name: 'RangeAreas',
  check: ({ sheet }) => demandSheet(sheet),
  scalars: {
    address: {
      get: ({ sheet, rects }) => rects.map((rect) => `${quoteSheet(sheet.name)}!${rectName(rect)}`).join(','),
    },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
  },
  children: {
    worksheet: ({ sheet }) => worksheet(sheet),
    areas: (areas) => handle(rangesApi, areas),
    format: (areas) => handle(rangeFormatApi, areas),
    conditionalFormats: (areas) => handle(conditionalFormatsApi, areas),
  },
  methods: {
    clear: ({ sheet, rects }, args, { book }) => {
      for (const rect of rects) clearCells(book, sheet, rect, args.optionalText(0) ?? 'All');
      return undefined;
    },
  },
};
