import type { Rect } from '../address';
import { type ApiClass, type Handle, NOTHING, demandText, handle } from '../api';
import { cellwise, demandCells } from '../areas';
import { ExcelError } from '../errors';
import { applyFilter } from '../filter';
import { type Sheet, type Table, type TableColumn, bodyOf } from '../model';
import { demandAllowed } from '../protect';
import { addColumn, deleteColumn, renameColumn } from '../tables';
import { asRead } from '../values';
import { type Entry, enter } from '../write';
import { range } from './range';
import { demandTable } from './tables';

interface OwnedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

interface OwnedColumn extends OwnedTable {
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: OwnedColumn): number => table.columns.indexOf(column);

function stripOf(own: OwnedColumn, rect: Rect): Rect {
  const at = own.table.rect.left + indexOf(own);
  return { ...rect, left: at, right: at };
}

const isEntry = (value: unknown): value is Entry =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function find({ sheet, table }: OwnedTable, key: string | number): Handle | undefined {
  const lower = String(key).toLowerCase();
  const column = table.columns.find(
    ({ id, name }) => String(id) === String(key) || name.toLowerCase() === lower,
  );
  return column === undefined ? undefined : handle(columnApi, { sheet, table, column });
}

function readValues(given: unknown): Entry[][] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw new ExcelError('InvalidArgument', 'values');
  return given.map((row: unknown) => {
    if (!Array.isArray(row) || !row.every(isEntry)) throw new ExcelError('InvalidArgument', 'values');
    return row;
  });
}

/** `Excel.TableColumnCollection`. */
export const columnsApi: ApiClass<OwnedTable> = {
  name: 'TableColumnCollection',
  check: demandTable,
  scalars: { count: { get: ({ table }) => table.columns.length } },
  items: ({ sheet, table }) => table.columns.map((column) => handle(columnApi, { sheet, table, column })),
  index: (own, key) => {
    const found = find(own, key);
    if (found === undefined) throw new ExcelError('ItemNotFound', key);
    return found;
  },
  methods: {
    getCount: ({ table }) => ({ value: table.columns.length }),
    getItemOrNullObject: (own, args) => {
      const key = args.raw(0);
      return typeof key === 'string' || typeof key === 'number' ? (find(own, key) ?? NOTHING) : NOTHING;
    },
    getItemAt: ({ sheet, table }, args) => {
      const column = table.columns[args.integer(0)];
      if (column === undefined) throw new ExcelError('InvalidArgument', 'index');
      return handle(columnApi, { sheet, table, column });
    },
    add: ({ sheet, table }, args, { book }) => {
      const at = addColumn(
        book,
        sheet,
        table,
        args.optionalInteger(0),
        readValues(args.raw(1)),
        args.optionalText(2),
      );
      const column = table.columns[at];
      if (column === undefined) throw new ExcelError('GeneralException');
      return handle(columnApi, { sheet, table, column });
    },
  },
};

/** `Excel.TableColumn`. */
const columnApi: ApiClass<OwnedColumn> = {
  name: 'TableColumn',
  id: ({ column }) => ({ Id: String(column.id) }),
  check: (own) => {
    demandTable(own);
    if (indexOf(own) < 0) throw new ExcelError('ItemNotFound', own.column.name);
  },
  scalars: {
    id: { get: ({ column }) => column.id },
    index: { get: indexOf },
    name: {
      get: ({ column }) => column.name,
      set: (own, value, { book }) =>
        renameColumn(book, own.sheet, own.table, indexOf(own), demandText(value)),
    },
    values: {
      get: (own, session) => {
        const strip = stripOf(own, own.table.rect);
        demandCells(strip, session);
        const values: unknown[][] = [];
        for (let row = strip.top; row <= strip.bottom; row += 1) {
          values.push([asRead(own.sheet.grid.get(row, strip.left).value)]);
        }
        return values;
      },
      set: (own, value, { book }) => {
        const strip = stripOf(own, own.table.rect);
        enter(book, own.sheet, strip, cellwise(strip, value, isEntry));
      },
    },
  },
  children: { filter: (own) => handle(columnFilterApi, own) },
  methods: {
    getRange: (own) => range(own.sheet, stripOf(own, own.table.rect)),
    getDataBodyRange: (own) => range(own.sheet, stripOf(own, bodyOf(own.table))),
    getHeaderRowRange: (own) =>
      range(own.sheet, stripOf(own, { ...own.table.rect, bottom: own.table.rect.top })),
    delete: (own, _, { book }) => {
      deleteColumn(book, own.sheet, own.table, indexOf(own));
      return undefined;
    },
  },
};

/** `Excel.Filter`: what a table is filtered by in one of its columns. */
const columnFilterApi: ApiClass<OwnedColumn> = {
  name: 'Filter',
  methods: {
    clear: (own, _, { book }) => {
      const { sheet, table } = own;
      demandAllowed(sheet, table.rect, 'filter');
      table.filter.criteria[indexOf(own)] = undefined;
      applyFilter(book, sheet, table.filter);
      return undefined;
    },
  },
};
