import { type Identity, likenessOf } from '../../regulation';
import { type Sheet, createCandidateReader, createRowClassifier, recogniseTable } from '../../table';
import type { AuditOptions } from '../result';
import type { Person } from './register-book';

type ListOptions = Pick<AuditOptions, 'session' | 'wishes'>;

/** Everyone whom a sheet lists as a candidate; nobody where it lists none. */
export function listPeople(sheet: Sheet, options: ListOptions): readonly Person[] {
  return [...listIdentities(sheet, options).values()].map((identity) => ({
    sheet: sheet.name,
    likeness: likenessOf(identity),
  }));
}

/**
 * Who the candidates of a sheet are, by the row of each as the sheet numbers it, from 1.
 *
 * @example listIdentities(sheet, { session }).get(5) → the identity in row 5; undefined: nobody is named there
 */
export function listIdentities(
  sheet: Sheet,
  { session, wishes }: ListOptions,
): ReadonlyMap<number, Identity> {
  const identities = new Map<number, Identity>();
  const layout = recogniseTable(sheet, wishes);
  if (layout === null) return identities;
  const read = createCandidateReader(layout, session, null, sheet.dateSystem, wishes?.meanings);
  const classify = createRowClassifier(layout);
  for (let index = layout.headerRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const kind = classify(cells);
    if (kind === 'other-heading') break;
    if (kind === 'candidate') identities.set(index + 1, read(cells).identity);
  }
  return identities;
}
