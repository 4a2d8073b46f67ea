import type { Category, ExperiencedCategory, PositionedCategory } from './categories';
import type { DiplomaUnit } from './diploma/units';
import type { Field } from './fields';
import type { Unreadable } from './reading';

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

interface Gravity {
  readonly severity: Severity;
  readonly effect: Effect | null;
}

const violation = (effect: Effect | null = null): Gravity => ({ severity: 'violation', effect });
const missing: Gravity = { severity: 'missing', effect: null };
const info: Gravity = { severity: 'info', effect: null };

/** How grave each code is. Where it depends (a void decision, an unread cell) this is the graver one. */
export const gravities: Readonly<Record<Code, Gravity>> = {
  'status-missing': missing,
  'status-unknown': missing,
  'status-ambiguous': missing,
  'status-assumed': info,
  'status-out-of-scope': info,
  'duration-unchecked': missing,
  'pfmp-missing': missing,
  'pfmp-invalid': missing,
  'pfmp-short': violation(),
  'contract-missing': missing,
  'contract-invalid': missing,
  'positioning-invalid': missing,
  'positioning-assumed': info,
  'positioning-below-floor': violation(),
  'positioning-late': violation(),
  'positioning-date-missing': missing,
  'positioning-ignored': info,
  'experience-missing': missing,
  'experience-invalid': missing,
  'experience-ongoing': info,
  'working-time-missing': missing,
  'exam-date-missing': missing,
  'experience-short': violation(),
  'experience-not-eligible': violation(),
  'experience-equivalence': info,
  'attestation-noncompliant': violation('not-allowed'),
  'attestation-unknown': missing,
  'dossier-missing': violation('zero'),
  'dossier-unknown': missing,
  'dossier-to-complete': missing,
  'evidence-missing': violation('non-valide'),
  'evidence-unknown': missing,
  'evidence-to-complete': missing,
  'mark-nonvalid': violation('non-valide'),
  'mark-absent': missing,
  'absence-unjustified': violation(),
  'absence-justified': info,
  'mark-invalid': missing,
  'mark-missing': info,
  'mark-overruled': info,
  'kept-mark-expired': missing,
  'kept-mark-too-low': missing,
  'optional-too-many': missing,
  'project-not-counted': info,
  'control-pair': missing,
  'cell-unreadable': missing,
  'identity-duplicate': info,
  'identity-missing': info,
};

export const codes = Object.keys(gravities) as readonly Code[];
