import type { ApiClass } from '../api';
import { type Area, rectOf } from '../areas';
import { ExcelError, HostLacks } from '../errors';
import { type Sheet, type Table, bodyOf } from '../model';
import { demandAllowed } from '../protect';
import { type SortKey, sortRows } from '../sort';

function readKeys(fields: unknown): SortKey[] {
  if (!Array.isArray(fields)) throw new ExcelError('InvalidArgument', 'fields');
  return fields.map((field: unknown) => {
    if (typeof field !== 'object' || field === null) throw new ExcelError('InvalidArgument', 'fields');
    const { key, ascending = true, ...more } = field as Record<string, unknown>;
    if (typeof key !== 'number' || typeof ascending !== 'boolean') {
      throw new ExcelError('InvalidArgument', 'fields');
    }
    const other = Object.keys(more).find((name) => name !== 'sortOn');
    if (other !== undefined) throw new HostLacks(`SortField.${other}`);
    return { key, ascending };
  });
}

/** `Excel.RangeSort`. */
export const rangeSortApi: ApiClass<Area> = {
  name: 'RangeSort',
  methods: {
    apply: (area, args, { book }) => {
      const rect = rectOf(area);
      if (args.boolean(1)) throw new HostLacks('sorting by case');
      demandAllowed(area.sheet, rect, 'sort');
      const body = args.boolean(2) ? { ...rect, top: rect.top + 1 } : rect;
      sortRows(book, area.sheet, body, readKeys(args.raw(0)));
      return undefined;
    },
  },
};

/** `Excel.TableSort`. */
export const tableSortApi: ApiClass<{ readonly sheet: Sheet; readonly table: Table }> = {
  name: 'TableSort',
  methods: {
    apply: ({ sheet, table }, args, { book }) => {
      if (args.boolean(1)) throw new HostLacks('sorting by case');
      demandAllowed(sheet, table.rect, 'sort');
      const keys = readKeys(args.raw(0));
      table.sort = keys;
      sortRows(book, sheet, bodyOf(table), keys);
      return undefined;
    },
    clear: ({ table }, _, { book }) => {
      table.sort = [];
      book.happen();
      return undefined;
    },
  },
};
