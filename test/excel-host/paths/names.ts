import { quoteSheet, rectName } from '../address';
import { type ApiClass, type Handle, NOTHING, demandBoolean, demandText, handle } from '../api';
import { type Area, rectOf } from '../areas';
import type { Book, Name } from '../book';
import { ExcelError } from '../errors';
import { rewriteReferences } from '../formula/rewrite';
import { range } from './range';

interface Owned {
  readonly book: Book;
  readonly name: Name;
}

function find(book: Book, key: string): Handle | undefined {
  const lower = key.toLowerCase();
  const name = book.names.find((candidate) => candidate.name.toLowerCase() === lower);
  return name === undefined ? undefined : handle(nameApi, { book, name });
}

/** `Excel.NamedItemCollection`, of the workbook. */
export const namesApi: ApiClass<Book> = {
  name: 'NamedItemCollection',
  items: (book) => book.names.map((name) => handle(nameApi, { book, name })),
  index: (book, key) => {
    const found = find(book, key);
    if (found === undefined) throw new ExcelError('ItemNotFound', key);
    return found;
  },
  methods: {
    getCount: ({ names }) => ({ value: names.length }),
    getItemOrNullObject: (book, args) => find(book, args.text(0)) ?? NOTHING,
    add: (book, args) => {
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new ExcelError('InvalidArgument', name);
      if (find(book, name) !== undefined) throw new ExcelError('InvalidArgument', `${name} is taken`);
      const object = args.object(1);
      const item: Name = {
        name,
        formula: object === undefined ? args.text(1) : formulaOf(object.target as Area),
        visible: true,
        comment: args.optionalText(2) ?? '',
      };
      book.names.push(item);
      book.calculator.forget();
      book.calculator.refresh();
      book.happen();
      return handle(nameApi, { book, name: item });
    },
  },
};

function formulaOf(area: Area): string {
  const absolute = rewriteReferences(
    `=${quoteSheet(area.sheet.name)}!${rectName(rectOf(area))}`,
    (reference) => ({
      ...reference,
      fixed: { top: true, left: true, bottom: true, right: true },
    }),
  );
  return absolute;
}

const nameApi: ApiClass<Owned> = {
  name: 'NamedItem',
  id: ({ name }) => ({ _Id: name.name }),
  check: ({ book, name }) => {
    if (!book.names.includes(name)) throw new ExcelError('ItemNotFound', name.name);
  },
  scalars: {
    name: { get: ({ name }) => name.name },
    formula: { get: ({ name }) => name.formula },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ book, name }, value) => {
        name.comment = demandText(value);
        book.happen();
      },
    },
    scope: { get: () => 'Workbook' },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ book, name }, value) => {
        name.visible = demandBoolean(value);
        book.happen();
      },
    },
  },
  methods: {
    getRange: ({ book, name }) => {
      const found = book.findName(name.name);
      if (found === undefined) throw new ExcelError('ItemNotFound', name.name);
      return range(book.sheet(found.sheet), found.rect);
    },
    getRangeOrNullObject: ({ book, name }) => {
      const found = book.findName(name.name);
      return found === undefined ? NOTHING : range(book.sheet(found.sheet), found.rect);
    },
    delete: ({ book, name }) => {
      book.names = book.names.filter((other) => other !== name);
      book.calculator.forget();
      book.calculator.refresh();
      book.happen();
      return undefined;
    },
  },
};
