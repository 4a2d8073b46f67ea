import { type Person, type RegisterBook, listPeople, openRegisters, ownSheetPrefix } from '../audit';
import type { Cell, DateSystem } from '../cells';
import {
  type CellRange,
  type Register,
  type RegisterLayout,
  type Sheet,
  readRegister,
  recogniseRegister,
  recogniseTable,
} from '../table';
import type { AuditSettings } from './mark-sheet';
import { RECT, rectOf } from './range';
import type { Block, BlockWanted } from './read-blocks';
import { SheetTooLarge, cellsOf, padded } from './read-sheet';

/** The registers of a workbook with its candidates, and on which sheets they stand. */
export interface ReadRegisters {
  readonly book: RegisterBook;
  readonly sources: readonly Source[];
}

/** A sheet that verdicts of another sheet rest on. */
export interface Source {
  /** Excel's own */
  readonly id: string;
  readonly name: string;
}

/** The first rows of a sheet, in which its headings stand. */
export interface Head {
  readonly source: Source;
  readonly sheet: Sheet;
  /** where anything stands */
  readonly used: CellRange;
}

/** Rows in which a heading is looked for, and one more below it; columns that a heading has at most. */
const FIRST_CELLS = 'A1:GR32';
const BYTES_A_CELL = 10;
/** More cells than any register has: something lies far from the table. */
const MOST_CELLS = 5_000_000;

/**
 * Asks for the first rows of sheets along with the next request.
 *
 * @param sources  those of ours are passed over
 * @returns what gives them, once that request was answered
 */
export function queueHeads(
  context: Excel.RequestContext,
  sources: readonly Source[],
  dateSystem: DateSystem,
): () => readonly Head[] {
  const asked = sources
    .filter(({ name }) => !name.startsWith(ownSheetPrefix))
    .map((source) => {
      const sheet = context.workbook.worksheets.getItem(source.id);
      return {
        source,
        used: sheet.getUsedRangeOrNullObject(true).load(RECT),
        first: sheet.getRange(FIRST_CELLS).getUsedRangeOrNullObject(true).load(`values,${RECT}`),
      };
    });
  return () =>
    asked.flatMap(({ source, used, first }): readonly Head[] => {
      if (used.isNullObject || first.isNullObject) return [];
      const rows = padded(plainCells(first.values), rectOf(first));
      const sheet = { name: source.name, rows, merges: [], dateSystem };
      return [{ source, sheet, used: rectOf(used) }];
    });
}

/** What is still to be read of the registers, and what they are once it was. */
export interface RegisterReader {
  readonly wanted: readonly BlockWanted[];
  /**
   * @param blocks  that were wanted
   * @param lists  the sheets of candidates that were read otherwise
   * @returns null where there is no register
   */
  readonly read: (blocks: readonly Block[], lists: readonly Sheet[]) => ReadRegisters | null;
}

/**
 * Which cells hold the registers of a workbook, and the candidates of its sheets: by their first rows. Nothing is to
 * be read where no sheet looks like a register.
 */
export function prepareRegisters(
  context: Excel.RequestContext,
  heads: readonly Head[],
  settings: AuditSettings,
): RegisterReader {
  const registers: (Head & { readonly layout: RegisterLayout })[] = [];
  const lists: Head[] = [];
  for (const head of heads) {
    const layout = recogniseRegister(head.sheet);
    if (layout !== null) registers.push({ ...head, layout });
    else if (recogniseTable(head.sheet, settings.wishes) !== null) lists.push(head);
  }
  if (registers.length === 0) return { wanted: [], read: () => null };
  const all = [...registers, ...lists];
  for (const { used } of all) {
    if ((used.bottom - used.top + 1) * (used.right - used.left + 1) > MOST_CELLS) throw new SheetTooLarge();
  }
  return {
    wanted: all.map(({ source, used }) => ({
      sheet: context.workbook.worksheets.getItem(source.id),
      range: used,
      property: 'values',
      bytesPerCell: BYTES_A_CELL,
    })),
    read: (blocks, read) => {
      const sheets = all.map(({ sheet, used }, at): Sheet => ({
        ...sheet,
        rows: padded(plainCells(blocks[at] ?? []), used),
      }));
      const people = [...read, ...sheets.slice(registers.length)].flatMap((sheet): readonly Person[] =>
        listPeople(sheet, settings),
      );
      const { session } = settings;
      const opened = registers.flatMap(({ layout }, at): readonly Register[] => {
        const sheet = sheets[at];
        return sheet === undefined ? [] : [readRegister(sheet, layout, session)];
      });
      return {
        book: openRegisters(opened, people, settings),
        sources: registers.map(({ source }) => source),
      };
    },
  };
}

/**
 * Cells of values alone. Which numbers are days the columns of a register tell: a number that stands under a day's
 * heading is read as one.
 */
function plainCells(values: Block): readonly (readonly Cell[])[] {
  return cellsOf(
    values,
    () => undefined,
    (row, column) => (errors.has(String(values[row]?.[column])) ? 'Error' : undefined),
    1900,
  );
}

const errors: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);
