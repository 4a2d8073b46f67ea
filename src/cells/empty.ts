import { foldText } from './text';
import vocabulary from './vocabulary/empty.json';

const emptyWords: ReadonlySet<string> = new Set(['', ...vocabulary.words.map(foldText)]);

const longestEmptyWord = Math.max(...[...emptyWords].map((word) => word.length));

/** Whether a text is too long to be one of the words for nothing, so that it need not be folded to see. */
export function surelySaysSomething(text: string): boolean {
  return text.length > longestEmptyWord && text.trim().length > longestEmptyWord;
}

/**
 * Does the text say that there is nothing? Spaces, a dash, "néant", "sans objet", "N/A".
 *
 * @param folded  the text as `foldText` gives it
 */
export function saysNothing(folded: string): boolean {
  return emptyWords.has(folded);
}
