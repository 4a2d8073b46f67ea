import type { Session } from '../session-schema';
import { type Sum, addUp, boundSum, countedMark, professionalMean } from './average';
import { isAllowedPair, keepBetterMarks, listControlOptions } from './control';
import { type DiplomaFile, standingOfProject } from './file';
import { findNeededMark } from './needed';
import { type Ratio, meanOf, partsOf, pointsOf, reaches } from './ratio';
import type { Reason, ReasonCode, ReasonDetails } from './reasons';
import { type ControlUnit, type Mention, type Proposal, diplomaUnits, mentions } from './units';

/** What the marks lead to: a proposal, since the jury is sovereign (D. 337-85). */
export interface DiplomaResult {
  readonly proposal: Proposal;
  readonly mention: Mention | null;
  /** after the épreuve de contrôle the new one; null while it is not known, or decides nothing */
  readonly average: Ratio | null;
  readonly reasons: readonly Reason[];
  readonly file: DiplomaFile;
}

/** What is known of the conformity of the candidate's file, where it was judged. */
export type Conformity = 'established' | 'unsettled' | 'violated' | 'not-asked';

/**
 * What may the jury be proposed for a candidate?
 *
 * In this order: a "non valide", an unjustified absence or a file that does not conform decide at once, whatever
 * else is missing (note § 2; code de l'éducation, D. 337-81); then what is missing; then the average, compared
 * unrounded: from 10 admitted, from 8 with a professional mean of 10 épreuve de contrôle, else ajourné (D. 337-78).
 *
 * @example 249,9 points over 25, professional mean 10 → 'control'
 */
export function proposeResult(
  file: DiplomaFile,
  session: Session,
  conformity: Conformity = 'not-asked',
): DiplomaResult {
  const reasons: Reason[] = [];
  const tell: Tell = (code, details) => {
    const { source, sureness } = session.diploma.reasons[code];
    reasons.push({ code, details, source, isToConfirm: sureness === 'to-confirm' } as unknown as Reason);
  };
  const answer = (
    proposal: Proposal,
    average: Ratio | null,
    mention: Mention | null = null,
  ): DiplomaResult => {
    tellBesides(file, session, conformity, { proposal, average }, tell);
    return { proposal, mention, average, reasons, file };
  };

  if (tellWhatForbids(file, conformity, tell)) return answer('undeliverable', null);
  const sum = addUp(file, session);
  if (tellWhatIsMissing(file, sum, session, tell)) return answer('incomplete', null);

  const { admission, control } = session.diploma.thresholds;
  const average = sum.known;
  tellAverage(average, admission.value, tell);
  if (reaches(average, admission.value)) {
    tellIfNotEntitled(file, tell);
    return answer('admitted', average, mentionOf(average, session));
  }
  const isOpen = reaches(average, control.value) && opensControl(file, session, tell);
  if (!isOpen) {
    tellIfNotEntitled(file, tell);
    return answer('adjourned', average);
  }
  return answer(...proposeAfterControl(file, average, session, tell));
}

type Tell = <C extends ReasonCode>(code: C, details: ReasonDetails[C]) => void;

function tellWhatForbids({ units }: DiplomaFile, conformity: Conformity, tell: Tell): boolean {
  const of = (kind: 'non-valid' | 'absent-unjustified') =>
    diplomaUnits.filter((unit) => units[unit].kind === kind);
  const [nonValid, absent] = [of('non-valid'), of('absent-unjustified')];
  if (nonValid.length > 0) tell('non-valid', { units: nonValid });
  if (absent.length > 0) tell('absent-unjustified', { units: absent });
  if (conformity === 'violated') tell('file-not-compliant', {});
  return nonValid.length > 0 || absent.length > 0 || conformity === 'violated';
}

function tellWhatIsMissing(file: DiplomaFile, sum: Sum, session: Session, tell: Tell): boolean {
  const { optional, thresholds, mentions: levels } = session.diploma;
  const isUnplaced = standingOfProject(file, session) === 'unknown-category';
  const chosen = file.optional.length;
  const isOpen = sum.open.length > 0 || sum.isProjectOpen;
  const hasNone = sum.known.coefficients === 0n;
  if (isOpen) {
    const { low, high } = boundSum(sum, session);
    const targets = [thresholds.admission.value, ...Object.values(levels).map(({ value }) => value)];
    tell('marks-missing', {
      units: sum.open,
      project: sum.isProjectOpen,
      low: meanOf(low),
      high: meanOf(high),
      needed: targets
        .slice(0, TARGETS)
        .map((target) => ({ target, mark: findNeededMark(sum, target, session) })),
    });
  }
  if (sum.openOptional > 0) tell('optional-unreadable', {});
  if (chosen > optional.most.value) tell('optional-too-many', { count: chosen, most: optional.most.value });
  if (file.stray.length > 0) tell('stray-units', { stray: file.stray });
  if (hasNone) tell('all-dispensed', {});
  if (isUnplaced) tell('project-without-category', {});
  return (
    file.stray.length > 0 ||
    isOpen ||
    sum.openOptional > 0 ||
    chosen > optional.most.value ||
    hasNone ||
    isUnplaced
  );
}

/** Admission and the mentions up to "très bien": 10, 12, 14, 16. */
const TARGETS = 4;

function tellAverage(average: Ratio, threshold: number, tell: Tell): void {
  tell('average', {
    points: pointsOf(average.points),
    coefficients: pointsOf(average.coefficients),
    mean: meanOf(average),
    threshold,
    isReached: reaches(average, threshold),
  });
}

/** Access to the contrôle: a professional mean of 10, or a full dispense of the professional units. */
function opensControl(file: DiplomaFile, session: Session, tell: Tell): boolean {
  const mean = professionalMean(file, session);
  if (mean === null) {
    tell('professional-dispensed', {});
    return true;
  }
  const threshold = session.diploma.thresholds.professional.value;
  const isReached = reaches(mean, threshold);
  tell('professional-mean', { mean: meanOf(mean), threshold, isReached });
  return isReached;
}

function proposeAfterControl(
  file: DiplomaFile,
  before: Ratio,
  session: Session,
  tell: Tell,
): readonly [Proposal, Ratio] {
  const threshold = session.diploma.thresholds.admission.value;
  const units = [...file.control.keys()];
  if (units.length === 0) {
    const wanted = (before.coefficients * partsOf(threshold)) / partsOf(1);
    const groups = listControlOptions(file, session);
    tell('control-choice', { groups, lacking: pointsOf(wanted - before.points) });
    return ['control', before];
  }
  const missing = units.filter((unit) => countedMark(file.control.get(unit) ?? { kind: 'missing' }) === null);
  const isOneOfTwo = units.length < session.diploma.control.groups.length;
  if (!isOneOfTwo && !isAllowedPair(units, file, session)) {
    tell('control-pair', { units });
    return ['incomplete', before];
  }
  if (missing.length > 0 || isOneOfTwo) {
    tell('control-missing', { units: missing });
    return ['incomplete', before];
  }
  const after = addUp(keepBetterMarks(file), session).known;
  const mark = (unit: ControlUnit, entries: 'units' | 'control') =>
    countedMark((entries === 'units' ? file.units[unit] : file.control.get(unit)) ?? { kind: 'missing' }) ??
    0;
  tell('control-better', {
    marks: units.map((unit) => ({ unit, first: mark(unit, 'units'), again: mark(unit, 'control') })),
  });
  tellAverage(after, threshold, tell);
  if (!reaches(after, threshold)) return ['adjourned', after];
  tell('control-without-mention', {});
  return ['admitted', after];
}

function tellIfNotEntitled({ control }: DiplomaFile, tell: Tell): void {
  if (control.size > 0) tell('control-not-entitled', {});
}

/** The mention of an average, by the levels of the session (D. 337-86). */
export function mentionOf(average: Ratio, { diploma }: Session): Mention | null {
  return (
    [...mentions].reverse().find((mention) => {
      const level = diploma.mentions[mention];
      return level !== undefined && reaches(average, level.value);
    }) ?? null
  );
}

/** What does not decide and has to be known beside the proposal. */
function tellBesides(
  file: DiplomaFile,
  session: Session,
  conformity: Conformity,
  { proposal, average }: Pick<DiplomaResult, 'proposal' | 'average'>,
  tell: Tell,
): void {
  const justified = diplomaUnits.filter((unit) => file.units[unit].kind === 'absent-justified');
  if (justified.length > 0 && proposal !== 'admitted') tell('replacement', { units: justified });
  const { certificate } = session.diploma.thresholds;
  if (proposal === 'adjourned' && average !== null && reaches(average, certificate.value)) {
    tell('certificate', { threshold: certificate.value });
  }
  for (const unit of diplomaUnits) {
    const entry = file.units[unit];
    if (entry.kind === 'mark' && entry.kept !== null) tell('kept', { unit, ...entry.kept });
  }
  const standing = standingOfProject(file, session);
  const { category } = file;
  if (standing === 'not-counted' && category !== null) tell('project-not-counted', { category });
  const wantsProject = category !== null && session.diploma.project.categories.includes(category);
  if (standing === 'not-given' && wantsProject) tell('project-not-given', {});
  if (conformity === 'unsettled') tell('file-unsettled', {});
}
