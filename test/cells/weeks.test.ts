import { type Cell, createPositioningParser, createWeeksParser } from '../../src/cells';

const readWeeks = createWeeksParser(260);
const readPositioning = createPositioningParser(260);
const errorCell: Cell = { kind: 'error', text: '#DIV/0!' };
const dateCell: Cell = { kind: 'date', serial: 46188 };

describe('weeks', () => {
  test.each<[Cell, number]>([
    [20, 20],
    [6.7 + 6.7 + 6.6, 20],
    [20.000000000000004, 20],
    [19.9999999999, 19.9999999999],
    [0, 0],
    [19.5, 19.5],
    [260, 260],
    ['20', 20],
    ['19,5', 19.5],
    ['19.5', 19.5],
    ['20 semaines', 20],
    ['1 semaine', 1],
    ['20 sem.', 20],
    ['20 sem', 20],
    ['20sem', 20],
    ['20 SEM.', 20],
    ['20\u00a0semaines', 20],
    ['20\u202fsem.', 20],
    ['  20  ', 20],
  ])('%p is %p', (cell, weeks) => {
    expect(readWeeks(cell)).toEqual({ kind: 'value', value: weeks });
  });

  test.each<[Cell]>([
    [null],
    [''],
    ['   '],
    ['\u00a0'],
    ['-'],
    ['–'],
    ['/'],
    ['néant'],
    ['NEANT'],
    ['Sans  objet'],
    ['n/a'],
  ])('%p is empty', (cell) => {
    expect(readWeeks(cell)).toEqual({ kind: 'absent' });
  });

  test.each<[Cell, string, string]>([
    ['70 jours', '70 jours', 'other-unit'],
    ['350 h', '350 h', 'other-unit'],
    ['24 mois', '24 mois', 'other-unit'],
    ['20/22', '20/22', 'other-unit'],
    ['20 %', '20 %', 'other-unit'],
    ['1 000', '1 000', 'other-unit'],
    [' vingt ', 'vingt', 'not-understood'],
    ['oui', 'oui', 'not-understood'],
    [',5', ',5', 'not-understood'],
    ['+20', '+20', 'not-understood'],
    [-1, '-1', 'negative'],
    ['-1', '-1', 'negative'],
    [260.5, '260,5', 'out-of-range'],
    ['261 semaines', '261 semaines', 'out-of-range'],
    [NaN, 'NaN', 'not-understood'],
    [Infinity, 'Infinity', 'not-understood'],
    ['9'.repeat(400), '9'.repeat(400), 'not-understood'],
    [true, 'VRAI', 'not-understood'],
    [false, 'FAUX', 'not-understood'],
    [errorCell, '#DIV/0!', 'error-cell'],
    [dateCell, '15/06/2026', 'looks-like-a-date'],
  ])('%p can’t be read, and is quoted as %p', (cell, raw, obstacle) => {
    expect(readWeeks(cell)).toEqual({ kind: 'unreadable', raw, obstacle });
  });

  test('a text that was read once is read the same again, however many other texts there are', () => {
    for (let n = 0; n < 25_000; n += 1) readWeeks(`${n} jours`);
    expect(readWeeks('24999 jours').kind).toBe('unreadable');
    expect(readWeeks('20 sem.')).toEqual({ kind: 'value', value: 20 });
  });
});

describe('positioning', () => {
  test.each<[Cell]>([['non'], ['n'], ['0'], [0], [false], ['faux'], ['0 semaine'], ['☐']])(
    '%p is no decision',
    (cell) => {
      expect(readPositioning(cell)).toEqual({ kind: 'value', value: { kind: 'none' } });
    },
  );

  test.each<[Cell]>([['oui'], ['x'], ['X'], ['✓'], ['1'], [1], [true]])(
    '%p is a reduction without a figure',
    (cell) => {
      expect(readPositioning(cell)).toEqual({ kind: 'value', value: { kind: 'reduced' } });
    },
  );

  test.each<[Cell, number]>([
    [10, 10],
    ['10', 10],
    ['10,5', 10.5],
    ['12 semaines', 12],
    ['1 semaine', 1],
    [24, 24],
    [0.5, 0.5],
  ])('%p is a decision of %p weeks', (cell, weeks) => {
    expect(readPositioning(cell)).toEqual({ kind: 'value', value: { kind: 'decided', weeks } });
  });

  test.each<[Cell]>([[null], ['-'], ['sans objet']])('%p is empty', (cell) => {
    expect(readPositioning(cell)).toEqual({ kind: 'absent' });
  });

  test.each<[Cell]>([['50 jours'], ['à voir'], [-10], [261], [dateCell], [errorCell], [NaN]])(
    '%p can’t be read',
    (cell) => {
      expect(readPositioning(cell).kind).toBe('unreadable');
    },
  );
});
