import {
  type Deed,
  type HeadingNote,
  type MarkPlace,
  type MarkSet,
  type RowMark,
  type SheetAudit,
  type Snapshot,
  keepCells,
  planMarkingDeeds,
  planRowMarks,
  verdictMarks,
} from '../audit';
import { french } from '../messages';
import { type Sheet, columnLetters } from '../table';
import { applyDeeds } from './apply-deeds';
import { sync } from './door';
import type { Failure, MarkOutcome, Remark } from './outcome';
import type { Alongside } from './mark-sheet';
import type { Pace } from './pace';
import { problemOf } from './problem';
import { readBlocks } from './read-blocks';
import type { ReadRegisters } from './read-registers';
import type { SheetDetails, SheetOutline } from './read-shape';
import type { StandingMarks } from './read-standing';
import { restoreSheet } from './restore';

/** What was read and judged, and where its marks go. */
interface Writing {
  readonly outline: SheetOutline;
  readonly sheet: Sheet;
  readonly audit: SheetAudit;
  readonly registers: ReadRegisters | null;
  readonly place: MarkPlace;
  readonly standing: StandingMarks;
  readonly details: SheetDetails;
  readonly note: HeadingNote;
  /** what the two columns tell; the verdicts, unless it is said */
  readonly set?: MarkSet;
  readonly alongside: Alongside | undefined;
  readonly pace: Pace | undefined;
}

/** Writes the marks beside the candidates; when that fails half way, all is as before. */
export async function writeMarks(
  context: Excel.RequestContext,
  writing: Writing,
): Promise<Extract<MarkOutcome, { kind: 'marked' }> | Failure> {
  const { outline, sheet, audit, registers, place, standing, note, pace } = writing;
  const set = writing.set ?? verdictMarks(french);
  const marks = planRowMarks(sheet, audit, french, { set, registers: registers?.book ?? null });
  const { deeds, foreign, filterObstacle } = planMarkingDeeds(
    place,
    marks,
    standing,
    note,
    french.marking,
    set,
  );
  try {
    await applyDeeds(context, outline.sheet, deeds, pace);
    if (deeds.length > 0) await sync(context);
  } catch (error) {
    const kind = await restoreSheet(context, outline.id, takeSnapshot(writing, deeds), error);
    return { kind, problem: problemOf(error, outline.name) };
  }
  const others = await listOthers(context, writing, deeds.length > 0 ? marks : []);
  const rows = others.filter((cell) => !foreign.includes(cell)).length;
  const remarks: readonly Remark[] = [
    ...(foreign.length > 0 ? [{ kind: 'foreign', sheet: audit.name, cells: foreign } satisfies Remark] : []),
    ...(filterObstacle === null ? [] : [{ kind: 'filter', because: filterObstacle } satisfies Remark]),
    ...(rows > 0 ? [{ kind: 'not-taken', sheet: audit.name, rows } satisfies Remark] : []),
    ...(outline.isReadOnly ? [{ kind: 'read-only' } satisfies Remark] : []),
  ];
  return {
    kind: 'marked',
    audit,
    verdicts: columnLetters(place.verdictColumn),
    reasons: columnLetters(place.reasonsColumn),
    remarks,
  };
}

function takeSnapshot({ place, standing, details }: Writing, deeds: readonly Deed[]): Snapshot {
  const { headingRow, verdictColumn, table } = place;
  const { headings, cells, tints, note, widths } = standing;
  const contentAt = (row: number, column: number): unknown => {
    const isVerdict = column === verdictColumn;
    if (row === headingRow) return headings[isVerdict ? 0 : 1];
    const own = cells[row - headingRow - 1];
    return isVerdict ? own?.verdict : own?.reasons;
  };
  return {
    tables: table === null ? [] : [table],
    columns: keepCells(deeds, contentAt),
    tints,
    formats: details.formats.map(({ id }) => id),
    notes: [{ row: headingRow, column: verdictColumn, note }],
    widths,
    filter: details.filter,
  };
}

/** About what a verdict makes in an answer. */
const BYTES_SHOWN = 30;

/**
 * The verdicts' cells that show something else than what was judged: their rows have changed since they were
 * read, or Excel has put another formula there. They say so themselves; whoever asked for the audit is told too.
 */
async function listOthers(
  context: Excel.RequestContext,
  { outline, registers, place: { verdictColumn }, alongside }: Writing,
  marks: readonly RowMark[],
): Promise<readonly string[]> {
  const { sheet } = outline;
  const first = marks[0]?.row ?? 1;
  const last = marks.at(-1)?.row ?? 0;
  const range = { top: first - 1, bottom: last - 1, left: verdictColumn, right: verdictColumn };
  const wanted =
    marks.length === 0 ? [] : [{ range, property: 'values', bytesPerCell: BYTES_SHOWN } as const];
  if (wanted.length === 0 && alongside === undefined) return [];
  try {
    const [shown = []] = await readBlocks(context, sheet, wanted, () => alongside?.(sheet, registers));
    return marks
      .filter((mark) => mark.shown !== null && shown[mark.row - first]?.[0] !== mark.shown)
      .map(({ row }) => `${columnLetters(verdictColumn)}${row}`);
  } catch {
    // The marks stand, and each watches over its own row.
    return [];
  }
}
