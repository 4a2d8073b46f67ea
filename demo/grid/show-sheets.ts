import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Book } from '../../test/excel-host/book';
import type { Sheet } from '../../test/excel-host/model';
import { PIXELS_PER_POINT, rangeOf } from './ranges';
import type { UniverStore } from './univer-store';

/** Shows which sheets there are, their names, and what of their rows and columns is seen, where it has changed. */
export function showSheets(book: Book, store: UniverStore): void {
  const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  // Univer is never without a sheet to be seen, and leaves one that goes for whichever it likes: so first those
  // that stay.
  for (const sheet of shown) showSheet(sheet, store);
  const { active } = book;
  if (active !== undefined && store.workbook.getActiveSheet(true)?.getSheetId() !== active.id) {
    store.activate(active.id);
  }
  for (const sheet of book.sheets) if (!shown.includes(sheet)) showSheet(sheet, store);
  if (shown.length === 0) return;
  for (const id of [...store.workbook.getSheetOrders()]) {
    const isGone = !book.sheets.some((sheet) => sheet.id === id);
    if (isGone) store.execute(RemoveSheetMutation.id, { subUnitId: id });
  }
}

function showSheet(sheet: Sheet, store: UniverStore): void {
  const worksheet = store.workbook.getSheetBySheetId(sheet.id);
  if (worksheet === null || worksheet === undefined) return;
  const tell = (mutation: string, params: object): void =>
    store.execute(mutation, { subUnitId: sheet.id, ...params });
  if (worksheet.getName() !== sheet.name) tell(SetWorksheetNameMutation.id, { name: sheet.name });
  const isHidden = sheet.visibility !== 'Visible';
  if ((worksheet.isSheetHidden() === BooleanNumber.TRUE) !== isHidden) {
    tell(SetWorksheetHideMutation.id, { hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  showMerges(sheet, worksheet, tell);
  showSizes(sheet, worksheet, tell);
  showHidden(sheet, worksheet, tell);
}

type Tell = (mutation: string, params: object) => void;

function showMerges(sheet: Sheet, worksheet: Worksheet, tell: Tell): void {
  const wanted = sheet.merges.map(rangeOf);
  const shown = worksheet.getConfig().mergeData;
  const gone = shown.filter((range) => !wanted.some((other) => isSame(range, other)));
  const fresh = wanted.filter((range) => !shown.some((other) => isSame(range, other)));
  if (gone.length > 0) tell(RemoveWorksheetMergeMutation.id, { ranges: gone });
  if (fresh.length > 0) tell(AddWorksheetMergeMutation.id, { ranges: fresh });
}

const isSame = (a: IRange, b: IRange): boolean =>
  a.startRow === b.startRow &&
  a.endRow === b.endRow &&
  a.startColumn === b.startColumn &&
  a.endColumn === b.endColumn;

function showSizes(sheet: Sheet, worksheet: Worksheet, tell: Tell): void {
  for (const [column, width] of sheet.columnWidths) {
    const pixels = Math.round(width * PIXELS_PER_POINT);
    if (worksheet.getColumnWidth(column) !== pixels) {
      tell(SetWorksheetColWidthMutation.id, { ranges: [columnsAt(column, worksheet)], colWidth: pixels });
    }
  }
  for (const [row, height] of sheet.rowHeights) {
    const pixels = Math.round(height * PIXELS_PER_POINT);
    if (worksheet.getRowHeight(row) !== pixels) {
      tell(SetWorksheetRowHeightMutation.id, { ranges: [rowsAt(row, worksheet)], rowHeight: pixels });
    }
  }
}

function showHidden(sheet: Sheet, worksheet: Worksheet, tell: Tell): void {
  for (let column = 0; column < worksheet.getColumnCount(); column += 1) {
    const isHidden = sheet.hiddenColumns.has(column);
    if (worksheet.getColVisible(column) !== isHidden) continue;
    const mutation = isHidden ? SetColHiddenMutation : SetColVisibleMutation;
    tell(mutation.id, { ranges: [columnsAt(column, worksheet)] });
  }
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const isHidden = sheet.hides(row);
    if (worksheet.getRowRawVisible(row) !== isHidden) continue;
    tell((isHidden ? SetRowHiddenMutation : SetRowVisibleMutation).id, { ranges: [rowsAt(row, worksheet)] });
  }
}

const columnsAt = (column: number, worksheet: Worksheet): IRange => ({
  startRow: 0,
  endRow: worksheet.getRowCount() - 1,
  startColumn: column,
  endColumn: column,
});

const rowsAt = (row: number, worksheet: Worksheet): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: worksheet.getColumnCount() - 1,
});
