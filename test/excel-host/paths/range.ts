import {
  LAST_COLUMN,
  LAST_ROW,
  type Rect,
  bound,
  cellCount,
  columnCount,
  contains,
  demandRect,
  intersect,
  isWholeColumns,
  isWholeRows,
  offset,
  quoteSheet,
  rectName,
  rowCount,
  splitSheet,
} from '../address';
import { type Answer, type ApiClass, type Arguments, type Handle, NOTHING, handle } from '../api';
import { type Area, demandOnSheet, rectOf } from '../areas';
import { ExcelError } from '../errors';
import { usedBlock } from '../grid';
import type { Sheet } from '../model';
import { conditionalFormatsApi } from './conditional-formats';
import { dataValidationApi } from './data-validation';
import { rangeAreas } from './range-areas';
import { rangeDeeds } from './range-deeds';
import { rangeFormatApi } from './range-format';
import { rangeScalars } from './range-values';
import { rangeSortApi } from './sorts';
import { scopedTablesApi } from './tables';
import { worksheet } from './worksheet';

type RangeMethod = (area: Area, args: Arguments) => Answer;

/** A range of a sheet, or the refusal of what lies outside of it. */
export const range = (sheet: Sheet, rect: Rect): Handle =>
  handle(rangeApi, { sheet, rect: demandOnSheet(rect) });

/** A range made from another by arithmetic on its bounds. */
const derived =
  (change: (rect: Rect, args: Arguments) => Rect): RangeMethod =>
  (area, args) =>
    range(area.sheet, change(rectOf(area), args));

/** The other range that a method is given, as an object or as an address. */
function otherRect(area: Area, args: Arguments): Rect | undefined {
  const other = args.object(0);
  if (other !== undefined) {
    const target = other.target as Area;
    return target.sheet === area.sheet ? rectOf(target) : undefined;
  }
  const { sheet, local } = splitSheet(args.text(0));
  if (sheet !== undefined && sheet.toLowerCase() !== area.sheet.name.toLowerCase()) return undefined;
  return demandRect(local);
}

function intersection(area: Area, args: Arguments): Rect | undefined {
  const other = otherRect(area, args);
  return other === undefined ? undefined : intersect(rectOf(area), other);
}

const line =
  (side: 'top' | 'bottom' | 'left' | 'right') =>
  (rect: Rect, args: Arguments): Rect => {
    const count = args.optionalInteger(0) ?? 1;
    if (count === 0) throw new ExcelError('InvalidArgument', 'count');
    const size = Math.abs(count);
    if (side === 'bottom') return { ...rect, top: rect.bottom + 1, bottom: rect.bottom + size };
    if (side === 'top') return { ...rect, top: rect.top - size, bottom: rect.top - 1 };
    if (side === 'right') return { ...rect, left: rect.right + 1, right: rect.right + size };
    return { ...rect, left: rect.left - size, right: rect.left - 1 };
  };

function usedWithin({ sheet, rect }: Area, valuesOnly: boolean): Rect | undefined {
  return rect === undefined ? undefined : usedBlock(sheet.grid, valuesOnly, rect);
}

/** What the client asks before it cuts a large array into several settings. */
function validateSize(area: Area, args: Arguments): Answer {
  const rect = rectOf(area);
  if (args.integer(0) !== rowCount(rect) || args.integer(1) !== columnCount(rect)) {
    throw new ExcelError('InvalidArgument', 'the array is not of the size of the range');
  }
  return undefined;
}

const navigation: Readonly<Record<string, RangeMethod>> = {
  getCell: (area, args) => {
    const { top, left } = rectOf(area);
    const [row, column] = [top + args.integer(0), left + args.integer(1)];
    return range(area.sheet, { top: row, left: column, bottom: row, right: column });
  },
  getRow: derived((rect, args) => {
    const row = rect.top + args.integer(0);
    return { ...rect, top: row, bottom: row };
  }),
  getColumn: derived((rect, args) => {
    const column = rect.left + args.integer(0);
    return { ...rect, left: column, right: column };
  }),
  getLastRow: derived((rect) => ({ ...rect, top: rect.bottom })),
  getLastColumn: derived((rect) => ({ ...rect, left: rect.right })),
  getLastCell: derived((rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  getRowsBelow: derived(line('bottom')),
  getRowsAbove: derived(line('top')),
  getColumnsAfter: derived(line('right')),
  getColumnsBefore: derived(line('left')),
  getEntireColumn: derived((rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
  getEntireRow: derived((rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
  getResizedRange: derived((rect, args) => ({
    ...rect,
    bottom: rect.bottom + args.integer(0),
    right: rect.right + args.integer(1),
  })),
  getAbsoluteResizedRange: derived((rect, args) => ({
    ...rect,
    bottom: rect.top + args.integer(0) - 1,
    right: rect.left + args.integer(1) - 1,
  })),
  getOffsetRange: derived((rect, args) => {
    const moved = offset(rect, args.integer(0), args.integer(1));
    if (moved === undefined) throw new ExcelError('InvalidArgument', 'outside of the sheet');
    return moved;
  }),
  getBoundingRect: (area, args) => {
    const other = otherRect(area, args);
    if (other === undefined) throw new ExcelError('InvalidArgument', 'a range of another sheet');
    return range(area.sheet, bound(rectOf(area), other));
  },
  getIntersection: (area, args) => {
    const shared = intersection(area, args);
    if (shared === undefined) throw new ExcelError('ItemNotFound', 'no intersection');
    return range(area.sheet, shared);
  },
  getIntersectionOrNullObject: (area, args) => {
    const shared = intersection(area, args);
    return shared === undefined ? NOTHING : range(area.sheet, shared);
  },
  getUsedRange: (area, args) => {
    const { top, left } = rectOf(area);
    const used = usedWithin(area, args.boolean(0));
    return range(area.sheet, used ?? { top, left, bottom: top, right: left });
  },
  getUsedRangeOrNullObject: (area, args) => {
    rectOf(area);
    const used = usedWithin(area, args.boolean(0));
    return used === undefined ? NOTHING : range(area.sheet, used);
  },
  getMergedAreasOrNullObject: (area) => {
    const rect = rectOf(area);
    const merges = area.sheet.merges.filter((merge) => intersect(merge, rect) !== undefined);
    return merges.length === 0 ? NOTHING : rangeAreas(area.sheet, merges);
  },
  getTables: (area, args) => {
    const rect = rectOf(area);
    const fully = args.boolean(0);
    const tables = area.sheet.tables.filter((table) =>
      fully ? contains(rect, table.rect) : intersect(rect, table.rect) !== undefined,
    );
    return handle(scopedTablesApi, { sheet: area.sheet, tables });
  },
};

/** Where a range lies and how large it is. */
const rectNames: ApiClass<Area>['scalars'] = {
  address: { get: (area) => `${quoteSheet(area.sheet.name)}!${rectName(rectOf(area))}` },
  cellCount: { get: (area) => cellCount(rectOf(area)) },
  rowIndex: { get: (area) => rectOf(area).top },
  columnIndex: { get: (area) => rectOf(area).left },
  rowCount: { get: (area) => rowCount(rectOf(area)) },
  columnCount: { get: (area) => columnCount(rectOf(area)) },
  isEntireColumn: { get: (area) => isWholeColumns(rectOf(area)) },
  isEntireRow: { get: (area) => isWholeRows(rectOf(area)) },
};

const within = (area: Area): { readonly sheet: Sheet; readonly rects: readonly Rect[] } => ({
  sheet: area.sheet,
  rects: [rectOf(area)],
});

/** `Excel.Range`. */
export const rangeApi: ApiClass<Area> = {
  name: 'Range',
  check: (area) => {
    rectOf(area);
  },
  scalars: { ...rectNames, ...rangeScalars },
  children: {
    worksheet: ({ sheet }) => worksheet(sheet),
    format: (area) => handle(rangeFormatApi, within(area)),
    conditionalFormats: (area) => handle(conditionalFormatsApi, within(area)),
    dataValidation: (area) => handle(dataValidationApi, within(area)),
    sort: (area) => handle(rangeSortApi, area),
  },
  methods: {
    ...navigation,
    _ValidateArraySize: validateSize,
    ...rangeDeeds((sheet, rect) => range(sheet, rect)),
  },
};
