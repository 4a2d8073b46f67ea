import {
  CommandType,
  type ICellData,
  type IDisposable,
  IUndoRedoService,
  type Nullable,
  toDisposable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { cellName } from '../../test/excel-host/address';
import type { Entry } from '../../test/excel-host/write';
import { readFrenchEntry } from './french-entry';
import type { GridPerson } from './grid-person';
import type { OpenGrid } from './open-grid';
import { entryOf, sayCell } from './say-cell';

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

/** Shows in the cell's editor what Excel shows there, and has what is typed taken by the stand-in. */
export function editCells({ store, injector }: OpenGrid, person: GridPerson): readonly IDisposable[] {
  const { book, person: hands } = person.host;
  const undo = injector.get(IUndoRedoService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const enter = ({ sheet, row, column, entry }: EnterParams): void => {
    const address = person.addressIn(sheet, cellName(row, column));
    if (address !== undefined) person.attempt(() => hands.type(address, entry));
  };
  const enterWithUndo = (params: EnterParams, before: EnterParams): void => {
    enter(params);
    undo.pushUndoRedo({
      unitID: store.unitId,
      undoMutations: [{ id: ENTER, params: before }],
      redoMutations: [{ id: ENTER, params }],
    });
  };
  return [
    store.commands.registerCommand({
      id: ENTER,
      type: CommandType.MUTATION,
      handler: (_, params: EnterParams | undefined) => {
        if (params !== undefined) enter(params);
        return true;
      },
    }),
    toDisposable(
      writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (value, { row, col: column, subUnitId: sheet, worksheet }) => {
          const text = typedText(value);
          const cell = book.findSheet(sheet)?.grid.get(row, column);
          if (text !== undefined && cell !== undefined && text !== (sayCell(cell) ?? '')) {
            const at = { sheet, row, column };
            enterWithUndo({ ...at, entry: readFrenchEntry(text) }, { ...at, entry: entryOf(cell) });
          }
          // As the stand-in has left it: the grid has nothing to write.
          return worksheet.getCellRaw(row, column);
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
  ];
}

/** What the editor held when it was left; undefined where it held something else than text. */
function typedText(value: Nullable<ICellData>): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value.f === 'string' && value.f !== '') return value.f;
  const rich = value.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  return value.v === null || value.v === undefined ? '' : String(value.v);
}
