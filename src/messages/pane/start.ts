import type { Names } from '../catalogue';

/** The words of the pane's view "Accueil". */
export interface StartWords {
  readonly welcome: string;
  readonly promise: string;
  readonly safety: string;
  readonly insertExample: string;
  readonly skip: string;
  readonly check: string;
  readonly lookAgain: string;
  readonly nothingYet: string;
  readonly sheets: string;
  readonly openSheet: (sheet: string) => string;
  readonly isOpen: string;
  readonly found: (candidates: number, heading: number) => string;
  readonly understood: string;
  readonly understoodColumns: (fields: number) => string;
  readonly field: string;
  readonly column: string;
  readonly change: string;
  readonly unchecked: (rules: number) => string;
  readonly uncheckedMeaning: string;
  readonly ignored: (headings: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly settings: string;
  readonly session: string;
  readonly sessionInForce: (session: number) => string;
  readonly examDate: string;
  readonly examDateFromColumn: (headings: string) => string;
  readonly examDateHint: string;
  readonly situation: string;
  readonly days: Names<'today' | 'exam-day' | 'other'>;
  readonly today: (date: string) => string;
  readonly otherDay: string;
  readonly badDate: string;
  readonly memory: Names<'kept' | 'outdated' | 'damaged'>;
}
