import {
  createConventionParser,
  createDayParser,
  createEmploymentEndParser,
  createWeeksParser,
} from '../cells';
import {
  type Period,
  type Session,
  type WeekConvention,
  addUpWeeks,
  clipPeriod,
  computeWeeks,
  countOverlap,
  measureWork,
  value,
  weekConventions,
} from '../regulation';
import { type FunctionError, answerValue, invalid, missing } from './answer';
import { defineFunction } from './define-function';
import {
  candidate,
  candidates,
  convention,
  declaredWeeks,
  ends,
  hours,
  optional,
  periodEnds,
  periodStarts,
  starts,
  windowEnd,
  windowStart,
} from './parameters';
import { refuseUnreadable, words } from './problems';
import { findRows, readAt, readEach, readHours, readPeriods, refuseUnequal } from './read-periods';
import { type RawValue, cellOf, emptyWhereZero, isOmitted, listCells } from './values';

const people = [['MARTIN Léa'], ['DURAND Paul'], ['martin lea']] as const;
const firstDays = [['05/01/2026'], ['05/01/2026'], ['02/03/2026']] as const;
const lastDays = [['30/01/2026'], ['18/01/2026'], ['20/03/2026']] as const;
const overlapping = [['30/01/2026'], ['18/01/2026'], ['06/03/2026']] as const;

function readConvention(
  input: RawValue,
  { pfmp: { week } }: Session,
): { readonly kind: 'read'; readonly value: WeekConvention } | FunctionError {
  const reading = createConventionParser(week)(emptyWhereZero(cellOf(input)));
  switch (reading.kind) {
    case 'value':
      return { kind: 'read', value: reading.value };
    case 'absent':
      return { kind: 'read', value: week.default };
    case 'unreadable': {
      const { conventionUnits } = words.functions;
      const known = weekConventions.map(
        (each) => `« ${week[each].value} ${conventionUnits[week[each].unit]} »`,
      );
      return invalid(words.functions.unknownConvention(convention.name.fr, reading.raw, known.join(', ')));
    }
    default:
      return reading satisfies never;
  }
}

export const pfmpWeeks = defineFunction({
  id: 'PFMP_WEEKS',
  parameters: [candidate, candidates, periodStarts, periodEnds, optional(convention), optional(hours)],
  result: { type: 'number', isRange: false },
  help: {
    fr: "Les semaines de PFMP d'un candidat, calculées d'après les dates de ses périodes (ou leurs heures). Un jour compte une fois ; les jours fériés ne sont pas ôtés.",
    en: 'The weeks of training (PFMP) of a candidate, computed from the dates of the periods (or their hours). A day counts once; public holidays are not taken off.',
  },
  source: 'note § 1, annexe 1',
  examples: [
    { arguments: ['Martin Léa', people, firstDays, lastDays], result: 7 },
    { arguments: ['Durand Paul', people, firstDays, lastDays, '7 jours'], result: 2 },
    { arguments: ['Martin Léa', people, firstDays, lastDays, '35 h', [[140], [70], [105]]], result: 7 },
    { arguments: ['Martin Léa', people, firstDays, lastDays, '35 h'], result: '#N/A' },
    { arguments: ['Petit Zoé', people, firstDays, lastDays], result: '#N/A' },
    { arguments: ['Durand Paul', people, lastDays, firstDays], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: ([who, listed, startsInput, endsInput, conventionInput, hoursInput], session, dateSystem) => {
    const way = readConvention(conventionInput, session);
    if (way.kind === 'error') return way;
    const hasHours = !isOmitted(hoursInput);
    const rows = findRows(who, listed, [
      [periodStarts, startsInput],
      [periodEnds, endsInput],
      ...(hasHours ? [[hours, hoursInput] as const] : []),
    ]);
    if (rows.kind === 'error') return rows;
    const [first = [], last = [], timed = []] = rows.value.columns;
    const periods = readPeriods(rows.value, first, last, dateSystem);
    if (periods.kind === 'error') return periods;
    const needsHours = way.value === 'hours';
    const read = needsHours ? readHours(rows.value, timed, periods.value, session) : null;
    if (read?.kind === 'error') return read;
    const computed = computeWeeks(
      periods.value.map((period, at) => ({ ...period, hours: read?.value[at] ?? null })),
      way.value,
      session.pfmp.week,
    );
    return computed.kind === 'weeks'
      ? answerValue(computed.weeks)
      : missing(words.functions.emptyAt(hours.name.fr, (rows.value.places[computed.index] ?? 0) + 1));
  },
});

export const pfmpDeclared = defineFunction({
  id: 'PFMP_DECLARED',
  parameters: [candidate, candidates, declaredWeeks],
  result: { type: 'number', isRange: false },
  help: {
    fr: "Les semaines de PFMP que les attestations d'un candidat déclarent, additionnées. Sans dates, une attestation saisie deux fois compte deux fois : vérifier avec OVERLAP.",
    en: 'The weeks of training (PFMP) that the attestations of a candidate declare, added up. Without dates an attestation typed twice counts twice: check with OVERLAP.',
  },
  source: 'note § 1, annexe 1',
  examples: [
    { arguments: ['Martin Léa', people, [[4], [2], ['3 semaines']]], result: 7 },
    { arguments: ['Martin Léa', people, [[4], [2], [null]]], result: '#N/A' },
    { arguments: ['Martin Léa', people, [[4], [2], ['trois']]], result: '#VALUE!' },
  ],
  answer: ([who, listed, weeksInput], session) => {
    const rows = findRows(who, listed, [[declaredWeeks, weeksInput]]);
    if (rows.kind === 'error') return rows;
    const [cells = []] = rows.value.columns;
    const parse = createWeeksParser(session.plausibility.weeks.value);
    const read = readEach(rows.value.places, (at) => readAt(parse, cells, at, declaredWeeks));
    if (read.kind === 'error') return read;
    const done = addUpWeeks(read.value.map(value), () => undefined);
    return done.kind === 'known' ? answerValue(done.weeks) : missing(declaredWeeks.name.fr);
  },
});

export const overlap = defineFunction({
  id: 'OVERLAP',
  parameters: [candidate, candidates, periodStarts, periodEnds],
  result: { type: 'number', isRange: false },
  help: {
    fr: "Le nombre de jours de calendrier qui se trouvent dans deux périodes ou plus d'un candidat ; 0 si aucune n'en recouvre une autre.",
    en: 'The number of calendar days that lie in two or more periods of a candidate; 0 when none overlap.',
  },
  source: 'note § 1, annexe 1',
  examples: [
    { arguments: ['Martin Léa', people, firstDays, lastDays], result: 0 },
    {
      arguments: ['Martin Léa', people, [['05/01/2026'], ['05/01/2026'], ['26/01/2026']], overlapping],
      result: 5,
    },
    { arguments: ['Petit Zoé', people, firstDays, lastDays], result: '#N/A' },
  ],
  readsDates: true,
  answer: ([who, listed, startsInput, endsInput], _session, dateSystem) => {
    const rows = findRows(who, listed, [
      [periodStarts, startsInput],
      [periodEnds, endsInput],
    ]);
    if (rows.kind === 'error') return rows;
    const [first = [], last = []] = rows.value.columns;
    const periods = readPeriods(rows.value, first, last, dateSystem);
    return periods.kind === 'error' ? periods : answerValue(countOverlap(periods.value));
  },
});

export const experienceMonths = defineFunction({
  id: 'EXPERIENCE_MONTHS',
  parameters: [starts, ends, optional(windowStart), optional(windowEnd)],
  result: { type: 'number', isRange: false },
  help: {
    fr: 'Les mois de travail que font des certificats : mois entiers, puis les jours restants en trentièmes. Un jour compte une fois. De « du » à « au » si ces jours sont donnés.',
    en: 'The months of work that certificates make: whole months, then the remaining days as thirtieths. A day counts once. From “from” to “to” where these days are given.',
  },
  source: 'note §§ 1-3 et 1-4',
  examples: [
    { arguments: ['01/01/2020', '31/12/2022'], result: 36 },
    { arguments: ['01/01/2025', '15/02/2025'], result: 1.5 },
    { arguments: ['01/01/2025', '31/12/2025', '01/07/2025'], result: 6 },
    { arguments: ['01/01/2025', 'en poste'], result: '#N/A' },
    { arguments: ['31/12/2025', '01/01/2025'], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: ([startsInput, endsInput, fromInput, toInput], session, dateSystem) => {
    const readDay = createDayParser(dateSystem);
    const from = readDay(emptyWhereZero(cellOf(fromInput)));
    const to = readDay(emptyWhereZero(cellOf(toInput)));
    const refused = refuseUnreadable([
      [windowStart, from],
      [windowEnd, to],
    ]);
    if (refused) return refused;
    const firstDay = from.kind === 'value' ? from.value : -Infinity;
    const lastDay = to.kind === 'value' ? to.value : Infinity;
    if (lastDay < firstDay) {
      return invalid(words.functions.reversedWindow(windowStart.name.fr, windowEnd.name.fr));
    }
    const first = listCells(startsInput);
    const last = listCells(endsInput);
    const unequal = refuseUnequal([starts, first], [[ends, last]]);
    if (unequal) return unequal;

    const readEnd = createEmploymentEndParser(dateSystem);
    const { emptyAt, endBeforeStart, ongoingUntil } = words.functions;
    // A workbook has room for three certificates and the candidate has one.
    const filled = [...first.keys()].filter(
      (at) => readDay(first[at] ?? null).kind !== 'absent' || readEnd(last[at] ?? null).kind !== 'absent',
    );
    if (filled.length === 0) return missing(emptyAt(starts.name.fr, 1));
    const jobs = readEach(filled, (at): { kind: 'read'; value: Period | null } | FunctionError => {
      const start = readAt(readDay, first, at, starts);
      if (start.kind === 'error') return start;
      const end = readAt(readEnd, last, at, ends);
      if (end.kind === 'error') return end;
      if (end.value === 'ongoing' && to.kind !== 'value') {
        return missing(ongoingUntil(windowEnd.name.fr, at + 1));
      }
      const until = end.value === 'ongoing' ? lastDay : end.value;
      if (end.value !== 'ongoing' && until < start.value) {
        return invalid(endBeforeStart(ends.name.fr, at + 1));
      }
      return { kind: 'read', value: clipPeriod({ start: start.value, end: until }, firstDay, lastDay) };
    });
    if (jobs.kind === 'error') return jobs;
    const daysOfMonth = session.experience.daysOfMonth.value;
    const done = measureWork(
      jobs.value.filter((job) => job !== null),
      daysOfMonth,
    );
    return answerValue(done.months + done.days / daysOfMonth);
  },
});
