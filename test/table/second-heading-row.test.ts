import { type SheetAudit, auditSheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import type { CellRange } from '../../src/table';
import { lawInForce } from '../support/law';

type Rows = readonly (readonly Cell[])[];

function audit(rows: Rows, merges: readonly CellRange[] = []): SheetAudit {
  const outcome = auditSheet(
    { name: 'x', rows, merges },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  if (outcome.kind === 'skipped') throw new Error('no candidate table');
  return outcome.audit;
}

const fieldsOf = ({ columns }: SheetAudit) => columns.map(({ field, column }) => `${column} ${field}`);
const verdictsOf = ({ candidates }: SheetAudit) =>
  candidates.map(({ name, verdict }) => `${String(name)} ${verdict}`);
const merged = (left: number, right: number): CellRange => ({ top: 0, bottom: 0, left, right });

describe('a second row of headings that says what the first does not', () => {
  test.each<[string, string, string]>([
    ['PFMP', '(jours)', 'PFMP (jours)'],
    ['PFMP', 'prévues', 'PFMP prévues'],
  ])('“%s” over “%s” is not the weeks done', (upper, lower, ignored) => {
    const sheet = audit([
      ['Nom', 'Catégorie', upper],
      [null, null, lower],
      ['A', 'CNED', 50],
    ]);
    expect(fieldsOf(sheet)).toEqual(['A lastName', 'B status']);
    expect(sheet.ignored).toEqual([ignored]);
    expect(verdictsOf(sheet)).toEqual(['A incomplete']);
  });

  test('“PFMP” over “(semaines)” is', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP'],
      [null, null, '(semaines)'],
      ['A', 'CNED', 20],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A compliant']);
  });

  test('“E31” over “Dossier” is a dossier, and no mark', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP', 'E31', 'E32'],
      [null, null, null, 'Dossier', 'Dossier'],
      ['A', 'CNED', 20, 0, 0],
    ]);
    expect(fieldsOf(sheet)).toContain('D dossierE31');
    expect(verdictsOf(sheet)).toEqual(['A non-compliant']);
  });

  test('“Attestation” over “Fournie | Conforme” is a proof and the conformity box', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP', 'Attestation', null],
      [null, null, null, 'Fournie', 'Conforme'],
      ['A', 'CNED', 20, 'oui', 'non'],
    ]);
    expect(fieldsOf(sheet).slice(3)).toEqual(['D evidence', 'E attestation']);
    expect(verdictsOf(sheet)).toEqual(['A non-compliant']);
  });

  test('what nobody understands above “PFMP” may change it: the weeks are not taken', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'Prévisionnel', 'E31'],
      [null, null, 'PFMP (semaines)', 'Dossier'],
      ['A', 'CNED', 20, 'oui'],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A incomplete']);
  });

  test('“coef 4” below a unit changes nothing of it', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP', 'E2'],
      [null, null, null, 'coef 4'],
      ['A', 'CNED', 20, 12],
    ]);
    expect(fieldsOf(sheet)).toContain('D markE2');
    expect(sheet.candidates).toHaveLength(1);
  });

  test('a first candidate without a name is no row of headings', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP', 'Dossier E31'],
      [null, null, null, 'oui'],
      ['A', 'CNED', 20, 'oui'],
    ]);
    expect(sheet.candidates).toHaveLength(2);
  });
});

describe('a heading merged over several columns', () => {
  test('is not taken for the first of them', () => {
    const sheet = audit(
      [
        ['Nom', 'Catégorie', 'Semaines de PFMP', null],
        [null, null, 'Obligatoire', 'Réel'],
        ['A', 'CNED', 20, 12],
      ],
      [merged(2, 3)],
    );
    expect(verdictsOf(sheet)).toEqual(['A incomplete']);
  });

  test('over “Non | Oui” says of neither column what a cross means', () => {
    const sheet = audit(
      [
        ['Nom', 'Catégorie', 'PFMP', 'Attestation conforme', null],
        [null, null, null, 'Non', 'Oui'],
        ['A', 'CNED', 20, 'x', null],
      ],
      [merged(3, 4)],
    );
    expect(fieldsOf(sheet)).not.toContain('D attestation');
    expect(sheet.unchecked.map(({ rule }) => rule)).toContain('attestation');
  });

  test('over the ranks 1, 2, 3 is the weeks in parts', () => {
    const sheet = audit(
      [
        ['Nom', 'Catégorie', 'PFMP', null, null],
        [null, null, 1, 2, 3],
        ['A', 'CNED', 6, 7, 7],
      ],
      [merged(2, 4)],
    );
    expect(verdictsOf(sheet)).toEqual(['A compliant']);
  });
});

describe('weeks and dates that look alike', () => {
  test('weeks split by rank and by year are not added up', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP 1', 'PFMP 2', 'PFMP 2nde', 'PFMP 1re'],
      ['A', 'CNED', 5, 5, 5, 5],
    ]);
    expect(sheet.unchecked).toContainEqual({ rule: 'training', reason: 'ambiguous' });
  });

  test('a year that is split again is added up with the others', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP 2nde', 'PFMP 1re', 'PFMP Tle 1', 'PFMP Tle 2'],
      ['A', 'CNED', 6, 6, 4, 4],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A compliant']);
  });

  test('school years are parts of the weeks, and are not mixed with classes', () => {
    const years = audit([
      ['Nom', 'Catégorie', 'PFMP 2023-2024', 'PFMP 2024/25', 'PFMP 2026'],
      ['A', 'CNED', 6, 6, 8],
    ]);
    expect(verdictsOf(years)).toEqual(['A compliant']);
    const mixed = audit([
      ['Nom', 'Catégorie', 'PFMP 2023-2024', 'PFMP 1re', 'PFMP Tle'],
      ['A', 'CNED', 6, 6, 8],
    ]);
    expect(verdictsOf(mixed)).toEqual(['A incomplete']);
  });

  test('the dates of a training are no certificates of work', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'Début PFMP 1', 'Fin PFMP 1'],
      ['A', '3 ans', '01/01/2020', '31/12/2022'],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A incomplete']);
  });

  test('“PFMP du | PFMP au” are dates, beside the weeks', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP du', 'PFMP au', 'Nb semaines PFMP'],
      ['A', 'CNED', 45000, 45100, 20],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A compliant']);
  });

  test('another table below is left out, row by row, and not read under the first headings', () => {
    const sheet = audit([
      ['Nom', 'Catégorie', 'PFMP (semaines)'],
      ['A', 'CNED', 12],
      [],
      ['Nom', 'Catégorie', 'PFMP prévues (semaines)'],
      ['A', 'CNED', 20],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A non-compliant']);
    expect(sheet.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'other-table'],
      [5, 'other-table'],
    ]);
  });

  test('fifteen weekly jobs are counted at once', () => {
    const dates = Array.from({ length: 15 }, (_, job) => [45901 + 7 * job, 45905 + 7 * job]);
    const headings = dates.flatMap((_, job) => [`Début ${job + 1}`, `Fin ${job + 1}`]).slice(0, 18);
    const sheet = audit([
      ['Nom', 'Catégorie', ...headings],
      ['A', '3 ans', ...dates.flat().slice(0, 18)],
    ]);
    expect(verdictsOf(sheet)).toEqual(['A non-compliant']);
  });
});
