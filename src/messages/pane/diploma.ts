import type { Closeness, ControlOption, NeededMark, Proposal } from '../../regulation';
import type { Names } from '../catalogue';

/** The words of the view "Notes". */
export interface DiplomaPaneWords {
  readonly noMarks: string;
  readonly insert: string;
  readonly jury: string;
  readonly filter: string;
  readonly proposals: Names<Proposal | 'close'>;
  readonly search: string;
  readonly list: string;
  readonly shown: (candidates: number) => string;
  readonly showAll: string;
  readonly nothingFound: string;
  readonly columns: (known: number, all: number) => string;
  readonly unit: (unit: string, name: string, column: string) => string;
  readonly column: (column: string, header: string) => string;
  readonly noColumn: string;
  readonly doubled: (cells: string) => string;
  readonly unknownColumn: (heading: string, cell: string) => string;
  readonly average: (mean: number, points: number) => string;
  readonly close: (closeness: Closeness) => string;
  readonly why: string;
  readonly changes: string;
  /** what one more point in a unit brings: points, and of the average */
  readonly worth: (unit: string, points: number, mean: number) => string;
  readonly needed: (target: number, mark: NeededMark) => string;
  readonly control: (option: ControlOption) => string;
}
