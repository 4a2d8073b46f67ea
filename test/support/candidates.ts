import fc from 'fast-check';
import type { Cell } from '../../src/cells';
import { addMonthsToDay, calendarDay } from '../../src/regulation';

/** A candidate's cells by column name (`status`, `experienceStart 2`), as a workbook holds them. */
export type Cells = Readonly<Record<string, Cell>>;

/** How many certificates a generated workbook has room for. */
const CERTIFICATES = 3;
export const certificateNumbers = Array.from({ length: CERTIFICATES }, (_, index) => index + 1);

/** The columns of a workbook that asks everything. */
export const allColumns: readonly string[] = [
  'candidateNumber',
  'lastName',
  'firstName',
  'birthDate',
  'status',
  'pfmpWeeks',
  'positioning',
  'positioningDate',
  'entryDate',
  'contractWeeks',
  ...certificateNumbers.flatMap((n) => [`experienceStart ${n}`, `experienceEnd ${n}`, `workingTime ${n}`]),
  'employee',
  'qualifiedJob',
  'registrationDate',
  'attestation',
  'dossierE31',
  'evidenceE31',
  'dossierE32',
  'evidenceE32',
  'markE2',
  'markE31',
  'markE32',
  'examDate',
  'examDateE31',
  'examDateE32',
];

export function dayOf(year: number, month: number, day: number): number {
  const found = calendarDay(year, month, day);
  if (found === null) throw new Error(`no such day: ${year}-${month}-${day}`);
  return found;
}

export function dateCell(serial: number): Cell {
  return { kind: 'date', serial };
}

export const examDay = dayOf(2026, 6, 15);

/** Mostly the value that makes a candidate compliant: properties of the compliant must not be empty words. */
const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: other });

const of = (...cells: readonly Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...cells);
const date = (first: number, last: number): fc.Arbitrary<Cell> =>
  fc.integer({ min: first, max: last }).map(dateCell);

const status = fc.oneof(
  { weight: 3, arbitrary: of('hors contrat', 'CNED', 'scolaire') },
  { weight: 3, arbitrary: of('FPC reconversion', 'FPC') },
  { weight: 2, arbitrary: of('apprenti CFA non habilité') },
  { weight: 4, arbitrary: of('perfectionnement') },
  { weight: 4, arbitrary: of('3 ans') },
  { weight: 1, arbitrary: of('public', 'licorne', null) },
);

const yes = mostly(of('oui', 'x', true, 1), of('non', null, 0, false));
const halves = (most: number): fc.Arbitrary<Cell> => fc.integer({ min: 0, max: most * 2 }).map((n) => n / 2);
const weeks = mostly(fc.oneof(of(20, 22, 104), halves(30), halves(260)), of(null));
const mark = mostly(halves(20), of(null, 'NV', 'ABS', 'DISP'));

/** A first day of work, often at the end or the beginning of a month. */
const firstDay = fc
  .tuple(
    fc.integer({ min: 2018, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 0, 1, 2, 3, 15, 28, 29, 30),
  )
  .map(([year, month, offset]) => dayOf(year, month, 1) - 1 + offset);

export interface Job {
  readonly start: number;
  readonly end: number;
}

/**
 * Jobs one after the other that make about the months that a rule asks for: cut anywhere, often at the end
 * of a month, and put together again with an overlap, with none, or with a few days between.
 */
export const jobs: fc.Arbitrary<readonly Job[]> = fc
  .record({
    start: fc.oneof(
      firstDay,
      fc.constantFrom(...[-6, -12, -24].map((months) => addMonthsToDay(examDay, months))),
    ),
    months: fc.constantFrom(6, 12, 36),
    days: fc.integer({ min: -4, max: 6 }),
    cuts: fc.array(
      fc.record({ at: fc.integer({ min: 1, max: 35 }), gap: fc.constantFrom(-40, -1, 0, 0, 1, 2, 3, 45) }),
      { maxLength: CERTIFICATES - 1 },
    ),
    clampToMonthEnd: fc.boolean(),
  })
  .map(({ start, months, days, cuts, clampToMonthEnd }) => {
    const last = addMonthsToDay(start, months) - 1 + days;
    const all: Job[] = [];
    let from = start;
    for (const { at, gap } of [...cuts].sort((a, b) => a.at - b.at)) {
      const base = clampToMonthEnd
        ? addMonthsToDay(dayOf(2018, 1, 1), monthsUpTo(start) + at)
        : addMonthsToDay(start, at);
      const end = base - 1;
      if (end < from || end + 1 + gap > last) continue;
      all.push({ start: from, end });
      from = end + 1 + gap;
    }
    return [...all, { start: Math.min(from, last), end: last }];
  });

/** Whole months from January 2018. */
function monthsUpTo(day: number): number {
  let months = 0;
  while (addMonthsToDay(dayOf(2018, 1, 1), months + 1) <= day) months += 1;
  return months;
}

const workingTime = mostly(of('temps plein', 'temps partiel', '80 %', 'plein'), of(null));

const certificates: fc.Arbitrary<Cells> = fc
  .tuple(
    jobs,
    fc.array(workingTime, { minLength: CERTIFICATES, maxLength: CERTIFICATES }),
    fc.constantFrom(
      'whole',
      'whole',
      'whole',
      'whole',
      'whole',
      'whole',
      'whole',
      'no end',
      'no start',
      'ongoing',
    ),
  )
  .map(([all, times, last]) => {
    const cells: Record<string, Cell> = {};
    for (const n of certificateNumbers) {
      const job = all[n - 1];
      const isLast = n === all.length;
      const endOf = () =>
        isLast && last === 'no end'
          ? null
          : isLast && last === 'ongoing'
            ? 'en poste'
            : dateCell(job?.end ?? 0);
      cells[`experienceStart ${n}`] = !job || (isLast && last === 'no start') ? null : dateCell(job.start);
      cells[`experienceEnd ${n}`] = job ? endOf() : null;
      cells[`workingTime ${n}`] = job ? (times[n - 1] ?? null) : null;
    }
    return cells;
  });

const anyExamDate = mostly(of(dateCell(examDay)), fc.oneof(of(null), date(examDay - 400, examDay + 400)));

/** A candidate in a workbook that asks everything; every cell can be read, many are compliant. */
export const candidates: fc.Arbitrary<Cells> = fc
  .record({
    candidateNumber: mostly(of('2011557741', 12), of(null)),
    lastName: of('EXEMPLE', 'DURAND', null),
    firstName: of('Ada', null),
    birthDate: mostly(date(dayOf(1970, 1, 1), dayOf(2009, 12, 31)), of(null)),
    status,
    pfmpWeeks: weeks,
    positioning: fc.oneof(
      { weight: 3, arbitrary: of(null, 'non') },
      { weight: 2, arbitrary: of('oui', 8, 10, 12, 15, 24, 9) },
    ),
    positioningDate: mostly(date(dayOf(2023, 6, 1), dayOf(2023, 9, 5)), of(null)),
    entryDate: mostly(of(dateCell(dayOf(2023, 9, 1))), of(null)),
    contractWeeks: mostly(of(20, 16, 104), fc.oneof(of(null, 0), halves(260))),
    employee: mostly(of('oui', 'salarié'), of('non', null)),
    qualifiedJob: mostly(of('oui', 'qualifié'), of('non', null)),
    registrationDate: mostly(
      of(dateCell(dayOf(2026, 6, 14)), dateCell(dayOf(2026, 12, 31))),
      fc.oneof(of(null), date(dayOf(2025, 6, 1), dayOf(2026, 6, 30))),
    ),
    attestation: yes,
    dossierE31: yes,
    evidenceE31: yes,
    dossierE32: yes,
    evidenceE32: yes,
    markE2: mark,
    markE31: mark,
    markE32: mark,
    examDate: anyExamDate,
    examDateE31: anyExamDate,
    examDateE32: anyExamDate,
  })
  .chain((cells) => certificates.map((dates): Cells => ({ ...cells, ...dates })));

/** The reference day of an audit. */
export const referenceDays: fc.Arbitrary<number | null> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: examDay - 30, max: examDay + 30 }),
);

/** Whatever else a cell may hold. */
export const anything: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    ' ',
    '-',
    '0',
    '1',
    '20',
    '12/40',
    '70 jours',
    '31/02/2026',
    '2023',
    'NaN',
    'Infinity',
    '1e400',
    '__proto__',
    'constructor',
    'en poste',
    '=1+1',
    '٣',
  ),
  fc.constantFrom(10_000, 200_000).map((length) => '9'.repeat(length)),
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, Number.MAX_SAFE_INTEGER, -1, 0.1, 2023, 46188),
  fc.boolean(),
  fc.constant(null),
  fc.double().map((serial): Cell => ({ kind: 'date', serial })),
  fc.integer({ min: -10, max: 80_000 }).map(dateCell),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALEUR!', '').map((text): Cell => ({ kind: 'error', text })),
);
