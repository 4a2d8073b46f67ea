import fc from 'fast-check';
import { functionTable } from '../../src/functions';
import { diplomaUnits, sessionInForce } from '../../src/regulation';
import { property } from '../support/seed';

const session = sessionInForce();

const twelve = [[...diplomaUnits]];

/** What a function answers: its value, or the error that Excel shows. */
function ask(id: string, ...inputs: readonly unknown[]): unknown {
  const definition = functionTable.find((each) => each.id === id);
  const answer = definition?.answer(inputs, session, 1900);
  if (answer?.kind === 'error') return answer.error === 'invalid' ? '#VALUE!' : '#N/A';
  return answer?.kind === 'value' ? answer.value : answer;
}

const all = (mark: unknown, changes: Readonly<Record<string, unknown>> = {}) => [
  diplomaUnits.map((unit) => changes[unit] ?? mark),
];

describe('units', () => {
  test('are named by code or by heading, in any order and shape', () => {
    const named = [
      [
        'U11',
        'Maths /20',
        'E2',
        'E31 /20',
        'Note E32',
        'PSE',
        'LVA',
        'LVB',
        'Français',
        'Histoire-géographie',
        'Arts appliqués',
        'EPS',
      ],
    ];
    const marks = diplomaUnits.map((_, at) => 8 + at / 2);
    const expected = ask('POINTS', twelve, [marks]);
    expect(ask('POINTS', named, [marks])).toBe(expected);
    const column = named
      .flat()
      .map((name) => [name])
      .reverse();
    expect(
      ask(
        'POINTS',
        column,
        [...marks].reverse().map((mark) => [mark]),
      ),
    ).toBe(expected);
  });

  test('that are unknown, twice there, or three optional ones are refused', () => {
    expect(ask('RESULT', [['E99']], [[12]])).toBe('#VALUE!');
    expect(ask('RESULT', [['E31', 'U31']], [[12, 12]])).toBe('#VALUE!');
    expect(
      ask(
        'RESULT',
        [[...diplomaUnits, 'Facultatif 1', 'Facultatif 2', 'Facultatif 3']],
        [[...diplomaUnits.map(() => 12), 12, 12, 12]],
      ),
    ).toBe('#VALUE!');
    expect(ask('RESULT', twelve, [[12]])).toBe('#VALUE!');
  });
});

test('an unreadable mark is refused, an absent one is incomplete', () => {
  expect(ask('RESULT', twelve, all(12, { E51: '12,5,5' }))).toBe('#VALUE!');
  expect(ask('RESULT', twelve, all(12, { E51: 21 }))).toBe('#VALUE!');
  expect(ask('RESULT', twelve, all(12, { E51: { type: 'Error', basicValue: '#REF!' } }))).toBe('#VALUE!');
  expect(ask('RESULT', twelve, all(12, { E51: '' }))).toBe('Incomplet');
  expect(ask('RESULT', twelve, all(12, { E51: 'ABS' }))).toBe('Incomplet');
  expect(ask('DIPLOMA_AVERAGE', twelve, all(12, { E51: 'ABS' }))).toBe('#N/A');
});

test('each text that RESULT may answer is answered', () => {
  const results = [10, 12, 14, 16, 18, 9, 7].map((mark) =>
    ask(
      'RESULT',
      twelve,
      all(mark, { E2: Math.max(mark, 10), E31: Math.max(mark, 10), E32: Math.max(mark, 10) }),
    ),
  );
  expect(results).toEqual([
    'Admis',
    'Admis, mention Assez bien',
    'Admis, mention Bien',
    'Admis, mention Très bien',
    'Admis, mention Très bien avec les félicitations du jury',
    'Épreuve de contrôle',
    'Épreuve de contrôle',
  ]);
  expect(ask('RESULT', twelve, all(7))).toBe('Ajourné');
  expect(ask('RESULT', twelve, all(12, { E7: 'ABI' }))).toBe('Diplôme non délivrable');
  expect(ask('RESULT', twelve, all('', { E31: 'NV' }))).toBe('Diplôme non délivrable');
});

test('fact: 249,9 points are shown as 9,99, and never as 10,00', () => {
  expect(ask('DIPLOMA_AVERAGE', twelve, all(10, { E12: 9.9 }))).toBe(9.996);
  const why = String(ask('RESULT_WHY', twelve, all(10, { E12: 9.9 })));
  expect(why).toContain('249,9 points');
  expect(why).toContain('moyenne 9,99 ');
  expect(why).not.toContain('10,00 : sous');
  expect(why).toContain('à confirmer');
  expect(why).toContain('le jury est souverain');
});

describe('the projet', () => {
  const units = [[...diplomaUnits, 'Projet']];
  const marks = [[...diplomaUnits.map((unit) => (unit === 'E41' ? 12.5 : 10)), 7]];
  test('needs a category', () => {
    expect(ask('RESULT', units, marks)).toBe('#N/A');
    expect(ask('RESULT', units, marks, 'licorne')).toBe('#VALUE!');
  });
  test('counts for pupils and apprentices, and for no adult', () => {
    expect(ask('POINTS', units, marks, 'hors contrat')).toBe(249);
    expect(ask('POINTS', units, marks, 'apprenti')).toBe(249);
    expect(ask('POINTS', units, marks, 'FPC reconversion')).toBe(255);
    expect(String(ask('RESULT_WHY', units, marks, 'CNED'))).toContain('à confirmer');
  });
  test('that is missing is shown with what it may still change', () => {
    const open = [[...diplomaUnits.map(() => 10), '']];
    expect(ask('RESULT', units, open, 'hors contrat')).toBe('Incomplet');
    expect(String(ask('RESULT_WHY', units, open, 'hors contrat'))).toContain('de 9,20 à 10,80');
    expect(ask('MARK_NEEDED', units, open, 'Projet', 10, 'hors contrat')).toBe(10);
  });
});

describe('the épreuve de contrôle', () => {
  const nines = all(10, { E51: 6, E41: 12 });
  test('keeps the better mark, and gives no mention', () => {
    expect(ask('RESULT', twelve, nines, '', [['Français', 'Maths']], [[9, 2]])).toBe('Admis');
    expect(ask('RESULT', twelve, nines, '', [['Français', 'Maths']], [[6, 2]])).toBe('Ajourné');
  });
  test('with one mark of two is incomplete, with a pair that is not allowed refused', () => {
    expect(ask('RESULT', twelve, nines, '', [['Français', 'Maths']], [[9, '']])).toBe('Incomplet');
    expect(ask('RESULT', twelve, nines, '', [['Français', 'E52']], [[9, 9]])).toBe('#VALUE!');
    expect(ask('RESULT', twelve, nines, '', [['E2', 'E52']], [[9, 9]])).toBe('#VALUE!');
    expect(ask('RESULT', twelve, nines, '', [['E51']], [[9]])).toBe('#VALUE!');
  });
  test('takes no mark that is kept from an earlier session', () => {
    expect(ask('RESULT', twelve, nines, '', [['Français', 'Maths']], [['14 (2023)', 12]])).toBe('#VALUE!');
  });
  test('of someone who is not entitled is ignored, and that is said', () => {
    const inputs = [twelve, all(12), '', [['E51', 'E12']], [[20, 20]]] as const;
    expect(ask('RESULT', ...inputs)).toBe('Admis, mention Assez bien');
    expect(String(ask('RESULT_WHY', ...inputs))).toContain('ne comptent pas');
  });
});

describe('MARK_NEEDED', () => {
  test('is the lowest mark that reaches the target', () => {
    expect(ask('MARK_NEEDED', twelve, all(10, { E51: '' }), 'E51', 10)).toBe(10);
    const needed = Number(ask('MARK_NEEDED', twelve, all(10, { E32: '', E41: 9.9 }), 'E32', 10));
    expect(needed).toBeCloseTo(10 + 0.2 / 3, 10);
    expect(ask('RESULT', twelve, all(10, { E32: needed, E41: 9.9 }))).toBe('Admis');
  });
  test('is 0 where it is reached anyway, and #N/A where 20 is not enough or another mark is missing', () => {
    expect(ask('MARK_NEEDED', twelve, all(16), 'E7', 10)).toBe(0);
    expect(ask('MARK_NEEDED', twelve, all(10), 'E7', 12)).toBe('#N/A');
    expect(ask('MARK_NEEDED', twelve, all(10, { E7: '', E6: '' }), 'E7', 10)).toBe('#N/A');
    expect(ask('MARK_NEEDED', twelve, all(10, { E31: 'NV' }), 'E7', 10)).toBe('#N/A');
    expect(ask('MARK_NEEDED', twelve, all(10, { E41: 9 }), 'Facultatif 1', 10)).toBe(12);
    expect(ask('MARK_NEEDED', twelve, all(10), 'E99', 10)).toBe('#VALUE!');
    expect(ask('MARK_NEEDED', twelve, all(10), 'E7', 21)).toBe('#VALUE!');
  });
});

test('in a row an empty cell of the contrôle, an optional unit or the form is none, also as the 0 of desktop Excel', () => {
  const headings = [
    [
      'Nom',
      'Catégorie',
      'PFMP',
      'Maths',
      'Français',
      'EPS',
      'Facultatif 1',
      'Facultatif 2',
      'Facultatif 3',
      'Contrôle maths',
      'Contrôle français',
      'Contrôle HG',
      'Forme',
    ],
  ];
  expect(ask('CHECK', headings, [['EXEMPLE Ada', 'CNED', 20, 12, 12, 12, 0, 0, 0, 0, 0, 0, 0]])).toBe(
    'Conforme',
  );
});

property('the order of units does not matter', () =>
  fc.property(
    fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 14, maxLength: 14 }),
    fc.shuffledSubarray([...Array(14).keys()], { minLength: 14, maxLength: 14 }),
    (tenths, order) => {
      const names = [...diplomaUnits, 'Facultatif 1', 'Projet'];
      const marks = tenths.map((tenth) => tenth / 10);
      const shuffle = <T>(list: readonly T[]) => [order.map((at) => list[at])];
      for (const id of ['RESULT_WHY', 'DIPLOMA_AVERAGE', 'POINTS']) {
        expect(ask(id, shuffle(names), shuffle(marks), 'apprenti')).toBe(
          ask(id, [names], [marks], 'apprenti'),
        );
      }
    },
  ),
);

test('a session that is not encoded is refused, with those that are', () => {
  expect(ask('MENTION', 18, 2025)).toBe('Très bien avec les félicitations du jury');
  expect(ask('MENTION', 18, 2023)).toBe('#VALUE!');
  expect(ask('RESULT', twelve, all(12), '', null, null, 2031)).toBe('#VALUE!');
});

test('a kept mark counts for five years', () => {
  expect(ask('DIPLOMA_AVERAGE', twelve, all(10, { E51: '14 (2023)' }))).toBe(10.4);
  expect(ask('RESULT', twelve, all(10, { E51: '14 (2020)' }))).toBe('Incomplet');
  expect(ask('RESULT', twelve, all(10, { E51: '8 (2024)' }))).toBe('Incomplet');
});
