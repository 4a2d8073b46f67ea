import { renewAudit } from '../audit';
import type { ExcelDoor, Occasion } from './door';
import type { KnownSheet } from './known-sheet';
import {
  type Alongside,
  type AuditSettings,
  type LookOutcome,
  insertResults,
  lookAtSheet,
  markSheet,
} from './mark-sheet';
import type { MarkOutcome, RemoveOutcome, ResultsOutcome } from './outcome';
import type { Pace } from './pace';
import { problemOf } from './problem';
import { rejudgeRows } from './rejudge';
import { createSourceWatch } from './source-watch';
import { removeMarks } from './remove-marks';
import {
  type Handlers,
  type Watch,
  createWatch,
  isRemote,
  noteChange,
  noteSort,
  noteSource,
  noteSourceStir,
  noteStir,
  release,
  takeChanges,
} from './watch';

/** Audits and marks sheets, watches over them, and takes marks away; one thing after the other. */
export interface Marker {
  /** audits the active sheet and writes nothing */
  readonly look: () => Promise<LookOutcome>;
  /** audits and marks the active sheet */
  readonly mark: () => Promise<MarkOutcome>;
  /** does again for a sheet what was done for it: what the judgement rests on has changed */
  readonly renew: (id: string) => Promise<MarkOutcome | LookOutcome>;
  /** writes the proposed results beside the candidates of the active sheet */
  readonly insertResults: () => Promise<ResultsOutcome>;
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
  /** the registers that watched sheets rest on */
  const sources = createSourceWatch({
    onChange: (id, event) => eachResting(id, (watch) => noteSource(watch, event)),
    onStir: (id) => eachResting(id, noteSourceStir),
  });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  /** Does work on a sheet with what starts watching over it queued alongside its last request. */
  const auditOne = async <T>(
    kind: 'mark' | 'look',
    work: (
      settings: AuditSettings,
      alongside: Alongside,
    ) => Promise<{ readonly outcome: T; readonly known: KnownSheet | null }>,
  ): Promise<T> => {
    let handlers: Handlers = [];
    const settings = options.settings();
    const { outcome, known } = await work(settings, (sheet, registers) => {
      if (!watches.has(sheet.id)) handlers = listen(sheet);
      sources.listen(sheet, registers?.sources ?? []);
    });
    if (known === null) return outcome;
    const before = watches.get(known.id);
    // A look at a marked sheet changes nothing of what its marks were judged under.
    const isLook = kind === 'look' && known.marks !== null;
    const under = isLook ? (before?.settings ?? null) : settings;
    if (before !== undefined) Object.assign(before, { known, settings: under });
    else watches.set(known.id, createWatch(known, under, handlers));
    options.onAudit?.(known);
    return outcome;
  };
  const mark = (id: string | null, occasion: Occasion): Promise<MarkOutcome> =>
    auditOne('mark', (settings, alongside) =>
      markSheet(door, settings, id, { occasion, alongside, ...paceOf(occasion) }),
    );
  const look = (id: string | null, occasion: Occasion): Promise<LookOutcome> =>
    auditOne('look', (settings, alongside) =>
      lookAtSheet(door, settings, id, { occasion, alongside, ...paceOf(occasion) }),
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
      sheet.onRowSorted.add((event) =>
        schedule(watches.get(event.worksheetId), (watch) => noteSort(watch, event)),
      ),
    ];
  };

  const eachResting = (id: string, note: (watch: Watch) => boolean): void => {
    for (const watch of watches.values()) {
      if (watch.known.registers?.sources.some((source) => source.id === id) === true)
        void schedule(watch, note);
    }
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
      const settings = options.settings();
      const isWhole = changes.whole !== 'no' || !isSame(settings, watch.settings ?? settings);
      const answer = isWhole
        ? ({ kind: 'whole' } as const)
        : await rejudgeRows(door, settings, known, changes);
      switch (answer.kind) {
        case 'done':
          if (answer.rows.length === 0) return;
          watch.known = { ...known, audit: renewAudit(known.audit, answer.rows, answer.candidates) };
          options.onAudit?.(watch.known);
          return;
        case 'whole':
          if (known.marks === null || isRemote(changes)) await look(known.id, 'event');
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
    const resting = [...watches.values()].flatMap(({ known }) => known.registers?.sources ?? []);
    await sources.keepOnly(new Set(resting.map(({ id }) => id)));
    return outcome;
  };

  return {
    look: () => inTurn(() => look(null, 'asked')),
    mark: () => inTurn(() => mark(null, 'asked')),
    renew: (id) =>
      inTurn<MarkOutcome | LookOutcome>(() =>
        (watches.get(id)?.known.marks ?? null) === null ? look(id, 'asked') : mark(id, 'asked'),
      ),
    insertResults: () => inTurn(() => insertResults(door, options.settings(), paceOf('asked'))),
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

/** Whether a sheet is judged under the same settings: rows of one sheet must not be judged under several. */
function isSame(one: AuditSettings, other: AuditSettings): boolean {
  return (
    one.session === other.session &&
    one.referenceDay === other.referenceDay &&
    one.examDate === other.examDate &&
    one.wishes === other.wishes &&
    one.convention === other.convention
  );
}
