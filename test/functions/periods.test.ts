import { addDays, differenceInCalendarDays } from 'date-fns';
import fc from 'fast-check';
import { daysBetweenSystems } from '../../src/cells';
import { callFunction } from '../support/functions';
import { lawOf } from '../support/law';
import { answerOf, readPeriodCases } from '../support/period-cases';
import { property } from '../support/seed';

const cases = readPeriodCases().flatMap((row) =>
  row.sessions.map((session) => ({ ...row, session, law: lawOf(session) })),
);

test.each(cases)('periods.csv:$line session $session, $clause: $measure → $answer', (row) => {
  expect(answerOf(row, row.law)).toBe(row.answer);
});

test('at least a hundred rows tell what periods make', () => {
  expect(readPeriodCases().length).toBeGreaterThanOrEqual(100);
});

describe('an error names its argument, the row and what to do', () => {
  const who = [['Ada'], ['Bo'], ['Ada']];
  const starts = [['05/01/2026'], ['05/01/2026'], ['02/03/2026']];
  test.each([
    ['PFMP_WEEKS', [null, who, starts, starts], 'candidat : écrire le nom ou le numéro du candidat.'],
    ['PFMP_WEEKS', [0, who, starts, starts], 'candidat : écrire le nom ou le numéro du candidat.'],
    [
      'PFMP_WEEKS',
      ['Zoé', who, starts, starts],
      "candidat : « Zoé » n'a pas de ligne dans la plage des candidats.",
    ],
    [
      'PFMP_WEEKS',
      ['Ada', who, starts, [['30/01/2026']]],
      'candidats a 3 cases et fins 1 : donner deux plages de même taille.',
    ],
    [
      'PFMP_WEEKS',
      ['Ada', who, starts, [['30/01/2026'], [null], ['31/02/2026']]],
      'fins : « 31/02/2026 » ne se lit pas, à la ligne 3 de la plage.',
    ],
    [
      'OVERLAP',
      ['Ada', who, starts, [['30/01/2026'], [null], ['01/03/2026']]],
      'fins : à la ligne 3 de la plage, la fin précède le début.',
    ],
    [
      'PFMP_WEEKS',
      ['Ada', who, starts, starts, '39 h'],
      "façonDeCompter : « 39 h » n'est pas une façon de compter ; écrire « 5 jours », « 35 h », « 7 jours ».",
    ],
    [
      'PFMP_WEEKS',
      ['Ada', who, starts, starts, '35 h'],
      'heures : la case de la ligne 1 de la plage est vide.',
    ],
    [
      'PFMP_WEEKS',
      ['Ada', who, starts, starts, '35 h', [[7], [7], [70]]],
      'heures : plus de 24 heures par jour à la ligne 3 de la plage.',
    ],
    [
      'PFMP_DECLARED',
      ['Ada', who, [[4], [null], [0]]],
      'semaines : la case de la ligne 3 de la plage est vide.',
    ],
    [
      'EXPERIENCE_MONTHS',
      [[['01/01/2025']], [['en poste']]],
      "au : l'emploi de la ligne 1 de la plage continue ; donner le dernier jour à compter.",
    ],
  ])('%s %#', (id, inputs, sentence) => {
    expect(callFunction(id, inputs)).toMatchObject({ kind: 'error', message: sentence });
  });
});

test('a number finds its candidate, typed as a number or as text', () => {
  const days = [['05/01/2026'], ['05/01/2026']];
  const ends = [['09/01/2026'], ['16/01/2026']];
  expect(callFunction('PFMP_WEEKS', [1204, [['1204'], [1205]], days, ends])).toMatchObject({ value: 1 });
  expect(callFunction('PFMP_WEEKS', ['1205', [['1204'], [1205]], days, ends])).toMatchObject({ value: 2 });
});

// Excel's first day that it counts as everybody does: it takes 1900 for a leap year.
const epoch = new Date(Date.UTC(1899, 11, 30));
const dayOf = (year: number) => differenceInCalendarDays(new Date(Date.UTC(year, 0, 1)), epoch);

property(
  'the same periods are as many weeks in workbooks that count from 1900 and from 1904',
  () =>
    fc.property(
      fc.array(
        fc.record({
          start: fc.integer({ min: dayOf(1940), max: dayOf(2090) }),
          length: fc.integer({ min: 0, max: 400 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (periods) => {
        const weekdays = new Set<number>();
        for (const { start, length } of periods) {
          for (let day = start; day <= start + length; day += 1) {
            const weekday = addDays(epoch, day).getUTCDay();
            if (weekday !== 0 && weekday !== 6) weekdays.add(day);
          }
        }
        const given = (shift: number) => [
          'Ada',
          periods.map(() => ['Ada']),
          periods.map(({ start }) => [start - shift]),
          periods.map(({ start, length }) => [start + length - shift]),
        ];
        const weeks = { value: weekdays.size / 5 };
        expect(callFunction('PFMP_WEEKS', given(0), 1900)).toMatchObject(weeks);
        expect(callFunction('PFMP_WEEKS', given(daysBetweenSystems), 1904)).toMatchObject(weeks);
      },
    ),
  500,
);
