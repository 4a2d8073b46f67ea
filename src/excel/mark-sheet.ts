import {
  type AuditOptions,
  type HeadingNote,
  type MarkPlace,
  type SheetAudit,
  auditWorkbook,
  placeMarks,
} from '../audit';
import { french } from '../messages';
import { type Field, isoDay } from '../regulation';
import { type Sheet, type TableLayout, recogniseTable } from '../table';
import { type ExcelDoor, type Occasion, neededVersion, workInExcel } from './door';
import { listResults } from './list-results';
import type { MarkOutcome } from './outcome';
import { problemOf } from './problem';
import { type SheetOutline, readOutline } from './read-shape';
import { readSheet } from './read-sheet';
import { doubtfulColumn, readStanding } from './read-standing';
import { writeMarks } from './write-marks';

/** What the door that asks for an audit has decided. */
export type AuditSettings = Pick<AuditOptions, 'session' | 'referenceDay' | 'examDate' | 'wishes'>;

/** What is known of a marked sheet, for whoever watches over it from now on: nothing of a candidate. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly layout: TableLayout;
  readonly columns: SheetAudit['columns'];
  readonly place: MarkPlace;
  /** the rows down to the last heading, and nothing below */
  readonly headings: Sheet;
}

export interface MarkingManner {
  readonly occasion?: Occasion;
  /** queues what is to go with the last request, once the marks stand */
  readonly alongside?: (sheet: Excel.Worksheet) => void;
}

export interface Marking {
  readonly outcome: MarkOutcome;
  /** null where no marks stand beside candidates */
  readonly marked: MarkedSheet | null;
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
  { occasion = 'asked', alongside }: MarkingManner = {},
): Promise<Marking> {
  let name = '';
  const refused = (outcome: MarkOutcome): Marking => ({ outcome, marked: null });
  if (!door.supports(neededVersion)) {
    return refused({ kind: 'refused', problem: { kind: 'unsupported', sheet: name } });
  }
  try {
    return await workInExcel(door, occasion, async (context) => {
      const outline = await readOutline(context, id);
      name = outline.name;
      const sheet = await readSheet(context, outline);
      const { sheets, skipped } = auditWorkbook([sheet], settings);
      const [audit] = sheets;
      if (audit === undefined) {
        const kind = skipped[0]?.reason === 'own-sheet' ? 'own-sheet' : 'no-candidates';
        return refused({ kind: 'refused', problem: { kind, sheet: name } });
      }
      return placeAndMark(context, { outline, sheet, audit, settings, alongside });
    });
  } catch (error) {
    return refused({ kind: 'refused', problem: problemOf(error, name) });
  }
}

interface Audited {
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly settings: AuditSettings;
  readonly alongside: MarkingManner['alongside'];
}

async function placeAndMark(context: Excel.RequestContext, audited: Audited): Promise<Marking> {
  const { outline, sheet, audit, settings } = audited;
  const details = outline.readDetails();
  const surroundings = { ...details, isProtected: outline.isProtected };
  const notOurs = new Set<number>();
  for (;;) {
    const place = placeMarks(sheet, audit, surroundings, french.marking, notOurs);
    const note = noteOf(settings, audit);
    if (place.kind === 'elsewhere') {
      const listed = { ...audited, note, why: place.reason, listings: details.listings };
      return { outcome: await listResults(context, listed), marked: null };
    }
    const standing = await readStanding(context, outline, place, details);
    if (standing.isTaken) {
      const listed = { ...audited, note, why: 'strip-taken' as const, listings: details.listings };
      return { outcome: await listResults(context, listed), marked: null };
    }
    const doubtful = doubtfulColumn(place, standing);
    if (doubtful === null) {
      const outcome = await writeMarks(context, {
        ...audited,
        place,
        standing,
        details,
        note,
      });
      return { outcome, marked: outcome.kind === 'marked' ? describeMarked(audited, place) : null };
    }
    notOurs.add(doubtful);
  }
}

function describeMarked({ outline, sheet, audit, settings }: Audited, place: MarkPlace): MarkedSheet | null {
  const layout = recogniseTable(sheet, settings.wishes);
  if (layout === null) return null;
  const rows = sheet.rows.slice(0, layout.headerRow + 1).map((row) => [...row]);
  // As they are now, with ours among them.
  const own = rows[place.headingRow];
  if (own !== undefined) {
    own[place.verdictColumn] = french.marking.verdictHeading;
    own[place.reasonsColumn] ??= place.reasonsHeading;
  }
  const headings = { ...sheet, rows };
  return { id: outline.id, name: outline.name, layout, columns: audit.columns, place, headings };
}

/** The note on the heading: for which day, under which session, with whose exam date. */
function noteOf({ session, referenceDay }: AuditSettings, { columns }: SheetAudit): HeadingNote {
  const { noteTitle: title, note } = french.marking;
  const [year, month, day] = referenceDay === null ? [] : isoDay(referenceDay).split('-');
  const said = referenceDay === null ? french.commandLine.onExamDay : `${day}/${month}/${year}`;
  const exam = columns.find(({ field }) => examDates.has(field))?.header ?? null;
  return { title, text: note(said, session.session, exam).slice(0, MOST_TEXT) };
}

const examDates: ReadonlySet<Field> = new Set(['examDate', 'examDateE31', 'examDateE32']);

/** Characters that Excel takes in a message. */
const MOST_TEXT = 255;
