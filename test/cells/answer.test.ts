import { type AnswerTopic, type Cell, createAnswerParser, createWorkingTimeParser } from '../../src/cells';

const errorCell: Cell = { kind: 'error', text: '#N/A' };
const dateCell: Cell = { kind: 'date', serial: 46188 };

describe('yes or no', () => {
  const read = createAnswerParser();

  test.each<[Cell]>([
    ['oui'],
    ['OUI'],
    [' Oui '],
    ['o'],
    ['O'],
    ['x'],
    ['X'],
    ['✓'],
    ['✔'],
    ['☑'],
    ['vrai'],
    ['TRUE'],
    ['1'],
    [1],
    [true],
    ['fourni'],
    ['Remis'],
    ['produit'],
    ['reçu'],
    ['RECU'],
    ['fournie'],
    ['reçues'],
  ])('%p is yes', (cell) => {
    expect(read(cell)).toEqual({ kind: 'value', value: true });
  });

  test.each<[Cell]>([
    ['non'],
    ['NON'],
    ['n'],
    ['✗'],
    ['✘'],
    ['☐'],
    ['faux'],
    ['FALSE'],
    ['0'],
    [0],
    [false],
    ['manquant'],
    ['non fourni'],
    ['Non  remis'],
    ['absent'],
    ['manquante'],
  ])('%p is no', (cell) => {
    expect(read(cell)).toEqual({ kind: 'value', value: false });
  });

  test.each<[Cell]>([[null], [''], ['-'], ['—'], ['/'], ['néant'], ['sans objet'], ['N/A']])(
    '%p is no answer',
    (cell) => {
      expect(read(cell)).toEqual({ kind: 'absent' });
    },
  );

  test.each<[Cell]>([
    ['peut-être'],
    ['?'],
    ['en cours'],
    ['oui mais'],
    ['conforme'],
    ['salarié'],
    ['2'],
    [2],
    [-1],
    [0.5],
    [NaN],
    [errorCell],
    [dateCell],
  ])('%p is unknown', (cell) => {
    expect(read(cell).kind).toBe('unreadable');
  });

  // A word answers only in the column whose question it answers.
  test.each<[AnswerTopic, string, boolean]>([
    ['attestation', 'conforme', true],
    ['attestation', 'Non conforme', false],
    ['attestation', 'oui', true],
    ['employee', 'salariée', true],
    ['employee', 'non salarié', false],
    ['qualifiedJob', 'qualifié', true],
    ['qualifiedJob', 'NON QUALIFIÉ', false],
  ])('in the column %s, %p is %p', (topic, text, answer) => {
    expect(createAnswerParser(topic)(text)).toEqual({ kind: 'value', value: answer });
  });
});

describe('working time', () => {
  const read = createWorkingTimeParser();

  test.each<[Cell, 'full' | 'part']>([
    ['temps plein', 'full'],
    ['Temps complet', 'full'],
    ['plein', 'full'],
    ['à temps plein', 'full'],
    ['100 %', 'full'],
    ['100%', 'full'],
    ['100\u00a0%', 'full'],
    [1, 'full'],
    ['temps partiel', 'part'],
    ['mi-temps', 'part'],
    ['Mi temps', 'part'],
    ['80 %', 'part'],
    ['99,9 %', 'part'],
    [0.8, 'part'],
  ])('%p is %s time', (cell, workingTime) => {
    expect(read(cell)).toEqual({ kind: 'value', value: workingTime });
  });

  test.each<[Cell]>([
    ['TP'],
    ['CDI'],
    ['35 h'],
    ['0 %'],
    ['120 %'],
    ['80'],
    [80],
    [0],
    [-0.5],
    [NaN],
    [true],
    [errorCell],
    [dateCell],
  ])('%p is unknown', (cell) => {
    expect(read(cell).kind).toBe('unreadable');
  });

  test('an empty cell is empty', () => {
    expect(read('  ')).toEqual({ kind: 'absent' });
  });
});
