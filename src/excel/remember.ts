import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/** Under what name the workbook keeps what a person chose; headings and words, and nothing of a candidate. */
const KEY = 'agora.correspondances';

/** What the workbook keeps: whatever it is, it is looked at before it is believed. */
export async function recall(door: ExcelDoor): Promise<unknown> {
  try {
    return await workInExcel(door, 'event', async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
      await sync(context);
      return setting.isNullObject ? null : (setting.value as unknown);
    });
  } catch {
    // A hint only: without it everything is recognised anew.
    return null;
  }
}

/**
 * Keeps something in the workbook until it is saved with it. Only when a person asks for it: a setting that is
 * written clears what they could undo.
 *
 * @returns why it could not be kept, or null
 */
export async function remember(door: ExcelDoor, value: unknown): Promise<Problem | null> {
  try {
    await workInExcel(door, 'asked', async (context) => {
      context.workbook.settings.add(KEY, value);
      await sync(context);
    });
    return null;
  } catch (error) {
    return problemOf(error, '');
  }
}
