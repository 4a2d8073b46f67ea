import { LAST_COLUMN, LAST_ROW, type Rect } from '../address';
import { type ApiClass, type Arguments, type Handle, NOTHING, handle } from '../api';
import { demandSheet } from '../areas';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import type { Frozen, Sheet } from '../model';
import { range } from './range';

/** One where nothing is said, none where it is 0. */
function count(args: Arguments): number {
  const given = args.optionalInteger(0) ?? 1;
  if (given < 0) throw new ExcelError('InvalidArgument', 'count');
  return given;
}

function freeze(book: Book, sheet: Sheet, frozen: Frozen): undefined {
  sheet.frozen = frozen;
  book.happen();
  return undefined;
}

function frozenBlock({ rows, columns }: Frozen): Rect | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
}

/** `Excel.WorksheetFreezePanes`: each of its deeds takes the place of what was frozen before. */
const freezePanesApi: ApiClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  check: demandSheet,
  methods: {
    freezeRows: (sheet, args, { book }) => freeze(book, sheet, { rows: count(args), columns: 0 }),
    freezeColumns: (sheet, args, { book }) => freeze(book, sheet, { rows: 0, columns: count(args) }),
    unfreeze: (sheet, _, { book }) => freeze(book, sheet, { rows: 0, columns: 0 }),
    getLocationOrNullObject: (sheet) => {
      const block = frozenBlock(sheet.frozen);
      return block === undefined ? NOTHING : range(sheet, block);
    },
  },
};

export const freezePanes = (sheet: Sheet): Handle => handle(freezePanesApi, sheet);
