import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns';
import fc from 'fast-check';
import { addMonthsToDay, calendarDay, isoDay } from '../../src/regulation';
import { property } from '../support/seed';

const first = calendarDay(1900, 3, 1) ?? 0;
const last = calendarDay(2100, 12, 31) ?? 0;

describe('months from a calendar day', () => {
  property('are those of date-fns, which has its own way to count them', () =>
    fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: -600, max: 600 }), (day, months) => {
      const [year, month, date] = isoDay(day).split('-').map(Number);
      const expected = addMonths(new UTCDateMini(year ?? 0, (month ?? 0) - 1, date ?? 0), months);
      expect(isoDay(addMonthsToDay(day, months))).toBe(expected.toISOString().slice(0, 10));
    }),
  );

  test('end with the month where it is shorter', () => {
    const lastOfJanuary = calendarDay(2024, 1, 31) ?? 0;
    expect(isoDay(addMonthsToDay(lastOfJanuary, 1))).toBe('2024-02-29');
    expect(isoDay(addMonthsToDay(lastOfJanuary, 13))).toBe('2025-02-28');
  });
});

test('a day that no calendar has is none', () => {
  expect(calendarDay(2025, 2, 29)).toBeNull();
  expect(calendarDay(2024, 2, 29)).not.toBeNull();
  expect(calendarDay(2026, 13, 1)).toBeNull();
});
