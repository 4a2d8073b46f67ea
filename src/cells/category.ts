import { type Category, type StatedCategory, unreadable, value } from '../regulation';
import { type Parser, defineParser } from './parser';
import { wordsOf } from './text';
import vocabulary from './vocabulary/categories.json';

/** What one word or phrase contributes to the naming of a category. */
type Meaning =
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'stated'; readonly category: Category }
  | { readonly kind: 'assumed'; readonly category: Category }
  | { readonly kind: 'confirming'; readonly category: Category }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'silent' };

const CONTINUING_TRAINING: readonly Category[] = ['adult-first', 'adult-advanced'];

const meanings: ReadonlyMap<string, Meaning> = buildMeanings();
const longestPhrase = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));

/**
 * Reads the category of a candidate. A cell is understood only when each of its words is: what names two
 * categories, or none, is unknown, and is asked instead of guessed.
 *
 * @example "apprenti CFA non habilité" → apprentice, stated; "apprenti" → assumed; "alternance" → unreadable
 */
export function createCategoryParser(): Parser<StatedCategory> {
  return defineParser<StatedCategory>({
    text: (_folded, raw) => {
      // A question mark says that whoever typed it was not sure either.
      const stated = raw.includes('?') ? null : statedCategory(raw);
      return stated ? value(stated) : unreadable(raw);
    },
  });
}

function statedCategory(raw: string): StatedCategory | null {
  const found = findMeanings(wordsOf(raw));
  if (found.some((meaning) => meaning?.kind === 'out-of-scope')) {
    return { certainty: 'out-of-scope', word: raw };
  }
  const named = new Set<Category>();
  const confirmed = new Set<Category>();
  let isSure = false;
  let isContinuing = false;
  for (const meaning of found) {
    switch (meaning?.kind) {
      case undefined:
        return null;
      case 'stated':
        named.add(meaning.category);
        isSure = true;
        break;
      case 'assumed':
        named.add(meaning.category);
        break;
      case 'confirming':
        confirmed.add(meaning.category);
        break;
      case 'ambiguous':
        isContinuing = true;
        break;
      case 'silent':
      case 'out-of-scope':
        break;
      default:
        meaning satisfies never;
    }
  }
  if (isContinuing && confirmed.has('adult-first')) {
    named.add('adult-first');
    isSure = true;
  }
  const [category, ...others] = named;
  if (category === undefined) {
    const isBare = isContinuing && confirmed.size === 0;
    return isBare ? { certainty: 'ambiguous', category: 'adult-first', word: raw } : null;
  }
  if (others.length > 0) return null;
  if (isContinuing && !CONTINUING_TRAINING.includes(category)) return null;
  if ([...confirmed].some((other) => other !== category)) return null;
  return isSure || confirmed.has(category)
    ? { certainty: 'stated', category }
    : { certainty: 'assumed', category, word: raw };
}

/** The meanings of the longest known phrases, from left to right; undefined for a word that is not known. */
function findMeanings(words: readonly string[]): readonly (Meaning | undefined)[] {
  const found: (Meaning | undefined)[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !meanings.has(words.slice(at, at + length).join(' '))) length -= 1;
    found.push(meanings.get(words.slice(at, at + length).join(' ')));
    at += length;
  }
  return found;
}

function buildMeanings(): ReadonlyMap<string, Meaning> {
  const all = new Map<string, Meaning>();
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases) all.set(wordsOf(phrase).join(' '), meaning);
  };
  const addByCategory = (
    lists: Readonly<Record<string, readonly string[]>>,
    kind: 'stated' | 'assumed' | 'confirming',
  ) => {
    for (const [category, phrases] of Object.entries(lists)) {
      add(phrases, { kind, category: category as Category });
    }
  };
  add(vocabulary.fillers, { kind: 'silent' });
  add(vocabulary.toConfirm.silent, { kind: 'silent' });
  add(vocabulary.outOfScope, { kind: 'out-of-scope' });
  add(vocabulary.ambiguous, { kind: 'ambiguous' });
  addByCategory(vocabulary.assumed, 'assumed');
  addByCategory(vocabulary.confirming, 'confirming');
  addByCategory(vocabulary.stated, 'stated');
  for (const [phrase, category] of Object.entries(vocabulary.readFirst)) {
    add(
      [phrase],
      category === null ? { kind: 'silent' } : { kind: 'confirming', category: category as Category },
    );
  }
  return all;
}
