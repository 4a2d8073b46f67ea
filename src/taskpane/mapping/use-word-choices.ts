import { useMemo } from 'react';
import { type WordChoice, isBusy, listWordChoices } from '../../desk';
import type { KnownSheet } from '../../excel';
import { useDesk } from '../use-desk';
import { useLasting } from './use-lasting';

const keyOf = ({ field, folded }: WordChoice): string => `${field} ${folded}`;

/** The words to settle and those that are settled, each once and in its place whatever is chosen for it. */
export function useWordChoices({ audit }: KnownSheet): readonly WordChoice[] {
  const { state } = useDesk();
  const { wishes } = state;
  // Until the sheet has been read again a word that was just settled is also still in doubt: what was chosen holds.
  const current = useMemo(
    () => new Map(listWordChoices(audit, wishes).map((choice) => [keyOf(choice), choice])),
    [audit, wishes],
  );
  // Likewise one that was just taken back is in neither list.
  const listed = useLasting([...current.values()], keyOf, () => isBusy(state));
  return listed.map((first) => {
    const now = current.get(keyOf(first));
    if (now === undefined) return { ...first, choice: null };
    // A settled word is known by its folded letters only; it keeps those in which it stood in the sheet.
    return now.doubt === 'settled' ? { ...now, word: first.word, assumed: first.assumed } : now;
  });
}
