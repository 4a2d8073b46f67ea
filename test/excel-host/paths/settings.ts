import { type ApiClass, type Handle, NOTHING, handle } from '../api';
import type { Book } from '../book';
import { ExcelError } from '../errors';

interface Owned {
  readonly book: Book;
  readonly key: string;
}

/** Writes or deletes a setting. A write to the settings clears what could be undone (OfficeDev/office-js#3141). */
function write({ book, key }: Owned, value: unknown, on: boolean): void {
  if (on) book.settings.set(key, structuredClone(value));
  else book.settings.delete(key);
  book.undo = [];
  book.settingsWrites += 1;
  book.happen();
}

const setting = (book: Book, key: string): Handle => handle(settingApi, { book, key });

/** `Excel.SettingCollection`. */
export const settingsApi: ApiClass<Book> = {
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => setting(book, key)),
  index: (book, key) => {
    if (!book.settings.has(key)) throw new ExcelError('ItemNotFound', key);
    return setting(book, key);
  },
  methods: {
    getCount: ({ settings }) => ({ value: settings.size }),
    getItemOrNullObject: (book, args) =>
      book.settings.has(args.text(0)) ? setting(book, args.text(0)) : NOTHING,
    add: (book, args) => {
      const key = args.text(0);
      write({ book, key }, args.raw(1) ?? null, true);
      return setting(book, key);
    },
  },
};

const settingApi: ApiClass<Owned> = {
  name: 'Setting',
  id: ({ key }) => ({ _Id: key }),
  check: ({ book, key }) => {
    if (!book.settings.has(key)) throw new ExcelError('ItemNotFound', key);
  },
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: (own, value) => write(own, value, true),
    },
  },
  methods: {
    delete: (own) => {
      write(own, undefined, false);
      return undefined;
    },
  },
};
