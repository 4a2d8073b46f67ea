import { type ApiClass } from '../api';
import { demandSheet } from '../areas';
import type { Book } from '../book';
import { ExcelError, HostLacks } from '../errors';
import type { Protection, Sheet } from '../model';

/** What a protected sheet allows where nothing else was said. */
export const STRICT: Protection = {
  allowFormatCells: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowAutoFilter: false,
  allowSort: false,
};

function refuse(): never {
  // Protecting and unprotecting by an add-in now throws AccessDenied (OfficeDev/office-js#6784, June 2026).
  throw new ExcelError('AccessDenied', 'protect and unprotect');
}

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionApi: ApiClass<Sheet> = {
  name: 'WorksheetProtection',
  check: demandSheet,
  scalars: {
    protected: { get: ({ protection }) => protection !== undefined },
    options: {
      get: ({ protection }) => {
        if (protection === undefined) return null;
        return { ...protection, allowFormatColumns: false, allowFormatRows: false, selectionMode: 'Normal' };
      },
    },
  },
  methods: { protect: refuse, unprotect: refuse },
};

/** `Excel.WorkbookProtection`. */
export const workbookProtectionApi: ApiClass<Book> = {
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: { protect: refuse, unprotect: refuse },
};

/** `Excel.Application`. */
export const applicationApi: ApiClass<Book> = {
  name: 'Application',
  scalars: {
    calculationMode: { get: () => 'Automatic' },
    decimalSeparator: { get: () => ',' },
    thousandsSeparator: { get: () => '\u202f' },
  },
  methods: {
    calculate: ({ calculator }) => {
      calculator.refresh();
      return undefined;
    },
    // Excel calculates at the next sync, which the stand-in has done by then: nothing differs that one could see.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const PROPERTIES = ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'];

/** `Excel.DocumentProperties`. */
export const propertiesApi: ApiClass<Book> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      {
        get: ({ properties }: Book) => properties.get(name) ?? '',
        set: (book: Book, value: unknown) => {
          if (typeof value !== 'string') throw new HostLacks(`DocumentProperties.${name} = ${typeof value}`);
          book.properties.set(name, value);
          book.happen();
        },
      },
    ]),
  ),
};
