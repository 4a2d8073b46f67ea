import {
  CustomCommandExecutionError,
  type ICommandService,
  type Workbook,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetActiveOperationParams,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Book } from '../../test/excel-host/book';
import type { CellStore } from '../../test/excel-host/cell-store';
import { showSheets } from './show-sheets';
import { UniverGrid } from './univer-grid';

/** The sheet that Univer has as long as the workbook has none: it cannot be without. */
export const PLACEHOLDER = 'placeholder';

/** A little more than a screen and a table's growth: the grid draws no more rows and columns than it is told. */
const ROOM = { rows: 100, columns: 12 } as const;
const LEAST = { rows: 200, columns: 30 } as const;

/** What can be told of each sheet besides its cells: names, widths, tints. */
export type Show = (book: Book, store: UniverStore) => void;

/** The cells of a workbook, in one of Univer's: a grid that a person sees, or none at all in a test. */
export class UniverStore implements CellStore {
  readonly calculatesOthers: boolean;
  readonly #grids = new Map<string, UniverGrid>();
  readonly #shows: readonly Show[];
  #isOurs = false;
  #activating: string | undefined;
  /** What the person has selected: it is shown already. */
  selected = '';

  /**
   * @param shows - what else is to be told at each `settle`, besides cells and sheets
   */
  constructor(
    readonly workbook: Workbook,
    readonly commands: ICommandService,
    {
      calculatesOthers,
      shows = [],
    }: { readonly calculatesOthers: boolean; readonly shows?: readonly Show[] },
  ) {
    this.calculatesOthers = calculatesOthers;
    this.#shows = [showSheets, ...shows];
    // Univer goes to every sheet that is added or shown; Excel stays where it is.
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetWorksheetActiveOperation.id || !this.#isOurs) return;
      const { subUnitId } = params as ISetWorksheetActiveOperationParams;
      if (subUnitId !== this.#activating) throw new CustomCommandExecutionError('nobody goes to this sheet');
    });
  }

  /** Whether a change of the workbook is one that Excel's stand-in makes, and no person. */
  get isOurs(): boolean {
    return this.#isOurs;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  openGrid = (sheet: string): UniverGrid => {
    const description = mergeWorksheetSnapshotWithDefault({
      id: sheet,
      name: sheet,
      rowCount: LEAST.rows,
      columnCount: LEAST.columns,
    });
    this.execute(InsertSheetMutation.id, { index: this.workbook.getSheetSize(), sheet: description });
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (worksheet === null || worksheet === undefined)
      throw new Error(`Univer has not opened the sheet ${sheet}.`);
    const grid = new UniverGrid(worksheet);
    this.#grids.set(sheet, grid);
    return grid;
  };

  settle = (book: Book): void => {
    for (const [sheet, grid] of this.#grids) {
      if (this.workbook.getSheetBySheetId(sheet) === grid.worksheet) this.#showCells(sheet, grid);
      else this.#grids.delete(sheet);
    }
    for (const show of this.#shows) show(book, this);
  };

  /** Brings a sheet to the front. */
  activate(sheet: string): void {
    this.#activating = sheet;
    this.execute(SetWorksheetActiveOperation.id, { subUnitId: sheet });
    this.#activating = undefined;
  }

  /** Has Univer do something, as ours. */
  execute(command: string, params: object): void {
    const before = this.#isOurs;
    this.#isOurs = true;
    try {
      this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
    } finally {
      this.#isOurs = before;
    }
  }

  /** The cells are there already: Univer is told, so that it draws them and calculates what depends on them. */
  #showCells(sheet: string, { unshown, worksheet }: UniverGrid): void {
    if (unshown.size === 0) return;
    const matrix = worksheet.getCellMatrix();
    const cellValue: NonNullable<ISetRangeValuesMutationParams['cellValue']> = {};
    let [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
    for (const [row, changed] of unshown) {
      const line: NonNullable<(typeof cellValue)[number]> = {};
      for (const column of changed) {
        line[column] = matrix.getValue(row, column) ?? null;
        columns = Math.max(columns, column + ROOM.columns);
      }
      cellValue[row] = line;
      rows = Math.max(rows, row + ROOM.rows);
    }
    unshown.clear();
    worksheet.setRowCount(rows);
    worksheet.setColumnCount(columns);
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }
}
