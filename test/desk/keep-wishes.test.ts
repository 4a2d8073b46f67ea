import fc from 'fast-check';
import { type Wishes, noWishes, packWishes, unpackWishes } from '../../src/desk';
import { categories, fields } from '../../src/regulation';
import { answerFields } from '../../src/table';
import { property } from '../support/seed';

/** Words as people type them, among them those that every object knows something by. */
const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('fpc', 'constructor', 'toString', '0', '1', 'hasOwnProperty', '__proto__'),
);

const settledOf = <T>(meaning: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(words, meaning), { maxLength: 5 }).map((pairs) => new Map(pairs));

const wishes: fc.Arbitrary<Wishes> = fc.record({
  mapping: fc
    .array(fc.tuple(fc.constantFrom(...fields), fc.option(fc.string())), { maxLength: 6 })
    .map((pairs) => new Map(pairs)),
  meanings: fc.record({
    categories: settledOf(fc.constantFrom(...categories)),
    answers: fc
      .array(fc.tuple(fc.constantFrom(...answerFields), settledOf(fc.boolean())), { maxLength: 4 })
      .map((pairs) => Object.fromEntries(pairs)),
  }),
});

/** Through the settings of a workbook: they hold text. */
const throughSettings = (packed: object): unknown => JSON.parse(JSON.stringify(packed));

/** Wishes as plain pairs, whatever their order. */
const pairsOf = ({ mapping, meanings }: Wishes) => ({
  mapping: [...mapping].sort(),
  categories: [...meanings.categories].sort(),
  answers: Object.entries(meanings.answers)
    .map(([field, settled]) => [field, [...settled].sort()] as const)
    .sort(),
});

property('wishes come back from a workbook as they went in', () =>
  fc.property(wishes, (given) => {
    const back = unpackWishes(throughSettings(packWishes(given)));
    expect(back && pairsOf(back)).toEqual(pairsOf(given));
  }),
);

property('whatever stands there is never an error', () =>
  fc.property(fc.anything(), (kept) => {
    expect(() => unpackWishes(kept)).not.toThrow();
  }),
);

const sound = {
  form: 1,
  mapping: { pfmpWeeks: 'Stages', markE2: null },
  categories: { fpc: 'adult-first' },
  answers: { dossierE31: { presque: false } },
};

test('what is sound is read', () => {
  const read = unpackWishes(sound);
  expect(read && pairsOf(read)).toEqual({
    mapping: [
      ['markE2', null],
      ['pfmpWeeks', 'Stages'],
    ],
    categories: [['fpc', 'adult-first']],
    answers: [['dossierE31', [['presque', false]]]],
  });
  const empty = unpackWishes(throughSettings(packWishes(noWishes)));
  expect(empty && pairsOf(empty)).toEqual(pairsOf(noWishes));
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['nothing at all', undefined],
  ['a text', JSON.stringify(sound)],
  ['a number', 1],
  ['a list', [sound]],
  ['an empty object', {}],
  ['no form', { ...sound, form: undefined }],
  ['another form', { ...sound, form: 2 }],
  ['a form as text', { ...sound, form: '1' }],
  ['no mapping', { ...sound, mapping: undefined }],
  ['a mapping that is a list', { ...sound, mapping: [['pfmpWeeks', 'Stages']] }],
  ['a field that there is not', { ...sound, mapping: { taille: 'Taille' } }],
  ['a field of every object', { ...sound, mapping: { toString: 'Taille' } }],
  ['a heading that is a number', { ...sound, mapping: { pfmpWeeks: 3 } }],
  ['no categories', { ...sound, categories: null }],
  ['categories that are a text', { ...sound, categories: 'fpc' }],
  ['a category that there is not', { ...sound, categories: { fpc: 'licorne' } }],
  ['a category in French', { ...sound, categories: { fpc: 'Apprenti' } }],
  ['a word without letters', { ...sound, categories: { '': 'adult-first' } }],
  ['no answers', { ...sound, answers: undefined }],
  ['answers to what is not asked', { ...sound, answers: { pfmpWeeks: { oui: true } } }],
  ['an answer that is a text', { ...sound, answers: { dossierE31: { presque: 'oui' } } }],
  ['answers that are no words', { ...sound, answers: { dossierE31: true } }],
  ['one good answer among bad ones', { ...sound, answers: { dossierE31: { oui: true, '': false } } }],
])('%s is ignored as a whole', (_sentence, kept) => {
  expect(unpackWishes(kept)).toBeNull();
});
