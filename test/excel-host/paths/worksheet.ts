import { LAST_COLUMN, LAST_ROW, type Rect, demandRect, intersect, splitSheet } from '../address';
import {
  type Answer,
  type ApiClass,
  type Arguments,
  type Handle,
  type Session,
  NOTHING,
  demandBoolean,
  demandNumber,
  demandText,
  handle,
} from '../api';
import { demandSheet } from '../areas';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import { usedBlock } from '../grid';
import type { Sheet } from '../model';
import { demandStructure } from '../protect';
import { deleteSheet, renameSheet, showSheet } from '../sheets';
import { autoFilter } from './auto-filter';
import { freezePanes } from './freeze-panes';
import { pageLayoutApi } from './page-layout';
import { worksheetProtectionApi } from './protection';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { tablesApi } from './tables';

/** `eventType` of a sheet's events in the client, by the name of what registers them. */
export const EVENTS = { DataChanged: 10, Activated: 11, Deleted: 15, Calculated: 16, RowSorted: 19 } as const;

type Listener<Target> = (target: Target, args: Arguments, session: Session) => Answer;

/** `_RegisterDataChangedEvent` and its like. */
export function listeners<Target>(
  names: readonly (keyof typeof EVENTS)[],
  targetOf: (target: Target) => string,
): Record<string, Listener<Target>> {
  const methods: Record<string, Listener<Target>> = {};
  for (const name of names) {
    for (const on of [true, false]) {
      methods[`_${on ? 'Register' : 'Unregister'}${name}Event`] = (target, _, { listen }) => {
        listen(EVENTS[name], targetOf(target), on);
        return undefined;
      };
    }
  }
  return methods;
}

const WHOLE: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** An address within the sheet, or a name that points into it. */
function readAddress(book: Book, sheet: Sheet, address: string): Rect {
  const named = book.findName(address);
  if (named?.sheet.toLowerCase() === sheet.name.toLowerCase()) return named.rect;
  const { sheet: other, local } = splitSheet(address);
  if (other !== undefined && other.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError('InvalidArgument', `an address of the sheet ${other}`);
  }
  return demandRect(local);
}

/** Several addresses; refused beyond 8,192 characters (OfficeDev/office-js#5198). */
function readAddresses(sheet: Sheet, book: Book, addresses: string): Rect[] {
  if (addresses.length > LONGEST_ADDRESS) throw new ExcelError('InvalidArgument', 'address too long');
  return addresses.split(',').map((address) => readAddress(book, sheet, address.trim()));
}

const LONGEST_ADDRESS = 8192;

function used(sheet: Sheet, args: Arguments): Rect | undefined {
  const rect = usedBlock(sheet.grid, args.boolean(0));
  return rect === undefined ? undefined : intersect(rect, WHOLE);
}

/** `Excel.Worksheet`. */
const worksheetApi: ApiClass<Sheet> = {
  name: 'Worksheet',
  id: ({ id }) => ({ Id: id }),
  check: demandSheet,
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, { book }) => renameSheet(book, sheet, demandText(value)),
    },
    position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, { book }) => {
        demandStructure(book);
        const others = book.sheets.filter((other) => other !== sheet);
        others.splice(demandNumber(value), 0, sheet);
        book.sheets = others;
        book.happen();
      },
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { book }) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          throw new ExcelError('InvalidArgument', 'visibility');
        }
        showSheet(book, sheet, value);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { book }) => {
        sheet.tabColor = demandText(value);
        book.happen();
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value, { book }) => {
        sheet.showGridlines = demandBoolean(value);
        book.happen();
      },
    },
  },
  children: {
    tables: (sheet, { book }) => handle(tablesApi, { book, sheet }),
    autoFilter: (sheet) => autoFilter(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    pageLayout: (sheet) => handle(pageLayoutApi, sheet),
    protection: (sheet) => handle(worksheetProtectionApi, sheet),
  },
  methods: {
    ...listeners<Sheet>(['DataChanged', 'Calculated', 'RowSorted'], ({ id }) => id),
    activate: (sheet, _, { book }) => {
      if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'a hidden sheet');
      book.activate(sheet);
      return undefined;
    },
    calculate: (_sheet, _args, { book }) => {
      book.calculator.refresh();
      return undefined;
    },
    delete: (sheet, _, { book }) => {
      deleteSheet(book, sheet);
      return undefined;
    },
    getCell: (sheet, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return range(sheet, { top: row, bottom: row, left: column, right: column });
    },
    getRange: (sheet, args, { book }) => {
      const address = args.optionalText(0);
      return range(sheet, address === undefined ? WHOLE : readAddress(book, sheet, address));
    },
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return range(sheet, {
        top,
        left,
        bottom: top + args.integer(2) - 1,
        right: left + args.integer(3) - 1,
      });
    },
    getRanges: (sheet, args, { book }) => rangeAreas(sheet, readAddresses(sheet, book, args.text(0))),
    getUsedRange: (sheet, args) =>
      range(sheet, used(sheet, args) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (sheet, args) => {
      const rect = used(sheet, args);
      return rect === undefined ? NOTHING : range(sheet, rect);
    },
  },
};

export const worksheet = (sheet: Sheet): Handle => handle(worksheetApi, sheet);
