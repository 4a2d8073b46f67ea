import type { CalendarDay } from '../calendar';
import { knownValue, type Reading } from '../reading';
import type { Candidate } from '../candidate';
import type { Session } from '../session-schema';
import type { Attestation, AttestationKind, FormItem, Lack, Late } from './attestation';
import type { CountedDays } from './weigh-attestations';

const ofBoth = [
  'birthDate',
  'session',
  'structure',
  'responsible',
  'structureType',
  'tasks',
  'start',
  'end',
  'signed',
  'stamped',
  'receivedOn',
] as const;

/** The items without which a form is not complete: hours are asked only where they make the weeks. */
const itemsOf = {
  training: [...ofBoth, 'weeks'],
  experience: [...ofBoth, 'certificates', 'employee', 'qualifiedJob'],
} as const satisfies Readonly<Record<AttestationKind, readonly FormItem[]>>;

type AskedItem = (typeof itemsOf)[AttestationKind][number];

/** A "no" to these is no lack of the form: the work is told, and does not count (note §§ 1-3, 1-4). */
const eligibility: ReadonlySet<FormItem> = new Set<FormItem>(['employee', 'qualifiedJob']);

/**
 * What does this form lack?
 *
 * Note, annexes 1 and 1bis: identity with birth date and session, structure with its stamp, name and signature
 * of the responsible, one type, at least one task, dates; weeks for training (§ 1-3); certificates for
 * experience (§ 1-4), as an employee and in a qualified job. What the register has no column for is not judged. An
 * attestation received after the day on which the files are judged, or after the exam, was not there on it (§ 2: on
 * the day the proofs are produced; that this holds for the attestation itself is to be confirmed).
 *
 * @param candidate  for the birth date that the list of candidates knows
 * @param bounds  the day of the exam, and that on which the files are judged
 * @returns what is empty, answered by no or unreadable, in the order of the form; none: the form is complete
 * @example no signature → [{ item: 'signed', cell: 'L4', quoted: null, late: null }]
 */
export function listLacks(
  attestation: Attestation,
  candidate: Candidate,
  bounds: CountedDays,
  session: Session,
): readonly Lack[] {
  return itemsOf[attestation.kind].flatMap((item): readonly Lack[] => {
    const reading = readItem(attestation, item, candidate, session);
    const lack = { item, cell: attestation.place.cells[item], quoted: null, late: null };
    switch (reading.kind) {
      case 'not-asked':
        return [];
      case 'absent':
        return [lack];
      case 'unreadable':
        return [{ ...lack, quoted: { raw: reading.raw, obstacle: reading.obstacle } }];
      case 'value': {
        if (item === 'receivedOn') {
          const late = lateOf(attestation.receivedOn, bounds);
          return late === null ? [] : [{ ...lack, late }];
        }
        return reading.value === false && !eligibility.has(item) ? [lack] : [];
      }
      default:
        return reading satisfies never;
    }
  });
}

/** Whether a day comes after the exam, or else after the day on which the files are judged. */
function lateOf(reading: Reading<CalendarDay>, { exam, reference }: CountedDays): Late | null {
  const day = knownValue(reading);
  if (day === null) return null;
  if (exam !== null && day > exam) return { day, why: 'after-exam' };
  return reference !== null && day > reference ? { day, why: 'after-reference' } : null;
}

/** What is read of an item; a birth date or a session that is another's answers no. */
function readItem(
  attestation: Attestation,
  item: AskedItem,
  { identity }: Candidate,
  { session }: Session,
): Reading<unknown> {
  if (item === 'session') return isEqual(attestation.session, session);
  if (item !== 'birthDate') return attestation[item];
  const known = knownValue(identity.birthDate);
  if (attestation.birthDate.kind === 'not-asked') return identity.birthDate;
  return known === null ? attestation.birthDate : isEqual(attestation.birthDate, known);
}

function isEqual(reading: Reading<number>, expected: number): Reading<boolean> {
  return reading.kind === 'value' ? { kind: 'value', value: reading.value === expected } : reading;
}
