import type { Session } from '../../regulation';
import type { DecisionSentences, RuleSentences } from '../catalogue';
import { formatNumber } from '../format';
import { weeks } from './words';

export const rules: RuleSentences = {
  category: () =>
    'The note concerns six categories of candidates: schools hors contrat, distance learning, apprentices of a centre without habilitation, continuing training (first training or reconversion, or perfectionnement), three years of activity. The others are assessed by contrôle en cours de formation.',
  training: ({ pfmp }: Session) =>
    `Training (PFMP) lasts ${weeks(pfmp['private-school'].weeks.value)} for schools hors contrat and distance learning, ${weeks(pfmp['adult-first'].weeks.value)} for a first training or a reconversion, the length of the contract for an apprentice.`,
  positioning: ({ pfmp }: Session) =>
    `Only a decision of the recteur, taken before the entry into training, shortens the training, and not under ${weeks(pfmp['private-school'].floor.value)} (schools, distance learning) or ${weeks(pfmp['adult-first'].floor.value)} (first training, reconversion). It may also lengthen it.`,
  experience: ({ experience }: Session) => {
    const { fullTime, partTime } = experience['adult-advanced'];
    return `Three years of activity: ${experience['three-years'].months.value} months of work in a qualified job of the field, proved at registration. Perfectionnement: as an employee, ${fullTime.months.value} months full time in the ${fullTime.window.value} months before the exam, or ${partTime.months.value} months part time in the ${partTime.window.value} months before the exam.`;
  },
  register: ({ pfmp: { week } }: Session) =>
    `An attestation counts when it is complete; declared weeks hold within ${formatNumber(week.tolerance.value, 'en')} of those of the dates, and a day counts once.`,
  attestation: () =>
    'If the attestation (annexe 1 or 1bis) does not conform to the exam regulation, the candidate may not sit and the diploma is not delivered.',
  dossier: () =>
    'E31 and E32: without the dossier on the day, the candidate is not questioned and gets zero. The commission checks the dossier before that day so that it can be completed.',
  evidence: () =>
    "E31 and E32: without the proofs of training or experience (annexe 1 or 1bis), “non valide” is pronounced and the diploma can't be delivered.",
  mark: ({ marks, units }: Session) =>
    `A mark goes from 0 to ${marks.maximum.value}. Coefficients: E2 ${units.E2.coefficient.value}, E31 ${units.E31.coefficient.value}, E32 ${units.E32.coefficient.value}. A zero or a “non valide” by rule wins over the mark that was typed.`,
  diploma: ({ diploma: { thresholds, control, optional, kept, project } }: Session) =>
    `The average of the twelve units by their coefficients, plus the points above ${optional.above.value} of at most ${optional.most.value} optional units; for pupils and apprentices the gap of the projet to ${project.above.value}, coefficient ${project.coefficient.value}. From ${thresholds.admission.value}: admitted; from ${thresholds.control.value}, with ${thresholds.professional.value} in the professional units: épreuve de contrôle (two units, ${control.groups.map((group) => group.join(' or ')).join(' and ')}). A mark of ${kept.least.value} or more can be kept for ${kept.years.value} years. With an unjustified absence the diploma can't be delivered. The jury is sovereign.`,
  legibility: () => "What can't be read is never taken for compliant.",
  identity: () =>
    'Annexes 1 and 1bis carry the name, first name, birth date and registration number of the candidate.',
};

export const decisions: DecisionSentences = {
  'assumed-words': () =>
    '“Scolaire” is taken as hors contrat and “apprenti” as a centre without habilitation, since the note concerns only them.',
  'unstated-reduction-is-floor': () => 'A positioning without a duration is checked with the floor.',
  'longer-duration-stands': () => 'A longer duration stands whenever it was decided.',
  'registration-cut-off': () => 'Work after the registration (or else after the exam) does not count.',
  'merged-periods': ({ experience }) =>
    `A day covered by two certificates counts once; ${experience.daysOfMonth.value} remaining days of several certificates make a month, and the least favourable count is taken.`,
  'week-of-training': ({ pfmp: { week } }) =>
    `No text defines a week of training in days. By choice: ${week.weekdays.value} days from Monday to Friday, public holidays included (the default), ${week.hours.value} hours, or ${week['calendar-days'].value} calendar days.`,
  'day-of-training-counts-once': () =>
    'A day covered by two periods of training counts once; of the hours of overlapping periods, those of periods without a common day count that hold the most.',
  'declared-weeks-decide': ({ pfmp: { week } }) =>
    `Declared weeks decide when they are within ${formatNumber(week.tolerance.value, 'en')} week of those of the dates; otherwise the candidate stays to be completed.`,
  'poles-from-attestations': () =>
    'The tasks ticked on the attestations must cover pole 1 for the E31 dossier and pole 3 for the E32 dossier.',
  'received-by-the-day': () =>
    'An attestation received after the day of the check, or after the exam, is not counted: it stays to be checked, and nobody is refused for it.',
  'full-time-counts-for-part-time': () => 'A year of full time counts for the part-time way too.',
  'exam-date-of-experience': () =>
    'Where the table has only the dates of E31 and E32, the first is the exam date.',
  'final-grade-formula': () => 'The mean shown is that of E2, E31 and E32 by their coefficients.',
  'absence-without-reason': () => 'An absence without a known reason leaves the candidate to complete.',
  'dispensed-unit-keeps-dossier': () => 'The dossier of a unit that is dispensed or kept is still checked.',
  'general-units-as-numbered': () =>
    'E11 is économie-droit, E12 mathematics, E33 prévention-santé-environnement; annexe II of the arrêté could not be read.',
  'professional-mean-weighted': () =>
    'The professional mean that opens the contrôle is that of E2, E31 and E32 by their coefficients.',
  'project-not-in-distance-learning': () =>
    'The mark of the projet is not counted for a candidate in distance learning.',
  'optional-points-unweighted': () =>
    'Optional points above 10 are added without a coefficient, and the sum of coefficients stays.',
  'dispensed-unit-leaves-sums': () =>
    'A dispensed unit leaves the points and the coefficients of the average.',
  'bonus-stays-after-control': () =>
    'The points of optional units and of the projet stay in the average after the contrôle.',
  'kept-mark-years': ({ diploma }) =>
    `A mark obtained in one session is kept until the fifth session after it (${diploma.kept.years.value} years).`,
  'violation-forbids-diploma': () =>
    'A file that does not comply (PFMP, experience, attestation, proofs) is proposed as “diploma not deliverable”.',
};
