import { type CalendarDay, type Identity, knownValue } from '../../regulation';

/** Who a paper is about, as far as it is known; null: left empty on paper. */
export interface PaperPerson {
  readonly lastName: string | null;
  readonly firstName: string | null;
  /** where both names stand in one cell: they are never taken apart */
  readonly fullName: string | null;
  readonly birthDate: CalendarDay | null;
  readonly number: string | null;
}

/** What papers tell of an identity: what can be read of it, and nothing else. */
export function paperPersonOf({ lastName, firstName, fullName, birthDate, number }: Identity): PaperPerson {
  return {
    lastName: knownValue(lastName),
    firstName: knownValue(firstName),
    fullName: knownValue(fullName),
    birthDate: knownValue(birthDate),
    number: knownValue(number),
  };
}

/** The two names as a paper has them: apart where they are known so, else as one; both null: not known. */
export function namesOf({
  lastName,
  firstName,
  fullName,
}: PaperPerson):
  | { readonly kind: 'apart'; readonly lastName: string; readonly firstName: string }
  | { readonly kind: 'whole'; readonly name: string } {
  if (fullName !== null && (lastName === null || firstName === null))
    return { kind: 'whole', name: fullName };
  return { kind: 'apart', lastName: lastName ?? '', firstName: firstName ?? '' };
}

/** By which name the sheet of a paper is called; null: by none. */
export function calledOf(person: PaperPerson): string | null {
  const names = namesOf(person);
  const name = names.kind === 'whole' ? names.name : `${names.lastName} ${names.firstName}`.trim();
  return name === '' ? person.number : name;
}
