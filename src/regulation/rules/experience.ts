import { type CalendarDay, addMonthsToDay } from '../calendar';
import type { Candidate } from '../candidate';
import type { ExperiencedCategory } from '../categories';
import { type Report, nothing } from '../findings';
import type { Session } from '../session-schema';
import { type JobPeriod, readCertificates } from './certificates';
import { clipPeriod, countMonths } from '../periods';
import { type ExamDay, establishExamDay, establishLimit } from './experience-limits';
import { ignorePositioning } from './positioning';

type Months = Session['experience'];

/**
 * Do the certificates of work reach the experience that the category asks for?
 *
 * Note § 1-4: three years in a qualified job of the field. Note § 1-3, perfectionnement: as an employee,
 * full time for 6 months in the year before the exam, or part time for a year in the two years before.
 * A certificate with a date missing leaves the answer unknown; an unreadable one counts as none, so that it is
 * never more favourable than an empty one.
 *
 * @example three years, 2023-01-01 to 2025-12-30, registered later → `experience-short` { required: 36, done: 35 }
 */
export function checkExperience(
  candidate: Candidate,
  category: ExperiencedCategory,
  session: Session,
  report: Report,
): void {
  const source = sourceOf(category, session);
  checkEligibility(candidate, source, report);
  ignorePositioning(candidate, category, source, report);

  const examDay = establishExamDay(candidate);
  const limit = establishLimit(candidate, category, examDay, source, report);
  const ongoingUntil = lastDayOfOngoingJobs(examDay, limit);
  const jobs = readCertificates(candidate, category, ongoingUntil, source, report);
  if (jobs === null) return;
  if (category === 'three-years') judgeThreeYears(candidate, jobs, limit, session, report);
  else if (examDay.kind === 'known' && limit !== null)
    judgeAdvanced(candidate, jobs, examDay.day, limit, session, report);
}

/**
 * A job that still goes on ends on the exam day, for the rule. Where the workbook asks for that day and does
 * not tell it nothing may be concluded; where it does not ask, the registration is the last day known.
 */
function lastDayOfOngoingJobs(examDay: ExamDay, limit: CalendarDay | null): CalendarDay | null {
  switch (examDay.kind) {
    case 'known':
      return examDay.day;
    case 'empty':
      return null;
    case 'not-asked':
      return limit;
    default:
      return examDay satisfies never;
  }
}

function sourceOf(category: ExperiencedCategory, session: Session): string {
  const { experience } = session;
  return category === 'three-years'
    ? experience['three-years'].months.source
    : experience['adult-advanced'].fullTime.months.source;
}

/** Note §§ 1-3 and 1-4: as an employee, in a qualified job of the field. Asked, and never assumed. */
function checkEligibility(candidate: Candidate, source: string, report: Report): void {
  for (const field of ['employee', 'qualifiedJob'] as const) {
    const reading = candidate[field];
    switch (reading.kind) {
      case 'not-asked':
        break;
      case 'absent':
        report('experience-missing', { field }, nothing, { source });
        break;
      case 'unreadable':
        report('experience-invalid', { field }, { quoted: reading }, { source });
        break;
      case 'value':
        if (!reading.value) report('experience-not-eligible', { field }, nothing, { source });
        break;
      default:
        reading satisfies never;
    }
  }
}

function judgeThreeYears(
  candidate: Candidate,
  jobs: readonly JobPeriod[],
  limit: CalendarDay | null,
  session: Session,
  report: Report,
): void {
  const { months: required } = session.experience['three-years'];
  const done = monthsBetween(jobs, -Infinity, limit ?? Infinity, session.experience);
  if (done >= required.value) return;
  const ways = [{ way: 'any-time', required: required.value, done }] as const;
  const place = { field: 'experienceEnd' } as const;
  report(shortageOf(candidate), place, { category: 'three-years', ways }, { source: required.source });
}

function judgeAdvanced(
  candidate: Candidate,
  jobs: readonly JobPeriod[],
  examDay: CalendarDay,
  limit: CalendarDay,
  session: Session,
  report: Report,
): void {
  const { fullTime, partTime } = session.experience['adult-advanced'];
  const lastDay = Math.min(examDay - session.experience.daysBeforeExam.value, limit);
  const fullWindowStart = addMonthsToDay(examDay, -fullTime.window.value);
  const partWindowStart = addMonthsToDay(examDay, -partTime.window.value);
  const count = (some: readonly JobPeriod[], from: CalendarDay) =>
    monthsBetween(some, from, lastDay, session.experience);

  const fullJobs = jobs.filter((job) => job.workingTime === 'full');
  const doneFull = count(fullJobs, fullWindowStart);
  if (doneFull >= fullTime.months.value) return;

  const doneAny = count(jobs, partWindowStart);
  const { source } = partTime.months;
  if (doneAny >= partTime.months.value) {
    const equivalent = fullJobs.some((job) => clipPeriod(job, partWindowStart, lastDay) !== null);
    if (equivalent) {
      report('experience-equivalence', { field: 'workingTime' }, { months: doneAny }, { source });
    }
    return;
  }

  const perhapsFull = jobs.filter((job) => job.workingTime !== 'part');
  if (count(perhapsFull, fullWindowStart) >= fullTime.months.value) {
    reportUntoldWorkingTime(candidate, source, report);
    return;
  }
  const ways = [
    { way: 'full-time', required: fullTime.months.value, done: doneFull },
    { way: 'part-time', required: partTime.months.value, done: doneAny },
  ] as const;
  const place = { field: 'experienceEnd' } as const;
  report(shortageOf(candidate), place, { category: 'adult-advanced', ways }, { source });
}

/** Too short for good, or as long as attestations are not put right. */
function shortageOf({ mayHaveMoreExperience }: Candidate): 'experience-short' | 'experience-unsettled' {
  return mayHaveMoreExperience ? 'experience-unsettled' : 'experience-short';
}

/** The six months would be there if the work were full time, and no one says that it is. */
function reportUntoldWorkingTime(candidate: Candidate, source: string, report: Report): void {
  const untold = candidate.certificates.flatMap(({ workingTime, start, end }, part) =>
    workingTime.kind === 'absent' && start.kind === 'value' && end.kind === 'value' ? [part] : [],
  );
  // What was typed and can't be read has been reported with the certificates.
  const isReported = candidate.certificates.some(({ workingTime }) => workingTime.kind === 'unreadable');
  for (const part of untold.length > 0 || isReported ? untold : [0]) {
    report('working-time-missing', { field: 'workingTime', part }, { quoted: null }, { source });
  }
}

function monthsBetween(
  jobs: readonly JobPeriod[],
  from: CalendarDay,
  to: CalendarDay,
  { daysOfMonth }: Months,
): number {
  const counted = jobs.map((job) => clipPeriod(job, from, to)).filter((period) => period !== null);
  return countMonths(counted, daysOfMonth.value);
}
