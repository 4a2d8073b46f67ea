import fc from 'fast-check';
import {
  type Category,
  type ControlUnit,
  type DiplomaFile,
  type DiplomaUnit,
  type Entry,
  type Proposal,
  addUp,
  boundSum,
  diplomaUnits,
  findNeededMark,
  meanOf,
  pointsOf,
  proposeResult,
  reaches,
} from '../../src/regulation';
import { lawInForce } from '../support/law';
import { entryOf, fileOf } from '../support/marks';
import { property } from '../support/seed';

/** The coefficients twice over, written down here once more: 2.5 is a whole number of halves. */
const halves: Readonly<Record<DiplomaUnit, bigint>> = {
  E11: 2n,
  E12: 2n,
  E2: 8n,
  E31: 8n,
  E32: 6n,
  E33: 2n,
  E41: 4n,
  E42: 4n,
  E51: 5n,
  E52: 5n,
  E6: 2n,
  E7: 2n,
};

const hundredths = fc.integer({ min: 0, max: 2_000 });
const mark = hundredths.map((each) => each / 100);
const units = fc
  .tuple(
    ...diplomaUnits.map(() =>
      fc.oneof({ weight: 9, arbitrary: hundredths }, { weight: 1, arbitrary: fc.constant(null) }),
    ),
  )
  .map((marks) => Object.fromEntries(diplomaUnits.map((unit, at) => [unit, marks[at] ?? null])) as Marks);
type Marks = Readonly<Record<DiplomaUnit, number | null>>;

const categories = fc.constantFrom<Category>(
  'private-school',
  'apprentice',
  'adult-first',
  'distance-learning',
);
const candidates = fc.record({
  units,
  dispensed: fc.subarray([...diplomaUnits], { maxLength: 3 }),
  optional: fc.array(hundredths, { maxLength: 2 }),
  project: fc.option(hundredths),
  category: categories,
});
type Drawn = typeof candidates extends fc.Arbitrary<infer T> ? T : never;

function draw({ units: marks, dispensed, optional, project, category }: Drawn): DiplomaFile {
  const file = fileOf(
    Object.fromEntries(
      diplomaUnits.map((unit) => [unit, marks[unit] === null ? null : marks[unit] / 100]),
    ) as Marks,
  );
  const entries = Object.fromEntries(
    diplomaUnits.map((unit): readonly [DiplomaUnit, Entry] => [
      unit,
      dispensed.includes(unit) ? { kind: 'dispensed' } : file.units[unit],
    ]),
  ) as unknown as DiplomaFile['units'];
  return {
    ...file,
    category,
    units: entries,
    optional: optional.map((each) => entryOf(each / 100)),
    project: project === null ? null : entryOf(project / 100),
  };
}

/** The slow and obvious way: points in hundredths times halves, and coefficients in halves; null: something is missing. */
function reference({ units: marks, dispensed, optional, project, category }: Drawn) {
  let points = 0n;
  let coefficients = 0n;
  for (const unit of diplomaUnits) {
    if (dispensed.includes(unit)) continue;
    const typed = marks[unit];
    if (typed === null) return null;
    points += BigInt(typed) * halves[unit];
    coefficients += halves[unit];
  }
  for (const typed of optional) if (typed > 1_000) points += BigInt(typed - 1_000) * 2n;
  const hasProject = category === 'private-school' || category === 'apprentice';
  if (hasProject && project !== null) points += BigInt(project - 1_000) * 4n;
  return { points, coefficients };
}

/** Those of whom every mark is known. */
const full = candidates.map((drawn): Drawn => ({
  ...drawn,
  units: Object.fromEntries(diplomaUnits.map((unit) => [unit, drawn.units[unit] ?? 1_000])) as Marks,
}));
property(
  'the average is that of a slow reference in whole numbers, always',
  () =>
    fc.property(full, (drawn) => {
      const expected = reference(drawn);
      const { average } = proposeResult(draw(drawn), lawInForce);
      if (expected === null) throw new Error('a mark is missing');
      expect(average).not.toBeNull();
      if (average === null) return;
      // points / coefficients, crosswise: equal as fractions, not as rounded numbers.
      expect(average.points * expected.coefficients * 100n).toBe(expected.points * average.coefficients);
      expect(pointsOf(average.points)).toBe(Number(expected.points) / 200);
      expect(meanOf(average)).toBe(Number(expected.points) / Number(expected.coefficients * 100n));
    }),
  10_000,
);

const order: readonly Proposal[] = ['adjourned', 'control', 'admitted'];
const mentions = [null, 'assez-bien', 'bien', 'tres-bien', 'felicitations'] as const;

/** How favourable a proposal is; null where none is made. */
function favourOf(file: DiplomaFile): number | null {
  const { proposal, mention } = proposeResult(file, lawInForce);
  return proposal === 'incomplete' || proposal === 'undeliverable'
    ? null
    : order.indexOf(proposal) * 10 + mentions.indexOf(mention);
}

property('raising a mark never lowers the average nor the result', () =>
  fc.property(full, fc.constantFrom(...diplomaUnits), mark, mark, (drawn, unit, one, other) => {
    const at = (value: number) => {
      const file = draw(drawn);
      return file.units[unit].kind === 'dispensed'
        ? file
        : { ...file, units: { ...file.units, [unit]: entryOf(value) } };
    };
    const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
    expect(meanOf(addUp(low, lawInForce).known)).toBeLessThanOrEqual(meanOf(addUp(high, lawInForce).known));
    expect(favourOf(low) ?? 0).toBeLessThanOrEqual(favourOf(high) ?? 0);
  }),
);

property('nor does a higher projet, or a higher optional mark', () =>
  fc.property(full, mark, mark, (drawn, one, other) => {
    const base = draw({ ...drawn, optional: [] });
    const withProject = (value: number) => ({ ...base, project: entryOf(value) });
    const withOptional = (value: number) => ({ ...base, optional: [entryOf(value)] });
    for (const at of [withProject, withOptional]) {
      const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
      expect(favourOf(low) ?? 0).toBeLessThanOrEqual(favourOf(high) ?? 0);
    }
  }),
);

property('nor does a higher mark at the contrôle, nor the contrôle itself', () =>
  fc.property(
    full,
    fc.constantFrom<ControlUnit>('E11', 'E12', 'E33'),
    fc.constantFrom<ControlUnit>('E51', 'E52'),
    mark,
    mark,
    mark,
    (drawn, science, humanity, one, other, second) => {
      const base = draw({ ...drawn, dispensed: [] });
      const at = (value: number): DiplomaFile => ({
        ...base,
        control: new Map([
          [science, entryOf(value)],
          [humanity, entryOf(second)],
        ]),
      });
      const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
      expect(favourOf(low) ?? 0).toBeLessThanOrEqual(favourOf(high) ?? 0);
      const before = proposeResult(base, lawInForce).average;
      const after = proposeResult(low, lawInForce).average;
      if (before && after) expect(meanOf(before)).toBeLessThanOrEqual(meanOf(after));
    },
  ),
);

property('the bounds shown for missing marks hold for every completion', () =>
  fc.property(candidates, fc.array(mark, { minLength: 13, maxLength: 13 }), (drawn, marks) => {
    const file = draw(drawn);
    const sum = addUp(file, lawInForce);
    if (sum.open.length === 0 || sum.known.coefficients === 0n) return;
    const { low, high } = boundSum(sum, lawInForce);
    const completed = {
      ...file,
      units: {
        ...file.units,
        ...Object.fromEntries(sum.open.map((unit, at) => [unit, entryOf(marks[at] ?? 10)])),
      },
    };
    const mean = meanOf(addUp(completed, lawInForce).known);
    expect(mean).toBeGreaterThanOrEqual(meanOf(low));
    expect(mean).toBeLessThanOrEqual(meanOf(high));
  }),
);

property('the mark that is needed reaches its target, and a hundredth less does not', () =>
  fc.property(candidates, fc.constantFrom(10, 12, 14, 16), (drawn, target) => {
    const file = draw(drawn);
    const sum = addUp(file, lawInForce);
    if (sum.open.length === 0) return;
    const needed = findNeededMark(sum, target, lawInForce);
    const reachedWith = (value: number) => {
      const marks = Object.fromEntries(sum.open.map((unit) => [unit, entryOf(value)]));
      return reaches(addUp({ ...file, units: { ...file.units, ...marks } }, lawInForce).known, target);
    };
    if (needed.kind === 'out-of-reach') {
      expect(reachedWith(20)).toBe(false);
      return;
    }
    expect(reachedWith(needed.value)).toBe(true);
    if (needed.value >= 0.01) expect(reachedWith(needed.value - 0.01)).toBe(false);
  }),
);

property('no decision is made on less than all marks, but a "non valide" or an unjustified absence', () =>
  fc.property(candidates, (drawn) => {
    const file = draw(drawn);
    const isOpen = addUp(file, lawInForce).open.length > 0;
    const { proposal } = proposeResult(file, lawInForce);
    if (isOpen) expect(proposal).toBe('incomplete');
    const absent: Entry = { kind: 'absent-unjustified' };
    expect(proposeResult({ ...file, units: { ...file.units, E7: absent } }, lawInForce).proposal).toBe(
      'undeliverable',
    );
  }),
);
