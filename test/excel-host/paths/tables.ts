import { demandRect, splitSheet } from '../address';
import {
  type Answer,
  type ApiClass,
  type Arguments,
  type Handle,
  NOTHING,
  demandBoolean,
  demandText,
  handle,
} from '../api';
import { type Area, demandSheet, rectOf } from '../areas';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import { applyFilter, newFilter } from '../filter';
import { type Sheet, type Table, bodyOf } from '../model';
import { demandAllowed } from '../protect';
import { addTable, renameTable, resizeTable, showTotals } from '../tables';
import { autoFilter } from './auto-filter';
import { range } from './range';
import { tableSortApi } from './sorts';
import { columnsApi } from './table-columns';
import { rowsApi } from './table-rows';
import { worksheet } from './worksheet';

interface OwnedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Refuses what is asked of a table that is there no more. */
export function demandTable({ sheet, table }: OwnedTable): void {
  demandSheet(sheet);
  if (!sheet.tables.includes(table)) throw new ExcelError('ItemNotFound', table.name);
}

const owned = (sheet: Sheet, table: Table): Handle => handle(tableApi, { sheet, table });

/** The tables of a sheet, or of the workbook where no sheet is given. */
interface Tables {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

const tablesOf = ({ book, sheet }: Tables): OwnedTable[] =>
  (sheet === undefined ? book.sheets : [sheet]).flatMap((own) =>
    own.tables.map((table) => ({ sheet: own, table })),
  );

function find(tables: Tables, key: string): Handle | undefined {
  const lower = key.toLowerCase();
  const found = tablesOf(tables).find(({ table }) => table.id === key || table.name.toLowerCase() === lower);
  return found === undefined ? undefined : owned(found.sheet, found.table);
}

/** Where a method is given a range, as an object or as an address. */
function place(tables: Tables, args: Arguments): { readonly sheet: Sheet; readonly area: Area } {
  const object = args.object(0);
  if (object !== undefined) {
    const area = object.target as Area;
    return { sheet: area.sheet, area };
  }
  const { sheet: name, local } = splitSheet(args.text(0));
  const sheet = name === undefined ? (tables.sheet ?? tables.book.active) : tables.book.findSheet(name);
  if (sheet === undefined) throw new ExcelError('InvalidArgument', name);
  return { sheet, area: { sheet, rect: demandRect(local) } };
}

/** `Excel.TableCollection`. */
export const tablesApi: ApiClass<Tables> = {
  name: 'TableCollection',
  check: ({ sheet }) => {
    if (sheet !== undefined) demandSheet(sheet);
  },
  scalars: { count: { get: (tables) => tablesOf(tables).length } },
  items: (tables) => tablesOf(tables).map(({ sheet, table }) => owned(sheet, table)),
  index: (tables, key) => {
    const found = find(tables, key);
    if (found === undefined) throw new ExcelError('ItemNotFound', key);
    return found;
  },
  methods: {
    getCount: (tables) => ({ value: tablesOf(tables).length }),
    getItemOrNullObject: (tables, args) => find(tables, args.text(0)) ?? NOTHING,
    getItemAt: (tables, args) => {
      const found = tablesOf(tables)[args.integer(0)];
      if (found === undefined) throw new ExcelError('InvalidArgument', 'index');
      return owned(found.sheet, found.table);
    },
    add: (tables, args, { book }) => {
      const { sheet, area } = place(tables, args);
      return owned(sheet, addTable(book, sheet, rectOf(area), args.boolean(1)));
    },
  },
};

/** `Excel.TableScopedCollection`: the tables of a range. */
export const scopedTablesApi: ApiClass<{ readonly sheet: Sheet; readonly tables: readonly Table[] }> = {
  name: 'TableScopedCollection',
  items: ({ sheet, tables }) => tables.map((table) => owned(sheet, table)),
  methods: { getCount: ({ tables }) => ({ value: tables.length }) },
};

/** A scalar of a table that is there to be kept. */
const kept = (name: 'style') => ({
  get: ({ table }: OwnedTable) => table[name],
  set: ({ sheet, table }: OwnedTable, value: unknown, { book }: { readonly book: Book }) => {
    demandAllowed(sheet, table.rect, 'object');
    table[name] = demandText(value);
    book.happen();
  },
});

function resize({ sheet, table }: OwnedTable, args: Arguments, book: Book): Answer {
  const object = args.object(0);
  const rect =
    object === undefined ? demandRect(splitSheet(args.text(0)).local) : rectOf(object.target as Area);
  resizeTable(book, sheet, table, rect);
  return undefined;
}

/** Takes the table away and leaves its cells, or takes both away. */
function remove({ sheet, table }: OwnedTable, book: Book, cells: boolean): void {
  demandAllowed(sheet, table.rect, 'object');
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (cells) {
    for (const { row, column } of sheet.grid.within(table.rect)) {
      sheet.grid.set(row, column, { value: null, style: {} });
    }
  }
  book.calculator.forget();
  book.calculator.refresh();
  book.happen();
}

/** `Excel.Table`. */
const tableApi: ApiClass<OwnedTable> = {
  name: 'Table',
  id: ({ table }) => ({ Id: table.id }),
  check: demandTable,
  scalars: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, { book }) => renameTable(book, sheet, table, demandText(value)),
    },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, { book }) => showTotals(book, sheet, table, demandBoolean(value)),
    },
    style: kept('style'),
  },
  children: {
    worksheet: ({ sheet }) => worksheet(sheet),
    columns: (table) => handle(columnsApi, table),
    rows: (table) => handle(rowsApi, table),
    autoFilter: ({ sheet, table }) => autoFilter(sheet, table),
    sort: (table) => handle(tableSortApi, table),
  },
  methods: {
    getRange: ({ sheet, table }) => range(sheet, table.rect),
    getDataBodyRange: ({ sheet, table }) => range(sheet, bodyOf(table)),
    getHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new ExcelError('ItemNotFound', 'the header row is not shown');
      return range(sheet, { ...table.rect, bottom: table.rect.top });
    },
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw new ExcelError('ItemNotFound', 'the totals row is not shown');
      return range(sheet, { ...table.rect, top: table.rect.bottom });
    },
    resize: (table, args, { book }) => resize(table, args, book),
    clearFilters: ({ sheet, table }, _, { book }) => {
      demandAllowed(sheet, table.rect, 'filter');
      table.filter = newFilter(table.filter.rect);
      applyFilter(book, sheet, table.filter);
      return undefined;
    },
    reapplyFilters: ({ sheet, table }, _, { book }) => {
      applyFilter(book, sheet, table.filter);
      return undefined;
    },
    convertToRange: (own, _, { book }) => {
      remove(own, book, false);
      return range(own.sheet, own.table.rect);
    },
    delete: (own, _, { book }) => {
      remove(own, book, true);
      return undefined;
    },
    _RegisterDataChangedEvent: ({ table }, _, { listen }) => {
      listen(TABLE_CHANGED, table.id, true);
      return undefined;
    },
    _UnregisterDataChangedEvent: ({ table }, _, { listen }) => {
      listen(TABLE_CHANGED, table.id, false);
      return undefined;
    },
  },
};

/** `eventType` of `Table.onChanged` in the client. */
export const TABLE_CHANGED = 101;
