import { auditSheet, listOpenWords, renewAudit } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { lawInForce } from '../support/law';

function audit(...rows: readonly (readonly Cell[])[]) {
  const headings = ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Attestation conforme', 'Salarié'];
  const outcome = auditSheet(
    { name: 'Classe', rows: [headings, ...rows], merges: [] },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  return outcome.audit;
}

test('words that reading could not settle are listed once, the most frequent first', () => {
  const words = listOpenWords(
    audit(
      ['A', 'FPC', 22, 'presque', 'oui'],
      ['B', 'fpc', 22, 'oui', '?'],
      ['C', 'FPC', 22, 'oui', 'oui'],
      ['D', 'élève', 20, 'Presque', 'oui'],
      ['E', 'licorne', 20, 'oui', 'oui'],
    ),
  );
  expect(words.map(({ field, word, doubt, assumed, count }) => [field, word, doubt, assumed, count])).toEqual(
    [
      ['status', 'FPC', 'ambiguous', null, 3],
      ['dossierE31', 'presque', 'unknown', null, 2],
      ['attestation', '?', 'unknown', null, 1],
      ['status', 'élève', 'assumed', 'private-school', 1],
      ['status', 'licorne', 'unknown', null, 1],
    ],
  );
});

test('cells that are empty, in error or understood are no words to settle', () => {
  const error = { kind: 'error', text: '#REF!' } as const;
  expect(listOpenWords(audit(['A', error, 20, null, 'oui'], ['B', 'CNED', 20, error, 'non']))).toEqual([]);
});

test('an audit renewed in some rows counts anew, and forgets those who are gone', () => {
  const before = audit(
    ['A', 'CNED', 20, 'oui', 'oui'],
    ['B', 'CNED', 19, 'oui', 'oui'],
    ['C', 'CNED', 20, 'oui', 'oui'],
  );
  const [candidate] = audit(['A', 'CNED', 12, 'oui', 'oui']).candidates;
  const after = renewAudit(before, [2, 3], candidate === undefined ? [] : [candidate]);
  expect(after.candidates.map(({ row, verdict }) => [row, verdict])).toEqual([
    [2, 'non-compliant'],
    [4, 'compliant'],
  ]);
  expect(after.summary).toMatchObject({ candidates: 2, compliant: 1, nonCompliant: 1 });
});
