import { type Wishes, hasWishes, listWordChoices, noWishes } from '../../src/desk';
import { auditRowsOf } from '../support/audited';

const rows = [
  ['Nom', 'Catégorie', 'PFMP', 'Dossier E31'],
  ['EXEMPLE Ada', 'FPC', 22, 'oui'],
  ['MODÈLE Léo', 'FPC', 22, 'à voir'],
  ['FICTIF Zoé', 'alternance', 22, 'oui'],
];

const settled: Wishes = {
  ...noWishes,
  meanings: {
    categories: new Map([['fpc', 'adult-first']]),
    answers: { dossierE31: new Map([['a voir', false]]) },
  },
};

test('words in doubt are listed with how often they stand, case by case as yet', () => {
  const choices = listWordChoices(auditRowsOf(rows), noWishes);
  expect(choices.map(({ word, doubt, count, choice }) => [word, doubt, count, choice])).toEqual([
    ['FPC', 'ambiguous', 2, null],
    ['à voir', 'unknown', 1, null],
    ['alternance', 'unknown', 1, null],
  ]);
});

test('words that were settled stay in the list, so that they can be taken back', () => {
  const audit = auditRowsOf(rows, { wishes: settled });
  const choices = listWordChoices(audit, settled);
  expect(choices.map(({ field, word, doubt, choice }) => [field, word, doubt, choice])).toEqual([
    ['status', 'alternance', 'unknown', null],
    ['status', 'fpc', 'settled', 'adult-first'],
    ['dossierE31', 'a voir', 'settled', false],
  ]);
});

test('a word that was just settled is listed once, before the sheet has been read again', () => {
  const choices = listWordChoices(auditRowsOf(rows), settled);
  expect(choices.map(({ word, doubt }) => [word, doubt])).toEqual([
    ['alternance', 'unknown'],
    ['fpc', 'settled'],
    ['a voir', 'settled'],
  ]);
});

test('a workbook of which nothing was said has no wishes', () => {
  expect(hasWishes(noWishes)).toBe(false);
  expect(hasWishes(settled)).toBe(true);
  expect(hasWishes({ ...noWishes, mapping: new Map([['pfmpWeeks', null]]) })).toBe(true);
  expect(
    hasWishes({ ...noWishes, meanings: { categories: new Map(), answers: { evidence: new Map() } } }),
  ).toBe(false);
});
