import type { CellRange } from '../table';
import type { ExcelDoor } from './door';
import { type AuditSettings, type MarkedSheet, markSheet } from './mark-sheet';
import type { MarkOutcome, RemoveOutcome } from './outcome';
import { problemOf } from './problem';
import { rangeOfAddress } from './range';
import { rejudgeRows } from './rejudge';
import { removeMarks } from './remove-marks';

/** Marks sheets, watches over the marked ones, and takes marks away; one thing after the other. */
export interface Marker {
  /** audits and marks the active sheet */
  readonly mark: () => Promise<MarkOutcome>;
  /** takes the marks away from the active sheet */
  readonly remove: () => Promise<RemoveOutcome>;
  /** waits until everything that was seen to change has been judged again */
  readonly settled: () => Promise<void>;
}

export interface MarkerOptions {
  /** asked each time: the day changes while Excel stays open */
  readonly settings: () => AuditSettings;
  /** told what became of a sheet that was audited anew because it had changed, where there is something to tell */
  readonly onRemarked?: (outcome: MarkOutcome) => void;
  /** milliseconds without a change before what has changed is judged again */
  readonly pause?: number;
}

const PAUSE = 400;

/** What changed on a watched sheet since it was last judged. */
interface Changes {
  readonly edited: Set<number>;
  readonly stirred: Set<number>;
  isWhole: boolean;
}

interface Watch {
  marked: MarkedSheet;
  changes: Changes;
  timer: ReturnType<typeof setTimeout> | null;
  readonly handlers: OfficeExtension.EventHandlerResult<unknown>[];
  /** how often rows were judged again only because they were calculated, since somebody last typed */
  stirrings: number;
}

/** Beyond this Excel undoes what is written, and is left in peace until somebody types. */
const MOST_STIRRINGS = 3;

const noChanges = (): Changes => ({ edited: new Set(), stirred: new Set(), isWhole: false });

/** Makes the marker of one Excel. It keeps headings and places of marked sheets, and nothing of a candidate. */
export function createMarker(door: ExcelDoor, options: MarkerOptions): Marker {
  const watches = new Map<string, Watch>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const markOne = async (id: string | null, occasion: 'asked' | 'event'): Promise<MarkOutcome> => {
    let handlers: Watch['handlers'] = [];
    // Queued with the last request of a marking, so that its own writing is not told.
    const alongside = (sheet: Excel.Worksheet) => {
      if (!watches.has(sheet.id)) handlers = listen(sheet);
    };
    const { outcome, marked } = await markSheet(door, options.settings(), id, { occasion, alongside });
    if (marked === null) return outcome;
    const watch = watches.get(marked.id);
    if (watch !== undefined) watch.marked = marked;
    else watches.set(marked.id, { marked, changes: noChanges(), timer: null, handlers, stirrings: 0 });
    return outcome;
  };

  const listen = (sheet: Excel.Worksheet): Watch['handlers'] => [
    sheet.onChanged.add(async (event) => noteEdit(event)),
    sheet.onCalculated.add(async (event) => noteStir(event.worksheetId, event.address)),
    sheet.onRowSorted.add(async (event) => noteStir(event.worksheetId, event.address)),
  ];

  const noteEdit = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const watch = watches.get(event.worksheetId);
    // What a colleague does elsewhere is judged there, or says itself that it must be judged again.
    if (watch === undefined || event.source === 'Remote' || event.triggerSource === 'ThisLocalAddin')
      return done;
    const { left, right, verdictColumn, reasonsColumn } = watch.marked.place;
    const areas = event.address.split(',').map(rangeOfAddress);
    // Before ExcelApi 1.14 nothing else tells our own writing from a person's.
    const isOurs = (area: CellRange) =>
      [area.left, area.right].every((column) => column === verdictColumn || column === reasonsColumn);
    const isTyped = event.changeType === 'RangeEdited';
    if (isTyped && areas.every(isOurs)) return done;
    watch.stirrings = 0;
    // Where rows, columns or headings have changed, which is which may have too.
    const { headerRow } = watch.marked.layout;
    if (!isTyped || areas.some(({ top }) => top <= headerRow)) watch.changes.isWhole = true;
    const within = areas.filter((area) => area.left <= right && left <= area.right);
    if (within.length === 0 && !watch.changes.isWhole) return done;
    addRows(watch.changes.edited, within, watch);
    schedule(watch);
    return done;
  };

  const noteStir = (id: string, address: string | undefined): Promise<void> => {
    const watch = watches.get(id);
    if (watch === undefined || watch.stirrings >= MOST_STIRRINGS) return done;
    // Before ExcelApi 1.11 it is not said what was calculated: any row.
    const areas = (address ?? '') === '' ? [everyCell] : (address ?? '').split(',').map(rangeOfAddress);
    addRows(watch.changes.stirred, areas, watch);
    schedule(watch);
    return done;
  };

  const schedule = (watch: Watch): void => {
    if (watch.timer !== null) clearTimeout(watch.timer);
    watch.timer = setTimeout(() => {
      watch.timer = null;
      void inTurn(() => lookAgain(watch));
    }, options.pause ?? PAUSE);
  };

  const lookAgain = async (watch: Watch): Promise<void> => {
    const { changes } = watch;
    watch.changes = noChanges();
    const { id, name } = watch.marked;
    if (watches.get(id) !== watch) return;
    if (changes.edited.size === 0 && !changes.isWhole) watch.stirrings += 1;
    try {
      const answer = changes.isWhole
        ? 'whole'
        : await rejudgeRows(door, options.settings(), watch.marked, changes);
      if (answer === 'gone') watches.delete(id);
      if (answer === 'whole') tell(await markOne(id, 'event'));
    } catch (error) {
      tell({ kind: 'undone', problem: problemOf(error, name) });
    }
  };

  const tell = (outcome: MarkOutcome): void => {
    const isSilent = outcome.kind === 'marked' && outcome.remarks.length === 0;
    if (!isSilent) options.onRemarked?.(outcome);
  };

  const removeOne = async (): Promise<RemoveOutcome> => {
    const outcome = await removeMarks(door, null);
    const watch = outcome.kind === 'removed' ? watches.get(outcome.id) : undefined;
    if (watch === undefined) return outcome;
    watches.delete(watch.marked.id);
    await release(watch.handlers);
    return outcome;
  };

  return {
    mark: () => inTurn(() => markOne(null, 'asked')),
    remove: () => inTurn(removeOne),
    settled: async () => {
      const isBusy = () => [...watches.values()].some(({ timer }) => timer !== null);
      do {
        await last;
        await new Promise((resolve) => setTimeout(resolve, options.pause ?? PAUSE));
      } while (isBusy());
      await last;
    },
  };
}

const done = Promise.resolve();
const everyCell: CellRange = rangeOfAddress('');

/** Notes the rows, from 1, that areas name below the heading; a row beyond the last stands for all beyond. */
function addRows(rows: Set<number>, areas: readonly CellRange[], { marked }: Watch): void {
  const { layout, place } = marked;
  for (const { top, bottom } of areas) {
    for (
      let row = Math.max(top, layout.headerRow + 1);
      row <= Math.min(bottom, place.lastRow + 1);
      row += 1
    ) {
      rows.add(row + 1);
    }
  }
}

/** Lets go of event handlers; those of a sheet that is gone are gone already. */
async function release(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  } catch {
    // The sheet has been deleted, and its handlers with it.
  }
}
