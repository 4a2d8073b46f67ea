import type { AttestationKind } from '../../regulation';
import type { Names } from '../catalogue';

/** The words of the pane's views "Attestations" and "Dossiers". */
export interface PaneRegisterWords {
  readonly register: string;
  readonly kinds: Names<AttestationKind>;
  readonly week: string;
  readonly weekHint: string;
  /** how many sheets were taken for registers, and how many of their rows are nobody's */
  readonly found: (sheets: number, rows: number) => string;
  /** the workbook has no such register */
  readonly none: (sheet: string) => string;
  readonly create: (sheet: string) => string;
  readonly createHint: string;
  readonly candidate: string;
  readonly choose: string;
  readonly periods: string;
  readonly noPeriods: string;
  /** days as they are formatted; null: not told */
  readonly period: (start: string | null, end: string | null) => string;
  readonly adds: (weeks: number) => string;
  readonly counts: string;
  readonly addsNothing: string;
  readonly total: (weeks: number, computed: number) => string;
  readonly beingEntered: string;
  readonly correct: string;
  readonly correctLine: (row: number) => string;
  readonly newLine: string;
  readonly correcting: (row: number) => string;
  readonly fields: Names<
    | 'structure'
    | 'structureAddress'
    | 'responsible'
    | 'structureType'
    | 'tasks'
    | 'boxes'
    | 'start'
    | 'end'
    | 'weeks'
    | 'hours'
    | 'receivedOn'
    | 'conformity'
    | 'employee'
    | 'qualifiedJob'
    | 'workingTime'
    | 'depositedOn'
    | 'notifiedOn'
    | 'unit'
  >;
  readonly dayHint: string;
  readonly notADay: string;
  readonly arrows: string;
  readonly answers: Names<'unknown' | 'yes' | 'no'>;
  readonly conformities: Names<'unknown' | 'yes' | 'no'>;
  readonly workingTimes: Names<'unknown' | 'full' | 'part'>;
  readonly check: string;
  readonly complete: string;
  readonly noBirthDate: string;
  readonly print: string;
  readonly printEmpty: Names<AttestationKind>;
  readonly printLines: Names<AttestationKind>;
  readonly printRecord: string;
  readonly printHint: string;
  readonly sheets: string;
  readonly reminders: string;
  readonly shortTraining: string;
  readonly save: string;
  readonly clear: string;
  readonly saveFirst: string;
  /** a candidate whom the list no longer has */
  readonly gone: string;
  readonly verdict: (name: string, verdict: string) => string;
}
