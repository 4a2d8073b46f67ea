import { type ApiClass, type Handle, handle } from '../api';
import { ExcelError, HostLacks } from '../errors';
import { type Sheet, type Table, bodyOf } from '../model';
import { addRow, deleteRow } from '../table-rows';
import { range } from './range';
import { demandTable } from './tables';

interface OwnedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** A row by its place: it stays where it is when rows are sorted or added. */
interface OwnedRow extends OwnedTable {
  readonly index: number;
}

const heightOf = ({ table }: OwnedTable): number => bodyOf(table).bottom - bodyOf(table).top + 1;

function rowAt(own: OwnedTable, index: number): Handle {
  if (index < 0 || index >= heightOf(own)) throw new ExcelError('InvalidArgument', 'index');
  return handle(rowApi, { ...own, index });
}

/** `Excel.TableRowCollection`. */
export const rowsApi: ApiClass<OwnedTable> = {
  name: 'TableRowCollection',
  check: demandTable,
  scalars: { count: { get: heightOf } },
  methods: {
    getCount: (own) => ({ value: heightOf(own) }),
    getItemAt: (own, args) => rowAt(own, args.integer(0)),
    add: (own, args, { book }) => {
      if (args.raw(1) !== undefined) throw new HostLacks('TableRowCollection.add() with values');
      return rowAt(own, addRow(book, own.sheet, own.table, args.optionalInteger(0)));
    },
  },
};

/** `Excel.TableRow`. */
const rowApi: ApiClass<OwnedRow> = {
  name: 'TableRow',
  id: ({ index }) => ({ _Id: String(index) }),
  check: demandTable,
  scalars: { index: { get: ({ index }) => index } },
  methods: {
    getRange: ({ sheet, table, index }) => {
      const row = bodyOf(table).top + index;
      return range(sheet, { ...table.rect, top: row, bottom: row });
    },
    delete: ({ sheet, table, index }, _, { book }) => {
      deleteRow(book, sheet, table, index);
      return undefined;
    },
  },
};
