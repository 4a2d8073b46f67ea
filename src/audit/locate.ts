import type { Field } from '../regulation';
import { type TableLayout, cellAddress } from '../table';

/** Where a field of a candidate stands: its own field, or the shared one that serves it, and the column. */
export interface Location {
  readonly field: Field;
  /** from 0 */
  readonly column: number;
}

/** One column of proofs, or of the exam date, may serve both units. */
const servedBy: Partial<Readonly<Record<Field, Field>>> = {
  evidenceE31: 'evidence',
  evidenceE32: 'evidence',
  examDateE31: 'examDate',
  examDateE32: 'examDate',
};

/**
 * Makes the function that tells in which column a field stands.
 *
 * @returns for a field and a part (0 when there is one), its location, or null when it has no column
 */
export function createLocator({ columns }: TableLayout): (field: Field, part: number) => Location | null {
  const byField = new Map<Field, number[]>();
  for (const { field, column, part } of columns) {
    const known = byField.get(field) ?? [];
    known[part] = column;
    byField.set(field, known);
  }
  const find = (field: Field, part: number): Location | null => {
    const known = byField.get(field);
    // A single column of working time serves every certificate.
    const column = known?.[part] ?? (known?.length === 1 ? known[0] : undefined);
    return column === undefined ? null : { field, column };
  };
  return (field, part) => {
    const shared = servedBy[field];
    return find(field, part) ?? (shared ? find(shared, 0) : null);
  };
}

/** The address of a located cell in a row from 1. @example addressIn(9, { field, column: 3 }) → 'D9' */
export function addressIn(row: number, { column }: Location): string {
  return cellAddress(row - 1, column);
}
