import {
  type AuditedCandidate,
  type OwnCells,
  type Snapshot,
  auditRows,
  keepCells,
  planColumnChanges,
  planRowMarks,
  writeColumns,
} from '../audit';
import { french } from '../messages';
import type { CellRange, Sheet } from '../table';
import { applyDeeds } from './apply-deeds';
import { type ExcelDoor, sync, workInExcel } from './door';
import { type KnownSheet, edgesOf, lastRowOf } from './known-sheet';
import type { AuditSettings } from './mark-sheet';
import { type Block, type BlockWanted, readBlocks } from './read-blocks';
import { cellsOf } from './read-sheet';
import { restoreSheet } from './restore';

/** What is to be looked at again; rows from 1. */
export interface Touched {
  /** rows in which something was typed */
  readonly edited: ReadonlySet<number>;
  /** rows that were calculated: only those are judged whose verdict no longer holds */
  readonly stirred: ReadonlySet<number>;
  /** rows that a colleague has changed elsewhere: judged, and nothing is written into them from here */
  readonly remote: ReadonlySet<number>;
}

/** 'whole': only an audit of the whole sheet can tell. */
export type Rejudged =
  | {
      readonly kind: 'done';
      readonly rows: readonly number[];
      readonly candidates: readonly AuditedCandidate[];
    }
  | { readonly kind: 'whole' }
  | { readonly kind: 'gone' };

const unchanged: Rejudged = { kind: 'done', rows: [], candidates: [] };
const whole: Rejudged = { kind: 'whole' };

/** More rows than these are quicker audited with the whole sheet. */
const MOST_ROWS = 500;

/**
 * Judges again the rows of a marked sheet that have changed, without reading the others. Where the headings
 * are no longer what they were, or a row is no plain candidate, the whole sheet has to be looked at.
 */
export async function rejudgeRows(
  door: ExcelDoor,
  settings: AuditSettings,
  known: KnownSheet,
  touched: Touched,
): Promise<Rejudged> {
  return workInExcel(door, 'event', async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(known.id).load('name');
    const sources = known.registers?.sources ?? [];
    const named = sources.map(({ id }) => worksheets.getItemOrNullObject(id).load('name'));
    await sync(context);
    if (sheet.isNullObject) return { kind: 'gone' };
    const areAsRead = named.every((each, at) => !each.isNullObject && each.name === sources[at]?.name);
    if (!areAsRead) return whole;
    const stale = await findStale(context, sheet, known, touched.stirred);
    // What a register tells has changed as well: only it knows for whom else.
    if (sources.length > 0 && stale.some((row) => !touched.edited.has(row))) return whole;
    const ours = new Set([...touched.edited, ...stale]);
    const rows = [...new Set([...ours, ...touched.remote])].sort((a, b) => a - b);
    if (rows.length === 0) return unchanged;
    if (rows.length > MOST_ROWS || rows.some((row) => !isInside(row, known))) return whole;
    return rejudge(context, sheet, settings, known, rows, ours);
  });
}

/** Whether a row, from 1, lies between heading and last row. */
function isInside(row: number, known: KnownSheet): boolean {
  return row - 1 > known.layout.headerRow && row - 1 <= lastRowOf(known);
}

/** About what a cell makes in an answer. */
const BYTES_A_CELL = 20;
const BYTES_A_FORMULA = 400;

/** Which of some rows say that they must be judged again. */
async function findStale(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  known: KnownSheet,
  rows: ReadonlySet<number>,
): Promise<readonly number[]> {
  const runs = runsOf([...rows].filter((row) => isInside(row, known)).sort((a, b) => a - b));
  // Without marks nothing tells which rows have changed: all of them are judged.
  if (known.marks === null) return runs.flatMap(({ top, bottom }) => rowsBetween(top, bottom));
  const { verdictColumn: column } = known.marks;
  const blocks = await readBlocks(
    context,
    sheet,
    runs.map((run): BlockWanted => {
      return {
        range: { ...run, left: column, right: column },
        property: 'values',
        bytesPerCell: BYTES_A_CELL,
      };
    }),
  );
  return runs.flatMap(({ top }, at) =>
    (blocks[at] ?? []).flatMap(([shown], index) => (shown === french.marking.stale ? [top + index + 1] : [])),
  );
}

async function rejudge(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  settings: AuditSettings,
  known: KnownSheet,
  rows: readonly number[],
  ours: ReadonlySet<number>,
): Promise<Rejudged> {
  const { layout, marks: place, headings, audit } = known;
  const { right } = edgesOf(known);
  const runs = runsOf(rows);
  const above: CellRange = { top: 0, bottom: layout.headerRow, left: 0, right };
  const own = place === null ? [] : [place.verdictColumn, place.reasonsColumn];
  const wanted: readonly BlockWanted[] = [
    { range: above, property: 'values', bytesPerCell: BYTES_A_CELL },
    ...runs.flatMap((run): readonly BlockWanted[] => [
      { range: { ...run, left: 0, right }, property: 'values', bytesPerCell: BYTES_A_CELL },
      { range: { ...run, left: 0, right }, property: 'numberFormat', bytesPerCell: BYTES_A_CELL },
      { range: { ...run, left: 0, right }, property: 'valueTypes', bytesPerCell: BYTES_A_CELL },
      ...own.map((column): BlockWanted => ({
        range: { ...run, left: column, right: column },
        property: 'formulas',
        bytesPerCell: BYTES_A_FORMULA,
      })),
    ]),
  ];
  const [headingValues = [], ...blocks] = await readBlocks(context, sheet, wanted);
  if (!isSameHeading(headingValues, headings)) return whole;

  const read: Sheet['rows'][number][] = [];
  const cells: OwnCells[] = [];
  runs.forEach(({ top }, at) => {
    const [values = [], formats = [], types = [], verdicts = [], reasons = []] = blocks.slice(
      at * (3 + own.length),
    );
    const formatAt = (row: number, column: number) => formats[row]?.[column];
    const typeAt = (row: number, column: number) => types[row]?.[column];
    cellsOf(values, formatAt, typeAt, headings.dateSystem ?? 1900).forEach((row, index) => {
      read[top + index] = row;
      cells.push({ row: top + index + 1, verdict: verdicts[index]?.[0], reasons: reasons[index]?.[0] });
    });
  });
  const partial: Sheet = { ...headings, rows: Object.assign([...headings.rows], read) };
  const { book = null } = known.registers ?? {};
  const options = book === null ? settings : { ...settings, registers: book };
  const candidates = auditRows(partial, layout, rows, options);
  if (candidates === null) return whole;
  // Whose line is whose is told by all candidates together.
  if (book !== null && !areSamePeople(known.audit, rows, candidates)) return whole;
  const rejudged: Rejudged = { kind: 'done', rows, candidates };
  if (place === null) return rejudged;
  const written = cells.filter(({ row }) => ours.has(row));
  const marks = planRowMarks(partial, { ...audit, candidates }, french, { registers: book }).filter(
    ({ row }) => ours.has(row),
  );
  const deeds = writeColumns(written, planColumnChanges(written, marks, place), place);
  if (deeds.length === 0) return rejudged;
  const contents = new Map(written.map((each) => [each.row - 1, each]));
  const before: Snapshot = {
    tables: [],
    columns: keepCells(
      deeds,
      (row, column) => contents.get(row)?.[column === place.verdictColumn ? 'verdict' : 'reasons'],
    ),
    tints: null,
    formats: [],
    notes: [],
    widths: [],
    filter: null,
  };
  try {
    await applyDeeds(context, sheet, deeds);
    await sync(context);
    return rejudged;
  } catch (error) {
    await restoreSheet(context, known.id, before, error);
    throw error;
  }
}

/** Whether the rows hold the same candidates as before. */
function areSamePeople(
  { candidates }: KnownSheet['audit'],
  rows: readonly number[],
  found: readonly AuditedCandidate[],
): boolean {
  const looked = new Set(rows);
  const before = candidates.filter(({ row }) => looked.has(row));
  return (
    before.length === found.length &&
    before.every(({ row, likeness }, at) => {
      const now = found[at];
      return (
        now?.row === row &&
        now.likeness.number === likeness.number &&
        now.likeness.name === likeness.name &&
        now.likeness.birthDate === likeness.birthDate
      );
    })
  );
}

function rowsBetween(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index + 1);
}

/** Whether all that stands down to the last heading is what stood there. */
function isSameHeading(values: Block, { rows }: Sheet): boolean {
  return values.every((row, index) =>
    row.every((value, column) => {
      const known = rows[index]?.[column] ?? '';
      const plain = typeof known === 'object' ? ('serial' in known ? value : known.text) : known;
      return value === plain;
    }),
  );
}

/** Rows, from 1 and in order, as runs without a gap; from 0, both ends included. */
function runsOf(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.bottom === row - 2) last.bottom = row - 1;
    else runs.push({ top: row - 1, bottom: row - 1 });
  }
  return runs;
}
