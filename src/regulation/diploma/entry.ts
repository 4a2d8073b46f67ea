import type { Category } from '../categories';
import type { Mark } from '../candidate';
import { type Place, type Report, nothing } from '../findings';
import { type Reading, unreadable } from '../reading';
import type { Session } from '../session-schema';

/** The form of the exam: all épreuves at one session, or spread over several (D. 337-79). */
export type ExamForm = 'global' | 'progressive';

/** What a unit brings to the diploma, before anything is added up. */
export type Entry =
  | { readonly kind: 'mark'; readonly value: number; readonly kept: KeptUntil | null }
  /** zero: not presented for a reason that is recognised */
  | { readonly kind: 'absent-justified' }
  | { readonly kind: 'absent-unjustified' }
  | { readonly kind: 'non-valid' }
  | { readonly kind: 'dispensed' }
  /** neither a mark nor a code, or one that can't be counted: the finding says why */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/** A mark kept from an earlier session, and the last one at which it may be. */
export interface KeptUntil {
  readonly from: number;
  readonly until: number;
}

export const missingEntry: Entry = { kind: 'missing' };

/** What bears on a mark besides what is typed. */
export interface EntryContext {
  readonly session: Session;
  readonly category: Category | null;
  readonly form: Reading<ExamForm>;
}

type KeptMark = Extract<Mark, { kind: 'kept' }>;

/**
 * Does a mark kept from an earlier session count?
 *
 * Code de l'éducation, D. 337-69: from 10 on, for five years. D. 337-79: below 10 only in the progressive form,
 * which is open to continuing training, three years' experience and distance learning; the last mark counts.
 *
 * @param mark  /20, and the year of the session at which it was obtained
 * @returns the entry; `missing` where it does not count, and a finding says why
 * @example 14 of 2023, in session 2026 → counts, until session 2028
 */
export function settleKeptMark(
  mark: KeptMark,
  place: Place,
  { session, category, form }: EntryContext,
  report: Report,
): Entry {
  const { years, least, progressive } = session.diploma.kept;
  const until = mark.session + years.value;
  if (mark.session >= session.session) {
    report('mark-invalid', place, { raw: mark.raw, obstacle: 'out-of-range' });
    return { kind: 'unreadable' };
  }
  if (until < session.session) {
    report('kept-mark-expired', place, { from: mark.session, until });
    return missingEntry;
  }
  const isProgressive =
    form.kind === 'value' &&
    form.value === 'progressive' &&
    category !== null &&
    progressive.categories.includes(category);
  if (mark.value < least.value && !isProgressive) {
    report('kept-mark-too-low', place, { value: mark.value, least: least.value });
    return missingEntry;
  }
  return { kind: 'mark', value: mark.value, kept: { from: mark.session, until } };
}

/**
 * What does a cell of the épreuve de contrôle bring? A mark kept from an earlier session is none of it: it would
 * count without having been obtained there (arrêté du 25 novembre 2021).
 */
export function settleControlEntry(
  typed: Reading<Mark>,
  place: Place,
  context: EntryContext,
  report: Report,
): Entry {
  const isKept = typed.kind === 'value' && typed.value.kind === 'kept';
  return settleEntry(isKept ? unreadable(typed.value.raw) : typed, place, context, report);
}

/**
 * What does the cell of a unit without a dossier bring to the diploma?
 *
 * @param typed  mark /20, 0 to 20, or a code; not asked: the workbook has no column for it
 */
export function settleEntry(
  typed: Reading<Mark>,
  place: Place,
  context: EntryContext,
  report: Report,
): Entry {
  switch (typed.kind) {
    case 'not-asked':
    case 'absent':
      return missingEntry;
    case 'unreadable':
      report('mark-invalid', place, { raw: typed.raw, obstacle: typed.obstacle });
      return { kind: 'unreadable' };
    case 'value':
      break;
    default:
      return typed satisfies never;
  }
  const mark = typed.value;
  switch (mark.kind) {
    case 'mark':
      return { kind: 'mark', value: mark.value, kept: null };
    case 'kept':
      return settleKeptMark(mark, place, context, report);
    case 'non-valid':
      report('mark-nonvalid', place, nothing);
      return mark;
    case 'absent':
      report('mark-absent', place, nothing);
      return missingEntry;
    case 'absent-unjustified':
      report('absence-unjustified', place, nothing);
      return mark;
    case 'absent-justified':
      report('absence-justified', place, nothing);
      return mark;
    case 'dispensed':
      return mark;
    default:
      return mark satisfies never;
  }
}
