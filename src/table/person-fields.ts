import type { Field } from '../regulation';

/** Who the candidate is, and of which category: what every table has, and no unit or group changes. */
export const personFields: ReadonlySet<Field> = new Set<Field>([
  'status',
  'candidateNumber',
  'lastName',
  'firstName',
  'fullName',
  'birthDate',
]);
