import type { Names } from '../catalogue';

/** The words of the pane's view "Résultats". */
export interface ResultsWords {
  readonly noSheet: string;
  readonly sheet: (sheet: string, candidates: number) => string;
  readonly filter: string;
  readonly verdicts: Names<'non-compliant' | 'incomplete' | 'compliant' | 'out-of-scope'>;
  readonly grouping: string;
  readonly groupings: Names<'candidates' | 'rules'>;
  readonly search: string;
  readonly shown: (candidates: number, findings: number) => string;
  readonly nothingFound: string;
  readonly showAll: string;
  readonly allWell: string;
  readonly goTo: (cell: string) => string;
  readonly goToCandidate: (name: string, row: number) => string;
  readonly details: string;
  readonly fix: string;
  readonly copyAll: string;
  readonly copyOne: (name: string) => string;
  readonly copied: (candidates: number) => string;
  readonly notCopied: string;
  readonly nothingMissing: string;
  readonly list: string;
  readonly ruleGroup: (rule: string, findings: number) => string;
  /** the plain text of what is missing, ready for a mail */
  readonly letter: {
    readonly title: (sheet: string, day: string) => string;
    readonly candidate: (name: string, verdict: string) => string;
    readonly line: (sentence: string, fix: string, source: string) => string;
    readonly effect: (sentence: string, effect: string) => string;
  };
}
