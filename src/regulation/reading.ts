/** Why a cell that holds something could not be read. */
export type Obstacle =
  'not-understood' | 'error-cell' | 'other-unit' | 'negative' | 'out-of-range' | 'looks-like-a-date';

/** The workbook has no column for it (or two columns claim it): the rule that needs it is not judged. */
export interface NotAsked {
  readonly kind: 'not-asked';
}
/** The column is there and the cell is empty: an empty cell is never an answer. */
export interface Absent {
  readonly kind: 'absent';
}
/** The cell holds something that could not be read; `raw` quotes it. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly raw: string;
  readonly obstacle: Obstacle;
}
export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
}

/**
 * What is known of one thing that a person may have typed. The four kinds are kept apart all the way to
 * the verdict, so that unknown never becomes compliant and never enters arithmetic.
 */
export type Reading<T> = NotAsked | Absent | Unreadable | Value<T>;

export const notAsked: NotAsked = { kind: 'not-asked' };
export const absent: Absent = { kind: 'absent' };

export function value<T>(known: T): Value<T> {
  return { kind: 'value', value: known };
}

export function unreadable(raw: string, obstacle: Obstacle = 'not-understood'): Unreadable {
  return { kind: 'unreadable', raw, obstacle };
}

/** What was read, or null where it is not there or can't be read. */
export function knownValue<T>(reading: Reading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null;
}
