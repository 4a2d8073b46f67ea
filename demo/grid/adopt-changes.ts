import type { ICellData } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { cellName } from '../../test/excel-host/address';
import type { Entry } from '../../test/excel-host/write';
import type { GridPerson } from './grid-person';
import { pastedEntry } from './say-cell';
import type { UniverStore } from './univer-store';

/** Entries by row and column. */
type Changed = Map<number, Map<number, Entry>>;

/**
 * Has the stand-in do what the grid has done to its cells by itself: a paste, a fill, a deletion, an undo. All that
 * comes of one deed is done at once, when the grid is through with it.
 *
 * @returns what notes a change of cells
 */
export function adoptChanges(
  store: UniverStore,
  person: GridPerson,
): (change: ISetRangeValuesMutationParams) => void {
  const pending = new Map<string, Changed>();
  const adopt = (): void => {
    const all = [...pending];
    pending.clear();
    for (const [sheet, changed] of all) {
      const { first, entries } = layOut(changed);
      const address = person.addressIn(sheet, first);
      if (address !== undefined) person.attempt(() => person.host.person.type(address, entries));
    }
  };
  return ({ subUnitId, cellValue }) => {
    const matrix = store.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (matrix === undefined) return;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, data] of Object.entries(line as Record<string, ICellData | null>)) {
        if (!changesContent(data)) continue;
        if (pending.size === 0) queueMicrotask(adopt);
        note(pending, subUnitId, Number(row), Number(column), pastedEntry(matrix.getValue(+row, +column)));
      }
    }
  };
}

/** Looks alone are the grid's own matter. */
const changesContent = (data: ICellData | null): boolean =>
  data === null || 'v' in data || 'f' in data || 'p' in data;

function note(pending: Map<string, Changed>, sheet: string, row: number, column: number, entry: Entry): void {
  const changed = pending.get(sheet) ?? new Map<number, Map<number, Entry>>();
  pending.set(sheet, changed);
  const cells = changed.get(row) ?? new Map<number, Entry>();
  changed.set(row, cells);
  cells.set(column, entry);
}

/** The smallest block around the cells: `null` leaves those alone that have not changed. */
function layOut(changed: Changed): { readonly first: string; readonly entries: readonly Entry[][] } {
  const rows = [...changed.keys()];
  const columns = [...changed.values()].flatMap((cells) => [...cells.keys()]);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const width = Math.max(...columns) - left + 1;
  const entries = Array.from({ length: Math.max(...rows) - top + 1 }, (_, down) =>
    Array.from({ length: width }, (__, along) => changed.get(top + down)?.get(left + along) ?? null),
  );
  return { first: cellName(top, left), entries };
}
