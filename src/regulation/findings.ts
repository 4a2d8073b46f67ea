import type { Category, ExperiencedCategory, PositionedCategory } from './categories';
import type { DiplomaUnit } from './diploma/units';
import type { Field } from './fields';
import type { CalendarDay } from './calendar';
import type { WeekConvention } from './periods';
import type { Unreadable } from './reading';
import type { Lack, Pole } from './registers/attestation';
import type { ChecklistLack, ChecklistState } from './registers/checklist';
import type { Outside, RefusingItem } from './registers/weigh-attestations';

export type Severity = 'violation' | 'missing' | 'info';

/** What a finding means on the exam day: mark zero, "non valide", or the candidate may not sit. */
export type Effect = 'zero' | 'non-valide' | 'not-allowed';

type Quoted = Pick<Unreadable, 'raw' | 'obstacle'>;
/** A cell that is empty, or whose content is not an answer. */
type Unanswered = { readonly quoted: Quoted | null };
interface Weeks {
  readonly required: number;
  readonly done: number;
}
interface Decision {
  readonly category: PositionedCategory;
  readonly decided: number;
  readonly full: number;
}

/** How far the certificates of work reach, in whole months. */
export interface ExperienceReach {
  readonly category: ExperiencedCategory;
  readonly ways: readonly {
    readonly way: 'any-time' | 'full-time' | 'part-time';
    readonly required: number;
    readonly done: number;
  }[];
}

/** Each code with the figures that its sentence needs: numbers stay numbers, so that a test can look at them. */
export interface FindingDetails {
  'status-missing': object;
  'status-unknown': Quoted;
  'status-ambiguous': { readonly word: string };
  'status-assumed': { readonly word: string; readonly category: Category };
  'status-out-of-scope': { readonly word: string };
  'duration-unchecked': { readonly category: Category };
  'pfmp-missing': object;
  'pfmp-invalid': Quoted;
  'pfmp-short': Weeks & { readonly category: Category };
  'pfmp-interrupted': Weeks & { readonly category: Category };
  'pfmp-unsettled': Weeks & { readonly category: Category };
  'contract-missing': object;
  'contract-invalid': Quoted;
  'positioning-invalid': Quoted & { readonly full: number };
  'positioning-assumed': { readonly floor: number };
  'positioning-below-floor': Decision & { readonly floor: number };
  'positioning-late': Decision;
  'positioning-date-missing': Unanswered;
  'positioning-ignored': { readonly category: Category };
  'experience-missing': object;
  'experience-invalid': Unanswered;
  'experience-ongoing': object;
  'working-time-missing': Unanswered;
  'exam-date-missing': Unanswered;
  'experience-short': ExperienceReach;
  'experience-unsettled': ExperienceReach;
  'experience-not-eligible': object;
  'experience-equivalence': { readonly months: number };
  'attestation-noncompliant': object;
  'attestation-unknown': Unanswered;
  'dossier-missing': object;
  'dossier-unknown': Unanswered;
  'dossier-to-complete': object;
  'evidence-missing': object;
  'evidence-unknown': Unanswered;
  'evidence-to-complete': object;
  'mark-nonvalid': object;
  'mark-absent': object;
  'absence-unjustified': object;
  'absence-justified': object;
  'mark-invalid': Quoted;
  'mark-missing': object;
  'mark-overruled': { readonly typed: number; readonly becomes: 'zero' | 'non-valide' };
  'kept-mark-expired': { readonly from: number; readonly until: number };
  'kept-mark-too-low': { readonly value: number; readonly least: number };
  'optional-too-many': { readonly count: number; readonly most: number };
  'project-not-counted': { readonly category: Category };
  'control-pair': object;
  'cell-unreadable': Quoted;
  'identity-duplicate': { readonly by: 'number' | 'name-and-birth-date' };
  'identity-missing': object;
  'pfmp-register': Lines & {
    readonly weeks: number;
    readonly computed: number;
    readonly convention: WeekConvention;
    /** weeks; null: not known */
    readonly required: number | null;
  };
  'weeks-mismatch': {
    readonly declared: number;
    readonly computed: number;
    readonly convention: WeekConvention;
    /** one attestation, the sum of all, or what the list of candidates says */
    readonly of: 'line' | 'sum' | 'list';
    readonly line: Line;
  };
  'attestation-none': { readonly sheet: string };
  'attestation-incomplete': Line & { readonly lacks: readonly Lack[] };
  'period-invalid': Line & { readonly why: 'reversed' | 'too-long'; readonly months: number };
  'attestation-refused': Line & { readonly item: RefusingItem };
  'attestation-repeated': Line & { readonly first: number };
  'attestation-uncertain': Line;
  'period-overlap': Lines & { readonly days: number };
  'period-outside': Line & { readonly why: Outside; readonly days: number | null };
  'pole-uncovered': { readonly sheet: string; readonly pole: Pole };
  'periods-undivided': Line;
  'other-firms': { readonly firms: number; readonly most: number; readonly isOverShare: boolean };
  'experience-register': Lines;
  'dossier-checklist': Line & {
    readonly lacks: readonly ChecklistLack[];
    readonly state: ChecklistState;
    /** the day before which it must be complete; null: not known */
    readonly before: CalendarDay | null;
  };
  'notification-missing': Line;
  'register-stranger': Line & { readonly name: string };
  'register-nameless': Line;
  'register-unit': Line;
}

/** A line of a register, by its sheet and its number there; the very cell where one is meant. */
export interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string | null;
}
interface Lines {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** The details of a code that has none. */
export const nothing: object = {};

export type Code = keyof FindingDetails;

/** Where a finding points: the field, which of its columns (parts, certificates), the unit. */
export interface Place {
  readonly field: Field | null;
  readonly part?: number;
  readonly unit?: DiplomaUnit;
}

interface Common {
  readonly severity: Severity;
  readonly effect: Effect | null;
  readonly field: Field | null;
  readonly part: number;
  readonly unit: DiplomaUnit | null;
  readonly source: string;
}

export type Finding<C extends Code = Code> = C extends Code
  ? Common & { readonly code: C; readonly details: FindingDetails[C] }
  : never;

/** What a rule may say beside the code's own settings: a clause by category, a severity by circumstance. */
export interface Particulars {
  readonly source?: string;
  readonly severity?: Severity;
}

/** Receives each finding of a rule; nothing is reported when the rule is met. */
export type Report = <C extends Code>(
  code: C,
  place: Place,
  details: FindingDetails[C],
  particulars?: Particulars,
) => void;
