import { likenessOf } from '../../regulation';
import { type Sheet, createCandidateReader, createRowClassifier, recogniseTable } from '../../table';
import type { AuditOptions } from '../result';
import type { Person } from './register-book';

/** Everyone whom a sheet lists as a candidate; nobody where it lists none. */
export function listPeople(sheet: Sheet, { session, wishes }: AuditOptions): readonly Person[] {
  const layout = recogniseTable(sheet, wishes);
  if (layout === null) return [];
  const read = createCandidateReader(layout, session, null, sheet.dateSystem, wishes?.meanings);
  const classify = createRowClassifier(layout);
  const people: Person[] = [];
  for (const cells of sheet.rows.slice(layout.headerRow + 1)) {
    const kind = classify(cells);
    if (kind === 'other-heading') break;
    if (kind === 'candidate') people.push({ sheet: sheet.name, likeness: likenessOf(read(cells).identity) });
  }
  return people;
}
