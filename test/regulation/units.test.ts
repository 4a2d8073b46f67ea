import {
  type Candidate,
  type Category,
  type Field,
  addMonthsToDay,
  addUpWeeks,
  calendarDay,
  collectFindings,
  computeFinalGrade,
  concernsAny,
  dayOfIso,
  findDuplicates,
  isoDay,
  listFigures,
  listUncheckedRules,
  notAsked,
  reachesThreshold,
  requireWeeks,
  unaskedCandidate,
  value,
} from '../../src/regulation';
import { listFigures as listFiguresOfTests } from '../support/figures';
import { lawInForce } from '../support/law';

describe('calendar days', () => {
  test.each([
    ['2026-06-15', 46188],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
  ])('%s is the serial %i and back', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  test.each(['2025-02-29', '2026-13-01', '2026-00-10', '15/06/2026', '2026-6-15', ''])(
    '“%s” is no day',
    (text) => {
      expect(dayOfIso(text)).toBeNull();
    },
  );

  test('a year of two figures is no year', () => {
    expect(calendarDay(26, 1, 5)).toBeNull();
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-06-15', -24, '2024-06-15'],
    ['2026-08-31', -6, '2026-02-28'],
  ])('%s and %i months are %s: month ends clamp', (from, months, to) => {
    expect(isoDay(addMonthsToDay(dayOfIso(from) ?? 0, months))).toBe(to);
  });
});

describe('rules that a workbook does not let us judge', () => {
  const unchecked = (present: readonly Field[], ambiguous: readonly Field[] = []) =>
    listUncheckedRules(new Set(present), new Set(ambiguous)).map(({ rule, reason }) => `${rule} ${reason}`);

  test('each rule without its column stands once', () => {
    expect(unchecked(['status', 'pfmpWeeks'])).toContain('positioning no-column');
    expect(unchecked(['status', 'pfmpWeeks'])).not.toContain('training no-column');
  });

  test('a column that two headings claim is another reason', () => {
    expect(unchecked(['status'], ['pfmpWeeks'])).toContain('training ambiguous');
  });

  test('a rule with two columns needs both', () => {
    expect(unchecked(['positioningDate'])).toContain('positioning-date no-column');
    expect(unchecked(['experienceStart', 'experienceEnd'])).not.toContain('experience no-column');
  });

  test.each<Field>(['examDate', 'examDateE31', 'examDateE32'])('%s alone serves the exam date', (field) => {
    expect(unchecked([field])).not.toContain('exam-date no-column');
  });

  test('one column of proofs serves both units', () => {
    expect(unchecked(['evidence']).filter((each) => each.startsWith('evidence'))).toEqual([]);
  });

  test.each<[Category, boolean]>([
    ['apprentice', true],
    ['three-years', false],
  ])('the contract concerns %s: %p', (category, concerns) => {
    expect(concernsAny('contract', new Set([category]))).toBe(concerns);
    expect(concernsAny('attestation', new Set([category]))).toBe(true);
  });
});

describe('the weeks that a category asks for', () => {
  const ask = (category: Category, told: Partial<Candidate> = {}) => {
    const candidate = { ...unaskedCandidate, ...told };
    const { result, findings } = collectFindings(lawInForce, (report) =>
      requireWeeks(candidate, category, { kind: 'not-asked' }, lawInForce, report),
    );
    return [result, ...findings.map(({ code }) => code)];
  };

  test.each<[Category, number]>([
    ['private-school', 20],
    ['distance-learning', 20],
    ['adult-first', 22],
  ])('note § 1: %s, %i weeks without a decision', (category, weeks) => {
    expect(ask(category)).toEqual([weeks]);
  });

  test('note § 1-1: the weeks that the recteur decided', () => {
    expect(ask('private-school', { positioning: value({ kind: 'decided', weeks: 12 }) })).toEqual([12]);
    expect(ask('private-school', { positioning: value({ kind: 'reduced' }) })).toEqual([
      10,
      'positioning-assumed',
    ]);
  });

  test('note § 1-2: the length of the contract, or why it is not known', () => {
    expect(ask('apprentice', { contractWeeks: value(104) })).toEqual([104]);
    expect(ask('apprentice', { contractWeeks: { kind: 'absent' } })).toEqual([null, 'contract-missing']);
    expect(ask('apprentice')).toEqual([null, 'duration-unchecked']);
  });

  test.each<Category>(['adult-advanced', 'three-years'])('note §§ 1-3, 1-4: none of %s', (category) => {
    expect(ask(category)).toEqual([0]);
  });
});

test('weeks that are not asked in one part are not asked at all', () => {
  const { result } = collectFindings(lawInForce, (report) => addUpWeeks([value(8), notAsked], report));
  expect(result).toEqual({ kind: 'not-asked' });
});

describe('the mean against a threshold', () => {
  const mean = (e2: number, e31: number, e32: number) => {
    const mark = (points: number) => ({ kind: 'mark', value: points }) as const;
    const final = computeFinalGrade({ E2: mark(e2), E31: mark(e31), E32: mark(e32) }, lawInForce);
    if (final.kind !== 'grade') throw new Error('no grade');
    return final;
  };

  test.each([
    [10, 10, 10, true],
    [9.99, 10, 10, false],
    [9.9, 10.1, 10, true],
    // (4 × 9,7 + 4 × 10,3 + 3 × 10) / 11 is 10 exactly; as floats it is a hair less
    [9.7, 10.3, 10, true],
    [10.3, 9.7, 10, true],
    [9.1, 10.9, 10, true],
    [9.999, 10, 10, false],
  ])('%f, %f, %f reach 10: %p', (e2, e31, e32, reached) => {
    expect(reachesThreshold(mean(e2, e31, e32), 10)).toBe(reached);
  });
});

test('two candidates who share number, name and birth date are told once each', () => {
  const twin = { number: '1', name: 'ada', birthDate: 40_000 };
  expect([...findDuplicates([twin, twin], (name) => name)]).toEqual([
    [0, 'number'],
    [1, 'number'],
  ]);
});

test('the figures that are shown are those of the data, one and all', () => {
  const shown = listFigures(lawInForce).map(({ path, value: figure }) => [path, figure]);
  expect(shown).toEqual(listFiguresOfTests(lawInForce).map(([path, { value: figure }]) => [path, figure]));
  expect(shown).toHaveLength(55);
});
