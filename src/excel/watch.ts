import type { CellRange } from '../table';
import { type KnownSheet, edgesOf, lastRowOf } from './known-sheet';
import { rangeOfAddress } from './range';
import type { AuditSettings } from './mark-sheet';
import type { Touched } from './rejudge';

export type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/** What changed on a watched sheet since it was last judged. */
interface Changes extends Touched {
  readonly edited: Set<number>;
  readonly stirred: Set<number>;
  readonly remote: Set<number>;
  /** rows, columns or headings have changed: which is which may have too; 'remote': for a colleague elsewhere */
  whole: 'no' | 'here' | 'remote';
}

/** A sheet that is watched over. */
export interface Watch {
  known: KnownSheet;
  /** under which the sheet was marked or, without marks, audited; null: before this page was there */
  settings: AuditSettings | null;
  changes: Changes;
  timer: ReturnType<typeof setTimeout> | null;
  readonly handlers: Handlers;
  /** how often rows were judged again only because they were calculated, since somebody last typed */
  stirrings: number;
}

/** Beyond this Excel undoes what is written, and is left in peace until somebody types. */
const MOST_STIRRINGS = 3;

const noChanges = (): Changes => ({
  edited: new Set(),
  stirred: new Set(),
  remote: new Set(),
  whole: 'no',
});

export function createWatch(known: KnownSheet, settings: AuditSettings | null, handlers: Handlers): Watch {
  return { known, settings, changes: noChanges(), timer: null, handlers, stirrings: 0 };
}

/** What has changed, once: the watch begins anew. */
export function takeChanges(watch: Watch): Touched & Pick<Changes, 'whole'> {
  const { changes } = watch;
  watch.changes = noChanges();
  if (changes.edited.size === 0 && changes.whole === 'no') watch.stirrings += 1;
  return changes;
}

/** Whether only a colleague elsewhere has changed something: then nothing is written here. */
export function isRemote({ edited, stirred, whole }: Touched & Pick<Changes, 'whole'>): boolean {
  return edited.size === 0 && stirred.size === 0 && whole !== 'here';
}

type Change = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'source'> & {
  readonly triggerSource?: Excel.WorksheetChangedEventArgs['triggerSource'];
};

/**
 * Notes what somebody typed, inserted or deleted; apart, what a colleague does elsewhere. Our own writing is not
 * noted.
 *
 * @returns whether there is anything to look at again
 */
export function noteChange(watch: Watch, { address, changeType, source, triggerSource }: Change): boolean {
  if (triggerSource === 'ThisLocalAddin') return false;
  const isElsewhere = source === 'Remote';
  const { known, changes } = watch;
  const { marks, layout } = known;
  const areas = address.split(',').map(rangeOfAddress);
  const isTyped = changeType === 'RangeEdited';
  // Before ExcelApi 1.14 nothing else tells our own writing from a person's.
  const own = marks === null ? [] : [marks.verdictColumn, marks.reasonsColumn];
  if (isTyped && areas.every(({ left, right }) => own.includes(left) && own.includes(right))) return false;
  const isWhole = !isTyped || areas.some(({ top }) => top <= layout.headerRow);
  if (isWhole && !isElsewhere) changes.whole = 'here';
  else if (isWhole && changes.whole === 'no') changes.whole = 'remote';
  const { left, right } = edgesOf(known);
  const within = areas.filter((area) => area.left <= right && left <= area.right);
  addRows(isElsewhere ? changes.remote : changes.edited, within, known);
  if (within.length === 0 && changes.whole === 'no') return false;
  watch.stirrings = 0;
  return true;
}

/** Notes that a register has changed: whose verdicts rest on it, only the whole sheet can tell. */
export function noteSource(
  watch: Watch,
  { source }: Pick<Excel.WorksheetChangedEventArgs, 'source'>,
): boolean {
  const { changes } = watch;
  if (source !== 'Remote') changes.whole = 'here';
  else if (changes.whole === 'no') changes.whole = 'remote';
  watch.stirrings = 0;
  return true;
}

/** Notes that a register was calculated. */
export function noteSourceStir(watch: Watch): boolean {
  if (watch.stirrings >= MOST_STIRRINGS) return false;
  watch.stirrings += 1;
  watch.changes.whole = 'here';
  return true;
}

/** Notes what somebody has sorted: each row may be another candidate's now, and its verdict hold all the same. */
export function noteSort(
  watch: Watch,
  { address, source }: Pick<Excel.WorksheetRowSortedEventArgs, 'address' | 'source'>,
): boolean {
  const { known, changes } = watch;
  addRows(
    source === 'Remote' ? changes.remote : changes.edited,
    address.split(',').map(rangeOfAddress),
    known,
  );
  watch.stirrings = 0;
  return true;
}

/**
 * Notes what was calculated.
 *
 * @param address  '' before ExcelApi 1.11, which does not say what was calculated: any row
 */
export function noteStir(watch: Watch, address: string): boolean {
  if (watch.stirrings >= MOST_STIRRINGS) return false;
  addRows(watch.changes.stirred, address.split(',').map(rangeOfAddress), watch.known);
  return watch.changes.stirred.size > 0;
}

/** Notes the rows, from 1, that areas name below the heading; a row beyond the last stands for all beyond. */
function addRows(rows: Set<number>, areas: readonly CellRange[], known: KnownSheet): void {
  const first = known.layout.headerRow + 1;
  const last = lastRowOf(known) + 1;
  for (const { top, bottom } of areas) {
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) rows.add(row + 1);
  }
}

/** Lets go of event handlers; those of a sheet that is gone are gone already. */
export async function release(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  } catch {
    // The sheet has been deleted, and its handlers with it.
  }
}
