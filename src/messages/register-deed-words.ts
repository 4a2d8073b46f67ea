import type { Names } from './catalogue';

/** What is said of registers that are made and of lines that are written into them. */
export interface RegisterDeedWords {
  readonly created: (sheet: string) => string;
  readonly taken: (sheet: string) => string;
  readonly written: (sheet: string, row: number) => string;
  readonly changed: (sheet: string, cell: string) => string;
  readonly formula: (sheet: string, cell: string) => string;
  readonly sheetsWritten: (sheets: readonly string[]) => string;
  readonly nothingToWrite: Names<'reminders' | 'shortTraining'>;
  /** what Excel says when something else is typed than a column asks for */
  readonly alertTitle: string;
  readonly alerts: Names<'list' | 'day' | 'amount'>;
}
