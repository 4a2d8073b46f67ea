import type { StrayUnit } from '../candidate';
import type { Category } from '../categories';
import type { ControlOption } from './control';
import type { NeededMark } from './needed';
import type { ControlUnit, DiplomaUnit } from './units';

/** What a proposed result rests on, with the figures that its sentence needs. */
export interface ReasonDetails {
  'non-valid': { readonly units: readonly DiplomaUnit[] };
  'absent-unjustified': { readonly units: readonly DiplomaUnit[] };
  'file-not-compliant': object;
  'file-unsettled': object;
  'marks-missing': {
    readonly units: readonly DiplomaUnit[];
    readonly project: boolean;
    /** means /20, if what is missing were 0 or the highest mark */
    readonly low: number;
    readonly high: number;
    /** the mark needed in each of them, the same in all */
    readonly needed: readonly { readonly target: number; readonly mark: NeededMark }[];
  };
  'optional-unreadable': object;
  'optional-too-many': { readonly count: number; readonly most: number };
  'stray-units': { readonly stray: readonly StrayUnit[] };
  'all-dispensed': object;
  average: {
    readonly points: number;
    readonly coefficients: number;
    readonly mean: number;
    readonly threshold: number;
    readonly isReached: boolean;
  };
  'professional-mean': { readonly mean: number; readonly threshold: number; readonly isReached: boolean };
  'professional-dispensed': object;
  'control-choice': { readonly groups: readonly (readonly ControlOption[])[]; readonly lacking: number };
  'control-better': {
    readonly marks: readonly { readonly unit: ControlUnit; readonly first: number; readonly again: number }[];
  };
  'control-missing': { readonly units: readonly ControlUnit[] };
  'control-pair': { readonly units: readonly ControlUnit[] };
  'control-not-entitled': object;
  'control-without-mention': object;
  replacement: { readonly units: readonly DiplomaUnit[] };
  certificate: { readonly threshold: number };
  kept: { readonly unit: DiplomaUnit; readonly from: number; readonly until: number };
  'project-not-counted': { readonly category: Category };
  'project-not-given': object;
  'project-without-category': object;
}

export type ReasonCode = keyof ReasonDetails;

export type Reason<C extends ReasonCode = ReasonCode> = C extends ReasonCode
  ? {
      readonly code: C;
      readonly details: ReasonDetails[C];
      readonly source: string;
      /** it rests on what no text that we read says so */
      readonly isToConfirm: boolean;
    }
  : never;

/** In the order in which they are told. */
export const reasonCodes = [
  'non-valid',
  'absent-unjustified',
  'file-not-compliant',
  'marks-missing',
  'optional-unreadable',
  'optional-too-many',
  'stray-units',
  'all-dispensed',
  'project-without-category',
  'average',
  'professional-mean',
  'professional-dispensed',
  'control-better',
  'control-without-mention',
  'control-missing',
  'control-pair',
  'control-choice',
  'control-not-entitled',
  'replacement',
  'certificate',
  'kept',
  'project-not-counted',
  'project-not-given',
  'file-unsettled',
] as const satisfies readonly ReasonCode[];
