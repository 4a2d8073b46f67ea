import type { CalendarDay } from './calendar';
import type { StatedCategory } from './categories';
import type { ExamForm } from './diploma/entry';
import type { ControlUnit, GeneralUnit } from './diploma/units';
import { controlUnits, generalUnits } from './diploma/units';
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
  /** "14 (2023)": obtained at an earlier session, and kept; `raw` quotes it */
  | { readonly kind: 'kept'; readonly value: number; readonly session: number; readonly raw: string }
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
  /** weeks that there could be once attestations have been put right; those done, or fewer: no more */
  readonly possibleWeeks: number;
  /** whether the training was interrupted for a recognised reason (illness, accident…) */
  readonly interruption: Reading<boolean>;
  readonly positioning: Reading<Positioning>;
  readonly positioningDate: Reading<CalendarDay>;
  readonly entryDate: Reading<CalendarDay>;
  readonly contractWeeks: Reading<number>;
  /** none: not asked */
  readonly certificates: readonly Certificate[];
  /** whether there could be more experience once attestations have been put right */
  readonly mayHaveMoreExperience: boolean;
  readonly employee: Reading<boolean>;
  readonly qualifiedJob: Reading<boolean>;
  readonly registrationDate: Reading<CalendarDay>;
  readonly attestation: Reading<boolean>;
  readonly examDate: Reading<CalendarDay>;
  readonly E2: Reading<Mark>;
  readonly E31: DossierFile;
  readonly E32: DossierFile;
  readonly diploma: DiplomaReadings;
}

/** A heading that may hide a mark of the candidate: no unit that is known, or one that stands twice. */
export interface StrayUnit {
  readonly kind: 'unknown' | 'doubled';
  readonly heading: string;
  /** of the heading: 'H1' */
  readonly cell: string;
}

/** What a sheet of marks tells besides the units of the note. */
export interface DiplomaReadings {
  readonly units: Readonly<Record<GeneralUnit, Reading<Mark>>>;
  /** one a column */
  readonly optional: readonly Reading<Mark>[];
  readonly project: Reading<Mark>;
  readonly form: Reading<ExamForm>;
  /** columns that look like a unit's mark and could not be taken for one */
  readonly stray: readonly StrayUnit[];
  /** marks of the épreuve de contrôle */
  readonly control: Readonly<Record<ControlUnit, Reading<Mark>>>;
}

const noFile: DossierFile = {
  dossier: notAsked,
  evidence: notAsked,
  mark: notAsked,
  examDate: notAsked,
};

const notAskedFor = <U extends string>(units: readonly U[]) =>
  Object.fromEntries(units.map((unit) => [unit, notAsked])) as Record<U, typeof notAsked>;

/** No column tells of the diploma. */
export const noDiploma: DiplomaReadings = {
  units: notAskedFor(generalUnits),
  optional: [],
  project: notAsked,
  form: notAsked,
  control: notAskedFor(controlUnits),
  stray: [],
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
  possibleWeeks: 0,
  interruption: notAsked,
  positioning: notAsked,
  positioningDate: notAsked,
  entryDate: notAsked,
  contractWeeks: notAsked,
  certificates: [],
  mayHaveMoreExperience: false,
  employee: notAsked,
  qualifiedJob: notAsked,
  registrationDate: notAsked,
  attestation: notAsked,
  examDate: notAsked,
  E2: notAsked,
  E31: noFile,
  E32: noFile,
  diploma: noDiploma,
};
