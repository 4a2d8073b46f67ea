import { type Snapshot, planRestoring } from '../audit';
import { french } from '../messages';
import { applyDeeds } from './apply-deeds';
import { NoAnswer, sync } from './door';
import { readOutline } from './read-shape';

/**
 * Puts a sheet back as it was after something failed on it half way, as far as Excel lets it.
 *
 * @param error  what failed: after a request without an answer nothing more is asked
 * @returns 'undone' when the sheet is as before, 'uncertain' when that can't be said
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  id: string,
  before: Snapshot,
  error: unknown,
): Promise<'undone' | 'uncertain'> {
  if (error instanceof NoAnswer) return 'uncertain';
  try {
    const outline = await readOutline(context, id);
    outline.queueDetails();
    await sync(context);
    const deeds = planRestoring(before, outline.readDetails(), french.marking);
    await applyDeeds(context, outline.sheet, deeds);
    await sync(context);
    return 'undone';
  } catch {
    return 'uncertain';
  }
}
