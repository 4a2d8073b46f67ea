import type { CalendarDay } from '../calendar';
import type { WorkingTime } from '../candidate';
import type { Reading, Unreadable } from '../reading';

/** Annexe 1 attests periods of training, annexe 1bis work: one form each, a line of a register. */
export const attestationKinds = ['training', 'experience'] as const;
export type AttestationKind = (typeof attestationKinds)[number];

/** The seven boxes of the form, of which one is ticked. */
export const structureTypes = [
  'company',
  'shop',
  'liberal-profession',
  'craft',
  'association',
  'mutual',
  'administrative-service',
] as const;
export type StructureType = (typeof structureTypes)[number];

/** The nine boxes of the form, three a pole, of which one at least is ticked. */
export const tasks = [
  'customer-intake',
  'customer-administration',
  'customer-information-system',
  'production-administration',
  'production-finance',
  'production-spaces',
  'staff-careers',
  'staff-activity',
  'staff-social',
] as const;
export type Task = (typeof tasks)[number];

export type Pole = 1 | 2 | 3;

/** The pole of activity that a task belongs to. @example poleOf('staff-careers') → 3 */
export function poleOf(task: Task): Pole {
  if (task.startsWith('customer')) return 1;
  return task.startsWith('staff') ? 3 : 2;
}

/** What the form asks for, each a box or a line of it, and when the centre received it. */
export const formItems = [
  'candidate',
  'birthDate',
  'session',
  'structure',
  'responsible',
  'structureType',
  'tasks',
  'start',
  'end',
  'weeks',
  'hours',
  'signed',
  'stamped',
  'receivedOn',
  'certificates',
  'employee',
  'qualifiedJob',
  'conformity',
] as const;
export type FormItem = (typeof formItems)[number];

/** Where a line of a register stands, for whoever must find it again. */
export interface LinePlace {
  readonly sheet: string;
  /** as the sheet numbers it, from 1 */
  readonly row: number;
  /** of what the register has a column for: 'F12' */
  readonly cells: Readonly<Record<FormItem, string | null>>;
}

/** One attestation as its line of the register tells it. */
export interface Attestation {
  readonly kind: AttestationKind;
  readonly place: LinePlace;
  /** the line names a candidate and may be another's: a namesake */
  readonly isCertain: boolean;
  readonly birthDate: Reading<CalendarDay>;
  /** year */
  readonly session: Reading<number>;
  readonly structure: Reading<string>;
  /** where it has a column of its own */
  readonly structureAddress: Reading<string>;
  /** by what a structure is known again, however it is written; null: not told */
  readonly structureKey: string | null;
  readonly responsible: Reading<string>;
  readonly structureType: Reading<StructureType>;
  /** the boxes that are ticked; absent: none */
  readonly tasks: Reading<readonly Task[]>;
  readonly start: Reading<CalendarDay>;
  readonly end: Reading<CalendarDay>;
  /** declared weeks, with the part that is not whole */
  readonly weeks: Reading<number>;
  readonly hours: Reading<number>;
  readonly signed: Reading<boolean>;
  readonly stamped: Reading<boolean>;
  readonly receivedOn: Reading<CalendarDay>;
  /** certificates of work attached (annexe 1bis) */
  readonly certificates: Reading<boolean>;
  readonly employee: Reading<boolean>;
  readonly qualifiedJob: Reading<boolean>;
  readonly workingTime: Reading<WorkingTime>;
  /** the box that is kept for the check of conformity */
  readonly conformity: Reading<boolean>;
}

/** What the form lacks: empty, answered by no, not to be read, or a day that had not come. */
export interface Lack {
  readonly item: FormItem;
  readonly cell: string | null;
  readonly quoted: Pick<Unreadable, 'raw' | 'obstacle'> | null;
  readonly late: Late | null;
}

/** A day on which it was too early to have the attestation: which day, and after what it comes. */
export interface Late {
  readonly day: CalendarDay;
  readonly why: 'after-exam' | 'after-reference';
}
