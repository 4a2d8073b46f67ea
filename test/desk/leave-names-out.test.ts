import { type Wishes, leaveNamesOut, noWishes } from '../../src/desk';

const wishes: Wishes = {
  mapping: new Map([['pfmpWeeks', 'Stages effectués']]),
  meanings: {
    categories: new Map([
      ['fpc', 'adult-first'],
      ['fpc (exemple)', 'adult-advanced'],
    ]),
    answers: {
      dossierE31: new Map([
        ['a voir', false],
        ['a voir avec mme exemple', false],
        ['remis 12/03', true],
        ['ok 0263101234', true],
      ]),
      attestation: new Map([['leo', true]]),
    },
  },
};

test('words that name a candidate or hold a number are left out, and nothing else is', () => {
  const kept = leaveNamesOut(wishes, [{ name: 'EXEMPLE Ada' }, { name: 'Modèle Léo' }, { name: null }]);
  expect(kept).toEqual({
    mapping: wishes.mapping,
    meanings: {
      categories: new Map([['fpc', 'adult-first']]),
      answers: {
        dossierE31: new Map([
          ['a voir', false],
          ['remis 12/03', true],
        ]),
      },
    },
  });
});

test('nothing said leaves nothing out', () => {
  expect(leaveNamesOut(noWishes, [{ name: 'EXEMPLE Ada' }])).toEqual(noWishes);
});
