import { type Rect, demandRect, sameRect, splitSheet } from '../address';
import { type ApiClass, type Arguments, NOTHING, handle } from '../api';
import { type Area, demandSheet, rectOf } from '../areas';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import { applyFilter, newFilter, readCriteria, showCriteria } from '../filter';
import type { AutoFilter, Sheet, Table } from '../model';
import { demandAllowed } from '../protect';
import { range } from './range';

/** The filter of a sheet or of one of its tables. */
interface Owner {
  readonly sheet: Sheet;
  readonly table: Table | undefined;
}

const filterOf = ({ sheet, table }: Owner): AutoFilter | undefined =>
  table === undefined ? sheet.autoFilter : table.filter;

function given(args: Arguments): Rect {
  const object = args.object(0);
  return object === undefined ? demandRect(splitSheet(args.text(0)).local) : rectOf(object.target as Area);
}

/**
 * `AutoFilter.apply`. On another range than the filter had, the filter is a new one and what it filtered by
 * is lost: its criteria have to be given again.
 */
function apply(owner: Owner, args: Arguments, book: Book): void {
  const rect = given(args);
  const { sheet, table } = owner;
  demandAllowed(sheet, rect, 'filter');
  if (table === undefined && sheet.protection !== undefined && sheet.autoFilter === undefined) {
    throw new ExcelError('AccessDenied', 'no AutoFilter can be set on a protected sheet');
  }
  const old = filterOf(owner);
  const filter =
    old !== undefined && (table !== undefined || sameRect(old.rect, rect)) ? old : newFilter(rect);
  const column = args.optionalInteger(1);
  if (column !== undefined) {
    if (column < 0 || column >= filter.criteria.length)
      throw new ExcelError('InvalidArgument', 'columnIndex');
    filter.criteria[column] = args.raw(2) === undefined ? undefined : readCriteria(args.raw(2));
  }
  if (table === undefined) sheet.autoFilter = filter;
  applyFilter(book, sheet, filter);
}

/** Takes criteria away and shows the rows again. */
function clear(owner: Owner, book: Book, columns: (index: number) => boolean): void {
  const filter = filterOf(owner);
  if (filter === undefined) return;
  demandAllowed(owner.sheet, filter.rect, 'filter');
  filter.criteria = filter.criteria.map((criteria, index) => (columns(index) ? undefined : criteria));
  applyFilter(book, owner.sheet, filter);
}

/** `Excel.AutoFilter`. */
const autoFilterApi: ApiClass<Owner> = {
  name: 'AutoFilter',
  check: ({ sheet }) => demandSheet(sheet),
  scalars: {
    enabled: { get: (owner) => filterOf(owner) !== undefined },
    isDataFiltered: {
      get: (owner) => filterOf(owner)?.criteria.some((criteria) => criteria !== undefined) ?? false,
    },
    criteria: { get: (owner) => filterOf(owner)?.criteria.map(showCriteria) ?? [] },
  },
  methods: {
    getRange: (owner) => {
      const filter = filterOf(owner);
      if (filter === undefined) throw new ExcelError('ItemNotFound', 'no AutoFilter');
      return range(owner.sheet, filter.rect);
    },
    getRangeOrNullObject: (owner) => {
      const filter = filterOf(owner);
      return filter === undefined ? NOTHING : range(owner.sheet, filter.rect);
    },
    apply: (owner, args, { book }) => {
      apply(owner, args, book);
      return undefined;
    },
    clearCriteria: (owner, _, { book }) => {
      clear(owner, book, () => true);
      return undefined;
    },
    clearColumnCriteria: (owner, args, { book }) => {
      const column = args.integer(0);
      clear(owner, book, (index) => index === column);
      return undefined;
    },
    reapply: (owner, _, { book }) => {
      const filter = filterOf(owner);
      if (filter !== undefined) {
        demandAllowed(owner.sheet, filter.rect, 'filter');
        applyFilter(book, owner.sheet, filter);
      }
      return undefined;
    },
    remove: ({ sheet, table }, _, { book }) => {
      if (sheet.autoFilter !== undefined) demandAllowed(sheet, sheet.autoFilter.rect, 'object');
      if (table === undefined) sheet.autoFilter = undefined;
      else {
        table.filter = newFilter(table.filter.rect);
        applyFilter(book, sheet, table.filter);
      }
      book.happen();
      return undefined;
    },
  },
};

export const autoFilter = (sheet: Sheet, table?: Table): ReturnType<typeof handle> =>
  handle(autoFilterApi, { sheet, table });
