import { type MarkOutcome, type RemoveOutcome, type ResultsOutcome, codeOf, sayOutcome } from '../excel';
import type { Catalogue } from '../messages';
import type { Notice } from './board';

/** What the buttons do to the sheet that is open. */
export type Deed = 'mark' | 'remove';

/** That a button's work goes on. */
export function writeWorking(deed: Deed, { language, ribbon }: Catalogue): Notice {
  return { kind: 'working', sentence: ribbon.working[deed], language };
}

/** What became of it, in the sentence that every door says it in. */
export function writeOutcome(
  outcome: MarkOutcome | RemoveOutcome | ResultsOutcome,
  words: Catalogue,
): Notice {
  const kind = isAllAsAsked(outcome) ? 'good' : 'attention';
  return { kind, sentence: sayOutcome(outcome, words), language: words.language };
}

/** That it ended in an error which nobody foresaw. */
export function writeUnforeseen(error: unknown, { language, ribbon }: Catalogue): Notice {
  return { kind: 'attention', sentence: ribbon.unforeseen(codeOf(error)), language };
}

/** Whether the sheet itself shows all that there is to know: anything else must be told. */
function isAllAsAsked(outcome: MarkOutcome | RemoveOutcome | ResultsOutcome): boolean {
  switch (outcome.kind) {
    case 'marked':
    case 'removed':
    case 'inserted':
      return outcome.remarks.length === 0;
    case 'listed':
    case 'nothing':
    case 'no-place':
    case 'no-marks':
    case 'refused':
    case 'undone':
    case 'uncertain':
      return false;
    default:
      return outcome satisfies never;
  }
}
