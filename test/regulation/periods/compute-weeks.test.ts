import { calendarDay, computeWeeks, sessionInForce } from '../../../src/regulation';

const { week } = sessionInForce().pfmp;
const january = (day: number) => calendarDay(2026, 1, day) ?? 0;

describe('weeks of training by a convention', () => {
  const first = { start: january(5), end: january(16), hours: 70 };
  const second = { start: january(19), end: january(23), hours: null };

  test('count the Mondays to Fridays, or the days, whether hours are told or not', () => {
    expect(computeWeeks([first, second], 'weekdays', week)).toEqual({ kind: 'weeks', weeks: 3 });
    expect(computeWeeks([first, second], 'calendar-days', week)).toEqual({ kind: 'weeks', weeks: 17 / 7 });
  });

  test('name the period without hours where hours make the week', () => {
    expect(computeWeeks([first], 'hours', week)).toEqual({ kind: 'weeks', weeks: 2 });
    expect(computeWeeks([first, second], 'hours', week)).toEqual({ kind: 'hours-missing', index: 1 });
  });
});
