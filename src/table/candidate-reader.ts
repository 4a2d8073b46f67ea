import {
  type AnswerTopic,
  type Cell,
  type CellRow,
  type DateSystem,
  type Parser,
  createAnswerParser,
  createCategoryParser,
  createDayParser,
  createEmploymentEndParser,
  createMarkParser,
  createPositioningParser,
  createWeeksParser,
  createWorkingTimeParser,
  readLabel,
} from '../cells';
import {
  type CalendarDay,
  type Candidate,
  type Certificate,
  type Field,
  type Reading,
  type Session,
  type WorkingTime,
  absent,
  notAsked,
  value,
} from '../regulation';
import { createDiplomaReader } from './diploma-marks';
import type { TableLayout } from './layout';
import { type AnswerField, type Meanings, withAnswers, withCategories } from './meanings';

/** Makes of a row what the rules ask about its candidate. */
export type CandidateReader = (row: CellRow) => Candidate;

type ReadField<T> = (row: CellRow) => Reading<T>;

/**
 * Makes the reader of a table's candidates. A field without a column, or claimed by two, is not asked.
 *
 * @param session  for the scale of marks and the bound of plausible weeks
 * @param examDate  the exam date of candidates whose own cell is empty; null: none
 * @param dateSystem  how the workbook counts its days
 * @param meanings  what a person said that words mean
 */
export function createCandidateReader(
  layout: TableLayout,
  session: Session,
  examDate: CalendarDay | null,
  dateSystem: DateSystem = 1900,
  meanings?: Meanings,
): CandidateReader {
  const columnsOf = (field: Field) =>
    layout.columns.filter((column) => column.field === field).sort((a, b) => a.part - b.part);
  const field = <T>(name: Field, parse: Parser<T>): ReadField<T> => {
    const column = columnsOf(name)[0]?.column;
    return column === undefined ? () => notAsked : (row) => parse(row[column] ?? null);
  };
  const answer = (name: AnswerField, topic: AnswerTopic = 'any') =>
    field(name, withAnswers(createAnswerParser(topic), meanings?.answers[name]));
  const day = (name: Field) => field(name, readDay);
  const mark = (name: Field) => field(name, readMark);

  const readDay = createDayParser(dateSystem);
  const readMark = createMarkParser(session.marks.maximum.value);
  const readWeeks = createWeeksParser(session.plausibility.weeks.value);
  const evidence = answer('evidence');
  const evidenceOf = (own: 'evidenceE31' | 'evidenceE32') =>
    columnsOf(own).length > 0 || layout.ambiguous.has(own) ? answer(own) : evidence;

  const number = field('candidateNumber', readLabel);
  const lastName = field('lastName', readLabel);
  const firstName = field('firstName', readLabel);
  const fullName = field('fullName', readLabel);
  const birthDate = day('birthDate');
  const status = field('status', withCategories(createCategoryParser(), meanings?.categories));
  const weekColumns = columnsOf('pfmpWeeks').map(({ column }) => column);
  const positioning = field('positioning', createPositioningParser(session.plausibility.weeks.value));
  const interruption = answer('pfmpInterruption', 'interruption');
  const positioningDate = day('positioningDate');
  const entryDate = day('entryDate');
  const contractWeeks = field('contractWeeks', readWeeks);
  const certificates = createCertificateReader(layout, dateSystem);
  const employee = answer('employee', 'employee');
  const qualifiedJob = answer('qualifiedJob', 'qualifiedJob');
  const registrationDate = day('registrationDate');
  const attestation = answer('attestation', 'attestation');
  const ownExamDate = day('examDate');
  const generalExamDate: ReadField<CalendarDay> =
    examDate === null ? ownExamDate : fillIn(ownExamDate, examDate);
  const dossierE31 = answer('dossierE31');
  const dossierE32 = answer('dossierE32');
  const evidenceE31 = evidenceOf('evidenceE31');
  const evidenceE32 = evidenceOf('evidenceE32');
  const examDateE31 = day('examDateE31');
  const examDateE32 = day('examDateE32');
  const markE2 = mark('markE2');
  const markE31 = mark('markE31');
  const markE32 = mark('markE32');
  const diploma = createDiplomaReader(layout, readMark);

  return (row) => ({
    identity: {
      number: number(row),
      lastName: lastName(row),
      firstName: firstName(row),
      fullName: fullName(row),
      birthDate: birthDate(row),
    },
    status: status(row),
    pfmpWeeks: weekColumns.map((column) => readWeeks(row[column] ?? null)),
    possibleWeeks: 0,
    interruption: interruption(row),
    positioning: positioning(row),
    positioningDate: positioningDate(row),
    entryDate: entryDate(row),
    contractWeeks: contractWeeks(row),
    certificates: certificates(row),
    mayHaveMoreExperience: false,
    employee: employee(row),
    qualifiedJob: qualifiedJob(row),
    registrationDate: registrationDate(row),
    attestation: attestation(row),
    examDate: generalExamDate(row),
    E2: markE2(row),
    E31: {
      dossier: dossierE31(row),
      evidence: evidenceE31(row),
      mark: markE31(row),
      examDate: examDateE31(row),
    },
    E32: {
      dossier: dossierE32(row),
      evidence: evidenceE32(row),
      mark: markE32(row),
      examDate: examDateE32(row),
    },
    diploma: diploma(row),
  });
}

function fillIn(own: ReadField<CalendarDay>, examDate: CalendarDay): ReadField<CalendarDay> {
  const filled = value(examDate);
  return (row) => {
    const reading = own(row);
    return reading.kind === 'absent' || reading.kind === 'not-asked' ? filled : reading;
  };
}

const noCertificates: readonly Certificate[] = [];

/** One certificate a pair of columns; a single column of working time holds for all of them. */
function createCertificateReader(
  { columns, ambiguous }: TableLayout,
  dateSystem: DateSystem,
): (row: CellRow) => readonly Certificate[] {
  const byPart = (name: Field) =>
    new Map(columns.filter(({ field }) => field === name).map(({ part, column }) => [part, column] as const));
  const starts = byPart('experienceStart');
  const ends = byPart('experienceEnd');
  const workingTimes = byPart('workingTime');
  const parts = [...new Set([...starts.keys(), ...ends.keys()])].sort((a, b) => a - b);
  if (parts.length === 0 || ambiguous.has('experienceStart') || ambiguous.has('experienceEnd')) {
    return () => noCertificates;
  }
  const readDay = createDayParser(dateSystem);
  const readEnd = createEmploymentEndParser(dateSystem);
  const readWorkingTime = createWorkingTimeParser();
  const sharedWorkingTime = columns.find(({ serves }) => serves === 'every-certificate')?.column;

  const read = <T>(
    row: CellRow,
    own: ReadonlyMap<number, number>,
    part: number,
    parse: (cell: Cell) => Reading<T>,
  ) => {
    if (own.size === 0) return notAsked;
    const column = own.get(part);
    return column === undefined ? absent : parse(row[column] ?? null);
  };
  // What one column can't say is found once, with the first certificate.
  const share = (reading: Reading<WorkingTime>, part: number) =>
    reading.kind === 'value' || part === parts[0] ? reading : notAsked;
  return (row) =>
    parts.map((part) => ({
      start: read(row, starts, part, readDay),
      end: read(row, ends, part, readEnd),
      workingTime:
        sharedWorkingTime === undefined
          ? read(row, workingTimes, part, readWorkingTime)
          : share(readWorkingTime(row[sharedWorkingTime] ?? null), part),
    }));
}
