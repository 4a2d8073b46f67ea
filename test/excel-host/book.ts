import { type Rect, readRect, splitSheet } from './address';
import { Calculator } from './calculate';
import type { CellStore } from './cell-store';
import { ExcelError } from './errors';
import type { NamedTable } from './formula/structured';
import { type Sheet, type Table, bodyOf } from './model';
import { type DateSystem, serialIn } from './serial';
import type { Shift } from './shift';

/** A name defined in the workbook. */
export interface Name {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

/** What changes how Excel takes what is written into it. */
export interface Habits {
  /** AutoCorrect, "Include new rows and columns in table". */
  autoExpansion: boolean;
  /** AutoCorrect, "Fill formulas in tables to create calculated columns". */
  calculatedColumns: boolean;
}

/** What happened in the workbook that Excel tells add-ins of. */
export type Happening =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly changeType: string;
      readonly shift?: 'ShiftCellDown' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellLeft';
      readonly details?: object;
    }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly rects: readonly Rect[] }
  | { readonly kind: 'rowSorted'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: 'deleted'; readonly sheet: Sheet }
  | { readonly kind: 'activated'; readonly sheet: Sheet };

/** 25 November 2026. */
const DEFAULT_DAY = 46_351;

/** The workbook that Excel has open; its cells are in a store. */
export class Book {
  sheets: Sheet[] = [];
  names: Name[] = [];
  settings = new Map<string, unknown>();
  properties = new Map<string, string>();
  active: Sheet | undefined;
  selection: { sheet: Sheet; rect: Rect } | undefined;
  /** Structure protected: no sheet can be added, deleted or renamed. */
  structureProtected = false;
  readOnly = false;
  name = 'Classeur1.xlsx';
  dateSystem: DateSystem = '1900';
  /** The day, as a serial of the 1900 system: set, the next calculation sees it. */
  today = DEFAULT_DAY;
  /** One entry a step that the person could undo, the oldest first. */
  undo: string[] = [];
  readonly habits: Habits = { autoExpansion: true, calculatedColumns: true };
  readonly calculator = new Calculator(this);
  readonly happenings: Happening[] = [];
  /** Told of cells inserted or deleted, before they are. */
  readonly onShift: ((shift: Shift) => void)[] = [];
  /** Settings written or deleted: each time, what could be undone is lost. */
  settingsWrites = 0;
  /** Counts what was changed, to tell whether a request changed anything. */
  changes = 0;
  #nextId = 1;

  constructor(readonly cells: CellStore) {}

  nextId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** The day as this workbook counts it. */
  serialToday(): number {
    return serialIn(this.dateSystem, this.today);
  }

  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw new ExcelError('ItemNotFound', name);
    return sheet;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const lower = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => id === nameOrId || name.toLowerCase() === lower);
  }

  findTable(nameOrId: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    const lower = nameOrId.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === lower);
      if (table !== undefined) return { sheet, table };
    }
    return undefined;
  }

  namedTables(): NamedTable[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        sheet: sheet.name,
        name: table.name,
        rect: table.rect,
        body: bodyOf(table),
        columns: table.columns.map(({ name }) => name),
      })),
    );
  }

  /** Where a defined name points, if it points to cells. */
  findName(name: string): { readonly sheet: string; readonly rect: Rect } | undefined {
    const lower = name.toLowerCase();
    const formula = this.names.find((candidate) => candidate.name.toLowerCase() === lower)?.formula;
    if (formula === undefined) return undefined;
    const { sheet, local } = splitSheet(formula.replace(/^=/, ''));
    const rect = readRect(local);
    return sheet === undefined || rect === undefined ? undefined : { sheet, rect };
  }

  /** Brings a sheet to the front, which is nothing that could be undone. */
  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.happenings.push({ kind: 'activated', sheet });
  }

  /** Notes that something was changed, and what Excel will tell of it. */
  happen(...happenings: readonly Happening[]): void {
    this.changes += 1;
    this.happenings.push(...happenings);
  }
}
