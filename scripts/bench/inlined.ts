import type { Candidate, DossierFile, Mark, Reading } from '../../src/regulation';

interface Noted {
  readonly code: string;
  readonly unit: string | null;
  readonly done: number;
  readonly required: number;
}

/**
 * The same rules as a loop that someone wrote by hand for these candidates, findings made: no table of
 * codes, no sources, no certificates. It is what the judge is measured against.
 *
 * @returns how many findings were made, so that nothing is optimised away
 */
export function judgeInlined(candidates: readonly Candidate[]): number {
  let count = 0;
  for (const candidate of candidates) {
    const findings: Noted[] = [];
    checkWeeks(candidate, findings);
    if (candidate.attestation.kind === 'absent') note(findings, 'attestation-unknown');
    else if (candidate.attestation.kind === 'value' && !candidate.attestation.value) {
      note(findings, 'attestation-noncompliant');
    }
    const e31 = unitMark(candidate.E31, 'E31', findings);
    const e32 = unitMark(candidate.E32, 'E32', findings);
    const e2 = plainMark(candidate.E2);
    const final = e2 === null || e31 === null || e32 === null ? null : (e2 * 4 + e31 * 4 + e32 * 3) / 11;
    if (final !== null && final > 20) throw new RangeError('a mean is at most 20');
    count += findings.length;
  }
  return count;
}

function note(findings: Noted[], code: string, unit: string | null = null, done = 0, required = 0): void {
  findings.push({ code, unit, done, required });
}

function checkWeeks({ status, pfmpWeeks, positioning, contractWeeks }: Candidate, findings: Noted[]): void {
  if (status.kind !== 'value' || status.value.certainty === 'out-of-scope') return;
  const { category } = status.value;
  const decided =
    positioning.kind === 'value' && positioning.value.kind === 'decided' ? positioning.value.weeks : 0;
  if (category === 'apprentice' && decided > 0) note(findings, 'positioning-ignored');
  const weeks = pfmpWeeks[0];
  if (weeks?.kind !== 'value') return note(findings, 'pfmp-missing');
  const isAdult = category === 'adult-first';
  let required = isAdult ? 22 : 20;
  if (category === 'apprentice') required = contractWeeks.kind === 'value' ? contractWeeks.value : 0;
  else if (decided >= (isAdult ? 8 : 10)) required = decided;
  if (weeks.value < required) note(findings, 'pfmp-short', null, weeks.value, required);
}

function unitMark(file: DossierFile, unit: string, findings: Noted[]): number | null {
  const { dossier, evidence } = file;
  if (dossier.kind === 'absent') note(findings, 'dossier-unknown', unit);
  else if (dossier.kind === 'value' && !dossier.value) note(findings, 'dossier-missing', unit);
  if (evidence.kind === 'absent') note(findings, 'evidence-unknown', unit);
  else if (evidence.kind === 'value' && !evidence.value) note(findings, 'evidence-missing', unit);
  const mark = plainMark(file.mark);
  const noEvidence = evidence.kind === 'value' && !evidence.value;
  const noDossier = dossier.kind === 'value' && !dossier.value;
  const isZero = noDossier && evidence.kind === 'value';
  if (mark !== null && (noEvidence || (isZero && mark !== 0))) note(findings, 'mark-overruled', unit);
  if (dossier.kind === 'absent' || evidence.kind === 'absent' || noEvidence) return null;
  return noDossier ? 0 : mark;
}

function plainMark(reading: Reading<Mark>): number | null {
  return reading.kind === 'value' && reading.value.kind === 'mark' ? reading.value.value : null;
}
