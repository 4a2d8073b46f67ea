import type { CalendarDay } from '../calendar';
import type { Candidate, Certificate, WorkingTime } from '../candidate';
import type { ExperiencedCategory } from '../categories';
import { type Report, nothing } from '../findings';
import type { Period } from '../periods';

/** One job as its certificate tells it. */
export interface JobPeriod extends Period {
  /** 'untold' when it is empty, unread or not asked */
  readonly workingTime: WorkingTime | 'untold';
}

type ReadCertificate =
  | { readonly kind: 'job'; readonly job: JobPeriod }
  /** no date at all: a workbook has room for three and the candidate has one */
  | { readonly kind: 'empty' }
  /** no date that can be read, and one that can't: reported, and counted as empty */
  | { readonly kind: 'unreadable' }
  /** a date missing, or an end before its start: nothing may be concluded */
  | { readonly kind: 'unknown' };

/**
 * Reads the certificates of work of a candidate, and reports those that can't be counted.
 *
 * A certificate with a date missing, or an end before its start, leaves the whole answer unknown. An unread
 * cell counts as an empty one, so that it is never more favourable.
 *
 * @param ongoingUntil  the day up to which a job that still goes on counts; null when it is not known (which
 *   has been reported by then)
 * @returns the jobs, or null when no conclusion may be drawn (the reasons have been reported)
 */
export function readCertificates(
  candidate: Candidate,
  category: ExperiencedCategory,
  ongoingUntil: CalendarDay | null,
  source: string,
  report: Report,
): readonly JobPeriod[] | null {
  const { certificates } = candidate;
  const startIsAsked = certificates.some(({ start }) => start.kind !== 'not-asked');
  const endIsAsked = certificates.some(({ end }) => end.kind !== 'not-asked');
  if (!startIsAsked || !endIsAsked) {
    const field = startIsAsked ? 'experienceEnd' : 'experienceStart';
    report('duration-unchecked', { field }, { category }, { source });
    return null;
  }

  const read = certificates.map((certificate, part) => {
    reportUnreadable(certificate, part, category, source, report);
    return readCertificate(certificate, part, ongoingUntil, source, report);
  });
  if (read.some(({ kind }) => kind === 'unknown')) return null;
  const jobs = read.flatMap((each) => (each.kind === 'job' ? [each.job] : []));
  if (jobs.length > 0) return jobs;
  if (read.every(({ kind }) => kind === 'empty')) {
    report('experience-missing', { field: 'experienceStart' }, nothing, { source });
  }
  return null;
}

function readCertificate(
  { start, end, workingTime }: Certificate,
  part: number,
  ongoingUntil: CalendarDay | null,
  source: string,
  report: Report,
): ReadCertificate {
  const someAreUnreadable = start.kind === 'unreadable' || end.kind === 'unreadable';
  if (start.kind !== 'value' && end.kind !== 'value') {
    return { kind: someAreUnreadable ? 'unreadable' : 'empty' };
  }
  if (start.kind !== 'value' || end.kind !== 'value') {
    const field = start.kind === 'value' ? 'experienceEnd' : 'experienceStart';
    if (!someAreUnreadable) report('experience-missing', { field, part }, nothing, { source });
    return { kind: 'unknown' };
  }
  const lastDay = end.value === 'ongoing' ? ongoingUntil : end.value;
  if (lastDay === null) return { kind: 'unknown' };
  if (end.value === 'ongoing') {
    report('experience-ongoing', { field: 'experienceEnd', part }, nothing, { source });
  } else if (end.value < start.value) {
    report('experience-invalid', { field: 'experienceEnd', part }, { quoted: null }, { source });
    return { kind: 'unknown' };
  }
  const told = workingTime.kind === 'value' ? workingTime.value : 'untold';
  return { kind: 'job', job: { start: start.value, end: lastDay, workingTime: told } };
}

function reportUnreadable(
  { start, end, workingTime }: Certificate,
  part: number,
  category: ExperiencedCategory,
  source: string,
  report: Report,
): void {
  if (start.kind === 'unreadable') {
    report('experience-invalid', { field: 'experienceStart', part }, { quoted: start }, { source });
  }
  if (end.kind === 'unreadable') {
    report('experience-invalid', { field: 'experienceEnd', part }, { quoted: end }, { source });
  }
  if (category === 'adult-advanced' && workingTime.kind === 'unreadable') {
    report('working-time-missing', { field: 'workingTime', part }, { quoted: workingTime }, { source });
  }
}
