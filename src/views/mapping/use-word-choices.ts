import { useMemo } from 'react';
import { type WordChoice, listWordChoices, type ReadSheet } from '../../desk';
import { useReading } from '../use-reading';
import { useLasting } from './use-lasting';

/** A word with what was known of it when it was first listed. */
export interface ListedWord extends WordChoice {
  /** whether it may be several categories, also after one of them was chosen */
  readonly isAmbiguous: boolean;
}

const keyOf = ({ field, folded }: WordChoice): string => `${field} ${folded}`;

/** The words to settle and those that are settled, each once and in its place whatever is chosen for it. */
export function useWordChoices({ audit }: ReadSheet): readonly ListedWord[] {
  const { state } = useReading();
  const { wishes } = state;
  const current = useMemo(
    () => new Map(listWordChoices(audit, wishes).map((choice) => [keyOf(choice), choice])),
    [audit, wishes],
  );
  // Until the sheet has been read again one that was just taken back is in neither list.
  const listed = useLasting([...current.values()], keyOf, () => state.work.kind === 'working');
  return listed.map((first) => {
    const isAmbiguous = first.doubt === 'ambiguous';
    const now = current.get(keyOf(first));
    if (now === undefined) return { ...first, choice: null, isAmbiguous };
    if (now.doubt !== 'settled') return { ...now, isAmbiguous: now.doubt === 'ambiguous' };
    // A settled word is kept by its folded letters only: here it stays as it stands in the sheet.
    return { ...now, word: first.word, assumed: first.assumed, isAmbiguous };
  });
}
