import { findSeal, sealOf } from './seal';

/** What our two cells of a row hold, as Excel gives it back: a formula with its `=`, a text, '' when empty. */
export interface OwnCells {
  /** as the sheet numbers it, from 1 */
  readonly row: number;
  readonly verdict: unknown;
  readonly reasons: unknown;
}

/** What stands in a new column of a table for the moment between two writings. */
export const placeholder = '…';

/** What a cell of ours holds: nothing, what we wrote, or what somebody typed. */
export type Ownership = 'empty' | 'ours' | 'foreign';

/** Whose is what stands in a verdict's cell? Ours carries a seal. */
export function ownerOfVerdict({ verdict }: Pick<OwnCells, 'verdict'>): Ownership {
  if (isEmpty(verdict)) return 'empty';
  return findSeal(verdict) !== null || verdict === placeholder ? 'ours' : 'foreign';
}

/** Whose is what stands beside it? Ours is the very text whose figure the seal holds. */
export function ownerOfReasons({ verdict, reasons }: Omit<OwnCells, 'row'>): Ownership {
  if (isEmpty(reasons)) return 'empty';
  return typeof reasons === 'string' && findSeal(verdict) === sealOf(reasons) ? 'ours' : 'foreign';
}

function isEmpty(content: unknown): boolean {
  return content === null || content === undefined || content === '';
}

/**
 * A text as it has to be written so that Excel takes it for text: what starts like a formula gets an
 * apostrophe, which Excel does not show.
 */
export function asTyped(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
