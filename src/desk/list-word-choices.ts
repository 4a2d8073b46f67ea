import { type OpenWord, type SheetAudit, listOpenWords } from '../audit';
import type { Category } from '../regulation';
import { answerFields } from '../table';
import type { Wishes } from './state';

/** A word that a person is asked about, and what was answered. */
export interface WordChoice extends Pick<OpenWord, 'field' | 'word' | 'folded' | 'assumed'> {
  /** 'settled': a person has said what it means, so that nothing is in doubt any more */
  readonly doubt: OpenWord['doubt'] | 'settled';
  /** in how many cells it stands; null where it is no longer counted */
  readonly count: number | null;
  /** what it means by a person's own word; null: case by case */
  readonly choice: Category | boolean | null;
}

/**
 * The words that reading could not settle, the most frequent first, then those that a person has settled: both can
 * be chosen anew.
 */
export function listWordChoices(
  audit: Pick<SheetAudit, 'candidates'>,
  { meanings }: Wishes,
): readonly WordChoice[] {
  const isSettled = ({ field, folded }: OpenWord) =>
    (field === 'status' ? meanings.categories : meanings.answers[field])?.has(folded) === true;
  // One that was just settled stays in doubt until the sheet has been read again.
  const open = listOpenWords(audit)
    .filter((word) => !isSettled(word))
    .map((word): WordChoice => ({ ...word, choice: null }));
  const settled = (
    field: WordChoice['field'],
    words: ReadonlyMap<string, Category | boolean> | undefined,
  ): readonly WordChoice[] =>
    [...(words ?? [])].map(([folded, choice]) => ({
      field,
      word: folded,
      folded,
      doubt: 'settled',
      assumed: null,
      count: null,
      choice,
    }));
  return [
    ...open,
    ...settled('status', meanings.categories),
    ...answerFields.flatMap((field) => settled(field, meanings.answers[field])),
  ];
}
