import type { Candidate, Certificate } from '../candidate';
import type { ExperiencedCategory } from '../categories';
import type { Report } from '../findings';
import { collectFindings } from '../judge';
import { absent } from '../reading';
import { checkExperience } from '../rules/experience';
import type { Attestation } from './attestation';
import { listLacks } from './check-form';
import type { Circumstances } from './circumstances';
import { reportPoles } from './report-poles';
import { reportStanding } from './report-standing';
import type { Standing } from './weigh-attestations';

/**
 * What do the attestations of experience say of a candidate who shows certificates?
 *
 * Note §§ 1-3, 1-4 and annexe 1bis: work counts when its form is complete, its certificates are attached, and it was
 * done as an employee in a qualified job of the field: asked, and never assumed.
 *
 * @returns the candidate with the certificates of the register
 */
export function consultExperience(
  candidate: Candidate,
  category: ExperiencedCategory,
  sheet: string,
  attestations: readonly Attestation[],
  circumstances: Circumstances,
  report: Report,
): Candidate {
  const { session, convention } = circumstances;
  if (attestations.length === 0) {
    report('attestation-none', { field: 'experienceStart' }, { sheet });
    return candidate;
  }
  const dropped: Standing[] = [];
  const good: Attestation[] = [];
  for (const attestation of attestations) {
    const standing = dropExperience(attestation, candidate, circumstances);
    if (standing === null) good.push(attestation);
    else dropped.push(standing);
  }
  const workingTime = candidate.certificates[0]?.workingTime ?? absent;
  const certificateOf = (attestation: Attestation): Certificate => ({
    start: attestation.start,
    end: attestation.end,
    workingTime: attestation.workingTime.kind === 'not-asked' ? workingTime : attestation.workingTime,
  });
  const certificates = good.map(certificateOf);
  const rows = good.map(({ place }) => place.row).sort((a, b) => a - b);
  report('experience-register', { field: 'experienceStart' }, { sheet, rows });
  const known = { ...candidate, certificates, mayHaveMoreExperience: false };
  const { findings } = collectFindings(session, (ask) => checkExperience(known, category, session, ask));
  const isEnough = findings.every(({ severity }) => severity === 'info');
  for (const standing of dropped) {
    reportStanding(standing, convention, isEnough ? 'info' : 'missing', report);
  }
  reportPoles(sheet, good, report);
  const mayHaveMoreExperience = dropped.some(({ kind }) => kind !== 'refused');
  // Without any date to read the rule asks for dates, and not for columns.
  const shown = certificates.length > 0 ? certificates : [{ start: absent, end: absent, workingTime }];
  return { ...candidate, certificates: shown, mayHaveMoreExperience };
}

/** Why this work does not count (note §§ 1-3, 1-4, annexe 1bis); null: it does. */
export function dropExperience(
  attestation: Attestation,
  candidate: Candidate,
  { session, bounds }: Circumstances,
): Standing | null {
  if (!attestation.isCertain) return { kind: 'uncertain', attestation };
  const lacks = listLacks(attestation, candidate, bounds, session);
  const { start, end } = attestation;
  if (lacks.length > 0) return { kind: 'incomplete', attestation, lacks, atMost: Infinity };
  if (start.kind === 'value' && end.kind === 'value' && end.value < start.value) {
    return { kind: 'reversed', attestation };
  }
  for (const item of ['conformity', 'employee', 'qualifiedJob'] as const) {
    const reading = attestation[item];
    if (reading.kind === 'value' && !reading.value) return { kind: 'refused', attestation, item };
  }
  return null;
}
