import type { Names } from './catalogue';

/** The words of the custom functions. What they answer into a cell is French in every locale. */
export interface FunctionWords {
  readonly states: Names<'compliant' | 'toComplete' | 'zero' | 'nonValid'>;
  readonly weeksDone: (required: number, source: string) => string;
  readonly unequalRanges: (first: string, firstSize: number, second: string, secondSize: number) => string;
  readonly otherCategory: (argument: string, category: string) => string;
  readonly noCandidate: (argument: string) => string;
  readonly notListed: (argument: string, raw: string) => string;
  readonly emptyAt: (argument: string, at: number) => string;
  readonly endBeforeStart: (argument: string, at: number) => string;
  readonly tooManyHours: (argument: string, at: number) => string;
  readonly unreadableAt: (argument: string, at: number, raw: string) => string;
  readonly unknownConvention: (argument: string, raw: string, known: string) => string;
  readonly conventionUnits: Names<'day' | 'hour'>;
  readonly ongoingUntil: (argument: string, at: number) => string;
  readonly reversedWindow: (first: string, second: string) => string;
  readonly unreadable: (argument: string, raw: string) => string;
  readonly noAnswer: (argument: string) => string;
  readonly noMark: (argument: string) => string;
  readonly allDispensed: string;
  readonly unknownUnit: (argument: string, raw: string) => string;
  readonly unitTwice: (argument: string, unit: string) => string;
  readonly tooManyOptional: (argument: string, count: number, most: number) => string;
  readonly noUnit: (argument: string) => string;
  readonly noCategoryForProject: (argument: string) => string;
  readonly wrongPair: (argument: string) => string;
  readonly unknownSession: (argument: string, raw: string, known: string) => string;
  readonly noAverage: (argument: string, why: string) => string;
  readonly noTarget: (argument: string, most: number) => string;
  readonly outOfReach: (argument: string) => string;
  readonly needsMark: (argument: string) => string;
  readonly headerRows: (argument: string, rows: number) => string;
  readonly rowWidth: (argument: string, width: number, headers: number) => string;
  readonly oneRow: (argument: string, rows: number) => string;
  readonly noTable: (argument: string) => string;
  readonly codeMissing: (argument: string) => string;
  readonly noCode: (argument: string, raw: string) => string;
  readonly allCompliant: string;
  readonly auditHeadings: readonly string[];
}

/** The help page of the functions, and what Excel shows of them while one types. */
export interface FunctionHelpWords extends Names<
  'title' | 'introduction' | 'search' | 'found' | 'optional' | 'examples'
> {
  readonly answers: Names<'yes' | 'no'>;
}
