import { wordsOf, foldText } from '../../cells';
import { type StructureType, structureTypes, tasks } from '../../regulation';
import { telling } from '../vocabulary';
import data from './register-headings.json';

/** Who a line is of. */
export const personColumns = ['candidateNumber', 'fullName', 'lastName', 'firstName'] as const;

/** The columns of a register of attestations (annexes 1 and 1bis), in the order of the form. */
export const attestationColumns = [
  'birthDate',
  'session',
  'structure',
  'structureAddress',
  'responsible',
  'structureType',
  ...tasks,
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
  'workingTime',
  'conformity',
] as const;

/** The columns of a register of dossiers (E31, E32). */
export const dossierColumns = [
  'unit',
  'summary',
  'work1',
  'work2',
  'work3',
  'evidence',
  'day',
  'depositedOn',
  'notifiedOn',
] as const;

export type PersonColumn = (typeof personColumns)[number];
export type AttestationColumn = (typeof attestationColumns)[number];
export type DossierColumn = (typeof dossierColumns)[number];
export type RegisterColumn = PersonColumn | AttestationColumn | DossierColumn;

/** The columns that hold calendar days, and those that hold numbers. */
export const dayColumns: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'birthDate',
  'start',
  'end',
  'receivedOn',
  'depositedOn',
  'notifiedOn',
]);
export const amountColumns: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'session',
  'weeks',
  'hours',
]);

const decorations = data.decorations.map(foldText);

/** The words of a heading by which it is known again. */
export function phraseOf(heading: string): string {
  const bare = decorations.reduce((text, decoration) => text.replace(decoration, ' '), foldText(heading));
  return [...telling(wordsOf(bare))].sort().join(' ');
}

function phrasesOf<C extends string>(columns: readonly C[], entries: Readonly<Record<C, readonly string[]>>) {
  return columns.flatMap((column) => entries[column].map((heading) => [phraseOf(heading), column] as const));
}

const ofPersons = phrasesOf(personColumns, data.both);

/** What a heading is called in a register of attestations, and in one of dossiers. */
export const attestationHeadings: ReadonlyMap<string, PersonColumn | AttestationColumn> = new Map([
  ...ofPersons,
  ...phrasesOf(attestationColumns, data.attestation),
]);
export const dossierHeadings: ReadonlyMap<string, PersonColumn | DossierColumn> = new Map([
  ...ofPersons,
  ...phrasesOf(dossierColumns, data.dossier),
]);

/** The heading that a register of ours gives to a column. */
export function headingOf(column: RegisterColumn): string {
  const all: Readonly<Record<RegisterColumn, readonly string[]>> = {
    ...data.both,
    ...data.attestation,
    ...data.dossier,
  };
  return String(all[column][0]);
}

const typeByText: ReadonlyMap<string, StructureType> = new Map(
  structureTypes.flatMap((type) =>
    data.structureTypes[type].map((text) => [wordsOf(text).join(' '), type] as const),
  ),
);

/** The type of structure that a text names; undefined: none. */
export function structureTypeOf(text: string): StructureType | undefined {
  return typeByText.get(wordsOf(text).join(' '));
}

/** A type of structure as the form names it. @example structureTypeName('shop') → 'Commerce' */
export function structureTypeName(type: StructureType): string {
  return String(data.structureTypes[type][0]);
}

/** What the name of a sheet says of the attestations in it; null: nothing. */
export function kindBySheetName(name: string): 'training' | 'experience' | null {
  const words = wordsOf(name);
  const says = (some: readonly string[]) => words.some((word) => some.includes(word));
  if (says(data.sheetNames.experience)) return 'experience';
  return says(data.sheetNames.training) ? 'training' : null;
}
