import type { Names } from './catalogue';

/** What is said of a register that was created, or of a line that was written into one. */
export interface RegisterDeedWords {
  readonly created: (sheet: string) => string;
  readonly taken: (sheet: string) => string;
  readonly structureProtected: (sheet: string) => string;
  readonly written: (row: number) => string;
  readonly changed: (cell: string) => string;
  readonly formula: (cell: string) => string;
  readonly gone: (sheet: string) => string;
  readonly tooOld: string;
  readonly nothingWritten: string;
  readonly nothingCreated: string;
  readonly uncertainLine: (sheet: string) => string;
  readonly uncertainSheet: (sheet: string) => string;
  readonly sheetsWritten: (sheets: readonly string[]) => string;
  readonly nothingToWrite: Names<'reminders' | 'shortTraining'>;
  /** the name of a sheet that is being made */
  readonly unfinished: (sheet: string) => string;
  /** what Excel says of a value that a column does not expect: at most 225 characters, the title 32 */
  readonly alerts: { readonly title: string } & Names<'list' | 'day' | 'amount'>;
}
