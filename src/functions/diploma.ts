import { createMarkParser, quoteCell } from '../cells';
import { sayProposal, sayReason, sayResult } from '../messages';
import {
  type DiplomaFile,
  type DiplomaResult,
  type Entry,
  type Session,
  type Sum,
  addUp,
  findNeededMark,
  meanOf,
  mentionOf,
  missingEntry,
  partsOf,
  pointsOf,
  proposeResult,
} from '../regulation';
import type { MarkedUnit } from '../table';
import { type FunctionAnswer, type FunctionError, answerValue, invalid, missing } from './answer';
import { defineFunction } from './define-function';
import * as parameters from './parameters';
import { optional } from './parameters';
import { words } from './problems';
import { isError, readFile, readSession, readUnit } from './read-marks';
import { type RawValue, cellOf } from './values';

const twelve = [['E11', 'E12', 'E2', 'E31', 'E32', 'E33', 'E41', 'E42', 'E51', 'E52', 'E6', 'E7']] as const;
const tens = [[10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]] as const;
const nines = [[10, 10, 10, 10, 10, 10, 10, 10, 9, 10, 10, 10]] as const;
const withoutFrench = [[10, 10, 10, 10, 10, 10, 10, 10, null, 10, 10, 10]] as const;
const fourteens = [[14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14]] as const;

type Inputs = readonly RawValue[];

/** The average of some marks, or why there is none. */
function averageOf([units, marks, status, session]: Inputs, inForce: Session): DiplomaResult | FunctionError {
  const law = readSession(session, inForce);
  if (isError(law)) return law;
  const read = readFile({ units, marks, status }, law);
  return read.kind === 'error' ? read : proposeResult(read.file, law);
}

/** A figure of the average; `#N/A` with the reasons while there is none. */
function answerAverage(
  inputs: Inputs,
  inForce: Session,
  figure: (average: NonNullable<DiplomaResult['average']>) => number,
): FunctionAnswer {
  const result = averageOf(inputs, inForce);
  if (isError(result)) return result;
  if (result.average !== null) return answerValue(figure(result.average));
  const why = result.reasons.map((reason) => sayReason(reason, words)).join(' ');
  return missing(words.functions.noAverage(parameters.marks.name.fr, why));
}

export const diplomaAverage = defineFunction({
  id: 'DIPLOMA_AVERAGE',
  parameters: [parameters.units, parameters.marks, optional(parameters.status), optional(parameters.session)],
  result: { type: 'number', isRange: false },
  help: {
    fr: "La moyenne générale non arrondie : épreuves par leurs coefficients, points facultatifs, projet. #N/A tant qu'une note manque. Le jury est souverain.",
    en: 'The unrounded average: units by their coefficients, optional points, projet. #N/A while a mark is missing. The jury is sovereign.',
  },
  source: "code de l'éducation, D. 337-78",
  examples: [
    { arguments: [twelve, tens], result: 10 },
    { arguments: [twelve, nines], result: 9.9 },
    { arguments: [twelve, withoutFrench], result: '#N/A' },
    { arguments: [[['E99']], [[12]]], result: '#VALUE!' },
  ],
  answer: (inputs, session) => answerAverage(inputs, session, meanOf),
});

export const points = defineFunction({
  id: 'POINTS',
  parameters: [parameters.units, parameters.marks, optional(parameters.status)],
  result: { type: 'number', isRange: false },
  help: {
    fr: "Les points : notes par leurs coefficients (25 en tout), points facultatifs, écart du projet. #N/A tant qu'une note manque.",
    en: 'The points: marks by their coefficients (25 in all), optional points, gap of the projet. #N/A while a mark is missing.',
  },
  source: "code de l'éducation, D. 337-78",
  examples: [
    { arguments: [twelve, tens], result: 250 },
    { arguments: [twelve, withoutFrench], result: '#N/A' },
    { arguments: [[['E2']], [['vingt']]], result: '#VALUE!' },
  ],
  answer: ([units, marks, status], session) =>
    answerAverage([units, marks, status], session, ({ points: parts }) => pointsOf(parts)),
});

function resultOf(
  [units, marks, status, controlUnits, controlMarks, session]: Inputs,
  inForce: Session,
): DiplomaResult | FunctionError {
  const law = readSession(session, inForce);
  if (isError(law)) return law;
  const read = readFile({ units, marks, status, controlUnits, controlMarks }, law);
  return read.kind === 'error' ? read : proposeResult(read.file, law);
}

const ofResult = [
  parameters.units,
  parameters.marks,
  optional(parameters.status),
  optional(parameters.controlUnits),
  optional(parameters.controlMarks),
  optional(parameters.session),
];

export const result = defineFunction({
  id: 'RESULT',
  parameters: ofResult,
  result: { type: 'string', isRange: false },
  help: {
    fr: 'Le résultat proposé au jury, qui est souverain : Admis (et mention), Épreuve de contrôle, Ajourné, Diplôme non délivrable ou Incomplet. Les dossiers ne sont pas lus.',
    en: 'The result proposed to the jury, which is sovereign: Admis (and mention), Épreuve de contrôle, Ajourné, Diplôme non délivrable or Incomplet. Dossiers are not read.',
  },
  source: "code de l'éducation, D. 337-78",
  examples: [
    { arguments: [twelve, fourteens], result: 'Admis, mention Bien' },
    { arguments: [twelve, nines], result: 'Épreuve de contrôle' },
    { arguments: [twelve, nines, null, [['E12', 'E51']], [[10, 11]]], result: 'Admis' },
    { arguments: [twelve, withoutFrench], result: 'Incomplet' },
    { arguments: [twelve, nines, null, [['E12', 'E11']], [[10, 11]]], result: '#VALUE!' },
  ],
  answer: (inputs, session) => {
    const proposed = resultOf(inputs, session);
    return isError(proposed) ? proposed : answerValue(sayProposal(proposed, words));
  },
});

export const resultWhy = defineFunction({
  id: 'RESULT_WHY',
  parameters: ofResult,
  result: { type: 'string', isRange: false },
  help: {
    fr: 'Pourquoi ce résultat est proposé : moyenne, seuils, notes manquantes, épreuves à repasser, avec les articles. Le jury est souverain.',
    en: 'Why this result is proposed: average, thresholds, missing marks, units to take again, with the articles. The jury is sovereign.',
  },
  source: "code de l'éducation, D. 337-78",
  examples: [
    {
      arguments: [twelve, tens],
      result:
        "250 points pour 25 de coefficients, moyenne 10,00 : au moins 10. (code de l'éducation, D. 337-78) Résultat proposé : le jury est souverain.",
    },
    { arguments: [[['E2', 'E2']], [[12, 12]]], result: '#VALUE!' },
  ],
  answer: (inputs, session) => {
    const proposed = resultOf(inputs, session);
    return isError(proposed) ? proposed : answerValue(sayResult(proposed, words));
  },
});

export const mention = defineFunction({
  id: 'MENTION',
  parameters: [parameters.average, optional(parameters.session)],
  result: { type: 'string', isRange: false },
  help: {
    fr: "La mention d'une moyenne obtenue sans épreuve de contrôle ; vide sous 12. Le jury est souverain.",
    en: 'The mention of an average that was obtained without the contrôle; empty below 12. The jury is sovereign.',
  },
  source: "code de l'éducation, D. 337-86",
  examples: [
    { arguments: [11.99], result: '' },
    { arguments: [12], result: 'Assez bien' },
    { arguments: [18], result: 'Très bien avec les félicitations du jury' },
    { arguments: [18, 2019], result: '#VALUE!' },
    { arguments: [null], result: '#N/A' },
  ],
  answer: ([input, sessionInput], inForce) => {
    const law = readSession(sessionInput, inForce);
    if (isError(law)) return law;
    const cell = cellOf(input);
    const typed = createMarkParser(law.marks.maximum.value)(cell);
    if (typed.kind === 'absent') return missing(words.functions.needsMark(parameters.average.name.fr));
    if (typed.kind !== 'value' || typed.value.kind !== 'mark') {
      const raw = typed.kind === 'unreadable' ? typed.raw : quoteCell(cell);
      return invalid(words.functions.unreadable(parameters.average.name.fr, raw));
    }
    const level = mentionOf({ points: partsOf(typed.value.value), coefficients: partsOf(1) }, law);
    return answerValue(level === null ? '' : words.diploma.mentions[level]);
  },
});

export const markNeeded = defineFunction({
  id: 'MARK_NEEDED',
  parameters: [
    parameters.units,
    parameters.marks,
    parameters.unit,
    parameters.target,
    optional(parameters.status),
  ],
  result: { type: 'number', isRange: false },
  help: {
    fr: 'La plus petite note qui, dans une épreuve, mène à une moyenne, les autres notes restant les mêmes ; 0 si la moyenne est atteinte de toute façon, #N/A si 20 ne suffit pas. Le jury est souverain.',
    en: 'The lowest mark in one unit that leads to an average, the other marks as they are; 0 if it is reached anyway, #N/A if 20 is not enough. The jury is sovereign.',
  },
  source: "code de l'éducation, D. 337-78",
  examples: [
    { arguments: [twelve, nines, 'E51', 10], result: 10 },
    { arguments: [twelve, fourteens, 'E51', 10], result: 0 },
    { arguments: [twelve, tens, 'E7', 12], result: '#N/A' },
    { arguments: [twelve, tens, 'E99', 12], result: '#VALUE!' },
  ],
  answer: ([units, marks, unitInput, targetInput, status], law) => {
    const read = readFile({ units, marks, status }, law);
    if (read.kind === 'error') return read;
    const unit = readUnit(unitInput, parameters.unit);
    if (isError(unit)) return unit;
    const most = law.marks.maximum.value;
    const target = createMarkParser(most)(cellOf(targetInput));
    if (target.kind === 'absent') return missing(words.functions.noTarget(parameters.target.name.fr, most));
    if (target.kind !== 'value' || target.value.kind !== 'mark') {
      return invalid(words.functions.noTarget(parameters.target.name.fr, most));
    }
    return answerNeeded(read.file, unit, target.value.value, law);
  },
});

function answerNeeded(file: DiplomaFile, unit: MarkedUnit, target: number, law: Session): FunctionAnswer {
  if (unit === 'project' && file.category === null) {
    return missing(words.functions.noCategoryForProject(parameters.status.name.fr));
  }
  if (unit === 'optional') return answerOptional(file, target, law);
  const asked: DiplomaFile =
    unit === 'project'
      ? { ...file, project: missingEntry }
      : { ...file, units: { ...file.units, [unit]: missingEntry } };
  const sum = addUp(asked, law);
  const others = sum.open.length + (sum.isProjectOpen ? 1 : 0);
  const refused = refuseOthers(asked, others - 1, law);
  return refused ?? answerMark(sum, target, law);
}

/** An optional unit brings the points above 10, once the other one stands. */
function answerOptional(file: DiplomaFile, target: number, law: Session): FunctionAnswer {
  const others: DiplomaFile = { ...file, optional: file.optional.slice(1) };
  const sum = addUp(others, law);
  const refused = refuseOthers(others, sum.open.length + (sum.isProjectOpen ? 1 : 0), law);
  if (refused !== null) return refused;
  const most = law.marks.maximum.value;
  const reached = (mark: number): boolean => {
    const entry: Entry = { kind: 'mark', value: mark, kept: null };
    const average = addUp({ ...others, optional: [...others.optional, entry] }, law).known;
    return average.points * partsOf(1) >= average.coefficients * partsOf(target);
  };
  if (reached(0)) return answerValue(0);
  if (!reached(most)) return missing(words.functions.outOfReach(parameters.target.name.fr));
  const lacking = (sum.known.coefficients * partsOf(target)) / partsOf(1) - sum.known.points;
  return answerValue(law.diploma.optional.above.value + pointsOf(lacking));
}

function answerMark(sum: Sum, target: number, law: Session): FunctionAnswer {
  const needed = findNeededMark(sum, target, law);
  return needed.kind === 'mark'
    ? answerValue(needed.value)
    : missing(words.functions.outOfReach(parameters.target.name.fr));
}

/** Another mark is missing, or forbids the diploma: then no mark reaches anything. */
function refuseOthers(file: DiplomaFile, open: number, law: Session): FunctionError | null {
  const { proposal, reasons } = proposeResult(file, law);
  if (open <= 0 && proposal !== 'undeliverable') return null;
  const why = reasons.map((reason) => sayReason(reason, words)).join(' ');
  return missing(words.functions.noAverage(parameters.marks.name.fr, why));
}
