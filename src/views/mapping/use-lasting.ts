import { useState } from 'react';

/**
 * What is listed, each where it first stood and as it first was: nothing moves or goes while a person is at it.
 *
 * @param items  what is to be listed now; new ones come last
 * @param keyOf  what makes two of them the same
 * @param isStill  whether one that is not among them is kept all the same
 */
export function useLasting<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  isStill: (item: T) => boolean,
): readonly T[] {
  const [seen, setSeen] = useState(items);
  const now = new Set(items.map(keyOf));
  const before = new Set(seen.map(keyOf));
  const stays = seen.filter((item) => now.has(keyOf(item)) || isStill(item));
  const comes = items.filter((item) => !before.has(keyOf(item)));
  if (stays.length === seen.length && comes.length === 0) return seen;
  const next = [...stays, ...comes];
  setSeen(next);
  return next;
}
