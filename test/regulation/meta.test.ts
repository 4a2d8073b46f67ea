import { codes, knownSessions, settingsOf, verdictOf } from '../../src/regulation';
import { decisionIds } from '../../src/regulation';
import { listFigures } from '../support/figures';
import { lawOf } from '../support/law';
import { readPeriodCases } from '../support/period-cases';
import { readRegisterCases } from '../support/register-cases';
import { readScenarios } from '../support/scenarios';

const scenarios = readScenarios();
const registerCases = readRegisterCases();
const expectedCodes = new Set(
  [...scenarios, ...registerCases].flatMap(({ expected }) => expected.replace(/[()]/g, '').split(' ')),
);

/** Codes that one row alone can't produce, with the test that does. */
const testedElsewhere: ReadonlySet<string> = new Set(['identity-duplicate']); // test/audit/duplicates.test.ts

describe.each(codes)('%s', (code) => {
  test('has a gravity, and an effect only where it is a violation', () => {
    const { severity, effect } = settingsOf[code];
    expect(['violation', 'missing', 'info']).toContain(severity);
    if (effect !== null) expect(severity).toBe('violation');
  });

  test.each(knownSessions)('has a source in session %i', (year) => {
    expect(lawOf(year).sources[code]).toMatch(/^(note|code|arrêté du)\b.*[\d\p{L}]/u);
  });

  test('is expected by a scenario', () => {
    expect(expectedCodes.has(code) || testedElsewhere.has(code)).toBe(true);
  });
});

test('no scenario expects a code that does not exist', () => {
  const known: ReadonlySet<string> = new Set(codes);
  const unknown = [...expectedCodes].filter((word) => !/^(-|[\d.]+)$/.test(word) && !known.has(word));
  expect(unknown).toEqual([]);
});

describe.each(knownSessions)('session %i', (year) => {
  test.each(listFigures(lawOf(year)))('%s has unit, source and sureness', (_path, figure) => {
    const { value, unit, source, sureness, ...others } = figure;
    expect(value).toBeGreaterThanOrEqual(0);
    expect(unit).toMatch(/^(week|month|day|hour|mark|coefficient|minute|unit|year|firm|share)$/);
    expect(source).toMatch(/^(note|code|arrêté du)\b/);
    expect(sureness).toMatch(/^(note|text|to-confirm)$/);
    expect(others).toEqual({});
  });

  test('marks every decision of ours as one, with its source', () => {
    for (const id of decisionIds) {
      const { source, sureness } = lawOf(year).decisions[id];
      expect(source).toMatch(/^(note|code|arrêté du)\b/);
      expect(sureness).toBe('to-confirm');
    }
  });

  test('is judged by the scenarios of its year', () => {
    expect(scenarios.filter(({ sessions }) => sessions.includes(year)).length).toBeGreaterThan(60);
  });
});

// Each clause that a rule rests on is cited by scenarios: a paragraph that nobody tests would not be missed.
test.each(['§ 1-1', '§ 1-2', '§ 1-3', '§ 1-4', '§ 2', 'annexe 1,', 'annexe 1bis'])(
  'note %s is cited by scenarios',
  (clause) => {
    expect(scenarios.filter((scenario) => scenario.clause.includes(clause)).length).toBeGreaterThan(1);
  },
);

/** Cited by the rows of diploma.csv, which diploma.test.ts looks at. */
const ofDiploma: ReadonlySet<string> = new Set(
  decisionIds.slice(decisionIds.indexOf('general-units-as-numbered')),
);

test.each(
  decisionIds.filter(
    (id) =>
      id !== 'assumed-words' &&
      id !== 'longer-duration-stands' &&
      id !== 'final-grade-formula' &&
      !ofDiploma.has(id),
  ),
)('decision %s is cited by scenarios', (id) => {
  const clauses = [...scenarios, ...readPeriodCases(), ...registerCases].filter(({ clause }) =>
    clause.includes(id),
  );
  expect(clauses.length).toBeGreaterThan(0);
});

test('findings combine in the written order: violation, then missing, then compliant', () => {
  const finding = (severity: 'violation' | 'missing' | 'info') =>
    ({ severity }) as Parameters<typeof verdictOf>[0][number];
  expect(verdictOf([])).toBe('compliant');
  expect(verdictOf([finding('info')])).toBe('compliant');
  expect(verdictOf([finding('missing'), finding('info')])).toBe('incomplete');
  expect(verdictOf([finding('missing'), finding('violation'), finding('info')])).toBe('non-compliant');
});
