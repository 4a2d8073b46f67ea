import type { Candidate } from '../candidate';
import type { Category } from '../categories';
import type { Field } from '../fields';
import type { Finding, Report } from '../findings';
import type { Reading } from '../reading';
import { showsCertificates } from '../categories';

/** Whether the rules of this candidate's category ask for what the cell should say. */
type Use = 'used' | 'unused';

/**
 * Names every cell that holds something nobody could read and that no other rule has named.
 *
 * A cell that can't be read is never passed over in silence: where the category's rules ask for it the
 * candidate stays incomplete, elsewhere (the weeks of someone who shows certificates) it is information.
 *
 * @param category  null when it is not known: everything may then be asked for
 * @param soFar  the findings of the other rules
 */
export function nameUnreadableCells(
  candidate: Candidate,
  category: Category | null,
  soFar: readonly Finding[],
  report: Report,
): void {
  const name = (field: Field, reading: Reading<unknown>, use: Use = 'used', part = 0) => {
    if (reading.kind !== 'unreadable') return;
    if (soFar.some((finding) => finding.field === field && finding.part === part)) return;
    const details = { raw: reading.raw, obstacle: reading.obstacle };
    report('cell-unreadable', { field, part }, details, { severity: use === 'used' ? 'missing' : 'info' });
  };
  const { identity } = candidate;
  name('candidateNumber', identity.number);
  name('lastName', identity.lastName);
  name('firstName', identity.firstName);
  name('fullName', identity.fullName);
  name('birthDate', identity.birthDate);
  name('examForm', candidate.diploma.form);
  name('examDate', candidate.examDate);
  name('examDateE31', candidate.E31.examDate);
  name('examDateE32', candidate.E32.examDate);

  const isExperienced = category !== null && showsCertificates(category);
  const training: Use = isExperienced ? 'unused' : 'used';
  candidate.pfmpWeeks.forEach((reading, part) => name('pfmpWeeks', reading, training, part));
  name('pfmpInterruption', candidate.interruption, training);
  const contract: Use = category === null || category === 'apprentice' ? 'used' : 'unused';
  name('contractWeeks', candidate.contractWeeks, contract);

  const positioning: Use = isExperienced || category === 'apprentice' ? 'unused' : 'used';
  name('positioning', candidate.positioning, positioning);
  name('positioningDate', candidate.positioningDate, positioning);
  name('entryDate', candidate.entryDate, positioning);

  const experience: Use = isExperienced || category === null ? 'used' : 'unused';
  const workingTime: Use = category === 'three-years' ? 'unused' : experience;
  candidate.certificates.forEach((certificate, part) => {
    name('experienceStart', certificate.start, experience, part);
    name('experienceEnd', certificate.end, experience, part);
    name('workingTime', certificate.workingTime, workingTime, part);
  });
  name('employee', candidate.employee, experience);
  name('qualifiedJob', candidate.qualifiedJob, experience);
  name('registrationDate', candidate.registrationDate, experience);
}
