import type { Names } from './catalogue';

/** The words of the sheet from which letters to candidates are merged. */
export interface ReminderWords {
  /** names of merge fields: one word each, of letters without accents */
  readonly headings: Names<
    | 'number'
    | 'lastName'
    | 'firstName'
    | 'sheet'
    | 'category'
    | 'lacking'
    | 'toDo'
    | 'before'
    | 'remark'
    | 'source'
  >;
  /** the day of the épreuve is not known */
  readonly dayUnknown: string;
  /** the day of the épreuve has come */
  readonly tooLate: string;
}
