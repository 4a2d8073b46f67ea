import { auditSheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import type { Category, Field } from '../../src/regulation';
import type { AnswerField, LayoutWishes, Meanings } from '../../src/table';
import { lawInForce } from '../support/law';

const headings = ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Stages'];

function audit(row: readonly Cell[], wishes: LayoutWishes) {
  const sheet = { name: 'Classe', rows: [headings, row], merges: [] };
  const outcome = auditSheet(sheet, { session: lawInForce, referenceDay: null, examDate: null, wishes });
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  const [candidate] = outcome.audit.candidates;
  return { verdict: candidate?.verdict, fields: outcome.audit.columns.map(({ field }) => field) };
}

function meanings(
  categories: Readonly<Record<string, Category>>,
  answers: Partial<Record<AnswerField, Readonly<Record<string, boolean>>>> = {},
): Meanings {
  return {
    categories: new Map(Object.entries(categories)),
    answers: Object.fromEntries(
      Object.entries(answers).map(([field, words]) => [field, new Map(Object.entries(words))]),
    ),
  };
}

const mapping = (...pairs: readonly (readonly [Field, string | null])[]) => new Map(pairs);

describe('what a person says that words mean', () => {
  test('settles a category that reading could not tell', () => {
    expect(audit(['A', 'licorne', 20, 'oui'], {}).verdict).toBe('incomplete');
    const wishes = { meanings: meanings({ licorne: 'distance-learning' }) };
    expect(audit(['A', 'Licorne ', 20, 'oui'], wishes).verdict).toBe('compliant');
    expect(audit(['A', 'Licorne', 19, 'oui'], wishes).verdict).toBe('non-compliant');
    expect(audit(['A', 'autre', 20, 'oui'], wishes).verdict).toBe('incomplete');
    expect(audit(['A', null, 20, 'oui'], wishes).verdict).toBe('incomplete');
  });

  test('settles an answer, in its own column only', () => {
    const wishes = { meanings: meanings({}, { dossierE31: { presque: false } }) };
    expect(audit(['A', 'CNED', 20, 'presque'], {}).verdict).toBe('incomplete');
    expect(audit(['A', 'CNED', 20, 'presque'], wishes).verdict).toBe('non-compliant');
    const elsewhere = { meanings: meanings({}, { dossierE32: { presque: true } }) };
    expect(audit(['A', 'CNED', 20, 'presque'], elsewhere).verdict).toBe('incomplete');
  });

  test('holds for a number that stands for a word', () => {
    const wishes = { meanings: meanings({}, { dossierE31: { '7': true } }) };
    expect(audit(['A', 'CNED', 20, 7], wishes).verdict).toBe('compliant');
  });

  test('changes nothing where nothing was said', () => {
    const wishes = { meanings: meanings({}, { dossierE31: {} }) };
    expect(audit(['A', 'CNED', 20, 'presque'], wishes).verdict).toBe('incomplete');
  });
});

describe('a column named by a person', () => {
  test('is the field, whatever headings say', () => {
    const wishes = { mapping: mapping(['pfmpWeeks', 'Stages']) };
    expect(audit(['A', 'CNED', 20, 'oui', 12], wishes).verdict).toBe('non-compliant');
  });

  test('may be none: the field is not read', () => {
    const { fields, verdict } = audit(['A', 'CNED', 20, 'non'], { mapping: mapping(['dossierE31', null]) });
    expect(fields).not.toContain('dossierE31');
    expect(verdict).toBe('compliant');
    expect(audit(['A', 'CNED', 20, 'oui'], { mapping: mapping(['pfmpWeeks', null]) }).verdict).toBe(
      'incomplete',
    );
  });

  test('that is not there leaves the headings to say', () => {
    const { fields } = audit(['A', 'CNED', 20, 'non'], { mapping: mapping(['dossierE31', 'Absente']) });
    expect(fields).toContain('dossierE31');
  });
});

test('a row that holds nothing but our marks is blank', () => {
  const rows = [
    ['Nom', 'Catégorie', 'PFMP', 'Conformité AGOrA', 'Motifs'],
    ['A', 'CNED', 20, '✓ Conforme', null],
    [null, null, null, '↻ À recontrôler', 'reste'],
    ['B', 'CNED', 19, '↻ À recontrôler', null],
  ];
  const outcome = auditSheet(
    { name: 'Classe', rows, merges: [] },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  expect(outcome).toMatchObject({ audit: { leftOut: [], candidates: [{ row: 2 }, { row: 4 }] } });
});
