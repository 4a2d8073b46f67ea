import { foldText, wordsOf } from '../cells';
import type { Field } from '../regulation';
import {
  aliases,
  commonWords,
  companionsOf,
  dateFields,
  decorations,
  exactHeadings,
  fieldsInParts,
  gluedPart,
  hangingWords,
  ourHeadings,
  partLabels,
  rowNumberHeadings,
  silentPartWords,
  telling,
} from './vocabulary';

/** What a column's heading says. */
export type HeadingMeaning =
  | {
      readonly kind: 'field';
      readonly field: Field;
      /** '1', '2nde'… when the heading numbers one of several columns, else null */
      readonly part: string | null;
      readonly isSecondChoice: boolean;
    }
  /** "1re" alone: a part of what stands to its left ("PFMP 2nde | 1re | Tle") */
  | { readonly kind: 'part'; readonly part: string }
  /** "N°" alone: a row number, or the candidate's, as the values tell */
  | { readonly kind: 'number' }
  /** one of our own columns: never input */
  | { readonly kind: 'ours' }
  | { readonly kind: 'unknown' };

const unknown: HeadingMeaning = { kind: 'unknown' };
const remembered = new Map<string, HeadingMeaning>();
const MOST_REMEMBERED = 5_000;

/**
 * What a heading says, or unknown: it is understood only when each of its words is.
 *
 * @example "Nb de semaines de PFMP effectuées" → pfmpWeeks; "PFMP (jours)" → unknown; "Début 2" → experienceStart, part '2'
 */
export function understandHeading(text: string): HeadingMeaning {
  const known = remembered.get(text);
  if (known) return known;
  const meaning = understandWords(headingWords(text));
  if (remembered.size < MOST_REMEMBERED) remembered.set(text, meaning);
  return meaning;
}

/** "2024-2025", "2024/25" or "2024": one part of the weeks. */
const SCHOOL_YEAR = /\b(20\d\d)(?: ?[-/–] ?(?:20)?\d\d)?\b/g;

/** The words of a heading, without decorations such as "(oui/non)". */
function headingWords(text: string): readonly string[] {
  let folded = foldText(text);
  for (const decoration of decorations) folded = folded.replace(decoration, ' ');
  folded = folded.replace(SCHOOL_YEAR, ' an$1 ');
  return wordsOf(folded).flatMap((word) => {
    const glued = gluedPart.exec(word);
    return glued ? glued.slice(1) : [word];
  });
}

function understandWords(all: readonly string[]): HeadingMeaning {
  const phrase = telling(all).join(' ');
  if (ourHeadings.has(phrase)) return { kind: 'ours' };
  if (rowNumberHeadings.has(phrase)) return { kind: 'number' };

  const words = new Set(telling(all));
  const numbers = [...words].flatMap((word) => {
    const label = /^an20\d\d$/.test(word) ? word : partLabels.get(word);
    return label === undefined ? [] : [{ word, label }];
  });
  const numberWords = new Set(numbers.map(({ word }) => word));
  const part = partOf(numbers.map(({ label }) => label));
  const unnumberedWords = all.filter((word) => !numberWords.has(word));
  const exact = exactHeadings.get(unnumberedWords.filter((word) => word !== 'n').join(' '));
  if (exact !== undefined) return { kind: 'field', field: exact, part, isSecondChoice: false };

  // "PFMP du", "Dossier remis le": what hangs at the end asks for a date.
  const asksForDate = hangingWords.has(unnumberedWords.at(-1) ?? '');
  const unnumbered = new Set([...words].filter((word) => !numberWords.has(word)));
  for (const { field, words: asked, isSecondChoice } of aliases) {
    if (asksForDate && !dateFields.has(field)) continue;
    if (isSaidBy(words, asked, field, [])) return { kind: 'field', field, part: null, isSecondChoice };
    const silent = field === 'pfmpWeeks' ? silentPartWords : [];
    if (part !== null && fieldsInParts.has(field) && isSaidBy(unnumbered, asked, field, silent)) {
      return { kind: 'field', field, part, isSecondChoice };
    }
  }
  return part !== null && unnumbered.size === 0 ? { kind: 'part', part } : unknown;
}

/** The part that a heading names: a rank, a year, or a rank within a year; null: none, or one too many. */
function partOf(labels: readonly string[]): string | null {
  const ranks = labels.filter((label) => /^\d$/.test(label)).length;
  const isOne = labels.length > 0 && ranks <= 1 && labels.length - ranks <= 1;
  return isOne ? labels.join(' ') : null;
}

/** Whether the heading has all the words asked, and besides them only companions of the field. */
function isSaidBy(
  words: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  field: Field,
  silent: readonly string[],
): boolean {
  for (const word of asked) if (!words.has(word)) return false;
  const companions = companionsOf[field];
  return [...words].every(
    (word) => asked.has(word) || commonWords.has(word) || companions.has(word) || silent.includes(word),
  );
}
