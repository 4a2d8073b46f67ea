import { type ExcelDoor, sync, workInExcel } from './door';
import { type Problem, problemOf } from './problem';

/**
 * Shows a cell: its sheet comes to the front and the cell is selected.
 *
 * @param id  Excel's own of the sheet
 * @param address  'D9'
 * @returns why it could not be shown, or null
 */
export async function goToCell(door: ExcelDoor, id: string, address: string): Promise<Problem | null> {
  try {
    await workInExcel(door, 'asked', async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.activate();
      sheet.getRange(address).select();
      await sync(context);
    });
    return null;
  } catch (error) {
    return problemOf(error, '');
  }
}
