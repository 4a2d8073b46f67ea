import type { CalendarDay } from '../calendar';
import type { Candidate } from '../candidate';
import type { ExperiencedCategory } from '../categories';
import { type Report, nothing } from '../findings';
import type { Reading } from '../reading';

export type ExamDay =
  | { readonly kind: 'known'; readonly day: CalendarDay }
  | { readonly kind: 'empty'; readonly reading: Reading<CalendarDay> }
  | { readonly kind: 'not-asked' };

/**
 * Which day is the exam, for a rule that counts back from it?
 *
 * The general exam date; where the workbook has only dates by unit, the first of them (to be confirmed).
 * A date that is asked and not told leaves it unknown: another one must not make the period longer.
 */
export function establishExamDay({ examDate, E31, E32 }: Candidate): ExamDay {
  if (examDate.kind !== 'not-asked') return ofReadings([examDate]);
  const asked = [E31.examDate, E32.examDate].filter((reading) => reading.kind !== 'not-asked');
  return asked.length > 0 ? ofReadings(asked) : { kind: 'not-asked' };
}

function ofReadings(readings: readonly Reading<CalendarDay>[]): ExamDay {
  let first = Infinity;
  for (const reading of readings) {
    if (reading.kind !== 'value') return { kind: 'empty', reading };
    first = Math.min(first, reading.value);
  }
  return { kind: 'known', day: first };
}

/**
 * After which day does work no longer count? The registration date, or else the exam date, where one is
 * known (note § 1-4: certificates are produced for the registration).
 *
 * A cell that should tell it and is empty is reported: without it, work that does not count could. So is an
 * exam date that the rule needs: to count back from it, or as the end of a job that still goes on.
 *
 * @returns the last day that counts, or null when the workbook does not ask for one or it is not known
 */
export function establishLimit(
  candidate: Candidate,
  category: ExperiencedCategory,
  examDay: ExamDay,
  source: string,
  report: Report,
): CalendarDay | null {
  const { registrationDate, certificates } = candidate;
  if (registrationDate.kind === 'absent') {
    report('experience-missing', { field: 'registrationDate' }, nothing, { source });
  }
  if (examDay.kind === 'known') {
    return registrationDate.kind === 'value' ? registrationDate.value : examDay.day;
  }
  const someGoOn = certificates.some(({ end }) => end.kind === 'value' && end.value === 'ongoing');
  const examIsNeeded =
    category === 'adult-advanced' ||
    (registrationDate.kind === 'not-asked' && examDay.kind === 'empty') ||
    (someGoOn && (examDay.kind === 'empty' || registrationDate.kind !== 'value'));
  if (examIsNeeded) reportExamDate(candidate, examDay, source, report);
  return registrationDate.kind === 'value' ? registrationDate.value : null;
}

function reportExamDate(
  candidate: Candidate,
  examDay: Exclude<ExamDay, { kind: 'known' }>,
  source: string,
  report: Report,
): void {
  if (examDay.kind === 'not-asked') {
    report('exam-date-missing', { field: null }, { quoted: null }, { source });
    return;
  }
  const quoted = examDay.reading.kind === 'unreadable' ? examDay.reading : null;
  report('exam-date-missing', { field: examDateField(candidate) }, { quoted }, { source });
}

function examDateField({ examDate, E31 }: Candidate): 'examDate' | 'examDateE31' | 'examDateE32' {
  if (examDate.kind !== 'not-asked') return 'examDate';
  return E31.examDate.kind === 'value' || E31.examDate.kind === 'not-asked' ? 'examDateE32' : 'examDateE31';
}
