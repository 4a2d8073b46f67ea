import { type Rect, intersect, isWholeColumns, isWholeRows, sameRect, subtract } from '../address';
import type { Answer, Arguments, Handle, Session } from '../api';
import { type Area, rectOf } from '../areas';
import type { Book, Happening } from '../book';
import { EMPTY, NO_STYLE } from '../cell';
import { ExcelError, HostLacks } from '../errors';
import type { Sheet } from '../model';
import { type Deed, demandAllowed } from '../protect';
import { type Shift, shiftCells } from '../shift';
import { empty, unformat } from '../write';

type Deeds = Readonly<Record<string, (area: Area, args: Arguments, session: Session) => Answer>>;

/** What a range does to the sheet. */
export const rangeDeeds = (range: (sheet: Sheet, rect: Rect) => Handle): Deeds => ({
  clear: (area, args, { book }) => {
    clearCells(book, area.sheet, rectOf(area), args.optionalText(0) ?? 'All');
    return undefined;
  },
  insert: (area, args, { book }) => {
    const rect = rectOf(area);
    const direction = args.text(0);
    if (direction !== 'Down' && direction !== 'Right') throw new ExcelError('InvalidArgument', direction);
    insertCells(book, area.sheet, rect, direction === 'Down' ? 'rows' : 'columns');
    return range(area.sheet, rect);
  },
  delete: (area, args, { book }) => {
    const direction = args.text(0);
    if (direction !== 'Up' && direction !== 'Left') throw new ExcelError('InvalidArgument', direction);
    deleteCells(book, area.sheet, rectOf(area), direction === 'Up' ? 'rows' : 'columns');
    return undefined;
  },
  select: (area, _, { book }) => {
    if (area.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'a hidden sheet');
    book.activate(area.sheet);
    book.selection = { sheet: area.sheet, rect: rectOf(area) };
    return undefined;
  },
  merge: (area, args, { book }) => {
    const rect = rectOf(area);
    if (args.boolean(0)) throw new HostLacks('Range.merge(true)');
    mergeCells(book, area.sheet, rect);
    return undefined;
  },
  unmerge: (area, _, { book }) => {
    const rect = rectOf(area);
    demandAllowed(area.sheet, rect, 'format');
    area.sheet.merges = area.sheet.merges.filter((merge) => intersect(merge, rect) === undefined);
    book.happen();
    return undefined;
  },
  calculate: (_area, _args, { book }) => {
    book.calculator.refresh();
    return undefined;
  },
  _RemoveReference: () => undefined,
});

/** Merges cells: the first keeps its content, that of the others is lost. */
export function mergeCells(book: Book, sheet: Sheet, rect: Rect): void {
  demandAllowed(sheet, rect, 'format');
  if (sheet.tables.some((table) => intersect(table.rect, rect) !== undefined)) {
    throw new ExcelError('InvalidOperation', 'cells of a table cannot be merged');
  }
  sheet.merges = [...sheet.merges.filter((merge) => intersect(merge, rect) === undefined), rect];
  for (const { row, column, cell } of sheet.grid.within(rect)) {
    if (row !== rect.top || column !== rect.left)
      sheet.grid.set(row, column, { ...EMPTY, style: cell.style });
  }
  book.calculator.forget();
  book.calculator.refresh();
  book.happen();
}

/** `Range.clear`: contents, formats (the conditional ones too), links, or all of it. */
export function clearCells(book: Book, sheet: Sheet, rect: Rect, applyTo: string): void {
  if (applyTo === 'All' || applyTo === 'Contents') empty(book, sheet, rect);
  if (applyTo === 'All' || applyTo === 'Formats') {
    unformat(book, sheet, rect);
    cutFormats(sheet, [rect]);
  }
  if (applyTo === 'All' || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
    for (const { row, column, cell } of sheet.grid.within(rect)) {
      const { link, ...bare } = cell;
      if (link !== undefined) {
        const style = applyTo === 'RemoveHyperlinks' ? NO_STYLE : bare.style;
        sheet.grid.set(row, column, { ...bare, style });
      }
    }
  }
  if (applyTo === 'All') {
    sheet.validations = sheet.validations
      .map((validation) => ({ ...validation, rects: validation.rects.flatMap((own) => subtract(own, rect)) }))
      .filter(({ rects }) => rects.length > 0);
  }
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(applyTo)) {
    throw new ExcelError('InvalidArgument', applyTo);
  }
}

/** Takes the conditional formats off cells; where a format covered more, it goes on covering the rest. */
export function cutFormats(sheet: Sheet, holes: readonly Rect[]): void {
  for (const format of sheet.formats) {
    for (const hole of holes) {
      format.rects = format.rects.flatMap((rect) => (sameRect(rect, hole) ? [] : subtract(rect, hole)));
    }
  }
  sheet.formats = sheet.formats.filter(({ rects }) => rects.length > 0);
}

const kinds = (rect: Rect): { readonly rows: boolean; readonly columns: boolean } => ({
  rows: isWholeRows(rect),
  columns: isWholeColumns(rect),
});

/** Inserts cells, rows or columns, and tells of it. */
export function insertCells(book: Book, sheet: Sheet, rect: Rect, axis: Shift['axis']): void {
  const { rows, columns } = kinds(rect);
  const deed: Deed = rows ? 'insertRows' : columns ? 'insertColumns' : 'insertCells';
  demandAllowed(sheet, rect, deed);
  shiftCells(book, { sheet, rect, axis, sign: 1 });
  const changeType = rows ? 'RowInserted' : columns ? 'ColumnInserted' : 'CellInserted';
  book.happen(told(sheet, rect, changeType, axis === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight'));
}

/** Deletes cells, rows or columns, and tells of it. */
export function deleteCells(book: Book, sheet: Sheet, rect: Rect, axis: Shift['axis']): void {
  const { rows, columns } = kinds(rect);
  const deed: Deed = rows ? 'deleteRows' : columns ? 'deleteColumns' : 'insertCells';
  demandAllowed(sheet, rect, deed);
  shiftCells(book, { sheet, rect, axis, sign: -1 });
  const changeType = rows ? 'RowDeleted' : columns ? 'ColumnDeleted' : 'CellDeleted';
  book.happen(told(sheet, rect, changeType, axis === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft'));
}

const told = (
  sheet: Sheet,
  rect: Rect,
  changeType: string,
  shift: 'ShiftCellDown' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellLeft',
): Happening => ({ kind: 'changed', sheet, rect, changeType, shift });
