import type { Names } from '../catalogue';

/** The words of the pane's view "Surlignage". */
export interface PaneMarkingWords {
  readonly noSheet: string;
  readonly state: {
    readonly marked: (sheet: string, verdicts: string, reasons: string) => string;
    readonly unmarked: (sheet: string) => string;
  };
  readonly mark: string;
  readonly markAgain: string;
  readonly remove: string;
  readonly what: string;
  readonly willWrite: (
    verdicts: string,
    reasons: string,
    verdictHeading: string,
    reasonsHeading: string,
    rows: number,
  ) => string;
  readonly willTint: string;
  readonly willNotTouch: string;
  readonly elsewhere: (listing: string, why: string) => string;
  readonly colours: string;
  readonly meanings: Names<'compliant' | 'non-compliant' | 'incomplete' | 'out-of-scope' | 'stale'>;
  readonly undoing: string;
}
