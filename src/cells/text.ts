const MARKS_ABOVE_LETTERS = /[\u0300-\u036f]/g;
const ALREADY_FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const PLAIN_LETTERS = /^[\x20-\x7e]*$/;
const SPACES = /[\s\u00a0\u202f\u2007\u200b\ufeff]+/g;

/**
 * A text as people compare it: without case, accents, double or no-break spaces.
 *
 * @example foldText('  Éléve\u00a0 CNED ') → 'eleve cned'
 */
export function foldText(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  // Most texts are plain letters: they need neither decomposition nor a look for other spaces.
  if (PLAIN_LETTERS.test(text)) return text.replace(/ {2,}/g, ' ').trim().toLowerCase();
  return text
    .normalize('NFD')
    .replace(MARKS_ABOVE_LETTERS, '')
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
