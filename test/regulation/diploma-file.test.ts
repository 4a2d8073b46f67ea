import { createCellJudge } from '../support/judged';
import { lawInForce } from '../support/law';
import { MARKS_OF_TWELVE, fileOfMarks, markColumns } from '../support/marks';
import { type Session, mentionOf, partsOf, proposeResult } from '../../src/regulation';

const judge = createCellJudge([
  'fullName',
  'status',
  'pfmpWeeks',
  'dossierE31',
  'evidenceE31',
  ...markColumns,
]);

/** Twelve marks of 12, and what the file of the candidate says. */
const judgeFile = (told: Readonly<Record<string, string | number>>) =>
  judge({ fullName: 'EXEMPLE Ada', status: 'CNED', ...MARKS_OF_TWELVE, ...told });

const reasonsOf = (judgement: ReturnType<typeof judgeFile>) =>
  judgement.outcome.diploma?.reasons.map(({ code }) => code);

describe('the file of the candidate and the proposed result', () => {
  test('a file that conforms adds nothing', () => {
    const judged = judgeFile({ pfmpWeeks: 20, dossierE31: 'oui', evidenceE31: 'oui' });
    expect(judged.outcome.diploma).toMatchObject({ proposal: 'admitted', mention: 'assez-bien' });
    expect(reasonsOf(judged)).toEqual(['average']);
  });

  test('décision violation-forbids-diploma: too few weeks of PFMP forbid the diploma', () => {
    const judged = judgeFile({ pfmpWeeks: 19, dossierE31: 'oui', evidenceE31: 'oui' });
    expect(judged.outcome.diploma?.proposal).toBe('undeliverable');
    expect(reasonsOf(judged)).toEqual(['file-not-compliant']);
  });

  test('note § 2: without the dossier the mark is zero, and the average may still pass', () => {
    const judged = judgeFile({ pfmpWeeks: 20, dossierE31: 'non', evidenceE31: 'oui' });
    expect(judged.verdict).toBe('non-compliant');
    // 300 points less 4 × 12.
    expect(judged.outcome.diploma).toMatchObject({ proposal: 'admitted', mention: null });
    expect(judged.outcome.diploma?.average?.points).toBe(partsOf(252));
  });

  test('note § 2: without the proofs the unit is non valide, and there is no diploma', () => {
    const judged = judgeFile({ pfmpWeeks: 20, dossierE31: 'oui', evidenceE31: 'non' });
    expect(judged.outcome.diploma?.proposal).toBe('undeliverable');
    expect(reasonsOf(judged)).toEqual(['non-valid']);
  });

  test('a file that is not settled leaves the proposal with a reservation', () => {
    const judged = judgeFile({ dossierE31: 'oui', evidenceE31: 'oui' });
    expect(judged.outcome.diploma?.proposal).toBe('admitted');
    expect(reasonsOf(judged)).toEqual(['average', 'file-unsettled']);
  });

  test('a dossier of which nothing is known leaves the result incomplete', () => {
    const judged = judgeFile({ pfmpWeeks: 20, evidenceE31: 'oui' });
    expect(judged.outcome.diploma?.proposal).toBe('incomplete');
  });

  test('out of scope nothing is proposed', () => {
    expect(judgeFile({ status: 'GRETA' }).outcome.diploma).toBeNull();
  });

  test('a heading that may hide a mark leaves the result incomplete', () => {
    const stray = [{ kind: 'unknown', heading: 'E99', cell: 'Z1' }] as const;
    const result = proposeResult({ ...fileOfMarks(12), stray }, lawInForce);
    expect(result.proposal).toBe('incomplete');
    expect(result.reasons.map(({ code }) => code)).toEqual(['stray-units']);
  });
});

test('D. 337-86: before session 2024 18 is "très bien", from then on with félicitations', () => {
  const levels = { ...lawInForce.diploma.mentions };
  delete levels.felicitations;
  const before: Session = { ...lawInForce, diploma: { ...lawInForce.diploma, mentions: levels } };
  const at = (mean: number, law: Session) =>
    mentionOf({ points: partsOf(mean), coefficients: partsOf(1) }, law);
  expect([at(17.99, before), at(18, before)]).toEqual(['tres-bien', 'tres-bien']);
  expect([at(17.99, lawInForce), at(18, lawInForce)]).toEqual(['tres-bien', 'felicitations']);
});
