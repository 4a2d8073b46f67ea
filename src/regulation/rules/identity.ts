import type { Identity } from '../candidate';
import { type Report, nothing } from '../findings';

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

/**
 * Which candidates stand more than once in a workbook: the same number, or the same name and birth date.
 *
 * @param identities  of all the candidates of the workbook, in order
 * @param foldName  makes of a name what is compared (without case, accents, double spaces)
 * @returns for each candidate that is not alone, by what it is the same; the others are not in the map
 */
export function findDuplicates(
  identities: readonly Identity[],
  foldName: (name: string) => string,
): ReadonlyMap<number, SharedIdentity> {
  const shared = new Map<number, SharedIdentity>();
  const firstOf = new Map<string, number>();
  const compare = (key: string, index: number, by: SharedIdentity) => {
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, index);
      return;
    }
    if (!shared.has(first)) shared.set(first, by);
    if (!shared.has(index)) shared.set(index, by);
  };
  identities.forEach((identity, index) => {
    if (identity.number.kind === 'value') {
      compare(`number ${foldName(identity.number.value)}`, index, 'number');
    }
    const name = nameOf(identity);
    if (name !== null && identity.birthDate.kind === 'value') {
      compare(`name ${foldName(name)} ${identity.birthDate.value}`, index, 'name-and-birth-date');
    }
  });
  return shared;
}

/** "EXEMPLE Ada", or null when no name can be read. */
export function nameOf({ fullName, lastName, firstName }: Identity): string | null {
  if (fullName.kind === 'value') return fullName.value;
  const last = lastName.kind === 'value' ? lastName.value : '';
  const first = firstName.kind === 'value' ? firstName.value : '';
  return `${last} ${first}`.trim() || null;
}
