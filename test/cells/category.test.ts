import { type Cell, createCategoryParser } from '../../src/cells';

const read = createCategoryParser();

// What people write is in test/cases/category.csv; here is what only the parser can tell.
test.each<[string, string, string]>([
  ['hors contrat', 'stated', 'private-school'],
  ['scolaire', 'assumed', 'private-school'],
  ['CNED', 'stated', 'distance-learning'],
  ['apprenti CFA non habilité', 'stated', 'apprentice'],
  ['CFA', 'assumed', 'apprentice'],
  ['reconversion', 'stated', 'adult-first'],
  ['FPC première formation', 'stated', 'adult-first'],
  ['FPC', 'ambiguous', 'adult-first'],
  ['perfectionnement', 'stated', 'adult-advanced'],
  ['3 ans', 'stated', 'three-years'],
])('%p is %s: %s', (text, certainty, category) => {
  expect(read(text)).toMatchObject({ kind: 'value', value: { certainty, category } });
});

test('an assumed or ambiguous word is kept as it was typed', () => {
  expect(read(' Lycéen ')).toMatchObject({ value: { word: 'Lycéen' } });
  expect(read('Stagiaire')).toMatchObject({ value: { word: 'Stagiaire' } });
  expect(read('GRETA de Paris, public')).toMatchObject({
    value: { certainty: 'out-of-scope', word: 'GRETA de Paris, public' },
  });
});

test.each<[string]>([
  ['hors contrat apprenti'],
  ['CNED scolaire'],
  ['apprenti FPC'],
  ['FPC apprentissage'],
  ['FPC 3 ans'],
  ['scolaire non habilité'],
  ['première formation'],
  ['candidat'],
  ['hors'],
  ['contrat'],
  ['non'],
  ['ans'],
  ['__proto__'],
  ['constructor'],
])('%p names no single category', (text) => {
  expect(read(text)).toEqual({ kind: 'unreadable', raw: text, obstacle: 'not-understood' });
});

test.each<[Cell]>([[3], [0], [true], [{ kind: 'date', serial: 46188 }], [{ kind: 'error', text: '#N/A' }]])(
  '%p is no category',
  (cell) => {
    expect(read(cell).kind).toBe('unreadable');
  },
);
