import type { MarkingWords } from '../../messages';
import type { CellRange } from '../../table';
import type { CellContent, Deed } from './deeds';
import { asTyped, placeholder } from './own-cells';
import { restoreFilter } from './plan-filter';
import { holdPlaces } from './plan-marking-deeds';
import type { ColumnWidth, SheetFilter, SheetTable, StandingNote, StandingTint } from './surroundings';
import { lookOfTint } from './tints';

/** Cells of a column as Excel gave them, from `top` on; undefined where nothing is to be written. */
interface SnapshotColumn {
  readonly top: number;
  readonly column: number;
  readonly cells: readonly unknown[];
}

/**
 * The cells that some deeds are about to write, as they are before. Only those: what Excel gives back of
 * somebody's cell is not all that was typed there, and must not be written again.
 *
 * @param contentAt  what a cell holds; row and column from 0
 */
export function keepCells(
  deeds: readonly Deed[],
  contentAt: (row: number, column: number) => unknown,
): readonly SnapshotColumn[] {
  return deeds.flatMap((deed): readonly SnapshotColumn[] => {
    if (deed.kind !== 'write' || deed.cells.every((cell) => cell === null || cell === placeholder)) return [];
    const { top, column } = deed;
    const cells = deed.cells.map((cell, index) =>
      cell === null ? undefined : (contentAt(top + index, column) ?? ''),
    );
    return [{ top, column, cells }];
  });
}

/** What a sheet was, as far as we were about to change it. */
export interface Snapshot {
  readonly tables: readonly SheetTable[];
  readonly columns: readonly SnapshotColumn[];
  /** null: none is about to be changed */
  readonly tints: readonly StandingTint[] | null;
  /** the ids of all conditional formats that have a formula, whoever's they are */
  readonly formats: readonly string[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: StandingNote }[];
  readonly widths: readonly ColumnWidth[];
  readonly filter: SheetFilter | null;
}

/** What can be seen of the sheet now that something failed half way. */
export interface Present {
  readonly tints: readonly StandingTint[];
  /** all conditional formats that have a formula, whoever's they are */
  readonly formats: readonly { readonly id: string; readonly formula: string }[];
  readonly filter: SheetFilter | null;
  readonly tables: readonly SheetTable[];
}

/**
 * Puts a sheet back as it was before something failed half way, whatever of it was done: each deed here can be
 * done twice.
 */
export function planRestoring(before: Snapshot, now: Present, words: MarkingWords): readonly Deed[] {
  const { columns, tints, notes, widths } = before;
  // A format that we added and that has no formula yet is not known by its sentinel.
  const unfinished = now.formats.filter(({ id, formula }) => formula === '' && !before.formats.includes(id));
  const filter = restoreFilter(before.filter, now.filter);
  // One may have been deleted, or made a plain range, meanwhile.
  const tables = before.tables.filter(({ name }) => now.tables.some((each) => each.name === name));
  return [
    ...tables
      .filter(
        ({ name, range }) => !now.tables.some((each) => each.name === name && isSameRange(each.range, range)),
      )
      .map(({ name, range }): Deed => ({ kind: 'resize-table', table: name, range })),
    ...columns.flatMap(({ top, column, cells }): readonly Deed[] => {
      const written = cells.map(contentOf);
      const write: Deed = { kind: 'write', top, column, cells: written };
      return tables.length === 0 ? [write] : [holdPlaces(top, column, written), write];
    }),
    ...(tints === null ? [] : restoreTints(tints, [...now.tints, ...unfinished], words)),
    ...notes.flatMap(({ row, column, note }): readonly Deed[] => {
      if (note === 'foreign') return [];
      return [
        note === 'none' ? { kind: 'undescribe', row, column } : { kind: 'describe', row, column, ...note },
      ];
    }),
    ...widths.map(({ column, width, isStandard }): Deed => ({
      kind: 'set-width',
      column,
      width: isStandard ? null : width,
    })),
    ...(filter.kind === 'change' ? [filter.deed] : []),
  ];
}

function restoreTints(
  before: readonly StandingTint[],
  now: readonly Pick<StandingTint, 'id'>[],
  words: MarkingWords,
): readonly Deed[] {
  return [
    ...now.map(({ id }): Deed => ({ kind: 'remove-tint', id })),
    // By rising priority, so that each lands where it was.
    ...[...before]
      .sort((a, b) => a.priority - b.priority)
      .flatMap(({ ranges, formula, priority }): readonly Deed[] => {
        const look = lookOfTint(formula, words);
        return look === null ? [] : [{ kind: 'add-tint', ranges, formula, look, priority }];
      }),
  ];
}

/** What was read, as it has to be written: a text must not become a formula. */
function contentOf(content: unknown): CellContent {
  if (content === undefined) return null;
  if (typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content !== 'string') return '';
  return content.startsWith('=') ? content : asTyped(content);
}

/**
 * What is left to delete when some of it has gone already: deletions go one by one, from the last column on.
 *
 * @returns all of them when none was carried out
 */
export function planFinishing(
  deletions: readonly Deed[],
  { tables }: Snapshot,
  now: Present,
): readonly Deed[] {
  const width = ({ range }: SheetTable) => range.right - range.left + 1;
  const goneOf = (name: string) => {
    const before = tables.find((table) => table.name === name);
    const after = now.tables.find((table) => table.name === name);
    return before && after ? width(before) - width(after) : 0;
  };
  const gone = new Map<string, number>();
  return deletions.filter((deed) => {
    if (deed.kind !== 'delete-table-column') return true;
    const left = gone.get(deed.table) ?? goneOf(deed.table);
    gone.set(deed.table, left - 1);
    return left <= 0;
  });
}

function isSameRange(one: CellRange, other: CellRange): boolean {
  return (['top', 'left', 'bottom', 'right'] as const).every((side) => one[side] === other[side]);
}
