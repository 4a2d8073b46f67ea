/**
 * By what we know a verdict's cell again, whoever saved, sorted or copied it: `N("AGORA 1k3f9a")` in its
 * formula. N of a text is 0, so the seal changes nothing. Its figure is that of the reasons beside it: a text
 * that somebody typed there has another one, and is left alone.
 */
const SEAL = /N\("(AGORA [0-9a-z]+)"\)/;

/** The seal of some reasons. @example sealOf('') → 'AGORA ztntfp' */
export function sealOf(reasons: string): string {
  return `AGORA ${hash(reasons).toString(36)}`;
}

/** The condition that carries a seal in a formula, always true. */
export function sealCondition(seal: string): string {
  return `N("${seal}")=0`;
}

/** The seal in what a cell holds, or null where the cell is not ours. */
export function findSeal(content: unknown): string | null {
  return typeof content === 'string' && content.startsWith('=') ? (SEAL.exec(content)?.[1] ?? null) : null;
}

/** FNV-1a over UTF-16 units, 32 bits: two texts that a person may write are not taken for one another. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
