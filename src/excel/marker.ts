import { renewAudit } from '../audit';
import type { ExcelDoor, Occasion } from './door';
import type { KnownSheet } from './known-sheet';
import { type AuditSettings, type LookOutcome, lookAtSheet, markSheet } from './mark-sheet';
import type { MarkOutcome, RemoveOutcome } from './outcome';
import type { Pace } from './pace';
import { problemOf } from './problem';
import { rejudgeRows } from './rejudge';
import { removeMarks } from './remove-marks';
import { type Handlers, type Watch, createWatch, noteChange, noteStir, release, takeChanges } from './watch';

/** Audits and marks sheets, watches over them, and takes marks away; one thing after the other. */
export interface Marker {
  /** audits the active sheet and writes nothing */
  readonly look: () => Promise<LookOutcome>;
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
  /** told each audit of a sheet: the first one, and one after every change */
  readonly onAudit?: (known: KnownSheet) => void;
  /** told what became of a sheet that was marked anew because it had changed, where there is something to tell */
  readonly onRemarked?: (outcome: MarkOutcome) => void;
  /** of what a person asked for; what an event starts is not waited for */
  readonly pace?: Pace;
  /** milliseconds without a change before what has changed is judged again */
  readonly pause?: number;
}

const PAUSE = 400;

/** Makes the marker of one Excel. Whatever it keeps of a sheet goes with the page. */
export function createMarker(door: ExcelDoor, options: MarkerOptions): Marker {
  const watches = new Map<string, Watch>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  /** Does work on a sheet with what starts watching over it queued alongside its last request. */
  const auditOne = async <T>(
    work: (alongside: (sheet: Excel.Worksheet) => void) => Promise<{
      readonly outcome: T;
      readonly known: KnownSheet | null;
    }>,
  ): Promise<T> => {
    let handlers: Handlers = [];
    const { outcome, known } = await work((sheet) => {
      if (!watches.has(sheet.id)) handlers = listen(sheet);
    });
    if (known === null) return outcome;
    const before = watches.get(known.id);
    if (before !== undefined) before.known = known;
    else watches.set(known.id, createWatch(known, handlers));
    options.onAudit?.(known);
    return outcome;
  };
  const mark = (id: string | null, occasion: Occasion): Promise<MarkOutcome> =>
    auditOne((alongside) =>
      markSheet(door, options.settings(), id, { occasion, alongside, ...paceOf(occasion) }),
    );
  const look = (id: string | null, occasion: Occasion): Promise<LookOutcome> =>
    auditOne((alongside) =>
      lookAtSheet(door, options.settings(), id, { occasion, alongside, ...paceOf(occasion) }),
    );
  const paceOf = (occasion: Occasion) =>
    occasion === 'asked' && options.pace !== undefined ? { pace: options.pace } : {};

  const listen = (sheet: Excel.Worksheet): Handlers => {
    const onStir = (event: { readonly worksheetId: string; readonly address?: string }) =>
      schedule(watches.get(event.worksheetId), (watch) => noteStir(watch, event.address ?? ''));
    return [
      sheet.onChanged.add((event) =>
        schedule(watches.get(event.worksheetId), (watch) => noteChange(watch, event)),
      ),
      sheet.onCalculated.add(onStir),
      sheet.onRowSorted.add(onStir),
    ];
  };

  const schedule = (watch: Watch | undefined, note: (watch: Watch) => boolean): Promise<void> => {
    if (watch === undefined || !note(watch)) return Promise.resolve();
    if (watch.timer !== null) clearTimeout(watch.timer);
    watch.timer = setTimeout(() => {
      watch.timer = null;
      void inTurn(() => lookAgain(watch));
    }, options.pause ?? PAUSE);
    return Promise.resolve();
  };

  const lookAgain = async (watch: Watch): Promise<void> => {
    const { known } = watch;
    if (watches.get(known.id) !== watch) return;
    const changes = takeChanges(watch);
    try {
      const answer = changes.isWhole
        ? ({ kind: 'whole' } as const)
        : await rejudgeRows(door, options.settings(), known, changes);
      switch (answer.kind) {
        case 'done':
          if (answer.rows.length === 0) return;
          watch.known = { ...known, audit: renewAudit(known.audit, answer.rows, answer.candidates) };
          options.onAudit?.(watch.known);
          return;
        case 'whole':
          if (known.marks === null) await look(known.id, 'event');
          else tell(await mark(known.id, 'event'));
          return;
        case 'gone':
          watches.delete(known.id);
          return;
        default:
          return answer satisfies never;
      }
    } catch (error) {
      tell({ kind: 'undone', problem: problemOf(error, known.name) });
    }
  };

  const tell = (outcome: MarkOutcome): void => {
    const isSilent = outcome.kind === 'marked' && outcome.remarks.length === 0;
    if (!isSilent) options.onRemarked?.(outcome);
  };

  const remove = async (): Promise<RemoveOutcome> => {
    const outcome = await removeMarks(door, null);
    const watch = outcome.kind === 'removed' ? watches.get(outcome.id) : undefined;
    if (watch === undefined) return outcome;
    watches.delete(watch.known.id);
    await release(watch.handlers);
    return outcome;
  };

  return {
    look: () => inTurn(() => look(null, 'asked')),
    mark: () => inTurn(() => mark(null, 'asked')),
    remove: () => inTurn(remove),
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
