import { catalogues, sayFinding, sayFix } from '../../src/messages';
import { type Finding, codes, currentSession, findSession, makeFinding } from '../../src/regulation';
import { auditCase, readRegisterCases } from '../support/register-cases';
import { judgeScenario, readScenarios } from '../support/scenarios';

/** A real finding of each code: from the scenario tables, and the one that only a workbook can have. */
function collectExamples(): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  const keep = (finding: Finding) => {
    found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
  };
  const answer = findSession(currentSession);
  if (answer.kind === 'refused') return found;
  const { session } = answer;
  for (const scenario of readScenarios()) judgeScenario(scenario, session).findings.forEach(keep);
  for (const register of readRegisterCases()) {
    const { ada, audit } = auditCase(register);
    ada.findings.forEach(keep);
    for (const { findings } of audit.registers) findings.forEach(keep);
  }
  for (const by of ['number', 'name-and-birth-date'] as const) {
    keep(makeFinding(session, 'identity-duplicate', { field: 'lastName' }, { by }));
  }
  return found;
}

const examples = collectExamples();

describe.each(codes)('the sentences of %s', (code) => {
  const findings = examples.get(code) ?? [];

  test('stand in both languages, with every figure filled in', () => {
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const french = [sayFinding(finding, catalogues.fr), sayFix(finding, catalogues.fr)];
      const english = [sayFinding(finding, catalogues.en), sayFix(finding, catalogues.en)];
      for (const sentence of [...french, ...english]) {
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
        expect(sentence).toMatch(/^["“«A-ZÀÉ\d].*\.$/su);
      }
      expect(french).not.toEqual(english);
    }
  });

  test('name the clause that they come from', () => {
    for (const { source } of findings)
      expect(source).toMatch(/^(note|code de l'éducation|code du travail|arrêté du)/);
  });
});
