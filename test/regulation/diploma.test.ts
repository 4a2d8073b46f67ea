import { coefficientOf, decisionIds, diplomaUnits, knownSessions, reasonCodes } from '../../src/regulation';
import { compareDiplomaCase, readDiplomaCases } from '../support/diploma-cases';
import { lawOf } from '../support/law';
import { readScenarios } from '../support/scenarios';

const cases = readDiplomaCases();

describe('from the marks to the proposed result', () => {
  test.each(
    cases.map((row) => [`diploma.csv line ${row.line} – ${row.clause}: ${row.result}`, row] as const),
  )('%s', (_title, row) => {
    const differences = row.sessions.flatMap((year) =>
      compareDiplomaCase(row, lawOf(year)).map((difference) => `session ${year}: ${difference}`),
    );
    expect(differences).toEqual([]);
  });

  test('at least 120 rows cite their article', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    for (const { clause } of cases) expect(clause).toMatch(/^(note §|code de|arrêté du|décision) ?/);
  });

  test('every reason is expected by a row, or tested with the file of the candidate', () => {
    const told = new Set(cases.flatMap(({ reasons }) => reasons.split(' ')));
    const elsewhere = new Set(['file-not-compliant', 'file-unsettled', 'stray-units']); // diploma-file.test.ts
    expect(reasonCodes.filter((code) => !told.has(code) && !elsewhere.has(code))).toEqual([]);
  });

  test.each(knownSessions)('the coefficients of session %i add up to 25', (year) => {
    const sum = diplomaUnits.reduce((total, unit) => total + coefficientOf(unit, lawOf(year)), 0);
    expect(sum).toBe(25);
  });
});

test.each(decisionIds.slice(decisionIds.indexOf('general-units-as-numbered')))(
  'decision %s is cited by a row about the diploma',
  (id) => {
    const clauses = [...cases, ...readScenarios()].map(({ clause }) => clause);
    const elsewhere = new Set(['violation-forbids-diploma']); // diploma-file.test.ts
    expect(elsewhere.has(id) || clauses.some((clause) => clause.includes(id))).toBe(true);
  },
);
