import { type ApiClass, type Scalar, demandText, handle } from '../api';
import { ExcelError } from '../errors';
import type { Sheet } from '../model';

/** Characters that the parts of a footer take together. */
const LONGEST = 255;

type Part = 'leftFooter' | 'centerFooter' | 'rightFooter';

function footer(part: Part): Scalar<Sheet> {
  return {
    get: ({ page }) => page.footer[part],
    set: (sheet, value, { book }) => {
      const changed = { ...sheet.page.footer, [part]: demandText(value) };
      if (Object.values(changed).join('').length > LONGEST) throw new ExcelError('InvalidArgument', part);
      sheet.page = { ...sheet.page, footer: changed };
      book.happen();
    },
  };
}

/** `Excel.HeaderFooter`, of all pages. */
const headerFooterApi: ApiClass<Sheet> = {
  name: 'HeaderFooter',
  scalars: {
    leftFooter: footer('leftFooter'),
    centerFooter: footer('centerFooter'),
    rightFooter: footer('rightFooter'),
  },
};

/** `Excel.HeaderFooterGroup`. */
const headersFootersApi: ApiClass<Sheet> = {
  name: 'HeaderFooterGroup',
  children: { defaultForAllPages: (sheet) => handle(headerFooterApi, sheet) },
};

/** `Excel.PageLayout`: how a sheet is printed. */
export const pageLayoutApi: ApiClass<Sheet> = {
  name: 'PageLayout',
  scalars: {
    orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value, { book }) => {
        if (value !== 'Portrait' && value !== 'Landscape')
          throw new ExcelError('InvalidArgument', 'orientation');
        sheet.page = { ...sheet.page, orientation: value };
        book.happen();
      },
    },
    paperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value, { book }) => {
        sheet.page = { ...sheet.page, paperSize: demandText(value) };
        book.happen();
      },
    },
    zoom: {
      get: ({ page }) => page.zoom,
      set: (sheet, value, { book }) => {
        if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument', 'zoom');
        sheet.page = { ...sheet.page, zoom: value };
        book.happen();
      },
    },
  },
  children: { headersFooters: (sheet) => handle(headersFootersApi, sheet) },
  methods: {
    setPrintTitleRows: (sheet, args, { book }) => {
      sheet.page = { ...sheet.page, titleRows: args.text(0) };
      book.happen();
      return undefined;
    },
  },
};
