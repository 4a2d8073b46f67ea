import type { Names } from './catalogue';

/** The words of the sheet for the jury of candidates whose training is short. */
export interface ShortTrainingWords {
  readonly title: (sheet: string) => string;
  /** who decides */
  readonly remark: string;
  /** the same in few words */
  readonly footer: string;
  readonly headings: Names<'category' | 'required' | 'done' | 'missing' | 'decision'>;
}
