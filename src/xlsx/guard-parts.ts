import type { WorkbookParts } from './find-parts';
import { bigPart, mostInflated, mostInflation, mostTreeTags } from './limits';
import { RefusedFile } from './refuse';
import type { ZipEntry } from './zip-directory';

const TAG = '<'.charCodeAt(0);

/**
 * Refuses a workbook that would fill the memory, before anything of it is inflated. What the directory declares
 * is enough to know, since `unpackPart` holds each part to it.
 *
 * @throws RefusedFile 'inflates-too-much'
 */
export function guardParts({ sheets, texts, styles }: WorkbookParts): void {
  const parts = [texts, styles, ...sheets.map(({ entry }) => entry)].filter((entry) => entry !== null);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > mostInflated || parts.some(inflatesLikeABomb)) throw new RefusedFile('inflates-too-much');
}

/**
 * Refuses a part of which hucre would make a tree too large for the memory: a few bytes make an object.
 *
 * @param part  inflated
 * @throws RefusedFile 'inflates-too-much'
 */
export function guardTree(part: Uint8Array): void {
  let tags = 0;
  for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) {
    tags += 1;
    if (tags > mostTreeTags) throw new RefusedFile('inflates-too-much');
  }
}

function inflatesLikeABomb({ size, packedSize }: ZipEntry): boolean {
  return size > bigPart && size > packedSize * mostInflation;
}
