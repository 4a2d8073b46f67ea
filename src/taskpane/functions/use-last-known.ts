import { useState } from 'react';
import type { KnownSheet } from '../../excel';

/**
 * The sheet of candidates that is open; when another sheet comes to the front, the one that was: what is written
 * there may refer to it.
 */
export function useLastKnown(known: KnownSheet | null): KnownSheet | null {
  const [last, setLast] = useState(known);
  if (known !== null && known !== last) setLast(known);
  return known ?? last;
}
