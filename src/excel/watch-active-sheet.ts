import { type ExcelDoor, sync, workInExcel } from './door';

/** Tells when another sheet comes to the front. Where Excel does not tell, nothing is told. */
export async function watchActiveSheet(door: ExcelDoor, onChange: () => void): Promise<void> {
  try {
    await workInExcel(door, 'event', async (context) => {
      context.workbook.worksheets.onActivated.add(() => {
        onChange();
        return Promise.resolve();
      });
      await sync(context);
    });
  } catch {
    // The pane has a button to look at the open sheet.
  }
}
