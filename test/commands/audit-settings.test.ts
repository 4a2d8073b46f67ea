import { settingsAt } from '../../src/commands';
import { currentSession, isoDay } from '../../src/regulation';

test.each([
  ['just after midnight', new Date(2026, 5, 15, 0, 0, 1), '2026-06-15'],
  ['just before midnight', new Date(2026, 5, 15, 23, 59, 59), '2026-06-15'],
  ['on New Year’s Day', new Date(2027, 0, 1, 9), '2027-01-01'],
])('a sheet is judged as on the day on the person’s own calendar, %s', (_when, now, day) => {
  const { referenceDay } = settingsAt(now);
  expect(referenceDay === null ? null : isoDay(referenceDay)).toBe(day);
});

test('by the session in force, with the exam dates of the workbook only', () => {
  const { session, examDate } = settingsAt(new Date(2026, 0, 1));
  expect([session.session, examDate]).toEqual([currentSession, null]);
});
