import type { CalendarDay } from '../calendar';
import type { Candidate, WorkingTime } from '../candidate';
import type { ExperiencedCategory } from '../categories';
import type { Report } from '../findings';
import type { Period } from './employment';

/** One job as its certificate tells it. */
export interface JobPeriod extends Period {
  /** 'untold' when it is empty, unread or not asked */
  readonly workingTime: WorkingTime | 'untold';
}

/**
 * Reads the certificates of work of a candidate, and reports those that can't be counted.
 *
 * A certificate without any date is none (a workbook has room for three and the candidate has one). One
 * with a date missing, unreadable, or an end before its start leaves the whole answer unknown.
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
  const particulars = { source };
  const first = certificates[0];
  if (first === undefined || first.start.kind === 'not-asked' || first.end.kind === 'not-asked') {
    const field = first === undefined || first.start.kind === 'not-asked' ? 'experienceStart' : 'experienceEnd';
    report('duration-unchecked', { field }, { category }, particulars);
    return null;
  }

  const jobs: JobPeriod[] = [];
  let isComplete = true;
  let someAreUnreadable = false;
  certificates.forEach(({ start, end, workingTime }, part) => {
    for (const [field, reading] of [
      ['experienceStart', start],
      ['experienceEnd', end],
    ] as const) {
      if (reading.kind === 'unreadable') {
        someAreUnreadable = true;
        report('experience-invalid', { field, part }, { quoted: reading }, particulars);
      }
    }
    const isEmpty = start.kind !== 'value' && end.kind !== 'value';
    if (category === 'adult-advanced' && workingTime.kind === 'unreadable') {
      report('working-time-missing', { field: 'workingTime', part }, { quoted: workingTime }, particulars);
    }
    if (isEmpty) return;
    if (start.kind !== 'value' || end.kind !== 'value') {
      const field = start.kind === 'value' ? 'experienceEnd' : 'experienceStart';
      const isThere = start.kind === 'unreadable' || end.kind === 'unreadable';
      if (!isThere) report('experience-missing', { field, part }, {}, particulars);
      isComplete = false;
      return;
    }
    const lastDay = end.value === 'ongoing' ? ongoingUntil : end.value;
    if (lastDay === null) {
      isComplete = false;
      return;
    }
    if (end.value === 'ongoing') {
      report('experience-ongoing', { field: 'experienceEnd', part }, {}, particulars);
    } else if (end.value < start.value) {
      report('experience-invalid', { field: 'experienceEnd', part }, { quoted: null }, particulars);
      isComplete = false;
      return;
    }
    jobs.push({
      start: start.value,
      end: lastDay,
      workingTime: workingTime.kind === 'value' ? workingTime.value : 'untold',
    });
  });

  // Every certificate empty: nothing was shown yet. Unreadable ones were reported above, and count as empty,
  // so that an unread cell is never more favourable than an empty one.
  if (jobs.length === 0 && isComplete) {
    if (!someAreUnreadable) report('experience-missing', { field: 'experienceStart', part: 0 }, {}, particulars);
    return null;
  }
  return isComplete ? jobs : null;
}
