import { createCategoryParser, createPositioningParser, createWeeksParser } from '../cells';
import { sayFinding } from '../messages';
import {
  type Candidate,
  type Finding,
  type Session,
  addUpWeeks,
  checkDuration,
  collectFindings,
  establishCategory,
  requireWeeks,
  showsCertificates,
  unaskedCandidate,
} from '../regulation';
import { type FunctionAnswer, type FunctionError, answerValue, invalid } from './answer';
import { defineFunction } from './define-function';
import { contractWeeks, optional, positioning, status, text, weeks } from './parameters';
import { problemOf, refuseUnreadable, words } from './problems';
import { type RawValue, cellOf, emptyWhereZero } from './values';

const readCategory = createCategoryParser();

/** The candidate that the arguments tell of; what they leave out is not asked. */
function candidateOf(
  statusInput: RawValue,
  weeksInput: RawValue,
  positioningInput: RawValue,
  contractInput: RawValue,
  session: Session,
): Candidate {
  const mostWeeks = session.plausibility.weeks.value;
  const readWeeks = createWeeksParser(mostWeeks);
  return {
    ...unaskedCandidate,
    status: readCategory(emptyWhereZero(cellOf(statusInput))),
    pfmpWeeks: [readWeeks(cellOf(weeksInput))],
    positioning: createPositioningParser(mostWeeks)(cellOf(positioningInput)),
    contractWeeks: readWeeks(emptyWhereZero(cellOf(contractInput))),
  };
}

/** An argument that can't be read is an error also where the category has no use for it. */
function refuseArguments(candidate: Candidate): FunctionError | null {
  const { status: category, pfmpWeeks, positioning: decision, contractWeeks: contract } = candidate;
  return refuseUnreadable([
    [status, category],
    ...pfmpWeeks.map((reading) => [weeks, reading] as const),
    [positioning, decision],
    ...(contract.kind === 'unreadable' && contract.obstacle === 'negative'
      ? []
      : [[contractWeeks, contract] as const]),
  ]);
}

/** Answers about the candidate that the arguments tell of, once each of them can be read. */
function answerAbout(
  [statusInput, weeksInput, positioningInput, contractInput]: readonly RawValue[],
  session: Session,
  answer: (candidate: Candidate) => FunctionAnswer,
): FunctionAnswer {
  const candidate = candidateOf(statusInput, weeksInput, positioningInput, contractInput, session);
  return refuseArguments(candidate) ?? answer(candidate);
}

/** What the rule of duration finds: those who show certificates have no weeks to do. */
function findTraining(candidate: Candidate, session: Session): readonly Finding[] {
  const { findings } = collectFindings(session, (report) => {
    const category = establishCategory(candidate, report);
    if (category === null || category === 'out-of-scope' || showsCertificates(category)) return;
    checkDuration(candidate, category, session, report);
  });
  return findings;
}

/** The weeks required and done, or the error that says which argument leaves them unknown. */
function measureTraining(candidate: Candidate, session: Session) {
  const { result, findings } = collectFindings(session, (report) => {
    const category = establishCategory(candidate, report);
    if (category === null || category === 'out-of-scope') return null;
    const done = addUpWeeks(candidate.pfmpWeeks, () => undefined);
    return { done, required: requireWeeks(candidate, category, done, session, report) };
  });
  // A bare "FPC" is judged with the figure of a first training, as the file audit judges it.
  const problem = problemOf(findings.filter(({ code }) => code !== 'status-ambiguous'));
  return { problem, required: result?.required ?? null, done: result?.done ?? null };
}

const isShort = ({ severity }: Finding) => severity === 'violation';

export const pfmpOk = defineFunction({
  id: 'PFMP_OK',
  parameters: [status, weeks, optional(positioning), optional(contractWeeks)],
  result: { type: 'boolean', isRange: false },
  help: {
    fr: 'VRAI si le candidat a fait les semaines de PFMP que sa catégorie exige.',
    en: 'TRUE if the candidate has done the weeks of training (PFMP) that the category requires.',
  },
  source: 'note § 1',
  examples: [
    { arguments: ['Scolaire hors contrat', 20], result: true },
    { arguments: ['FPC reconversion', 21], result: false },
    { arguments: ['CNED', 12, 12], result: true },
    { arguments: ['apprenti', 103, null, 104], result: false },
    { arguments: ['licorne', 20], result: '#VALUE!' },
    { arguments: ['CNED', null], result: '#N/A' },
  ],
  answer: (inputs, session) =>
    answerAbout(inputs, session, (candidate) => {
      const findings = findTraining(candidate, session);
      // Weeks that are short are short whatever else is missing; enough weeks prove nothing of what is.
      if (findings.some(isShort)) return answerValue(false);
      return problemOf(findings) ?? answerValue(true);
    }),
});

export const pfmpRequired = defineFunction({
  id: 'PFMP_REQUIRED',
  parameters: [status, optional(positioning), optional(contractWeeks)],
  result: { type: 'number', isRange: false },
  help: {
    fr: 'Le nombre de semaines de PFMP exigées du candidat ; 0 pour qui présente des certificats de travail.',
    en: 'The weeks of training (PFMP) required of the candidate; 0 for those who show certificates of work.',
  },
  source: 'note § 1',
  examples: [
    { arguments: ['hors contrat'], result: 20 },
    { arguments: ['FPC reconversion'], result: 22 },
    { arguments: ['FPC reconversion', 'oui'], result: 8 },
    { arguments: ['apprenti', null, 104], result: 104 },
    { arguments: ['3 ans'], result: 0 },
  ],
  answer: ([statusInput, positioningInput, contractInput], session) =>
    answerAbout([statusInput, null, positioningInput, contractInput], session, (candidate) => {
      const { problem, required } = measureTraining(candidate, session);
      return problem ?? answerValue(required ?? 0);
    }),
});

export const pfmpMissing = defineFunction({
  id: 'PFMP_MISSING',
  parameters: [status, weeks, optional(positioning), optional(contractWeeks)],
  result: { type: 'number', isRange: false },
  help: {
    fr: 'Le nombre de semaines de PFMP qui manquent encore ; 0 quand rien ne manque.',
    en: 'The weeks of training (PFMP) still missing; 0 when none are.',
  },
  source: 'note § 1',
  examples: [
    { arguments: ['hors contrat', 18.5], result: 1.5 },
    { arguments: ['CNED', 24], result: 0 },
    { arguments: ['CNED', 'vingt'], result: '#VALUE!' },
  ],
  answer: (inputs, session) =>
    answerAbout(inputs, session, (candidate) => {
      const { problem, required, done } = measureTraining(candidate, session);
      if (problem) return problem;
      if (required === 0) return answerValue(0);
      const unknown = problemOf(
        findTraining(candidate, session).filter(({ field }) => field === 'pfmpWeeks'),
      );
      if (unknown) return unknown;
      return answerValue(Math.max(0, (required ?? 0) - (done?.kind === 'known' ? done.weeks : 0)));
    }),
});

export const pfmpWhy = defineFunction({
  id: 'PFMP_WHY',
  parameters: [status, weeks, optional(positioning), optional(contractWeeks)],
  result: { type: 'string', isRange: false },
  help: {
    fr: 'Pourquoi les semaines de PFMP suffisent ou non : une phrase, avec le paragraphe de la note.',
    en: 'Why the weeks of training (PFMP) are enough or not: a sentence, with the paragraph of the note.',
  },
  source: 'note § 1',
  examples: [
    {
      arguments: ['hors contrat', 19],
      result: '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. (note § 1-1)',
    },
    { arguments: ['CNED', 20], result: 'Les 20 semaines de PFMP exigées sont faites. (note § 1-1)' },
  ],
  answer: (inputs, session) =>
    answerAbout(inputs, session, (candidate) => {
      const { problem, required } = measureTraining(candidate, session);
      if (problem) return problem;
      const findings = findTraining(candidate, session);
      const unread = problemOf(
        findings.filter(({ code }) => code.endsWith('-invalid') || code.endsWith('-missing')),
      );
      if (unread) return unread;
      const told = findings.map((finding) => `${sayFinding(finding, words)} (${finding.source})`);
      if (findings.some(isShort) || required === null) return answerValue(told.join(' '));
      return answerValue(
        [words.functions.weeksDone(required, sourceOf(candidate, session)), ...told].join(' '),
      );
    }),
});

function sourceOf({ status: reading }: Candidate, { pfmp, experience }: Session): string {
  if (reading.kind !== 'value' || reading.value.certainty === 'out-of-scope') return '';
  const { category } = reading.value;
  switch (category) {
    case 'private-school':
    case 'distance-learning':
    case 'adult-first':
      return pfmp[category].weeks.source;
    case 'apprentice':
      return pfmp.apprentice.source;
    case 'three-years':
      return experience['three-years'].months.source;
    case 'adult-advanced':
      return experience['adult-advanced'].fullTime.months.source;
    default:
      return category satisfies never;
  }
}

export const statusLabel = defineFunction({
  id: 'STATUS',
  parameters: [text],
  result: { type: 'string', isRange: false },
  help: {
    fr: 'La catégorie de la note que désigne un texte.',
    en: 'The category of the note that a text names.',
  },
  source: 'note, préambule',
  examples: [
    { arguments: ['CNED'], result: 'Enseignement à distance' },
    { arguments: ['apprentie'], result: "Apprenti (CFA ou section d'apprentissage non habilités)" },
    { arguments: ['FPC'], result: '#VALUE!' },
    { arguments: ['alternance'], result: '#VALUE!' },
  ],
  answer: ([input], session) => {
    const candidate = { ...unaskedCandidate, status: readCategory(emptyWhereZero(cellOf(input))) };
    const { result, findings } = collectFindings(session, (report) => establishCategory(candidate, report));
    const problem = problemOf(findings);
    if (problem) return { ...problem, message: problem.message.replace(status.name.fr, text.name.fr) };
    if (result === null || result === 'out-of-scope') return invalid(text.name.fr);
    return answerValue(words.names.categories[result]);
  },
});
