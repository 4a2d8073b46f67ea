import { readFile, stat } from 'node:fs/promises';
import type { Catalogue } from '../messages';
import type { Sheet } from '../table';
import { mostBytes, readWorkbook } from '../xlsx';

export type LoadedFile =
  | { readonly kind: 'loaded'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Reads a workbook from the disk, or says in one sentence why it can't be.
 *
 * @param file  the path as typed: the sentence names it so
 */
export async function loadFile(file: string, { refusals }: Catalogue): Promise<LoadedFile> {
  const refused = (sentence: string): LoadedFile => ({ kind: 'refused', sentence });
  try {
    const status = await stat(file);
    if (status.isDirectory()) return refused(refusals.folder(file));
    // A pipe or a device would be read for ever.
    if (!status.isFile()) return refused(refusals.file['not-a-workbook'](file));
    // Looked at before loading: a file of several hundred megabytes is refused unread.
    if (status.size > mostBytes) return refused(refusals.file['too-large'](file));
    const answer = await readWorkbook(await readFile(file));
    if (answer.kind === 'refused') return refused(refusals.file[answer.refusal](file));
    return { kind: 'loaded', sheets: answer.sheets };
  } catch (error) {
    return refused(isMissingFile(error) ? refusals.missingFile(file) : refusals.unreadableFile(file));
  }
}

function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
