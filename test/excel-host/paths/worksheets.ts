import { type ApiClass, NOTHING } from '../api';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import { addSheet } from '../sheets';
import { listeners, worksheet } from './worksheet';

/** What the client calls the workbook when it registers an event on all its sheets. */
export const WORKBOOK = 'Workbook';

/** `Excel.WorksheetCollection`. */
export const worksheetsApi: ApiClass<Book> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheet),
  index: (book, key) => worksheet(book.sheet(key)),
  methods: {
    ...listeners<Book>(['DataChanged', 'Activated', 'Calculated', 'RowSorted', 'Deleted'], () => WORKBOOK),
    getCount: (book, args) => ({
      value: book.sheets.filter(({ visibility }) => !args.boolean(0) || visibility === 'Visible').length,
    }),
    getActiveWorksheet: ({ active }) => {
      if (active === undefined) throw new ExcelError('ItemNotFound');
      return worksheet(active);
    },
    getItemOrNullObject: (book, args) => {
      const sheet = book.findSheet(args.text(0));
      return sheet === undefined ? NOTHING : worksheet(sheet);
    },
    add: (book, args) => worksheet(addSheet(book, args.optionalText(0))),
  },
};
