import { knownValue, type Reading } from '../reading';
import type { Candidate } from '../candidate';
import type { Session } from '../session-schema';
import type { Attestation, AttestationKind, FormItem, Lack } from './attestation';

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
 * experience (§ 1-4), as an employee and in a qualified job. What the register has no column for is not judged.
 *
 * @param candidate  for the birth date that the list of candidates knows
 * @returns what is empty, answered by no or unreadable, in the order of the form; none: the form is complete
 * @example no signature → [{ item: 'signed', cell: 'L4', quoted: null }]
 */
export function listLacks(attestation: Attestation, candidate: Candidate, session: Session): readonly Lack[] {
  return itemsOf[attestation.kind].flatMap((item): readonly Lack[] => {
    const reading = readItem(attestation, item, candidate, session);
    const cell = attestation.place.cells[item];
    switch (reading.kind) {
      case 'not-asked':
        return [];
      case 'absent':
        return [{ item, cell, quoted: null }];
      case 'unreadable':
        return [{ item, cell, quoted: { raw: reading.raw, obstacle: reading.obstacle } }];
      case 'value':
        return reading.value === false && !eligibility.has(item) ? [{ item, cell, quoted: null }] : [];
      default:
        return reading satisfies never;
    }
  });
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
