import { localDay } from '../../src/desk';
import { isoDay } from '../../src/regulation';

test.each([
  ['just after midnight', new Date(2026, 5, 15, 0, 0, 1), '2026-06-15'],
  ['just before midnight', new Date(2026, 5, 15, 23, 59, 59), '2026-06-15'],
  ['on New Year’s Day', new Date(2027, 0, 1, 9), '2027-01-01'],
])('a sheet is judged as on the day on the person’s own calendar, %s', (_when, now, day) => {
  const today = localDay(now);
  expect(today === null ? null : isoDay(today)).toBe(day);
});
