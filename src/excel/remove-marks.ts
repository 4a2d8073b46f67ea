import {
  type ColumnContents,
  type OwnPair,
  type RemovalPlan,
  type Snapshot,
  type StandingElsewhere,
  findOwnPairs,
  keepCells,
  ownSheetPrefix,
  planFinishing,
  planRemoval,
  planRestoring,
} from '../audit';
import { french } from '../messages';
import type { Sheet } from '../table';
import { applyDeeds } from './apply-deeds';
import { type ExcelDoor, NoAnswer, neededVersion, sync, workInExcel } from './door';
import { sortListings } from './list-results';
import type { Failure, Remark, RemoveOutcome } from './outcome';
import { problemOf } from './problem';
import { readBlocks } from './read-blocks';
import { type OwnListing, type SheetDetails, type SheetOutline, readOutline } from './read-shape';
import { queueNote, queueWidths } from './read-standing';

const BYTES_A_VALUE = 14;
const BYTES_A_FORMULA = 300;

/**
 * Takes our marks away from a sheet, and our sheet that holds its result: exactly what was put, whatever was
 * sorted, inserted, copied or saved since, and whoever put it. What is not recognised is left and named.
 *
 * @param id  of the sheet; null: the active one
 */
export async function removeMarks(door: ExcelDoor, id: string | null): Promise<RemoveOutcome> {
  let name = '';
  if (!door.supports(neededVersion)) {
    return { kind: 'refused', problem: { kind: 'unsupported', sheet: name } };
  }
  try {
    return await workInExcel(door, 'asked', async (context): Promise<RemoveOutcome> => {
      const outline = await readOutline(context, id);
      name = outline.name;
      const { sheet, details } = await readValues(context, outline);
      const own = name.startsWith(ownSheetPrefix) ? [{ name, id: outline.id }] : details.listings;
      const { untouched, touched } = await sortListings(context, own);
      const found = await readMarks(context, outline, sheet, details);
      const plan = planRemoval(sheet, found.pairs, found.contents, { ...details, isProtected: false }, found);
      const remarks = remarksOf(plan, name, touched);
      if (plan.deeds.length + plan.lastDeeds.length + untouched.length === 0) {
        return remarks.length === 0
          ? { kind: 'nothing', sheet: name }
          : { kind: 'removed', sheet: name, id: outline.id, remarks };
      }
      if (outline.isProtected && plan.deeds.length > 0) {
        return { kind: 'refused', problem: { kind: 'protected', sheet: name } };
      }
      const failure = await carryOut(context, outline, {
        plan,
        before: snapshotOf(plan, found, details),
        untouched,
      });
      return failure ?? { kind: 'removed', sheet: name, id: outline.id, remarks };
    });
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, name) };
  }
}

async function readValues(
  context: Excel.RequestContext,
  outline: SheetOutline,
): Promise<{ readonly sheet: Sheet; readonly details: SheetDetails }> {
  const { used } = outline;
  const wanted =
    used === null ? [] : [{ range: used, property: 'values', bytesPerCell: BYTES_A_VALUE } as const];
  const [values = []] = await readBlocks(context, outline.sheet, wanted, outline.queueDetails);
  const details = outline.readDetails();
  const left = Array.from({ length: used?.left ?? 0 }, () => null);
  const above = Array.from({ length: used?.top ?? 0 }, () => []);
  // Only texts are looked for here: what kind of number a cell holds does not matter.
  const rows = values.map((row) => [...left, ...row.map((value) => (value === '' ? null : String(value)))]);
  return { sheet: { name: outline.name, rows: [...above, ...rows], merges: details.merges }, details };
}

/** What of ours stands on the sheet, and what it stands in. */
interface FoundMarks extends StandingElsewhere {
  readonly pairs: readonly OwnPair[];
  readonly contents: ColumnContents;
}

async function readMarks(
  context: Excel.RequestContext,
  { sheet, used }: SheetOutline,
  { rows, ...cells }: Sheet,
  { tints }: SheetDetails,
): Promise<FoundMarks> {
  const pairs = findOwnPairs({ rows, ...cells }, french);
  const { right, bottom } = used ?? { right: -1, bottom: -1 };
  const columns = [
    ...new Set(pairs.flatMap(({ verdictColumn, reasonsColumns }) => [verdictColumn, ...reasonsColumns])),
  ].filter((column) => column <= right);
  const notes = pairs.flatMap(({ headingRow: row, verdictColumn: column }) =>
    row === null ? [] : [{ row, column, note: queueNote(sheet, row, column) }],
  );
  const widths = queueWidths(sheet, columns);
  if (columns.length === 0) return { pairs, contents: new Map(), tints, notes: [], widths: [] };
  const blocks = await readBlocks(
    context,
    sheet,
    columns.map((column) => ({
      range: { top: 0, bottom, left: column, right: column },
      property: 'formulas',
      bytesPerCell: BYTES_A_FORMULA,
    })),
    () => {
      notes.forEach(({ note }) => note.queue());
      widths.queue();
    },
  );
  return {
    pairs,
    contents: new Map(columns.map((column, at) => [column, (blocks[at] ?? []).map(([cell]) => cell)])),
    tints,
    notes: notes.map(({ row, column, note }) => ({ row, column, note: note.read() })),
    widths: widths.read(),
  };
}

function snapshotOf(
  { deeds }: RemovalPlan,
  { contents, tints, notes, widths }: FoundMarks,
  details: SheetDetails,
): Snapshot {
  const columns = keepCells(deeds, (row, column) => contents.get(column)?.[row]);
  return {
    tables: details.tables,
    columns,
    tints,
    formats: details.formats.map(({ id }) => id),
    notes,
    widths,
    filter: details.filter,
  };
}

function remarksOf(
  { foreign, stuck, filterObstacle }: RemovalPlan,
  sheet: string,
  touched: readonly OwnListing[],
): readonly Remark[] {
  return [
    ...(foreign.length > 0 ? [{ kind: 'foreign', sheet, cells: foreign } satisfies Remark] : []),
    ...(stuck.length > 0 ? [{ kind: 'stuck', sheet, cells: stuck } satisfies Remark] : []),
    ...(filterObstacle === null ? [] : [{ kind: 'filter', because: filterObstacle } satisfies Remark]),
    ...touched.map(({ name }): Remark => ({ kind: 'other-listing', listing: name })),
  ];
}

interface Removal {
  readonly plan: RemovalPlan;
  readonly before: Snapshot;
  /** sheets of ours that go too */
  readonly untouched: readonly OwnListing[];
}

/** Carries a removal out; the failure where it could not be. */
async function carryOut(
  context: Excel.RequestContext,
  { sheet, id, name }: SheetOutline,
  removal: Removal,
): Promise<Failure | null> {
  try {
    await applyDeeds(context, sheet, [...removal.plan.deeds, ...removal.plan.lastDeeds]);
    deleteSheets(context, removal.untouched);
    await sync(context);
    return null;
  } catch (error) {
    const kind = await settle(context, id, removal, error);
    return kind === 'done' ? null : { kind, problem: problemOf(error, name) };
  }
}

function deleteSheets(context: Excel.RequestContext, sheets: readonly OwnListing[]): void {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
}

/**
 * After a failure half way: puts all back, unless something is gone that can't come back. Such things go last,
 * so that everything else was done by then, and what is left of them is done too.
 */
async function settle(
  context: Excel.RequestContext,
  id: string,
  { plan, before, untouched }: Removal,
  error: unknown,
): Promise<'done' | 'undone' | 'uncertain'> {
  if (error instanceof NoAnswer) return 'uncertain';
  try {
    const names = context.workbook.worksheets.load('items/name,items/id');
    await sync(context);
    // The sheet itself was ours, and is gone.
    if (!names.items.some((each) => each.id === id)) return 'done';
    const outline = await readOutline(context, id);
    outline.queueDetails();
    await sync(context);
    const now = outline.readDetails();
    const left = untouched.filter((each) => outline.sheetIds.includes(each.id));
    const finishing = planFinishing(plan.lastDeeds, before, now);
    const isPastReturn = left.length < untouched.length || finishing.length < plan.lastDeeds.length;
    await applyDeeds(
      context,
      outline.sheet,
      isPastReturn ? finishing : planRestoring(before, now, french.marking),
    );
    if (isPastReturn) deleteSheets(context, left);
    await sync(context);
    return isPastReturn ? 'done' : 'undone';
  } catch {
    return 'uncertain';
  }
}
