import type { Mark } from '../candidate';
import {
  type EntryContext,
  type Entry,
  type KeptUntil,
  missingEntry,
  settleKeptMark,
} from '../diploma/entry';
import { type Report, nothing } from '../findings';
import type { Field, Unit } from '../fields';
import type { Reading } from '../reading';
import type { DossierOutcome } from './dossier';

/** The mark that counts for a unit once the rules of the dossier have spoken. */
export type UnitOutcome =
  | { readonly kind: 'mark'; readonly value: number; readonly kept?: KeptUntil | null }
  | { readonly kind: 'non-valid' }
  | { readonly kind: 'dispensed' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing' };

const zero: UnitOutcome = { kind: 'mark', value: 0 };
const nonValid: UnitOutcome = { kind: 'non-valid' };
const dispensed: UnitOutcome = { kind: 'dispensed' };
const unreadable: UnitOutcome = { kind: 'unreadable' };
const missing: UnitOutcome = { kind: 'missing' };

const fieldOf: Readonly<Record<Unit, Field>> = { E2: 'markE2', E31: 'markE31', E32: 'markE32' };

/** Whether an empty mark is worth a word: not before the day of the épreuve, nor for who may not sit. */
export type Expectation = 'expected' | 'not-expected';

/** What bears on a mark besides what is typed and the dossier. */
export interface MarkCircumstances extends EntryContext {
  readonly expectation: Expectation;
}

/**
 * Which mark counts for the unit?
 *
 * Note § 2: no dossier on the day: zero; no proofs: "non valide". A mark that can't be read, an absence
 * whose reason is not told (code de l'éducation, D. 337-81) and an empty cell leave the mark unknown.
 *
 * @param typed  mark /20, 0 to 20, or a code
 * @param dossier  what the rules of the dossier make of it; 'open' for E2
 * @example typed 12, no dossier on the day → 0, and `mark-overruled` is reported
 */
export function settleMark(
  unit: Unit,
  typed: Reading<Mark>,
  dossier: DossierOutcome,
  circumstances: MarkCircumstances,
  report: Report,
): UnitOutcome {
  const { expectation } = circumstances;
  const place = { field: fieldOf[unit], unit } as const;
  switch (typed.kind) {
    case 'unreadable':
      report('mark-invalid', place, { raw: typed.raw, obstacle: typed.obstacle });
      return unreadable;
    case 'not-asked':
      return overruling(dossier) ?? missing;
    case 'absent':
      if (expectation === 'expected' && overruling(dossier) === null) report('mark-missing', place, nothing);
      return overruling(dossier) ?? missing;
    case 'value':
      break;
    default:
      return typed satisfies never;
  }
  const mark = typed.value;
  switch (mark.kind) {
    case 'non-valid':
      report('mark-nonvalid', place, nothing);
      return nonValid;
    case 'absent':
      report('mark-absent', place, nothing);
      return overruling(dossier) ?? missing;
    case 'absent-unjustified':
      report('absence-unjustified', place, nothing);
      return overruling(dossier) ?? missing;
    case 'absent-justified':
      report('absence-justified', place, nothing);
      return overruling(dossier) ?? missing;
    case 'kept': {
      const kept = settleKeptMark(mark, place, circumstances, report);
      if (kept.kind === 'unreadable') return unreadable;
      return overruling(dossier) ?? (kept.kind === 'mark' && dossier !== 'unknown' ? kept : missing);
    }
    case 'dispensed':
      return overruling(dossier) ?? (dossier === 'unknown' ? missing : dispensed);
    case 'mark':
      if (dossier === 'non-valid' || (dossier === 'zero' && mark.value !== 0)) {
        const becomes = dossier === 'zero' ? 'zero' : 'non-valide';
        report('mark-overruled', place, { typed: mark.value, becomes });
      }
      return overruling(dossier) ?? (dossier === 'unknown' ? missing : mark);
    default:
      return mark satisfies never;
  }
}

/**
 * What the unit brings to the diploma: the mark that counts, or the absence that is typed in its place.
 *
 * Code de l'éducation, D. 337-81: an unjustified absence forbids the diploma, whatever else is missing; a
 * justified one counts zero.
 *
 * @param outcome  as `settleMark` answers it
 */
export function entryOf(typed: Reading<Mark>, outcome: UnitOutcome, dossier: DossierOutcome): Entry {
  const mark = typed.kind === 'value' ? typed.value : null;
  if (mark?.kind === 'absent-unjustified') return mark;
  switch (outcome.kind) {
    case 'mark':
      return { kind: 'mark', value: outcome.value, kept: outcome.kept ?? null };
    case 'missing':
      return mark?.kind === 'absent-justified' && dossier === 'open' ? mark : missingEntry;
    case 'non-valid':
    case 'dispensed':
    case 'unreadable':
      return outcome;
    default:
      return outcome satisfies never;
  }
}

function overruling(dossier: DossierOutcome): UnitOutcome | null {
  switch (dossier) {
    case 'zero':
      return zero;
    case 'non-valid':
      return nonValid;
    case 'open':
    case 'unknown':
      return null;
    default:
      return dossier satisfies never;
  }
}
