import { type CellRow, quoteCell } from '../cells';
import {
  type Field,
  type Finding,
  createJudge,
  holdsUntil,
  likenessOf,
  listUncheckedRules,
} from '../regulation';
import {
  type Sheet,
  type TableLayout,
  columnLetters,
  createCandidateReader,
  createRowClassifier,
  recogniseTable,
} from '../table';
import { addressIn, createLocator } from './locate';
import { type Candidates, markDuplicates } from './mark-duplicates';
import { ownSheetPrefix } from './own-sheets';
import {
  type AuditOptions,
  type AuditedCandidate,
  type LeftOutRow,
  type LocatedFinding,
  type SheetAudit,
  type SkipReason,
  summarise,
} from './result';

const ROWS_A_STEP = 1_000;
const noFindings: readonly LocatedFinding[] = [];

export type SheetOutcome =
  | {
      readonly kind: 'audited';
      readonly audit: SheetAudit;
      readonly layout: TableLayout;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/**
 * Audits the candidates of one sheet: finds the table, reads each row, judges it, and says where.
 *
 * @returns the audit, or why the sheet is passed over
 * @example a sheet "Listes" without a name column → { kind: 'skipped', reason: 'no-candidate-table' }
 */
export function auditSheet(sheet: Sheet, options: AuditOptions): SheetOutcome {
  if (sheet.name.startsWith(ownSheetPrefix)) return { kind: 'skipped', reason: 'own-sheet' };
  const layout = recogniseTable(sheet, options.wishes);
  if (layout === null) return { kind: 'skipped', reason: 'no-candidate-table' };
  const { candidates, leftOut } = auditCandidates(sheet, layout, options);
  return {
    kind: 'audited',
    audit: describe(sheet, layout, options, candidates, leftOut),
    layout,
  };
}

/**
 * Audits a table that is known, alone: its candidates and its columns, and who stands in it twice.
 */
export function auditTable(sheet: Sheet, layout: TableLayout, options: AuditOptions): Candidates {
  const { candidates } = auditCandidates(sheet, layout, options);
  const [marked = { columns: [], candidates }] = markDuplicates(
    [{ columns: describeColumns(layout), candidates }],
    options,
  );
  return marked;
}

interface AuditedRows {
  readonly candidates: readonly AuditedCandidate[];
  readonly leftOut: readonly LeftOutRow[];
}

function auditCandidates(sheet: Sheet, layout: TableLayout, options: AuditOptions): AuditedRows {
  const { rows } = sheet;
  const audit = createRowAudit(layout, options, sheet.dateSystem);
  const classify = createRowClassifier(layout);
  const candidates: AuditedCandidate[] = [];
  const leftOut: LeftOutRow[] = [];
  let nameless: number[] = [];
  let isOtherTable = false;

  const leaveOut = (index: number, reason: LeftOutRow['reason']) => {
    leftOut.push({ row: index + 1, reason, text: firstText(rows[index]) });
  };
  const take = (index: number) => {
    candidates.push(audit(rows[index] ?? [], index + 1));
  };
  for (let index = layout.headerRow + 1; index < rows.length; index += 1) {
    if (index % ROWS_A_STEP === 0) options.onRows?.(index, rows.length);
    const kind = classify(rows[index] ?? []);
    isOtherTable ||= kind === 'other-heading';
    if (isOtherTable) {
      if (kind !== 'blank') leaveOut(index, 'other-table');
      continue;
    }
    switch (kind) {
      case 'blank':
        break;
      case 'nameless':
        nameless.push(index);
        break;
      case 'candidate':
        nameless.forEach(take);
        nameless = [];
        take(index);
        break;
      case 'heading':
      case 'total':
      case 'note':
        leaveOut(index, kind);
        break;
      case 'other-heading':
        break;
      default:
        kind satisfies never;
    }
  }
  for (const index of nameless) {
    leaveOut(index, 'total');
  }
  options.onRows?.(rows.length, rows.length);
  return { candidates, leftOut };
}

/**
 * Judges some rows of a sheet whose table is known, when only they have changed.
 *
 * @param rows  as the sheet numbers them, from 1
 * @returns the candidates among them; null when a row is neither a candidate nor blank: what it is, only the
 *   whole sheet tells
 */
export function auditRows(
  sheet: Sheet,
  layout: TableLayout,
  rows: readonly number[],
  options: AuditOptions,
): readonly AuditedCandidate[] | null {
  const audit = createRowAudit(layout, options, sheet.dateSystem);
  const classify = createRowClassifier(layout);
  const candidates: AuditedCandidate[] = [];
  for (const row of rows) {
    const cells = sheet.rows[row - 1] ?? [];
    const kind = classify(cells);
    if (kind === 'candidate') candidates.push(audit(cells, row));
    else if (kind !== 'blank') return null;
  }
  return candidates;
}

/** Makes the function that judges one row; `row` counts from 1, as the sheet numbers it. */
function createRowAudit(
  layout: TableLayout,
  { session, referenceDay, examDate, wishes, registers }: AuditOptions,
  dateSystem: Sheet['dateSystem'],
) {
  const read = createCandidateReader(layout, session, examDate, dateSystem, wishes?.meanings);
  const judge = createJudge(session, referenceDay, registers?.consult);
  const locate = createLocator(layout);
  const atCell = (finding: Finding, row: number): LocatedFinding => {
    const { code, severity, effect, field, part, unit, source, details } = finding;
    const location = field && locate(field, part);
    const cell = location ? addressIn(row, location) : null;
    // Named one by one, for speed: TypeScript then no longer sees that code and details belong together.
    const located = {
      code,
      severity,
      effect,
      field: location?.field ?? field,
      part,
      unit,
      source,
      details,
      cell,
    };
    return located as LocatedFinding;
  };
  return (cells: CellRow, row: number): AuditedCandidate => {
    const candidate = read(cells);
    const { verdict, category, findings, outcome } = judge(candidate);
    const located = findings.length === 0 ? noFindings : findings.map((finding) => atCell(finding, row));
    const likeness = likenessOf(candidate.identity);
    const name = likeness.name ?? likeness.number;
    return {
      row,
      name,
      likeness,
      told: candidate,
      verdict,
      category,
      findings: located,
      outcome,
      holdsUntil: holdsUntil(candidate, findings),
    };
  };
}

function firstText(row: CellRow = []): string {
  const cell = row.find((each) => each !== null && quoteCell(each) !== '');
  return cell === undefined ? '' : quoteCell(cell);
}

function describe(
  sheet: Sheet,
  layout: TableLayout,
  { examDate, registers }: AuditOptions,
  candidates: readonly AuditedCandidate[],
  leftOut: readonly LeftOutRow[],
): SheetAudit {
  const present = new Set<Field>(layout.columns.map(({ field }) => field));
  if (examDate !== null) present.add('examDate');
  registers?.fields.forEach((field) => present.add(field));
  return {
    name: sheet.name,
    headerRow: layout.headerRow + 1,
    columns: describeColumns(layout),
    ignored: layout.ignored,
    unchecked: listUncheckedRules(present, layout.ambiguous),
    candidates,
    leftOut,
    summary: summarise(candidates),
  };
}

function describeColumns({ columns }: TableLayout): SheetAudit['columns'] {
  return [...columns]
    .sort((a, b) => a.column - b.column)
    .map(({ field, column, header }) => ({ field, column: columnLetters(column), header }));
}
