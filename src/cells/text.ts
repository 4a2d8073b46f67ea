const MARKS_ABOVE_LETTERS = /[\u0300-\u036f]/g;
/** Other letters than plain ones, or spaces to be taken away. */
const NEEDS_MORE_THAN_LOWER_CASE = /[^\x20-\x7e]| {2}|^ | $/;
const SPACES = /[\s\u00a0\u202f\u2007\u200b\ufeff]+/g;

/**
 * A text as people compare it: without case, accents, double or no-break spaces.
 *
 * @example foldText('  Éléve\u00a0 CNED ') → 'eleve cned'
 */
export function foldText(text: string): string {
  // Most texts are plain letters with single spaces: they need neither decomposition nor a second look.
  if (!NEEDS_MORE_THAN_LOWER_CASE.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replace(MARKS_ABOVE_LETTERS, '');
  if (!NEEDS_MORE_THAN_LOWER_CASE.test(bare)) return bare.toLowerCase();
  return bare
    .replace(/œ/gi, 'oe')
    .replace(/º/g, '°')
    .replace(/[’ʼ`´]/g, "'")
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The words of a text, folded; hyphens, brackets and punctuation are spaces.
 *
 * @example wordsOf("3 ans d'expérience") → ['3', 'ans', 'd', 'experience']
 */
export function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
