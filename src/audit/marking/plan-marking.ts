import type { Cell } from '../../cells';
import { type Catalogue, sayFinding } from '../../messages';
import { type Field, type Verdict, verdicts } from '../../regulation';
import { type Sheet, columnIndex } from '../../table';
import type { AuditedCandidate, SheetAudit } from '../result';
import { type JudgedInput, guardFormula } from './guard-formula';

/** What goes into the two cells of a row. */
export interface RowMark {
  /** as the sheet numbers it, from 1 */
  readonly row: number;
  /** a formula that shows the verdict as long as it holds, or the text that it must be judged again */
  readonly verdict: string;
  /** plain text; '' when there is nothing to say */
  readonly reasons: string;
}

/** One tint: rows whose verdict cell shows this text, whatever the formula, look like this. */
export interface Tint {
  readonly shown: string;
  readonly fill: string;
  readonly font: string;
}

/** What marking a sheet writes, as data: where it goes is for whoever applies it to find. */
export interface MarkingPlan {
  readonly headings: readonly [verdict: string, reasons: string];
  readonly rows: readonly RowMark[];
  readonly tints: readonly Tint[];
}

/** Told of a candidate and judged by no rule, unless a finding is about it. */
const silentFields: ReadonlySet<Field> = new Set([
  'candidateNumber',
  'lastName',
  'firstName',
  'fullName',
  'birthDate',
]);

/** Contrast of 4.5 and more on white paper and on the fill; told apart in grey by the text. */
const looks: Readonly<Record<Verdict, Omit<Tint, 'shown'>>> = {
  compliant: { fill: '#E2F2E0', font: '#1E5B24' },
  'non-compliant': { fill: '#FBDFDC', font: '#8C1C13' },
  incomplete: { fill: '#FFF0CC', font: '#6B4A00' },
  'out-of-scope': { fill: '#EDEBE9', font: '#4A4745' },
};

/**
 * What to write beside the candidates of an audited sheet: for each the guarded verdict and the reasons. Texts
 * in cells are French in every locale, since they are workbook data.
 *
 * @param sheet  the cells that were audited
 * @param words  the French catalogue
 */
export function planMarking(sheet: Sheet, audit: SheetAudit, words: Catalogue): MarkingPlan {
  const { marking } = words;
  return {
    headings: [marking.verdictHeading, marking.reasonsHeading],
    rows: audit.candidates.map((candidate) => planRow(sheet, audit, candidate, words)),
    tints: [
      ...verdicts.map((verdict) => ({ shown: marking.shown[verdict], ...looks[verdict] })),
      { shown: marking.stale, ...looks['out-of-scope'] },
    ],
  };
}

function planRow(
  sheet: Sheet,
  { columns }: SheetAudit,
  { row, verdict, findings, holdsUntil }: AuditedCandidate,
  words: Catalogue,
): RowMark {
  const { marking } = words;
  const cells = sheet.rows[row - 1] ?? [];
  const named = new Set(findings.map(({ field }) => field));
  const inputs = columns
    .filter(({ field }) => !silentFields.has(field) || named.has(field))
    .map(({ column }): JudgedInput => ({ address: `$${column}${row}`, cell: cellAt(cells, column) }));
  const formula = guardFormula({
    inputs,
    verdict: marking.shown[verdict],
    stale: marking.stale,
    until: holdsUntil,
  });
  const reasons = findings
    .filter(({ severity }) => severity !== 'info' || verdict === 'out-of-scope')
    .map((finding) => `${sayFinding(finding, words)} (${finding.source})`);
  if (formula === null) reasons.unshift(marking.tooLong);
  return { row, verdict: formula ?? marking.stale, reasons: reasons.join(' ') };
}

function cellAt(cells: readonly Cell[], column: string): Cell {
  return cells[columnIndex(column)] ?? null;
}
