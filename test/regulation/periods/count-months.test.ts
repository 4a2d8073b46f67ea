import fc from 'fast-check';
import { addMonthsToDay, clipPeriod, countMonths } from '../../../src/regulation';
import { type Job, dayOf, jobs } from '../../support/candidates';
import { property } from '../../support/seed';

const count = (periods: readonly Job[]) => countMonths(periods, 30);
const period = (from: readonly [number, number, number], to: readonly [number, number, number]): Job => ({
  start: dayOf(...from),
  end: dayOf(...to),
});

describe('months of work', () => {
  test.each([
    ['a calendar year', [period([2025, 1, 1], [2025, 12, 31])], 12],
    ['a day less than a year', [period([2025, 1, 1], [2025, 12, 30])], 11],
    ['February alone', [period([2025, 2, 1], [2025, 2, 28])], 1],
    ['30 days from 1 January are no month', [period([2025, 1, 1], [2025, 1, 30])], 0],
    ['from 31 January to 27 February: month ends clamp', [period([2025, 1, 31], [2025, 2, 27])], 1],
    ['in a leap year, to 28 February', [period([2024, 1, 31], [2024, 2, 28])], 1],
    ['in a leap year, to 27 February', [period([2024, 1, 31], [2024, 2, 27])], 0],
    ['nothing', [], 0],
    ['a day', [period([2025, 1, 1], [2025, 1, 1])], 0],
  ])('%s', (_sentence, periods, months) => {
    expect(count(periods)).toBe(months);
  });

  // 30 days in July and 30 in August would be two months by thirtieths; joined by 1 August they are one.
  test('two periods with a day between them never make more than the same two joined', () => {
    const july = period([2025, 7, 2], [2025, 7, 31]);
    const august = period([2025, 8, 2], [2025, 8, 31]);
    expect(count([july, august])).toBe(1);
    expect(count([july, period([2025, 8, 1], [2025, 8, 1]), august])).toBe(1);
  });

  const shortJob = fc
    .record({ job: jobs, offset: fc.integer({ min: -5, max: 1_200 }), days: fc.integer({ min: 1, max: 70 }) })
    .map(({ job, offset, days }): { readonly all: readonly Job[]; readonly extra: Job } => {
      const start = (job[0]?.start ?? 0) + offset;
      return { all: job, extra: { start, end: start + days - 1 } };
    });

  property('a certificate more never takes a month away', () =>
    fc.property(shortJob, ({ all, extra }) => {
      expect(count([...all, extra])).toBeGreaterThanOrEqual(count(all));
    }),
  );

  property('the days between two jobs, worked, never take a month away', () =>
    fc.property(jobs, fc.nat(), (all, pick) => {
      fc.pre(all.length > 1);
      const index = 1 + (pick % (all.length - 1));
      const [before, after] = all.slice(index - 1, index + 1);
      if (!before || !after || after.start <= before.end + 1) return fc.pre(false);
      const between = { start: before.end + 1, end: after.start - 1 };
      expect(count([...all, between])).toBeGreaterThanOrEqual(count(all));
    }),
  );

  property('a day more at either end never takes a month away', () =>
    fc.property(jobs, fc.nat(), fc.boolean(), (all, pick, atStart) => {
      const index = pick % all.length;
      const longer = all.map((job, at) => {
        if (at !== index) return job;
        return atStart ? { ...job, start: job.start - 1 } : { ...job, end: job.end + 1 };
      });
      expect(count(longer)).toBeGreaterThanOrEqual(count(all));
    }),
  );

  property('one job reaches n months exactly when its end + 1 day is n months after its start', () =>
    fc.property(
      fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2026, 1, 1) }),
      fc.integer({ min: 1, max: 40 }),
      (start, months) => {
        const end = addMonthsToDay(start, months) - 1;
        expect(count([{ start, end }])).toBe(months);
        expect(count([{ start, end: end - 1 }])).toBeLessThan(months);
      },
    ),
  );
});

test('the part of a period that lies in a window has both ends in it, or is nothing', () => {
  expect(clipPeriod({ start: 10, end: 20 }, 15, 30)).toEqual({ start: 15, end: 20 });
  expect(clipPeriod({ start: 10, end: 20 }, 20, 20)).toEqual({ start: 20, end: 20 });
  expect(clipPeriod({ start: 10, end: 20 }, 21, 30)).toBeNull();
});
