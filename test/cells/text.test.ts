import { type Cell, foldText, quoteCell, readLabel, saysNothing, wordsOf } from '../../src/cells';

test.each([
  ['  Élève   CNED ', 'eleve cned'],
  ['É\u00a0L\u202fÈ', 'e l e'],
  ['É'.normalize('NFD'), 'e'],
  ['Œuvre', 'oeuvre'],
  ['nº 3', 'n° 3'],
  ['d’activité', "d'activite"],
  ['\u200bnom\ufeff', 'nom'],
  ['a\tb\nc', 'a b c'],
  ['PLAIN', 'plain'],
  ['', ''],
])('%p folds to %p', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ["3 ans d'expérience", ['3', 'ans', 'd', 'experience']],
  ['Prénom(s)', ['prenom', 's']],
  ['NOM_DU_JEUNE', ['nom', 'du', 'jeune']],
  ['-- / --', []],
])('the words of %p', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each(['', '-', '--', '/', 'neant', 'sans objet', 'n/a'])('%p says nothing', (folded) => {
  expect(saysNothing(folded)).toBe(true);
});

test.each<[Cell, string]>([
  [null, ''],
  [' oui ', 'oui'],
  [19.5, '19,5'],
  [20, '20'],
  [true, 'VRAI'],
  [false, 'FAUX'],
  [{ kind: 'date', serial: 46188.5 }, '15/06/2026'],
  [{ kind: 'date', serial: NaN }, 'NaN'],
  [{ kind: 'error', text: '#REF!' }, '#REF!'],
])('%p is quoted as a person sees it: %p', (cell, quoted) => {
  expect(quoteCell(cell)).toBe(quoted);
});

describe('names and numbers of candidates', () => {
  test.each<[Cell, string]>([
    ['DURAND', 'DURAND'],
    ['  LE   GOFF ', 'LE GOFF'],
    [2011557741, '2011557741'],
    ['01216557741', '01216557741'],
    ['A', 'A'],
    [true, 'VRAI'],
    [{ kind: 'date', serial: 46188 }, '15/06/2026'],
  ])('%p is %p', (cell, label) => {
    expect(readLabel(cell)).toEqual({ kind: 'value', value: label });
  });

  // Cyclades writes " -" for an empty "Nom d'usage".
  test.each<[Cell]>([[null], [''], [' -'], ['néant'], ['               ']])('%p is empty', (cell) => {
    expect(readLabel(cell)).toEqual({ kind: 'absent' });
  });

  test('an error is not a name', () => {
    expect(readLabel({ kind: 'error', text: '#N/A' })).toMatchObject({
      kind: 'unreadable',
      obstacle: 'error-cell',
    });
  });
});
