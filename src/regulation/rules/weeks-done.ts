import type { Reading } from '../reading';
import { type Report, nothing } from '../findings';
import { roundWeeks } from '../periods';

/** The weeks of training done, as far as the workbook tells them. */
export type WeeksDone =
  | { readonly kind: 'not-asked' }
  /** something is empty or can't be read; nothing may be concluded from the rest */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly weeks: number }
  /** some parts are read and one is empty: enough if the sum is enough, unknown otherwise */
  | { readonly kind: 'at-least'; readonly weeks: number; readonly emptyPart: number };

const notAsked: WeeksDone = { kind: 'not-asked' };
const unknown: WeeksDone = { kind: 'unknown' };

/**
 * Adds up the weeks of training, which a workbook gives as one total or one figure a year or period.
 * What is empty or unreadable as a whole is reported here.
 *
 * @param parts  weeks, one reading a column; none when the workbook has no such column
 * @example [8, 6, empty] → at least 14, and `pfmp-missing` only if the rule then finds the sum short
 */
export function addUpWeeks(parts: readonly Reading<number>[], report: Report): WeeksDone {
  let sum = 0;
  let read = 0;
  let emptyPart = -1;
  let unread = false;
  for (const [part, reading] of parts.entries()) {
    switch (reading.kind) {
      case 'not-asked':
        return notAsked;
      case 'absent':
        if (emptyPart < 0) emptyPart = part;
        break;
      case 'unreadable':
        unread = true;
        report(
          'pfmp-invalid',
          { field: 'pfmpWeeks', part },
          { raw: reading.raw, obstacle: reading.obstacle },
        );
        break;
      case 'value':
        sum += reading.value;
        read += 1;
        break;
      default:
        return reading satisfies never;
    }
  }
  if (parts.length === 0) return notAsked;
  if (unread) return unknown;
  const weeks = roundWeeks(sum);
  if (emptyPart < 0) return { kind: 'known', weeks };
  if (read > 0) return { kind: 'at-least', weeks, emptyPart };
  report('pfmp-missing', { field: 'pfmpWeeks', part: emptyPart }, nothing);
  return unknown;
}

/**
 * Compares the weeks done with those required, and reports what is short or not known to be enough.
 *
 * @param required  weeks
 */
export function compareWeeks(
  done: WeeksDone,
  required: number,
  reportShort: (done: number) => void,
  report: Report,
): void {
  switch (done.kind) {
    case 'not-asked':
    case 'unknown':
      return;
    case 'known':
      if (done.weeks < required) reportShort(done.weeks);
      return;
    case 'at-least':
      if (done.weeks < required)
        report('pfmp-missing', { field: 'pfmpWeeks', part: done.emptyPart }, nothing);
      return;
    default:
      done satisfies never;
  }
}
