import type { CalendarDay } from './calendar';
import type { StatedCategory } from './categories';
import { type Reading, notAsked } from './reading';

/** A decision of positioning as the cell tells it (note § 1). */
export type Positioning =
  | { readonly kind: 'none' }
  /** a yes without a figure */
  | { readonly kind: 'reduced' }
  /** the number of weeks that the recteur decided, lower or higher than the full figure */
  | { readonly kind: 'decided'; readonly weeks: number };

export type WorkingTime = 'full' | 'part';

/** The last day of a job, or a job that still goes on ("en poste"). */
export type EmploymentEnd = CalendarDay | 'ongoing';

/** One certificate of work: its first and last day, both included. */
export interface Certificate {
  readonly start: Reading<CalendarDay>;
  readonly end: Reading<EmploymentEnd>;
  readonly workingTime: Reading<WorkingTime>;
}

export type Mark =
  | { readonly kind: 'mark'; readonly value: number }
  | { readonly kind: 'non-valid' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'absent-unjustified' }
  | { readonly kind: 'absent-justified' }
  | { readonly kind: 'dispensed' };

/** What is asked for a sous-épreuve with a dossier; E2 has a mark alone. */
export interface DossierFile {
  /** produced, on the day, for the commission */
  readonly dossier: Reading<boolean>;
  /** proofs of training or experience */
  readonly evidence: Reading<boolean>;
  readonly mark: Reading<Mark>;
  readonly examDate: Reading<CalendarDay>;
}

export interface Identity {
  readonly number: Reading<string>;
  readonly lastName: Reading<string>;
  readonly firstName: Reading<string>;
  readonly fullName: Reading<string>;
  readonly birthDate: Reading<CalendarDay>;
}

/** Everything that the rules may ask of one candidate; nothing here knows of rows or columns. */
export interface Candidate {
  readonly identity: Identity;
  readonly status: Reading<StatedCategory>;
  /** weeks done: one reading, or one a part (year, period) when the workbook has no total; none: not asked */
  readonly pfmpWeeks: readonly Reading<number>[];
  readonly positioning: Reading<Positioning>;
  readonly positioningDate: Reading<CalendarDay>;
  readonly entryDate: Reading<CalendarDay>;
  readonly contractWeeks: Reading<number>;
  /** none: not asked */
  readonly certificates: readonly Certificate[];
  readonly employee: Reading<boolean>;
  readonly qualifiedJob: Reading<boolean>;
  readonly registrationDate: Reading<CalendarDay>;
  readonly attestation: Reading<boolean>;
  readonly examDate: Reading<CalendarDay>;
  readonly E2: Reading<Mark>;
  readonly E31: DossierFile;
  readonly E32: DossierFile;
}

const noFile: DossierFile = {
  dossier: notAsked,
  evidence: notAsked,
  mark: notAsked,
  examDate: notAsked,
};

/** A candidate of whom nothing was asked, to say a few things about: `{ ...unaskedCandidate, status }`. */
export const unaskedCandidate: Candidate = {
  identity: {
    number: notAsked,
    lastName: notAsked,
    firstName: notAsked,
    fullName: notAsked,
    birthDate: notAsked,
  },
  status: notAsked,
  pfmpWeeks: [],
  positioning: notAsked,
  positioningDate: notAsked,
  entryDate: notAsked,
  contractWeeks: notAsked,
  certificates: [],
  employee: notAsked,
  qualifiedJob: notAsked,
  registrationDate: notAsked,
  attestation: notAsked,
  examDate: notAsked,
  E2: notAsked,
  E31: noFile,
  E32: noFile,
};
