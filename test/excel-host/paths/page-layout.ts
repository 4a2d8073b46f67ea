import { demandRect, rectName } from '../address';
import { type ApiClass, type Scalar, demandBoolean, demandNumber, demandText, handle } from '../api';
import { ExcelError } from '../errors';
import { MARGINS, type Page, type Sheet } from '../model';

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

const centred = (trait: 'centerHorizontally' | 'centerVertically'): Scalar<Sheet> => ({
  get: ({ page }) => page[trait],
  set: (sheet, value, { book }) => {
    sheet.page = { ...sheet.page, [trait]: demandBoolean(value) };
    book.happen();
  },
});

/** In points. */
const UNITS: ReadonlyMap<unknown, number> = new Map([
  ['Points', 1],
  ['Inches', 72],
  ['Centimeters', 72 / 2.54],
]);

/** Margins with those that are told changed: what is left out stays. */
function changeMargins({ margins }: Page, unit: unknown, options: unknown): Page['margins'] {
  const factor = UNITS.get(unit);
  if (factor === undefined || typeof options !== 'object' || options === null) {
    throw new ExcelError('InvalidArgument', 'margins');
  }
  const told = new Map<string, unknown>(Object.entries(options));
  const changed = MARGINS.filter((margin) => told.has(margin)).map((margin) => {
    const length = demandNumber(told.get(margin)) * factor;
    if (length < 0) throw new ExcelError('InvalidArgument', margin);
    return [margin, length] as const;
  });
  return { ...margins, ...Object.fromEntries(changed) };
}

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
    centerHorizontally: centred('centerHorizontally'),
    centerVertically: centred('centerVertically'),
  },
  children: { headersFooters: (sheet) => handle(headersFootersApi, sheet) },
  methods: {
    setPrintArea: (sheet, args, { book }) => {
      sheet.page = { ...sheet.page, printArea: rectName(demandRect(args.text(0))) };
      book.happen();
      return undefined;
    },
    setPrintMargins: (sheet, args, { book }) => {
      sheet.page = { ...sheet.page, margins: changeMargins(sheet.page, args.raw(0), args.raw(1)) };
      book.happen();
      return undefined;
    },
    setPrintTitleRows: (sheet, args, { book }) => {
      sheet.page = { ...sheet.page, titleRows: args.text(0) };
      book.happen();
      return undefined;
    },
  },
};
