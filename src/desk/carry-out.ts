import type { MarkOutcome, RemoveOutcome } from '../excel';
import type { Catalogue } from '../messages';
import type { Board, Notice } from './board';
import { type Deed, writeOutcome, writeUnforeseen, writeWorking } from './write-notice';

/** What is done to the sheet that is open, and where it is told. */
export interface Workplace {
  readonly work: {
    readonly mark: () => Promise<MarkOutcome>;
    readonly remove: () => Promise<RemoveOutcome>;
  };
  readonly board: Board;
  /** in the language that is spoken, once it is known */
  readonly words: () => Promise<Catalogue>;
}

/** Marks the open sheet or takes its marks away, tells it on the board, and never rejects; the last notice. */
export async function carryOut(deed: Deed, { work, board, words }: Workplace): Promise<Notice> {
  const known = await words();
  board.post(writeWorking(deed, known));
  const notice = await attempt(deed, work, known);
  board.post(notice);
  return notice;
}

async function attempt(deed: Deed, work: Workplace['work'], words: Catalogue): Promise<Notice> {
  try {
    return writeOutcome(await work[deed](), words);
  } catch (error) {
    return writeUnforeseen(error, words);
  }
}
