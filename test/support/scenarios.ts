import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayOfText } from '../../src/cells';
import {
  type Field,
  type Finding,
  type Judgement,
  type Session,
  type UnitOutcome,
  createJudge,
  currentSession,
} from '../../src/regulation';
import { createCandidateReader } from '../../src/table';
import { type CsvLine, parseCsv } from './csv';
import { fieldOf, layoutOf, rowOf } from './tables';

/** One row of a scenario table: a candidate as a workbook tells of them, and what the law says. */
export interface Scenario {
  readonly file: string;
  readonly line: number;
  readonly clause: string;
  /** the years under which the row holds; a table without the column: the session in force */
  readonly sessions: readonly number[];
  readonly today: number | null;
  readonly columns: readonly string[];
  readonly typed: readonly string[];
  readonly ambiguous: readonly Field[];
  readonly verdict: string;
  /** codes, each with or without its figure */
  readonly expected: string;
  readonly outcome: ReadonlyMap<OutcomeColumn, string>;
}

const outcomeColumns = ['E2', 'E31', 'E32', 'final'] as const;
type OutcomeColumn = (typeof outcomeColumns)[number];

const notFields: ReadonlySet<string> = new Set([
  'clause',
  'session',
  'today',
  'verdict',
  'expected',
  ...outcomeColumns,
]);
const identityFields: ReadonlySet<string> = new Set(['candidateNumber', 'lastName', 'firstName', 'fullName']);

/** In a cell: this row's workbook has no such column, or two that claim the field. */
const NO_COLUMN = '(no column)';
const TWO_COLUMNS = '(two columns)';

const casesFolder = resolve('test/cases');

/** Tables of the folder that are not scenarios. */
const otherTables: ReadonlySet<string> = new Set([
  'figures.csv',
  'diploma.csv',
  'periods.csv',
  'registers.csv',
]);

/** All rows of `test/cases/*.csv`. */
export function readScenarios(): readonly Scenario[] {
  return readdirSync(casesFolder)
    .filter((file) => file.endsWith('.csv') && !otherTables.has(file))
    .sort()
    .flatMap((file) =>
      parseCsv(readFileSync(join(casesFolder, file), 'utf8'), file).lines.map((line) =>
        scenarioOf(file, line),
      ),
    );
}

function scenarioOf(file: string, { line, cells }: CsvLine): Scenario {
  const told = [...cells].filter(([heading]) => !notFields.has(heading));
  const asked = told.filter(([, typed]) => typed !== NO_COLUMN && typed !== TWO_COLUMNS);
  // A table that is not about identity should not have to name its candidates.
  const isNamed = told.some(([heading]) => identityFields.has(heading));
  const all: readonly (readonly [string, string])[] = isNamed
    ? asked
    : [...asked, ['fullName', 'EXEMPLE Ada']];
  const session = cells.get('session') ?? '';
  return {
    file,
    line,
    clause: required(cells, 'clause', file, line),
    sessions: session === '' ? [currentSession] : session.split(' ').map(Number),
    today: dayOrNull(cells.get('today') ?? '', file, line),
    columns: all.map(([heading]) => heading),
    typed: all.map(([, typed]) => typed),
    ambiguous: told.filter(([, typed]) => typed === TWO_COLUMNS).map(([heading]) => fieldOf(heading).field),
    verdict: required(cells, 'verdict', file, line),
    expected: required(cells, 'expected', file, line),
    outcome: new Map(
      outcomeColumns.flatMap((column) => {
        const expected = cells.get(column) ?? '';
        return expected === '' ? [] : [[column, expected] as const];
      }),
    ),
  };
}

function required(cells: ReadonlyMap<string, string>, heading: string, file: string, line: number): string {
  const cell = cells.get(heading) ?? '';
  if (cell === '') throw new Error(`${file} line ${line}: no ${heading}`);
  return cell;
}

function dayOrNull(text: string, file: string, line: number): number | null {
  if (text === '') return null;
  const day = dayOfText(text);
  if (day === null) throw new Error(`${file} line ${line}: "${text}" is no day`);
  return day;
}

/** The title of the row, as a test's name and in the mutation report. */
export function titleOf({ file, line, clause, verdict, expected }: Scenario): string {
  return `${file} line ${line} – ${clause}: ${verdict} ${expected}`;
}

/** Judges the scenario's candidate by the floors 1 to 3, from the texts as typed. */
export function judgeScenario({ columns, typed, ambiguous, today }: Scenario, session: Session): Judgement {
  const read = createCandidateReader(layoutOf(columns, ambiguous), session, null);
  return createJudge(session, today)(read(rowOf(typed)));
}

/**
 * How the judgement differs from what the row expects; nothing when it is as expected.
 *
 * @param sessionOf  the law of a year: another one than ours to see which row notices
 */
export function compareScenario(scenario: Scenario, sessionOf: (year: number) => Session): readonly string[] {
  return scenario.sessions.flatMap((year) => {
    const judgement = judgeScenario(scenario, sessionOf(year));
    return differences(scenario, judgement).map((difference) => `session ${year}: ${difference}`);
  });
}

function differences(scenario: Scenario, { verdict, findings, outcome }: Judgement): readonly string[] {
  const found: string[] = [];
  const expect = (what: string, expected: string, actual: string) => {
    if (expected !== actual) found.push(`${what}: expected ${expected}, found ${actual}`);
  };
  expect('verdict', scenario.verdict, verdict);
  const expected = expectationsOf(scenario.expected);
  const actual = shownLike(expected, findings);
  expect('findings', showAll(expected.map(show)), showAll(actual));
  for (const [column, told] of scenario.outcome) {
    const reached = column === 'final' ? showFinal(outcome.final) : showUnit(outcome[column]);
    expect(column, isNumber(told) ? showNumber(Number(told)) : told, reached);
  }
  return found;
}

interface Expectation {
  readonly code: string;
  /** null: any */
  readonly figure: number | null;
}

function expectationsOf(text: string): readonly Expectation[] {
  if (text === '-') return [];
  const expectations: Expectation[] = [];
  for (const word of text.split(' ')) {
    const last = expectations.at(-1);
    if (isNumber(word) && last) expectations[expectations.length - 1] = { ...last, figure: Number(word) };
    else expectations.push({ code: word, figure: null });
  }
  return expectations;
}

/** The findings with their figure wherever the row gives one for that code. */
function shownLike(expected: readonly Expectation[], findings: readonly Finding[]): readonly string[] {
  const withFigure = new Set(expected.filter(({ figure }) => figure !== null).map(({ code }) => code));
  return findings.map((finding) =>
    show({ code: finding.code, figure: withFigure.has(finding.code) ? figureOf(finding) : null }),
  );
}

/** The figure of the law, or of the decision, that the finding is about. */
export function figureOf({ details }: Finding): number | null {
  if ('required' in details) return details.required;
  if ('decided' in details) return details.decided;
  if ('floor' in details) return details.floor;
  if ('ways' in details) return details.ways[0]?.required ?? null;
  return null;
}

function show({ code, figure }: Expectation): string {
  return figure === null ? code : `${code} ${figure}`;
}

function showAll(shown: readonly string[]): string {
  return [...shown].sort().join(' ') || '-';
}

function showUnit(outcome: UnitOutcome): string {
  switch (outcome.kind) {
    case 'mark':
      return showNumber(outcome.value);
    case 'non-valid':
      return 'NV';
    case 'missing':
    case 'unreadable':
    case 'dispensed':
      return '-';
    default:
      return outcome satisfies never;
  }
}

function showFinal(final: Judgement['outcome']['final']): string {
  switch (final.kind) {
    case 'grade':
      return showNumber(final.value);
    case 'non-valid':
      return 'NV';
    case 'none':
      return '-';
    default:
      return final satisfies never;
  }
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

function showNumber(number: number): string {
  return String(Math.round(number * 10_000) / 10_000);
}
