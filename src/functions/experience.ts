import {
  type CellReading,
  createCategoryParser,
  createDayParser,
  createEmploymentEndParser,
  createWorkingTimeParser,
} from '../cells';
import {
  type Certificate,
  checkDuration,
  collectFindings,
  establishCategory,
  notAsked,
  showsCertificates,
  unaskedCandidate,
} from '../regulation';
import { answerValue, invalid } from './answer';
import { defineFunction } from './define-function';
import { ends, examDate, optional, starts, status, workingTime } from './parameters';
import { problemOf, words } from './problems';
import { cellOf, emptyWhereZero, isOmitted, listCells } from './values';

const readCategory = createCategoryParser();
const readWorkingTime = createWorkingTimeParser();

export const experienceOk = defineFunction({
  id: 'EXPERIENCE_OK',
  parameters: [status, starts, ends, examDate, optional(workingTime)],
  result: { type: 'boolean', isRange: false },
  help: {
    fr: "VRAI si les certificats de travail suffisent : trois années d'activité, ou perfectionnement. Sans temps de travail, seule la voie d'un an est ouverte.",
    en: 'TRUE if the certificates of work are enough: three years of activity, or perfectionnement. Without working time only the way of one year is open.',
  },
  source: 'note §§ 1-3 et 1-4',
  examples: [
    { arguments: ['3 ans', '01/01/2020', '31/12/2022', '15/06/2026'], result: true },
    { arguments: ['3 ans', '01/01/2020', '30/12/2022', '15/06/2026'], result: false },
    {
      arguments: ['perfectionnement', '01/09/2025', '31/05/2026', '15/06/2026', 'temps plein'],
      result: true,
    },
    { arguments: ['perfectionnement', '01/09/2025', '31/05/2026', '15/06/2026'], result: false },
    { arguments: ['CNED', '01/01/2020', '31/12/2022', '15/06/2026'], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: ([statusInput, startsInput, endsInput, examInput, workingInput], session, dateSystem) => {
    const readDay = createDayParser(dateSystem);
    const readEnd = createEmploymentEndParser(dateSystem);
    const first = listCells(startsInput);
    const last = listCells(endsInput);
    if (first.length !== last.length) {
      return invalid(words.functions.unequalRanges(starts.name.fr, first.length, ends.name.fr, last.length));
    }
    const hasWorkingTime = !isOmitted(workingInput);
    const times = hasWorkingTime ? listCells(workingInput) : [];
    if (times.length > 1 && times.length !== first.length) {
      return invalid(
        words.functions.unequalRanges(starts.name.fr, first.length, workingTime.name.fr, times.length),
      );
    }
    const timeOf = (part: number): CellReading<'full' | 'part'> | typeof notAsked =>
      hasWorkingTime ? readWorkingTime(times[times.length === 1 ? 0 : part] ?? null) : notAsked;
    const certificates = first.map((start, part): Certificate => ({
      start: readDay(start),
      end: readEnd(last[part] ?? null),
      workingTime: timeOf(part),
    }));
    const candidate = {
      ...unaskedCandidate,
      status: readCategory(emptyWhereZero(cellOf(statusInput))),
      certificates,
      examDate: readDay(emptyWhereZero(cellOf(examInput))),
    };
    const { result, findings } = collectFindings(session, (report) => {
      const category = establishCategory(candidate, report);
      if (category === null || category === 'out-of-scope') return null;
      if (!showsCertificates(category)) return category;
      checkDuration(candidate, category, session, report);
      return null;
    });
    if (result !== null) {
      return invalid(words.functions.otherCategory(status.name.fr, words.names.categories[result]));
    }
    // Without working time nobody says that the work was full time: only the way of one year is open.
    const asked = findings.filter(({ code }) => code !== 'working-time-missing' || hasWorkingTime);
    const problem = problemOf(asked);
    if (problem) return problem;
    const isShort = findings.some(
      ({ code }) => code === 'experience-short' || code === 'working-time-missing',
    );
    return answerValue(!isShort);
  },
});
