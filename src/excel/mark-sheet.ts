import {
  type AuditOptions,
  type HeadingNote,
  type MarkPlace,
  type MarkSet,
  type Place,
  type SheetAudit,
  type SkippedSheet,
  auditWorkbook,
  placeMarks,
  resultMarks,
} from '../audit';
import { formatDay, french } from '../messages';
import type { Field } from '../regulation';
import type { Sheet } from '../table';
import { type ExcelDoor, type Occasion, neededVersion, sync, workInExcel } from './door';
import { type KnownSheet, knowSheet } from './known-sheet';
import { listResults } from './list-results';
import type { MarkOutcome, ResultsOutcome } from './outcome';
import type { Pace } from './pace';
import { type Problem, problemOf } from './problem';
import { type SheetDetails, type SheetOutline, readOutline } from './read-shape';
import type { ReadRegisters } from './read-registers';
import { readWithRegisters } from './read-with-registers';
import { type StandingMarks, doubtfulColumn, readStanding } from './read-standing';
import { writeMarks } from './write-marks';

/** What the door that asks for an audit has decided. */
export type AuditSettings = Pick<
  AuditOptions,
  'session' | 'referenceDay' | 'examDate' | 'wishes' | 'convention'
>;

/** Queues what is to go with the last request, once the marks stand. */
export type Alongside = (sheet: Excel.Worksheet, registers: ReadRegisters | null) => void;

export interface MarkingManner {
  readonly occasion?: Occasion;
  readonly alongside?: Alongside;
  readonly pace?: Pace;
}

export interface Marking {
  readonly outcome: MarkOutcome;
  /** null where nothing was audited */
  readonly known: KnownSheet | null;
}

/** What became of a look at a sheet that writes nothing. */
export type LookOutcome =
  | { readonly kind: 'audited'; readonly audit: SheetAudit }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Looking {
  readonly outcome: LookOutcome;
  readonly known: KnownSheet | null;
}

/**
 * Audits a sheet and marks its rows: beside the candidates where there is room, else on a sheet of ours. A
 * sheet that is marked already is brought up to date. Whatever fails, the sheet is as before or wholly marked,
 * and the outcome says which.
 *
 * @param id  of the sheet; null: the active one
 */
export async function markSheet(
  door: ExcelDoor,
  settings: AuditSettings,
  id: string | null,
  { occasion = 'asked', alongside, pace }: MarkingManner = {},
): Promise<Marking> {
  return auditInExcel(
    door,
    settings,
    id,
    { occasion, pace },
    (context, audited) => placeAndMark(context, { ...audited, alongside, pace }),
    (problem) => ({ outcome: { kind: 'refused', problem }, known: null }),
  );
}

/**
 * Audits a sheet and writes nothing.
 *
 * @param id  of the sheet; null: the active one
 */
export async function lookAtSheet(
  door: ExcelDoor,
  settings: AuditSettings,
  id: string | null,
  { occasion = 'asked', alongside, pace }: MarkingManner = {},
): Promise<Looking> {
  return auditInExcel<Looking>(
    door,
    settings,
    id,
    { occasion, pace },
    async (context, audited) => {
      const { outline, sheet, audit } = audited;
      const surroundings = { ...outline.readDetails(), isProtected: outline.isProtected };
      const place = placeMarks(sheet, audit, surroundings, french.marking);
      const isMarked = place.kind === 'beside' && place.newColumns.length === 0 && !place.isDoubtful;
      alongside?.(outline.sheet, audited.registers);
      await sync(context);
      return {
        outcome: { kind: 'audited', audit },
        known: knowSheet(audited, place, isMarked ? place : null),
      };
    },
    (problem) => ({ outcome: { kind: 'refused', problem }, known: null }),
  );
}

/** Reads and audits a sheet, and goes on with it in the same piece of work. */
async function auditInExcel<T>(
  door: ExcelDoor,
  settings: AuditSettings,
  id: string | null,
  { occasion, pace }: { readonly occasion: Occasion; readonly pace: Pace | undefined },
  goOn: (context: Excel.RequestContext, audited: Audited) => Promise<T>,
  refuse: (problem: Problem) => T,
): Promise<T> {
  let name = '';
  if (!door.supports(neededVersion)) return refuse({ kind: 'unsupported', sheet: name });
  try {
    return await workInExcel(door, occasion, async (context) => {
      const outline = await readOutline(context, id);
      name = outline.name;
      const { sheet, registers } = await readWithRegisters(context, outline, settings, pace);
      const { book } = registers ?? {};
      const options = book === undefined ? settings : { ...settings, registers: book };
      const { sheets, skipped } = auditWorkbook([sheet], options);
      const [audit] = sheets;
      if (audit !== undefined) return goOn(context, { outline, sheet, audit, settings, registers });
      return refuse({ kind: problemOfSkipped(skipped[0]), sheet: name });
    });
  } catch (error) {
    return refuse(problemOf(error, name));
  }
}

/** A register is passed over without a reason: it is one. */
function problemOfSkipped(skipped: SkippedSheet | undefined): 'own-sheet' | 'no-candidates' | 'register' {
  if (skipped === undefined) return 'register';
  return skipped.reason === 'own-sheet' ? 'own-sheet' : 'no-candidates';
}

interface Audited {
  readonly registers: ReadRegisters | null;
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly settings: AuditSettings;
}

async function placeAndMark(
  context: Excel.RequestContext,
  audited: Audited & { readonly alongside: MarkingManner['alongside']; readonly pace: Pace | undefined },
): Promise<Marking> {
  const { outline, audit, settings } = audited;
  const details = outline.readDetails();
  const note = noteOf(settings, audit);
  const found = await findPlace(context, audited, details, french.marking);
  if (found.kind === 'elsewhere') {
    return list(context, { ...audited, note, why: found.reason, listings: details.listings }, found);
  }
  const { place } = found;
  const outcome = await writeMarks(context, { ...audited, ...found, details, note });
  return { outcome, known: outcome.kind === 'marked' ? knowSheet(audited, place, place) : null };
}

/** Where a pair of our columns goes and what stands there, or why it can't stand beside the candidates. */
type FoundPlace =
  | { readonly kind: 'beside'; readonly place: MarkPlace; readonly standing: StandingMarks }
  | Extract<Place, { kind: 'elsewhere' }>;

async function findPlace(
  context: Excel.RequestContext,
  { outline, sheet, audit }: Audited,
  details: SheetDetails,
  words: MarkSet['words'],
): Promise<FoundPlace> {
  const surroundings = { ...details, isProtected: outline.isProtected };
  const notOurs = new Set<number>();
  for (;;) {
    const place = placeMarks(sheet, audit, surroundings, words, notOurs);
    if (place.kind === 'elsewhere') return place;
    const standing = await readStanding(context, outline, place, details);
    if (standing.isTaken) return { kind: 'elsewhere', reason: 'strip-taken' };
    const doubtful = doubtfulColumn(place, standing);
    if (doubtful === null) return { kind: 'beside', place, standing };
    notOurs.add(doubtful);
  }
}

/**
 * Audits the active sheet and writes the proposed results beside the candidates, with the promises of the marking:
 * a result that outlives its marks says so, a second time brings up to date, and "Retirer" takes all away.
 */
export async function insertResults(
  door: ExcelDoor,
  settings: AuditSettings,
  { occasion = 'asked', pace }: Pick<MarkingManner, 'occasion' | 'pace'> = {},
): Promise<ResultsOutcome> {
  return auditInExcel<ResultsOutcome>(
    door,
    settings,
    null,
    { occasion, pace },
    (context, audited) => placeResults(context, audited, pace),
    (problem) => ({ kind: 'refused', problem }),
  );
}

async function placeResults(
  context: Excel.RequestContext,
  audited: Audited,
  pace: Pace | undefined,
): Promise<ResultsOutcome> {
  const { outline, audit, settings } = audited;
  const candidates = audit.candidates.filter(({ outcome }) => outcome.diploma !== null).length;
  if (candidates === 0) return { kind: 'no-marks', sheet: outline.name };
  const details = outline.readDetails();
  const set = resultMarks(french);
  const found = await findPlace(context, audited, details, set.words);
  if (found.kind === 'elsewhere') return { kind: 'no-place', sheet: outline.name, why: found.reason };
  const { noteTitle: title, results } = french.marking;
  const day = settings.referenceDay === null ? null : formatDay(settings.referenceDay, 'fr');
  const note = { title, text: results.note(day, settings.session.session).slice(0, MOST_TEXT) };
  const outcome = await writeMarks(context, {
    ...audited,
    ...found,
    details,
    note,
    set,
    pace,
    alongside: undefined,
  });
  if (outcome.kind !== 'marked') return outcome;
  const { verdicts, reasons, remarks } = outcome;
  return { kind: 'inserted', sheet: outline.name, candidates, results: verdicts, details: reasons, remarks };
}

async function list(
  context: Excel.RequestContext,
  results: Parameters<typeof listResults>[1] & Audited,
  place: Place,
): Promise<Marking> {
  const outcome = await listResults(context, results);
  return { outcome, known: outcome.kind === 'listed' ? knowSheet(results, place, null) : null };
}

/** The note on the heading: for which day, under which session, with whose exam date. */
function noteOf({ session, referenceDay, examDate }: AuditSettings, { columns }: SheetAudit): HeadingNote {
  const { noteTitle: title, note } = french.marking;
  const day = referenceDay === null ? null : formatDay(referenceDay, 'fr');
  const column = columns.find(({ field }) => examDates.has(field))?.header ?? null;
  const given = examDate === null ? null : formatDay(examDate, 'fr');
  return { title, text: note(day, session.session, { column, given }).slice(0, MOST_TEXT) };
}

const examDates: ReadonlySet<Field> = new Set(['examDate', 'examDateE31', 'examDateE32']);

/** Characters that Excel takes in a message. */
const MOST_TEXT = 255;
