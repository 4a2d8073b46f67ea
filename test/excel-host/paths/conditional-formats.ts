import { intersect } from '../address';
import { type ApiClass, type Handle, NOTHING, demandBoolean, demandNumber, demandText, handle } from '../api';
import { type Areas, demandSheet } from '../areas';
import type { Book } from '../book';
import { colour } from '../colour';
import { ExcelError, HostLacks } from '../errors';
import { parseFormula } from '../formula/parse';
import type { ConditionalFormat, Sheet, Tint } from '../model';
import { demandAllowed } from '../protect';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { cutFormats } from './range-deeds';

interface Owned {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Changes a conditional format, where the sheet lets it be changed. */
function change({ sheet, format }: Owned, book: Book, alter: (format: ConditionalFormat) => void): void {
  demandThere({ sheet, format });
  for (const rect of format.rects) demandAllowed(sheet, rect, 'format');
  alter(format);
  book.happen();
}

function demandThere({ sheet, format }: Owned): void {
  demandSheet(sheet);
  if (!sheet.formats.includes(format)) throw new ExcelError('ItemNotFound', 'conditional format');
}

/** The formats that touch cells, by priority. */
const touching = ({ sheet, rects }: Areas): ConditionalFormat[] =>
  sheet.formats.filter((format) =>
    format.rects.some((own) => rects.some((rect) => intersect(own, rect) !== undefined)),
  );

const owned = (sheet: Sheet, format: ConditionalFormat): Handle =>
  handle(conditionalFormatApi, { sheet, format });

function findById(areas: Areas, id: string): Handle | undefined {
  const format = touching(areas).find((candidate) => candidate.id === id);
  return format === undefined ? undefined : owned(areas.sheet, format);
}

/** `Excel.ConditionalFormatCollection`. */
export const conditionalFormatsApi: ApiClass<Areas> = {
  name: 'ConditionalFormatCollection',
  check: ({ sheet }) => demandSheet(sheet),
  items: (areas) => touching(areas).map((format) => owned(areas.sheet, format)),
  index: (areas, id) => {
    const found = findById(areas, id);
    if (found === undefined) throw new ExcelError('ItemNotFound', id);
    return found;
  },
  methods: {
    getCount: (areas) => ({ value: touching(areas).length }),
    getItemOrNullObject: (areas, args) => findById(areas, args.text(0)) ?? NOTHING,
    getItemAt: (areas, args) => {
      const format = touching(areas)[args.integer(0)];
      if (format === undefined) throw new ExcelError('InvalidArgument', 'index');
      return owned(areas.sheet, format);
    },
    add: ({ sheet, rects }, args, { book }) => {
      const type = args.text(0);
      if (type !== 'Custom') throw new HostLacks(`conditional formats of the type ${type}`);
      for (const rect of rects) demandAllowed(sheet, rect, 'format');
      const id = `{cf-${book.nextId()}}`;
      const format = { id, type, rects: [...rects], formula: '', tint: {}, stopIfTrue: false };
      // "Adds a new conditional format to the collection at the first/top priority" (@types/office-js).
      sheet.formats.unshift(format);
      book.happen();
      return owned(sheet, format);
    },
    clearAll: ({ sheet, rects }, _, { book }) => {
      for (const rect of rects) demandAllowed(sheet, rect, 'format');
      cutFormats(sheet, rects);
      book.happen();
      return undefined;
    },
  },
};

const conditionalFormatApi: ApiClass<Owned> = {
  name: 'ConditionalFormat',
  id: ({ format }) => ({ Id: format.id }),
  check: demandThere,
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ sheet, format }) => sheet.formats.indexOf(format),
      set: (own, value, { book }) =>
        change(own, book, (format) => {
          const others = own.sheet.formats.filter((other) => other !== format);
          const given = demandNumber(value);
          // "Use a negative priority to begin from the back"; beyond the bounds it is the first or the last.
          others.splice(given < 0 ? Math.max(0, others.length + 1 + given) : given, 0, format);
          own.sheet.formats = others;
        }),
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (own, value, { book }) =>
        change(own, book, (format) => {
          format.stopIfTrue = demandBoolean(value);
        }),
    },
  },
  children: {
    custom: (own) => {
      // Reading mixed conditional formats throws (OfficeDev/office-js#2180, #5222, #6835).
      if (own.format.type !== 'Custom')
        throw new ExcelError('ItemNotFound', `${own.format.type} is not custom`);
      return handle(customApi, own);
    },
    customOrNullObject: (own) => (own.format.type === 'Custom' ? handle(customApi, own) : NOTHING),
  },
  methods: {
    delete: (own, _, { book }) => {
      change(own, book, (format) => {
        own.sheet.formats = own.sheet.formats.filter((other) => other !== format);
      });
      return undefined;
    },
    getRange: ({ sheet, format }) => {
      const [first, ...more] = format.rects;
      if (first === undefined || more.length > 0) throw new ExcelError('ItemNotFound', 'several ranges');
      return range(sheet, first);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [first, ...more] = format.rects;
      return first === undefined || more.length > 0 ? NOTHING : range(sheet, first);
    },
    getRanges: ({ sheet, format }) => rangeAreas(sheet, format.rects),
  },
};

const ruleApi: ApiClass<Owned> = {
  name: 'ConditionalFormatRule',
  check: demandThere,
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: (own, value, { book }) => {
        const text = demandText(value);
        const formula = text.startsWith('=') ? text : `=${text}`;
        const node = parseFormula(formula);
        if (typeof node === 'string') throw new ExcelError('InvalidArgument', node);
        change(own, book, (format) => {
          format.formula = formula;
        });
      },
    },
  },
};

/** A trait of what a conditional format paints. */
function tint<Trait extends keyof Tint>(
  trait: Trait,
  read: (value: unknown) => NonNullable<Tint[Trait]>,
): {
  readonly get: (own: Owned) => unknown;
  readonly set: (own: Owned, value: unknown, session: { readonly book: Book }) => void;
} {
  return {
    get: ({ format }) => format.tint[trait] ?? null,
    set: (own, value, { book }) => {
      const given = read(value);
      change(own, book, (format) => {
        format.tint[trait] = given;
      });
    },
  };
}

const clear =
  (...traits: readonly (keyof Tint)[]) =>
  (own: Owned, _: unknown, { book }: { readonly book: Book }): undefined => {
    change(own, book, (format) => {
      const kept = Object.entries(format.tint).filter(([trait]) => !traits.some((gone) => gone === trait));
      format.tint = Object.fromEntries(kept);
    });
    return undefined;
  };

const fillApi: ApiClass<Owned> = {
  name: 'ConditionalRangeFill',
  check: demandThere,
  scalars: { color: tint('fill', colour) },
  methods: { clear: clear('fill') },
};

const fontApi: ApiClass<Owned> = {
  name: 'ConditionalRangeFont',
  check: demandThere,
  scalars: {
    color: tint('fontColor', colour),
    bold: tint('bold', demandBoolean),
    italic: tint('italic', demandBoolean),
  },
  methods: { clear: clear('fontColor', 'bold', 'italic') },
};

const formatApi: ApiClass<Owned> = {
  name: 'ConditionalRangeFormat',
  children: { fill: (own) => handle(fillApi, own), font: (own) => handle(fontApi, own) },
};

const customApi: ApiClass<Owned> = {
  name: 'CustomConditionalFormat',
  children: { rule: (own) => handle(ruleApi, own), format: (own) => handle(formatApi, own) },
};
