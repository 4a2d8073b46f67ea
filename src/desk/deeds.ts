import type { ExcelDoor, Marker, Problem } from '../excel';
import type { Catalogue } from '../messages';
import type { Board } from './board';
import type { DeskAction } from './reduce';
import type { DeskState, Work } from './state';

/** What a deed of the desk works with. */
export interface DeedTools {
  readonly state: () => DeskState;
  readonly dispatch: (action: DeskAction) => void;
  readonly board: Board;
  readonly words: () => Catalogue;
  readonly tools: () => Promise<{ readonly door: ExcelDoor; readonly marker: Marker }>;
  /** tells that work is under way as long as it is */
  readonly doing: <T>(deed: Extract<Work, { kind: 'working' }>['deed'], work: () => Promise<T>) => Promise<T>;
  /** says what went wrong */
  readonly tell: (problem: Problem | null) => void;
  /** lists the sheets of the workbook again */
  readonly list: () => Promise<void>;
  /** judges the open sheet again, in the sheet too where that is marked */
  readonly renew: () => Promise<void>;
}
