import {
  CommandType,
  CustomCommandExecutionError,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  toDisposable,
} from '@univerjs/core';
import { SheetCopyCommand, SheetCutCommand } from '@univerjs/preset-sheets-core';
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetNameMutationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { ExcelHost } from '../../test/excel-host';
import { rectName } from '../../test/excel-host/address';
import { adoptChanges } from './adopt-changes';
import { editCells } from './edit-cells';
import { type GridPerson, seatPerson } from './grid-person';
import type { OpenGrid } from './open-grid';
import { pasteText } from './paste';
import { PIXELS_PER_POINT, rectOf, selectionName } from './ranges';
import type { UniverStore } from './univer-store';

/** What the grid may do by itself: it moves no cell, and what it changes is adopted. */
const HARMLESS = new Set<string>([
  SetRangeValuesMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

/**
 * Lets the stand-in do what a person does in the grid: type, paste, delete, fill, select, rename, go to another
 * sheet. What it has no deed for (rows moved or inserted in the grid) is refused, and the grid stays as it is.
 *
 * @param onRefusal - told when Excel would not do what a person does: on a protected sheet, for instance
 */
export function watchPerson(grid: OpenGrid, host: ExcelHost, onRefusal: () => void): IDisposable {
  const { store, api } = grid;
  const person = seatPerson(host, onRefusal);
  const adopt = adoptChanges(store, person);
  const isPersons = (options?: IExecutionOptions): boolean =>
    !store.isOurs && options?.['fromFormula'] !== true;
  const watches: readonly IDisposable[] = [
    ...editCells(grid, person),
    store.commands.beforeCommandExecuted((info, options) => {
      if (isPersons(options)) stopWhatMovesCells(info, store, person);
    }),
    store.commands.onCommandExecuted((info, options) => {
      if (!isPersons(options)) return;
      if (info.id === SetRangeValuesMutation.id) adopt(info.params as ISetRangeValuesMutationParams);
      else follow(info, store, person);
    }),
    api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
      person.attempt(() => {
        if (pasteText(host, event.text, event.html)) event.cancel = true;
      });
    }),
    api.addEvent(api.Event.SheetEditStarted, () => {
      host.cellEditing = true;
    }),
    api.addEvent(api.Event.SheetEditEnded, () => {
      host.cellEditing = false;
    }),
  ];
  return toDisposable(() => {
    for (const watch of watches) watch.dispose();
  });
}

/** Stops the grid before it does what the stand-in would not know of; throws to do so. */
function stopWhatMovesCells(info: Readonly<ICommandInfo>, store: UniverStore, person: GridPerson): void {
  if (info.id === SheetCutCommand.id) {
    // Cut, cells would be moved by the grid: they are copied.
    void store.commands.executeCommand(SheetCopyCommand.id);
    throw new CustomCommandExecutionError('cells are copied and not moved');
  }
  if (info.type !== CommandType.MUTATION || !info.id.startsWith('sheet.mutation.')) return;
  if (info.id === SetWorksheetNameMutation.id) rename(info.params as ISetWorksheetNameMutationParams, person);
  if (!HARMLESS.has(info.id)) throw new CustomCommandExecutionError(`${info.id} is not for the grid to do`);
  const { subUnitId } = info.params as { readonly subUnitId: string };
  if (info.id === SetRangeValuesMutation.id && isProtected(subUnitId, person)) {
    person.refuse();
    throw new CustomCommandExecutionError('the sheet is protected');
  }
}

const isProtected = (sheet: string, { host }: GridPerson): boolean =>
  host.book.findSheet(sheet)?.protection !== undefined;

function rename({ subUnitId, name }: ISetWorksheetNameMutationParams, { host, attempt }: GridPerson): void {
  const old = host.book.findSheet(subUnitId)?.name;
  if (old !== undefined) attempt(() => host.person.renameSheet(old, name));
}

/** Tells the stand-in where the person has gone, and how wide they have made a column. */
function follow(
  { id, params }: Readonly<ICommandInfo>,
  store: UniverStore,
  { host, addressIn }: GridPerson,
): void {
  const { book, person } = host;
  switch (id) {
    case SetSelectionsOperation.id: {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (range === undefined || book.active?.id !== subUnitId) return;
      const address = addressIn(subUnitId, rectName(rectOf(range)));
      store.selected = selectionName(subUnitId, rectOf(range));
      if (address !== undefined) person.select(address);
      return;
    }
    case SetWorksheetActiveOperation.id: {
      const { subUnitId } = params as ISetWorksheetActiveOperationParams;
      const address = addressIn(subUnitId, 'A1');
      if (address !== undefined && book.active?.id !== subUnitId) person.select(address);
      return;
    }
    case SetWorksheetColWidthMutation.id:
      return keepWidths(host, params as ISetWorksheetColWidthMutationParams);
  }
}

function keepWidths(
  { book }: ExcelHost,
  { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams,
): void {
  const sheet = book.findSheet(subUnitId);
  if (sheet === undefined || typeof colWidth !== 'number') return;
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      sheet.columnWidths.set(column, colWidth / PIXELS_PER_POINT);
    }
  }
}
