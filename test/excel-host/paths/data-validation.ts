import { intersect, subtract } from '../address';
import type { ApiClass, Scalar } from '../api';
import { type Areas, demandSheet } from '../areas';
import type { Book } from '../book';
import { ExcelError } from '../errors';
import type { Validation } from '../model';
import { demandAllowed } from '../protect';
import { demandAlert, demandRule } from '../validation-rule';

type Part = 'rule' | 'prompt' | 'errorAlert';

const EMPTY: Readonly<Record<Part, unknown>> = { rule: {}, prompt: null, errorAlert: null };

const found = ({ sheet, rects }: Areas): Validation | undefined =>
  sheet.validations.find(({ rects: own }) =>
    own.some((area) => rects.some((rect) => intersect(area, rect) !== undefined)),
  );

/** Takes the validation off cells; the rest of what it covered keeps it. */
function clear(book: Book, { sheet, rects }: Areas): void {
  for (const rect of rects) {
    demandAllowed(sheet, rect, 'format');
    sheet.validations = sheet.validations
      .map((validation) => ({ ...validation, rects: validation.rects.flatMap((own) => subtract(own, rect)) }))
      .filter((validation) => validation.rects.length > 0);
  }
  book.happen();
}

const part = (name: Part, check?: (value: unknown) => void): Scalar<Areas> => ({
  get: (areas) => found(areas)?.[name] ?? EMPTY[name],
  set: (areas, value, { book }) => {
    if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument', name);
    check?.(value);
    const before = found(areas) ?? EMPTY;
    const { rule, prompt, errorAlert } = before;
    clear(book, areas);
    areas.sheet.validations.push({ rule, prompt, errorAlert, rects: [...areas.rects], [name]: value });
  },
});

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  custom: 'Custom',
  textLength: 'TextLength',
};

/** `Excel.DataValidation`, as far as keeping what it is given: it stops nobody from writing anything. */
export const dataValidationApi: ApiClass<Areas> = {
  name: 'DataValidation',
  check: ({ sheet }) => demandSheet(sheet),
  scalars: {
    rule: part('rule', demandRule),
    prompt: part('prompt'),
    errorAlert: part('errorAlert', demandAlert),
    type: {
      get: (areas) => {
        const rule = found(areas)?.rule;
        const [kind = ''] = typeof rule === 'object' && rule !== null ? Object.keys(rule) : [];
        return KINDS[kind] ?? 'None';
      },
    },
  },
  methods: {
    clear: (areas, _, { book }) => {
      clear(book, areas);
      return undefined;
    },
  },
};
