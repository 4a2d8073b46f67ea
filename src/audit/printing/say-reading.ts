import { type Reading, knownValue } from '../../regulation';

/** What was read, in words; an empty text where it is not there or cannot be read: paper tells nothing else. */
export function sayReading<T>(reading: Reading<T> | undefined, say: (value: T) => string): string {
  const known = reading === undefined ? null : knownValue(reading);
  return known === null ? '' : say(known);
}
