import {
  CommandType,
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  IUndoRedoService,
  type Nullable,
  toDisposable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
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
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetCopyCommand, SheetCutCommand } from '@univerjs/preset-sheets-core';
import type { ExcelHost } from '../../test/excel-host';
import { cellName, quoteSheet, rectName } from '../../test/excel-host/address';
import type { Entry } from '../../test/excel-host/write';
import { readFrenchEntry } from './french-entry';
import type { OpenGrid } from './open-grid';
import { pasteText } from './paste';
import { PIXELS_PER_POINT, rectOf, selectionName } from './ranges';
import { entryOf, pastedEntry, sayCell } from './say-cell';

/** What a person may do in the grid besides what is asked of the stand-in: it changes no cell. */
const HARMLESS = new Set<string>([
  SetRangeValuesMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

/** Before all other hands on the editor: what comes back is what they would have made of the text. */
const FIRST = 10_000;

/** Writes the text back that a cell held, or the new one again: `Ctrl+Z`, `Ctrl+Y`. */
const ENTER = 'excel.mutation.enter';

interface EnterParams {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: Exclude<Entry, null>;
}

/**
 * Lets the stand-in do what a person does in the grid: type, paste, delete, fill, select, go to another sheet. What
 * it has no deed for (rows moved or inserted in the grid) is refused, and the grid stays as it is.
 *
 * @param onRefusal - told when Excel would not do what a person does: on a protected sheet, for instance
 */
export function watchPerson(
  { store, injector, api }: OpenGrid,
  host: ExcelHost,
  onRefusal: () => void,
): IDisposable {
  const { commands } = store;
  const undo = injector.get(IUndoRedoService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const { person, book } = host;
  const nameOf = (id: string): string | undefined => book.findSheet(id)?.name;
  const addressIn = (id: string, local: string): string | undefined => {
    const name = nameOf(id);
    return name === undefined ? undefined : `${quoteSheet(name)}!${local}`;
  };

  const attempt = (deed: () => void): void => {
    try {
      deed();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      onRefusal();
    }
  };
  const enter = ({ sheet, row, column, entry }: EnterParams): void => {
    const address = addressIn(sheet, cellName(row, column));
    if (address !== undefined) attempt(() => person.type(address, entry));
  };
  const enterWithUndo = (params: EnterParams): void => {
    const cell = book.findSheet(params.sheet)?.grid.get(params.row, params.column);
    const before = { ...params, entry: cell === undefined ? '' : entryOf(cell) };
    enter(params);
    undo.pushUndoRedo({
      unitID: store.unitId,
      undoMutations: [{ id: ENTER, params: before }],
      redoMutations: [{ id: ENTER, params }],
    });
  };

  /** What was changed in the grid itself, by sheet, and is still to be done by the stand-in. */
  const pending = new Map<string, Map<number, Map<number, Entry>>>();
  const adopt = (): void => {
    const all = [...pending];
    pending.clear();
    for (const [sheet, rows] of all) {
      const top = Math.min(...rows.keys());
      const bottom = Math.max(...rows.keys());
      const columns = [...rows.values()].flatMap((row) => [...row.keys()]);
      const [left, right] = [Math.min(...columns), Math.max(...columns)];
      const address = addressIn(sheet, cellName(top, left));
      if (address === undefined) continue;
      const entries: Entry[][] = [];
      for (let row = top; row <= bottom; row += 1) {
        const line: Entry[] = [];
        for (let column = left; column <= right; column += 1) line.push(rows.get(row)?.get(column) ?? null);
        entries.push(line);
      }
      attempt(() => person.type(address, entries));
    }
  };
  const notice = ({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void => {
    const worksheet = store.workbook.getSheetBySheetId(subUnitId);
    if (worksheet === null || worksheet === undefined) return;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, data] of Object.entries(line as Record<string, ICellData | null>)) {
        if (data !== null && !('v' in data || 'f' in data || 'p' in data)) continue;
        if (pending.size === 0) queueMicrotask(adopt);
        const rows = pending.get(subUnitId) ?? new Map<number, Map<number, Entry>>();
        pending.set(subUnitId, rows);
        const cells = rows.get(Number(row)) ?? new Map<number, Entry>();
        rows.set(Number(row), cells);
        cells.set(Number(column), pastedEntry(worksheet.getCellRaw(Number(row), Number(column))));
      }
    }
  };

  const onDone = (info: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (store.isOurs || options?.['fromFormula'] === true) return;
    switch (info.id) {
      case SetRangeValuesMutation.id:
        return notice(info.params as ISetRangeValuesMutationParams);
      case SetSelectionsOperation.id: {
        const { subUnitId, selections } = info.params as ISetSelectionsOperationParams;
        const range = selections.at(-1)?.range;
        const address = range === undefined ? undefined : addressIn(subUnitId, rectName(rectOf(range)));
        if (address === undefined || range === undefined || book.active?.id !== subUnitId) return;
        store.selected = selectionName(subUnitId, rectOf(range));
        person.select(address);
        return;
      }
      case SetWorksheetActiveOperation.id: {
        const { subUnitId } = info.params as ISetWorksheetActiveOperationParams;
        const address = addressIn(subUnitId, 'A1');
        if (address !== undefined && book.active?.id !== subUnitId) person.select(address);
        return;
      }
      case SetWorksheetColWidthMutation.id:
        return keepWidths(host, info.params as ISetWorksheetColWidthMutationParams);
    }
  };

  const rename = ({ subUnitId, name }: ISetWorksheetNameMutationParams): void => {
    const old = nameOf(subUnitId);
    if (old !== undefined) attempt(() => person.renameSheet(old, name));
  };
  const before = (info: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (store.isOurs || options?.['fromFormula'] === true) return;
    if (info.id === SheetCutCommand.id) {
      // Cut, cells would be moved by the grid: they are copied.
      void commands.executeCommand(SheetCopyCommand.id);
      throw new CustomCommandExecutionError('cells are copied and not moved');
    }
    if (info.id === SetWorksheetNameMutation.id) rename(info.params as ISetWorksheetNameMutationParams);
    if (info.type !== CommandType.MUTATION) return;
    if (!info.id.startsWith('sheet.mutation.') || HARMLESS.has(info.id)) return;
    throw new CustomCommandExecutionError(`${info.id} is not for the grid to do`);
  };

  const watches: IDisposable[] = [
    commands.registerCommand({
      id: ENTER,
      type: CommandType.MUTATION,
      handler: (_, params: EnterParams | undefined) => {
        if (params !== undefined) enter(params);
        return true;
      },
    }),
    commands.beforeCommandExecuted(before),
    commands.onCommandExecuted(onDone),
    toDisposable(
      writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (value, { row, col, subUnitId, worksheet }) => {
          const text = typedText(value);
          const cell = book.findSheet(subUnitId)?.grid.get(row, col);
          const isNew = cell !== undefined && text !== (sayCell(cell) ?? '');
          if (text !== undefined && isNew) {
            enterWithUndo({ sheet: subUnitId, row, column: col, entry: readFrenchEntry(text) });
          }
          return worksheet.getCellRaw(row, col);
        },
      }),
    ),
    toDisposable(
      writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler: (value, { row, col, subUnitId }, next) => {
          const cell = book.findSheet(subUnitId)?.grid.get(row, col);
          const shown = cell === undefined ? undefined : sayCell(cell);
          return shown === undefined ? next(value) : { ...value, v: shown, f: null, p: null };
        },
      }),
    ),
    api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
      attempt(() => {
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

/** What the editor held when it was left; undefined where it held something else than text. */
function typedText(value: Nullable<ICellData>): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value.f === 'string' && value.f !== '') return value.f;
  const rich = value.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  return value.v === null || value.v === undefined ? '' : String(value.v);
}

function keepWidths({ book }: ExcelHost, params: ISetWorksheetColWidthMutationParams): void {
  const sheet = book.findSheet(params.subUnitId);
  if (sheet === undefined || typeof params.colWidth !== 'number') return;
  for (const { startColumn, endColumn } of params.ranges) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      sheet.columnWidths.set(column, params.colWidth / PIXELS_PER_POINT);
    }
  }
}

/** What the stand-in throws comes from the pane's frame, whose `Error` is another than ours. */
function isRefusal(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'ExcelError' || name === 'HostLacks';
}
