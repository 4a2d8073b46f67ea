import { type ResultsView, allResults, selectResults } from '../../src/desk';
import { catalogues } from '../../src/messages';
import { auditRowsOf } from '../support/audited';

const audit = auditRowsOf([
  ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Justificatifs E31'],
  ['NOËL Ada', 'CNED', 20, 'oui', 'oui'],
  ['MODÈLE Léo', 'CNED', 19, 'non', 'oui'],
  ['FICTIF Zoé', 'hors contrat', 18, 'oui', ''],
  ['TÉMOIN Ali', 'hors contrat', null, 'oui', 'oui'],
  ['ESSAI Inès', 'sous contrat', 12, 'oui', 'oui'],
]);

const select = (view: Partial<ResultsView> = {}) =>
  selectResults(audit, { ...allResults, ...view }, catalogues.fr);

/** The lines in short: a name, a finding under it, a rule with its count. */
const written = (view: Partial<ResultsView> = {}) =>
  select(view).lines.map((line) => {
    switch (line.kind) {
      case 'candidate':
        return line.candidate.name;
      case 'rule':
        return `${line.topic} ${line.count}`;
      case 'finding':
        return `- ${line.finding.code}`;
      default:
        return line satisfies never;
    }
  });

test('every candidate is shown in the order of the sheet, with all findings', () => {
  expect(written()).toEqual([
    'NOËL Ada',
    'MODÈLE Léo',
    '- pfmp-short',
    '- dossier-missing',
    'FICTIF Zoé',
    '- pfmp-short',
    '- evidence-unknown',
    'TÉMOIN Ali',
    '- pfmp-missing',
    'ESSAI Inès',
    '- status-out-of-scope',
  ]);
  expect(select()).toMatchObject({ candidates: { length: 5 }, findings: 6 });
});

test.each([
  ['compliant', ['NOËL Ada']],
  ['non-compliant', ['MODÈLE Léo', 'FICTIF Zoé']],
  ['incomplete', ['TÉMOIN Ali']],
  ['out-of-scope', ['ESSAI Inès']],
] as const)('the filter %s shows those with this verdict and nobody else', (verdict, names) => {
  expect(select({ verdict }).candidates.map(({ name }) => name)).toEqual(names);
});

test('a search for a name, without accents or case, finds the candidate with all findings', () => {
  expect(written({ search: 'modele' })).toEqual(['MODÈLE Léo', '- pfmp-short', '- dossier-missing']);
  expect(written({ search: '  noel ' })).toEqual(['NOËL Ada']);
});

test('a search for words of a reason finds the findings that say them, under their candidates', () => {
  expect(written({ search: 'dossier e31 n’est'.replace('’', "'") })).toEqual([
    'MODÈLE Léo',
    '- dossier-missing',
  ]);
});

test('a search that finds nothing shows nothing', () => {
  expect(select({ search: 'licorne' })).toEqual({ lines: [], candidates: [], findings: 0 });
});

test('by rules, the gravest come first, then the most frequent; one is open at most', () => {
  expect(written({ grouping: 'rules' })).toEqual(['training 3', 'dossier 1', 'evidence 1', 'category 1']);
  expect(written({ grouping: 'rules', topic: 'training' })).toEqual([
    'training 3',
    '- pfmp-short',
    '- pfmp-short',
    '- pfmp-missing',
    'dossier 1',
    'evidence 1',
    'category 1',
  ]);
});

test('filter and search hold together, and counts are of what is left', () => {
  const found = select({ verdict: 'non-compliant', search: 'fictif', grouping: 'rules' });
  expect(found).toMatchObject({ candidates: [{ name: 'FICTIF Zoé' }], findings: 2 });
  expect(found.lines.map((line) => line.kind)).toEqual(['rule', 'rule']);
});

test('every line has a key of its own, whatever is shown', () => {
  for (const grouping of ['candidates', 'rules'] as const) {
    const keys = select({ grouping, topic: 'training' }).lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
