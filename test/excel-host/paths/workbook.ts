import { type ApiClass, type Handle, NOTHING, handle } from '../api';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import { functionsApi } from './functions';
import { namesApi } from './names';
import { applicationApi, propertiesApi, workbookProtectionApi } from './protection';
import { range } from './range';
import { settingsApi } from './settings';
import { tablesApi } from './tables';
import { worksheetsApi } from './worksheets';

function selected({ selection }: Book): Handle {
  if (selection === undefined || selection.sheet.deleted) throw new ExcelError('InvalidSelection');
  return range(selection.sheet, selection.rect);
}

/** `Excel.Workbook`. */
export const workbookApi: ApiClass<Book> = {
  name: 'Workbook',
  scalars: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ readOnly }) => readOnly },
  },
  children: {
    application: (book) => handle(applicationApi, book),
    functions: (book) => handle(functionsApi, book),
    names: (book) => handle(namesApi, book),
    properties: (book) => handle(propertiesApi, book),
    protection: (book) => handle(workbookProtectionApi, book),
    settings: (book) => handle(settingsApi, book),
    tables: (book) => handle(tablesApi, { book, sheet: undefined }),
    worksheets: (book) => handle(worksheetsApi, book),
  },
  methods: {
    getSelectedRange: selected,
    getActiveCell: (book) => {
      if (book.selection === undefined) throw new ExcelError('InvalidSelection');
      const { sheet, rect } = book.selection;
      return range(sheet, { ...rect, bottom: rect.top, right: rect.left });
    },
    _GetRangeForEventByReferenceId: (_, args, { reference }) => {
      const found = reference(args.text(0));
      if (found === undefined) throw new ExcelError('ItemNotFound', 'the range of an event');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, { reference }) =>
      reference(args.text(0)) ?? NOTHING,
    _RemoveReference: (_, args, { forget }) => {
      forget(args.text(0));
      return undefined;
    },
  },
};
