import fc from 'fast-check';
import {
  type Period,
  addMonthsToDay,
  calendarDay,
  countDays,
  countHours,
  countOverlap,
  countWeekdays,
  measureWork,
} from '../../../src/regulation';
import { property } from '../../support/seed';

const SETS = 10_000;
const DAYS_OF_MONTH = 30;
const SHORT_GAP = 7;

/** From 1 March 1900, a year that is none of the leap years, over 1904, to 2099. */
const first = calendarDay(1900, 3, 1) ?? 0;
const last = calendarDay(2099, 12, 31) ?? 0;
/** Around the days at which calendars go wrong. */
const corners = [1900, 1904, 1999, 2000, 2023, 2024, 2025, 2096].flatMap((year) => [
  calendarDay(year, 3, 1) ?? 0,
  calendarDay(year, 12, 28) ?? 0,
]);
const anchors = fc.oneof(fc.constantFrom(...corners), fc.integer({ min: first, max: last }));
const sets: fc.Arbitrary<readonly Period[]> = anchors.chain((anchor) =>
  fc.array(
    fc
      .record({
        offset: fc.integer({ min: 0, max: 200 }),
        length: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 120 })),
      })
      .map(({ offset, length }) => ({ start: anchor + offset, end: anchor + offset + length })),
    { maxLength: 6 },
  ),
);
const timedSets = sets.chain((periods) =>
  fc
    .array(fc.nat(200), { minLength: periods.length, maxLength: periods.length })
    .map((hours) => periods.map((period, at) => ({ ...period, hours: hours[at] ?? 0 }))),
);

/** How many of the periods hold each day, day by day. */
function countByDay(periods: readonly Period[]): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { start, end } of periods) {
    for (let day = start; day <= end; day += 1) held.set(day, (held.get(day) ?? 0) + 1);
  }
  return held;
}

const isWeekday = (day: number) => ![0, 1].includes(day % 7);

/** Months and days of each way to close short gaps, tried one by one; the least favourable counts. */
function measureSlowly(periods: readonly Period[]): number {
  const days = [...countByDay(periods).keys()].sort((a, b) => a - b);
  const runs: { start: number; end: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day === run.end + 1) run.end = day;
    else runs.push({ start: day, end: day });
  }
  const isShort = runs.slice(1).map((run, at) => run.start - (runs[at]?.end ?? 0) <= SHORT_GAP);
  const least = Math.min(...waysToJoin(runs, isShort).map(lengthOf));
  const months = Math.floor(least / DAYS_OF_MONTH);
  const isOne = runs.length > 0 && isShort.every(Boolean);
  const most = isOne ? monthsOf({ start: days[0] ?? 0, end: days.at(-1) ?? 0 }) : Infinity;
  const whole = Math.min(months, most);
  return whole * DAYS_OF_MONTH + Math.min(least - whole * DAYS_OF_MONTH, DAYS_OF_MONTH - 1);
}

function waysToJoin(runs: readonly Period[], isShort: readonly boolean[]): readonly (readonly Period[])[] {
  const [run, ...others] = runs;
  if (!run) return [[]];
  return waysToJoin(others, isShort.slice(1)).flatMap((way) => {
    const [next, ...rest] = way;
    const apart = [run, ...way];
    return next && isShort[0] === true ? [apart, [{ start: run.start, end: next.end }, ...rest]] : [apart];
  });
}

const lengthOf = (way: readonly Period[]) =>
  way.reduce((sum, run) => {
    const months = monthsOf(run);
    return sum + months * DAYS_OF_MONTH + run.end + 1 - addMonthsToDay(run.start, months);
  }, 0);

function monthsOf({ start, end }: Period): number {
  let months = 0;
  while (addMonthsToDay(start, months + 1) <= end + 1) months += 1;
  return months;
}

const worked = (periods: readonly Period[]) => {
  const { months, days } = measureWork(periods, DAYS_OF_MONTH);
  return months * DAYS_OF_MONTH + days;
};

/** Hours of the best choice of periods without a common day, all choices tried. */
function hoursSlowly(periods: readonly (Period & { readonly hours: number })[]): number {
  const [period, ...others] = periods;
  if (!period) return 0;
  const apart = others.filter(({ start, end }) => end < period.start || start > period.end);
  return Math.max(hoursSlowly(others), period.hours + hoursSlowly(apart));
}

property(
  'days, weekdays and shared days are those of a count day by day',
  () =>
    fc.property(sets, (periods) => {
      const held = countByDay(periods);
      expect(countDays(periods)).toBe(held.size);
      expect(countWeekdays(periods)).toBe([...held.keys()].filter(isWeekday).length);
      expect(countOverlap(periods)).toBe([...held.values()].filter((times) => times > 1).length);
    }),
  SETS,
);

property(
  'months and days are those of the least favourable way to count, all ways tried',
  () =>
    fc.property(sets, (periods) => {
      expect(worked(periods)).toBe(measureSlowly(periods));
    }),
  SETS,
);

property(
  'hours are those of the best choice of periods without a common day, all choices tried',
  () =>
    fc.property(timedSets, (periods) => {
      expect(countHours(periods)).toBe(hoursSlowly(periods));
    }),
  SETS,
);

const measures: readonly (readonly [string, (periods: readonly Period[]) => number])[] = [
  ['days', countDays],
  ['weekdays', countWeekdays],
  ['shared days', countOverlap],
  ['months', worked],
];

describe.each(measures)('%s', (_name, measure) => {
  property('do not depend on the order', () =>
    fc.property(
      sets.chain((periods) =>
        fc.tuple(fc.constant(periods), fc.shuffledSubarray([...periods], { minLength: periods.length })),
      ),
      ([periods, shuffled]) => {
        expect(measure(shuffled)).toBe(measure(periods));
      },
    ),
  );

  property('are never fewer with a period more', () =>
    fc.property(sets, (periods) => {
      for (const [at] of periods.entries()) {
        const without = periods.filter((_, index) => index !== at);
        expect(measure(periods)).toBeGreaterThanOrEqual(measure(without));
      }
    }),
  );

  property('are the same when a period is split in two', () =>
    fc.property(sets, fc.nat(), fc.nat(), (periods, which, where) => {
      const period = periods[which % Math.max(1, periods.length)];
      if (!period || period.end === period.start) return fc.pre(false);
      const cut = period.start + (where % (period.end - period.start));
      const others = periods.filter((each) => each !== period);
      const split = [...others, { start: period.start, end: cut }, { start: cut + 1, end: period.end }];
      expect(measure(split)).toBe(measure(periods));
    }),
  );
});

property('hours do not depend on the order, and are never fewer with a period more', () =>
  fc.property(timedSets, (periods) => {
    expect(countHours([...periods].reverse())).toBe(countHours(periods));
    for (const [at] of periods.entries()) {
      const without = periods.filter((_, index) => index !== at);
      expect(countHours(periods)).toBeGreaterThanOrEqual(countHours(without));
    }
  }),
);
