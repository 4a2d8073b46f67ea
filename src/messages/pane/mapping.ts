import type { Names } from '../catalogue';

/** The words of the pane's view "Correspondances". */
export interface MappingWords {
  readonly words: string;
  readonly noWords: string;
  readonly wordsMeaning: string;
  /** the label of a word's choice; null: not counted */
  readonly word: (word: string, field: string, count: number | null) => string;
  readonly doubts: Names<'unknown' | 'ambiguous' | 'settled'>;
  readonly assumed: (category: string) => string;
  readonly caseByCase: string;
  readonly asUnderstood: string;
  readonly yes: string;
  readonly no: string;
  readonly leftAside: string;
  readonly leftAsideMeaning: string;
  readonly heading: (heading: string) => string;
  readonly leaveAside: string;
  readonly columns: string;
  readonly groups: Names<'identity' | 'course' | 'experience' | 'dossiers' | 'marks' | 'diploma'>;
  /** the fields of a group that have no column */
  readonly others: (fields: number) => string;
  readonly asHeadingsSay: string;
  readonly byHeadings: (columns: string | null) => string;
  readonly addedUp: (columns: string) => string;
  readonly noColumn: string;
  readonly chosen: (column: string | null, heading: string) => string;
  readonly elsewhere: (heading: string) => string;
  readonly ambiguous: string;
  readonly keeping: string;
  readonly keepingMeaning: string;
  readonly remember: string;
  readonly forget: string;
  readonly nothingChosen: string;
}
