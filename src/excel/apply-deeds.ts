import type { CellContent, Deed } from '../audit';
import { sync } from './door';
import { type Pace, heedCancel } from './pace';
import { addressOf } from './range';

/** Under the 5 MB of a request, which also names ranges and properties. */
const BYTES_A_REQUEST = 4_500_000;
/** Of cells that are written together: small enough to fill a request up. */
const BYTES_A_RUN = 500_000;
/** About what a deed other than writing makes. */
const BYTES_A_DEED = 2_500;
const BYTES_A_CELL = 6;

/**
 * Does to a sheet what a plan says, in order. All of it is sent with the caller's next request, unless it is
 * more than one request takes.
 *
 * @param pace  told the rows that are written; cancels between requests
 */
export async function applyDeeds(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  deeds: readonly Deed[],
  pace?: Pace,
): Promise<void> {
  const writes = deeds.filter((deed) => deed.kind === 'write');
  const total = writes.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let queued = 0;
  let written = 0;
  const makeRoom = async (bytes: number) => {
    if (queued > 0 && queued + bytes > BYTES_A_REQUEST) {
      heedCancel(pace);
      await sync(context);
      queued = 0;
      // Of the columns one is written after the other: half of the cells are half of the rows.
      if (total > 0) pace?.onRows?.(Math.floor(written / writes.length), total);
    }
    queued += bytes;
  };
  for (const deed of deeds) {
    if (deed.kind !== 'write') {
      await makeRoom(BYTES_A_DEED);
      applyDeed(sheet, deed);
      continue;
    }
    for (const run of cutIntoRuns(deed.top, deed.cells)) {
      await makeRoom(run.bytes);
      const range = sheet.getRangeByIndexes(run.top, deed.column, run.cells.length, 1);
      range.formulas = run.cells.map((cell) => [cell]);
      written += run.cells.length;
    }
  }
}

function applyDeed(sheet: Excel.Worksheet, deed: Exclude<Deed, { kind: 'write' }>): void {
  switch (deed.kind) {
    case 'resize-table':
      return sheet.tables.getItem(deed.table).resize(addressOf(deed.range));
    case 'delete-table-column':
      return sheet.tables.getItem(deed.table).columns.getItemAt(deed.index).delete();
    case 'add-tint':
      return addTint(sheet, deed);
    case 'remove-tint':
      return sheet.getRange().conditionalFormats.getItem(deed.id).delete();
    case 'describe': {
      const { dataValidation } = sheet.getCell(deed.row, deed.column);
      // A rule that everything meets: Excel keeps a message only with a rule.
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.prompt = { showPrompt: true, title: deed.title, message: deed.text };
      return;
    }
    case 'undescribe':
      return sheet.getCell(deed.row, deed.column).dataValidation.clear();
    case 'filter':
      return setFilter(sheet, deed);
    case 'unfilter':
      return sheet.tables.getItem(deed.table).columns.getItemAt(deed.index).filter.clear();
    case 'set-width': {
      const { format } = sheet.getCell(0, deed.column);
      if (deed.width === null) format.useStandardWidth = true;
      else format.columnWidth = deed.width;
      return;
    }
    default:
      return deed satisfies never;
  }
}

function addTint(sheet: Excel.Worksheet, deed: Extract<Deed, { kind: 'add-tint' }>): void {
  const { ranges, formula, look, priority } = deed;
  const addresses = ranges.map(addressOf).join(',');
  const cells = ranges.length === 1 ? sheet.getRange(addresses) : sheet.getRanges(addresses);
  const tint = cells.conditionalFormats.add('Custom');
  tint.custom.rule.formula = formula;
  tint.custom.format.fill.color = look.fill;
  tint.custom.format.font.color = look.font;
  if (priority !== null) tint.priority = priority;
}

function setFilter({ autoFilter }: Excel.Worksheet, deed: Extract<Deed, { kind: 'filter' }>): void {
  autoFilter.apply(addressOf(deed.range));
  deed.criteria.forEach((criteria, column) => {
    if (criteria !== null) {
      autoFilter.apply(addressOf(deed.range), column, criteria as unknown as Excel.FilterCriteria);
    }
  });
}

interface Run {
  /** from 0 */
  readonly top: number;
  readonly cells: readonly CellContent[];
  readonly bytes: number;
}

/** Rows that are left as they are, many together, are not sent at all; runs are small enough to fill requests up. */
function cutIntoRuns(top: number, cells: readonly CellContent[]): readonly Run[] {
  const runs: Run[] = [];
  let run: { top: number; cells: CellContent[]; bytes: number } | null = null;
  let silent = 0;
  cells.forEach((cell, index) => {
    if (cell === null) {
      silent += 1;
      return;
    }
    const bytes = bytesOf(cell);
    if (run === null || silent > LONGEST_SILENCE || run.bytes + bytes > BYTES_A_RUN) {
      run = { top: top + index, cells: [], bytes: BYTES_A_DEED };
      runs.push(run);
      silent = 0;
    }
    for (; silent > 0; silent -= 1) run.cells.push(null);
    run.cells.push(cell);
    run.bytes += bytes;
  });
  return runs;
}

/** So many cells left alone cost less than a second writing. */
const LONGEST_SILENCE = 100;

function bytesOf(cell: CellContent): number {
  if (typeof cell !== 'string') return BYTES_A_CELL;
  let bytes = BYTES_A_CELL;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    bytes += code > 0x7f ? 3 : code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}
