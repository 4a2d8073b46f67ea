import type { CalendarDay } from '../calendar';
import type { Identity } from '../candidate';
import { type Report, nothing } from '../findings';
import { knownValue } from '../reading';

/**
 * Can one tell who the candidate is? Note, annexes 1 and 1bis: the forms ask for name, birth date and
 * registration number.
 */
export function checkIdentity({ number, lastName, fullName, firstName }: Identity, report: Report): void {
  const isTold = [number, lastName, fullName, firstName].some(
    (reading) => reading.kind === 'value' || reading.kind === 'unreadable',
  );
  if (!isTold) report('identity-missing', { field: null }, nothing);
}

export type SharedIdentity = 'number' | 'name-and-birth-date';

/** What tells one candidate from another; null: not told. */
export interface Likeness {
  readonly number: string | null;
  readonly name: string | null;
  readonly birthDate: CalendarDay | null;
}

/** What is compared of an identity. */
export function likenessOf(identity: Identity): Likeness {
  const { number, birthDate } = identity;
  return {
    number: number.kind === 'value' ? number.value : null,
    name: nameOf(identity),
    birthDate: knownValue(birthDate),
  };
}

/**
 * Which candidates stand more than once in a workbook: the same number, or the same name and birth date.
 *
 * @param candidates  of the whole workbook, in order
 * @param foldName  makes of a name what is compared (without case, accents, double spaces)
 * @returns for each candidate that is not alone, by what it is the same; the others are not in the map
 */
export function findDuplicates(
  candidates: readonly Likeness[],
  foldName: (name: string) => string,
): ReadonlyMap<number, SharedIdentity> {
  const shared = new Map<number, SharedIdentity>();
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  const namesakes = new Map<string, number[]>();
  const share = (first: number, second: number, by: SharedIdentity) => {
    if (!shared.has(first)) shared.set(first, by);
    if (!shared.has(second)) shared.set(second, by);
  };
  candidates.forEach(({ number, name, birthDate }, index) => {
    if (number !== null) {
      const key = foldName(number);
      const first = byNumber.get(key);
      if (first === undefined) byNumber.set(key, index);
      else share(first, index, 'number');
    }
    if (name === null || birthDate === null) return;
    const key = foldName(name);
    const first = byName.get(key);
    if (first === undefined) {
      byName.set(key, index);
      return;
    }
    const others = namesakes.get(key) ?? [first];
    const same = others.find((other) => candidates[other]?.birthDate === birthDate);
    if (same === undefined) namesakes.set(key, [...others, index]);
    else share(same, index, 'name-and-birth-date');
  });
  return shared;
}

/** "EXEMPLE Ada", or null when no name can be read. */
export function nameOf({ fullName, lastName, firstName }: Identity): string | null {
  if (fullName.kind === 'value') return fullName.value;
  const last = lastName.kind === 'value' ? lastName.value : null;
  const first = firstName.kind === 'value' ? firstName.value : null;
  return last === null || first === null ? (last ?? first) : `${last} ${first}`;
}
