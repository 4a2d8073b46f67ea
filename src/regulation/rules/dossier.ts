import type { CalendarDay } from '../calendar';
import type { DossierFile } from '../candidate';
import { type Report, nothing } from '../findings';
import type { DossierUnit, Field } from '../fields';
import { type Reading, knownValue } from '../reading';

/** What the rules of the dossier make of the unit's mark. */
export type DossierOutcome =
  /** the typed mark stands */
  | 'open'
  /** an answer is empty, unread or may still be put right: the mark is not known yet */
  | 'unknown'
  | 'zero'
  | 'non-valid';

interface UnitFields {
  readonly dossier: Field;
  readonly evidence: Field;
}
const fieldsOf: Readonly<Record<DossierUnit, UnitFields>> = {
  E31: { dossier: 'dossierE31', evidence: 'evidenceE31' },
  E32: { dossier: 'dossierE32', evidence: 'evidenceE32' },
};

/**
 * Is the file of a sous-épreuve complete: the dossier, and the proofs of training or experience?
 *
 * Note § 2 (E31, E32): on the day, no dossier: the candidate is not questioned, mark zero; no proofs:
 * "non valide", and no diploma whatever the average. The two are different outcomes; with both missing
 * "non valide" decides. Before the day the commission checks so that the file can still be put right.
 *
 * @param generalExamDate  the day that stands when the unit has none of its own
 * @param referenceDay  the day on which the file is judged; null: judged as on the exam day
 * @example E31, dossier no, proofs yes, on the day → `dossier-missing`, effect `zero`
 */
export function checkDossier(
  unit: DossierUnit,
  file: DossierFile,
  generalExamDate: Reading<CalendarDay>,
  referenceDay: CalendarDay | null,
  report: Report,
): DossierOutcome {
  const canBePutRight = isStillToCome(file.examDate, generalExamDate, referenceDay);
  const { dossier, evidence } = fieldsOf[unit];

  const produced = answer(file.dossier);
  if (produced === 'unknown') {
    report('dossier-unknown', { field: dossier, unit }, { quoted: quote(file.dossier) });
  } else if (produced === 'no') {
    report(canBePutRight ? 'dossier-to-complete' : 'dossier-missing', { field: dossier, unit }, nothing);
  }

  const proved = answer(file.evidence);
  if (proved === 'unknown') {
    report('evidence-unknown', { field: evidence, unit }, { quoted: quote(file.evidence) });
  } else if (proved === 'no') {
    report(canBePutRight ? 'evidence-to-complete' : 'evidence-missing', { field: evidence, unit }, nothing);
  }

  if (proved === 'no' && !canBePutRight) return 'non-valid';
  if (proved === 'unknown' || proved === 'no') return 'unknown';
  if (produced === 'no' && !canBePutRight) return 'zero';
  return produced === 'unknown' || produced === 'no' ? 'unknown' : 'open';
}

/**
 * Is the day of the épreuve known to be still to come? Only when both days are known and the reference day
 * is earlier: when in doubt the file is judged as on the day.
 */
export function isStillToCome(
  unitExamDate: Reading<CalendarDay>,
  generalExamDate: Reading<CalendarDay>,
  referenceDay: CalendarDay | null,
): boolean {
  const examDay = examDayOf(unitExamDate, generalExamDate);
  return examDay !== null && referenceDay !== null && referenceDay < examDay;
}

/** The day of a unit: its own, or else the general one; null when what is there can't be read. */
export function examDayOf(
  unitExamDate: Reading<CalendarDay>,
  generalExamDate: Reading<CalendarDay>,
): CalendarDay | null {
  const ownDayIsThere = unitExamDate.kind === 'value' || unitExamDate.kind === 'unreadable';
  return knownValue(ownDayIsThere ? unitExamDate : generalExamDate);
}

function answer(reading: Reading<boolean>): 'not-asked' | 'unknown' | 'yes' | 'no' {
  switch (reading.kind) {
    case 'not-asked':
      return 'not-asked';
    case 'absent':
    case 'unreadable':
      return 'unknown';
    case 'value':
      return reading.value ? 'yes' : 'no';
    default:
      return reading satisfies never;
  }
}

function quote(reading: Reading<boolean>) {
  return reading.kind === 'unreadable' ? reading : null;
}
