import type { AuditedCandidate } from '../audit';
import { wordsOf } from '../cells';
import { answerFields } from '../table';
import type { Wishes } from './state';

/** As many digits as a candidate's number has, and no day or mark. */
const NUMBER = /\d{5,}/;

/**
 * Wishes without the words that name a candidate ("à voir avec Mme Exemple"), or look like a number: a workbook's
 * settings travel with it unseen, and hold nobody.
 */
export function leaveNamesOut(
  { mapping, meanings }: Wishes,
  candidates: readonly Pick<AuditedCandidate, 'name'>[],
): Wishes {
  const names = new Set(candidates.flatMap(({ name }) => wordsOf(name ?? '')));
  const isSafe = (word: string) => !NUMBER.test(word) && !wordsOf(word).some((part) => names.has(part));
  const keep = <T>(words: ReadonlyMap<string, T> | undefined): ReadonlyMap<string, T> =>
    new Map([...(words ?? [])].filter(([word]) => isSafe(word)));
  const answers = Object.fromEntries(
    answerFields.flatMap((field) => {
      const kept = keep(meanings.answers[field]);
      return kept.size > 0 ? [[field, kept] as const] : [];
    }),
  );
  return { mapping, meanings: { categories: keep(meanings.categories), answers } };
}
