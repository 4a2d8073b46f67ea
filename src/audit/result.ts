import type {
  CalendarDay,
  Candidate,
  Category,
  Field,
  Finding,
  Likeness,
  Outcome,
  Session,
  Unchecked,
  Verdict,
  WeekConvention,
} from '../regulation';
import type { LayoutWishes } from '../table';
import type { RegisterAudit, RegisterBook } from './registers/register-book';

/** What the door that asks for the audit has decided. */
export interface AuditOptions {
  readonly session: Session;
  /** the day on which the files are judged; null: as on the exam day */
  readonly referenceDay: CalendarDay | null;
  /** the exam date of candidates whose own cell is empty; null: none */
  readonly examDate: CalendarDay | null;
  readonly wishes?: LayoutWishes;
  /** what makes a week of training out of days; the session's own where nothing is said */
  readonly convention?: WeekConvention;
  /** the registers of the workbook, with its candidates; without: none, or still to be read */
  readonly registers?: RegisterBook;
  /** told now and then how many rows of the sheet are done */
  readonly onRows?: (done: number, total: number) => void;
}

/** A finding with the cell that it is about: 'D9', or null where no single cell is. */
export type LocatedFinding = Finding & { readonly cell: string | null };

export interface AuditedCandidate {
  /** as the sheet numbers it, from 1 */
  readonly row: number;
  /** null when neither name nor number can be read */
  readonly name: string | null;
  /** by what the candidate is told from others, in the workbook and in its registers */
  readonly likeness: Likeness;
  /** as its row tells it, before any register is asked */
  readonly told: Candidate;
  readonly verdict: Verdict;
  readonly category: Category | null;
  readonly findings: readonly LocatedFinding[];
  readonly outcome: Outcome;
  /** the day on which the verdict stops holding by itself, an épreuve having come; null: never by itself */
  readonly holdsUntil: CalendarDay | null;
}

export interface AuditedColumn {
  readonly field: Field;
  /** 'C' */
  readonly column: string;
  readonly header: string;
}

export interface Summary {
  readonly candidates: number;
  readonly compliant: number;
  readonly nonCompliant: number;
  readonly incomplete: number;
  readonly outOfScope: number;
}

/** A row below the heading that was taken for no candidate, and its first words. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: 'total' | 'note' | 'heading' | 'other-table';
  readonly text: string;
}

export interface SheetAudit {
  readonly name: string;
  /** the last row of the heading, from 1 */
  readonly headerRow: number;
  readonly columns: readonly AuditedColumn[];
  /** headings that were not understood */
  readonly ignored: readonly string[];
  readonly unchecked: readonly Unchecked[];
  readonly candidates: readonly AuditedCandidate[];
  readonly leftOut: readonly LeftOutRow[];
  readonly summary: Summary;
}

export type SkipReason = 'no-candidate-table' | 'own-sheet';

export interface SkippedSheet {
  readonly name: string;
  readonly reason: SkipReason;
}

export interface WorkbookAudit {
  readonly sheets: readonly SheetAudit[];
  readonly registers: readonly RegisterAudit[];
  readonly skipped: readonly SkippedSheet[];
}

/** Counts the verdicts of some candidates. */
export function summarise(candidates: readonly AuditedCandidate[]): Summary {
  const count = (verdict: Verdict) => candidates.filter((candidate) => candidate.verdict === verdict).length;
  return {
    candidates: candidates.length,
    compliant: count('compliant'),
    nonCompliant: count('non-compliant'),
    incomplete: count('incomplete'),
    outOfScope: count('out-of-scope'),
  };
}

/** The sum of several summaries. */
export function addSummaries(summaries: readonly Summary[]): Summary {
  const sum = (key: keyof Summary) => summaries.reduce((total, summary) => total + summary[key], 0);
  return {
    candidates: sum('candidates'),
    compliant: sum('compliant'),
    nonCompliant: sum('nonCompliant'),
    incomplete: sum('incomplete'),
    outOfScope: sum('outOfScope'),
  };
}
