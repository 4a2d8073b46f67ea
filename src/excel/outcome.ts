import type { ElsewhereReason, FilterObstacle, SheetAudit } from '../audit';
import type { Problem } from './problem';

/** What is left to tell of a piece of work that was done. */
export type Remark =
  /** cells that somebody typed among ours, and that were left alone */
  | { readonly kind: 'foreign'; readonly sheet: string; readonly cells: readonly string[] }
  /** columns of ours that could not be taken out of their table */
  | { readonly kind: 'stuck'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: 'filter'; readonly because: FilterObstacle }
  /** rows that changed between the reading and the writing */
  | { readonly kind: 'not-taken'; readonly sheet: string; readonly rows: number }
  /** a sheet of ours that somebody has changed */
  | { readonly kind: 'other-listing'; readonly listing: string }
  | { readonly kind: 'read-only' };

/** Nothing was done, or what was done is taken back, or neither could be made sure. */
export type Failure =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'undone'; readonly problem: Problem }
  | { readonly kind: 'uncertain'; readonly problem: Problem };

/** What became of "Contrôler". */
export type MarkOutcome =
  | {
      readonly kind: 'marked';
      readonly audit: SheetAudit;
      /** the letters of the columns */
      readonly verdicts: string;
      readonly reasons: string;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'listed';
      readonly audit: SheetAudit;
      readonly listing: string;
      readonly why: ElsewhereReason;
      readonly remarks: readonly Remark[];
    }
  | Failure;

/** What became of "Insérer les résultats". */
export type ResultsOutcome =
  | {
      readonly kind: 'inserted';
      readonly sheet: string;
      readonly candidates: number;
      /** the letters of the columns */
      readonly results: string;
      readonly details: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'no-place'; readonly sheet: string; readonly why: ElsewhereReason }
  | { readonly kind: 'no-marks'; readonly sheet: string }
  | Failure;

/** What became of "Retirer". */
export type RemoveOutcome =
  | {
      readonly kind: 'removed';
      readonly sheet: string;
      /** Excel's own of the sheet */
      readonly id: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'nothing'; readonly sheet: string }
  | Failure;
