import fc from 'fast-check';
import type { Cell } from '../../src/cells';
import type { Category } from '../../src/regulation';
import { allColumns, anything, candidates, certificateNumbers, referenceDays } from '../support/candidates';
import type { Cells } from '../support/candidates';
import { codesOf, createCellJudge, createUnreadableFinder, favourOf } from '../support/judged';
import { property, seed } from '../support/seed';

const judge = createCellJudge();
const unreadableColumns = createUnreadableFinder();

/** One column of proofs and one exam date for both units: the fields that the other workbook has not. */
const sharedColumns = [
  ...allColumns.filter((column) => !/^(evidence|examDate)E3\d$/.test(column)),
  'evidence',
];
const judgeShared = createCellJudge(sharedColumns);

function without(cells: Cells, ...columns: readonly string[]): Cells {
  return { ...cells, ...Object.fromEntries(columns.map((column) => [column, null])) };
}

test('the generated candidates are of all verdicts, many of them compliant', () => {
  const verdicts = fc.sample(fc.tuple(candidates, referenceDays), { seed, numRuns: 2_000 });
  const count = (wanted: string) =>
    verdicts.filter(([cells, day]) => judge(cells, day).verdict === wanted).length;
  expect(count('compliant')).toBeGreaterThan(100);
  expect(count('non-compliant')).toBeGreaterThan(300);
  expect(count('incomplete')).toBeGreaterThan(300);
  expect(count('out-of-scope')).toBeGreaterThan(10);
});

describe('more is never less', () => {
  // By halves up to the bound of plausible weeks: beyond it the figure is another unit or a slip.
  const halves = fc.integer({ min: 0, max: 520 }).map((half) => half / 2);

  property('more weeks of training are never less favourable', () =>
    fc.property(candidates, referenceDays, halves, halves, (cells, day, one, other) => {
      const judgeWith = (pfmpWeeks: number) => favourOf(judge({ ...cells, pfmpWeeks }, day).verdict);
      const fewer = judgeWith(Math.min(one, other));
      const more = judgeWith(Math.max(one, other));
      expect(more ?? 0).toBeGreaterThanOrEqual(fewer ?? 0);
    }),
  );

  // A positioning is no decision when it is empty and a mark is never needed: both are left out. The
  // remaining date of half a certificate is too: what has no date at all is no certificate.
  const removable = allColumns.filter((column) => !/^(positioning$|mark)/.test(column));
  const otherHalf = (column: string) =>
    column.startsWith('experienceStart')
      ? column.replace('Start', 'End')
      : column.startsWith('experienceEnd')
        ? column.replace('End', 'Start')
        : null;

  property('what is taken away never makes a candidate compliant', () =>
    fc.property(candidates, referenceDays, fc.constantFrom(...removable), (cells, day, column) => {
      const half = otherHalf(column);
      fc.pre(cells[column] !== null && (half === null || cells[half] !== null));
      const before = judge(cells, day).verdict;
      const after = judge(without(cells, column), day).verdict;
      if (before === 'non-compliant' || before === 'incomplete') expect(after).not.toBe('compliant');
    }),
  );

  property('a certificate that is taken away never makes a candidate compliant', () =>
    fc.property(candidates, referenceDays, fc.constantFrom(...certificateNumbers), (cells, day, n) => {
      const [start, end] = [`experienceStart ${n}`, `experienceEnd ${n}`];
      fc.pre(cells[start] !== null && cells[end] !== null);
      const before = judge(cells, day).verdict;
      const after = judge(without(cells, start, end, `workingTime ${n}`), day).verdict;
      if (before === 'non-compliant' || before === 'incomplete') expect(after).not.toBe('compliant');
    }),
  );
});

describe('order', () => {
  const orders = fc.shuffledSubarray([...certificateNumbers], { minLength: certificateNumbers.length });

  property('the order of the certificates does not matter', () =>
    fc.property(candidates, referenceDays, orders, (cells, day, order) => {
      const moved = Object.fromEntries(
        order.flatMap((from, index) =>
          ['experienceStart', 'experienceEnd', 'workingTime'].map((field): [string, Cell] => [
            `${field} ${index + 1}`,
            cells[`${field} ${from}`] ?? null,
          ]),
        ),
      );
      const before = judge(cells, day);
      const after = judge({ ...cells, ...moved }, day);
      expect(after.verdict).toBe(before.verdict);
      expect(codesOf(after)).toBe(codesOf(before));
      expect(after.outcome).toEqual(before.outcome);
    }),
  );
});

describe('cells that hold anything at all', () => {
  const strange = fc.array(fc.tuple(fc.constantFrom(...allColumns, 'evidence'), anything), {
    minLength: 1,
    maxLength: 6,
  });

  property('never crash, and are never more favourable than the same row with the unread cells empty', () =>
    fc.property(candidates, strange, referenceDays, (usual, replaced, day) => {
      const cells: Cells = { ...usual, ...Object.fromEntries(replaced) };
      const emptied = without(cells, ...unreadableColumns(cells));
      for (const judgeCells of [judge, judgeShared]) {
        const found = favourOf(judgeCells(cells, day).verdict);
        const asEmpty = favourOf(judgeCells(emptied, day).verdict);
        if (asEmpty === null || found === null) expect(found).toBe(asEmpty);
        else expect(found).toBeLessThanOrEqual(asEmpty);
      }
    }),
  );

  property('make no judgement without verdict, source or place, when all of them are strange', () =>
    fc.property(
      fc.array(anything, { minLength: allColumns.length, maxLength: allColumns.length }),
      (values) => {
        const cells = Object.fromEntries(allColumns.map((column, index) => [column, values[index] ?? null]));
        const { verdict, findings, outcome } = judge(cells);
        expect(verdict).not.toBe('compliant');
        for (const finding of findings) expect(finding.source).not.toBe('');
        if (outcome.final.kind === 'grade') {
          expect(outcome.final.value).toBeGreaterThanOrEqual(0);
          expect(outcome.final.value).toBeLessThanOrEqual(20);
        }
      },
    ),
  );
});

describe('unknown never becomes compliant', () => {
  const always = [
    'candidateNumber',
    'lastName',
    'firstName',
    'birthDate',
    'status',
    'attestation',
    'dossierE31',
    'evidenceE31',
    'dossierE32',
    'evidenceE32',
    'markE2',
    'markE31',
    'markE32',
    'examDate',
    'examDateE31',
    'examDateE32',
  ];
  const positioned = ['pfmpWeeks', 'positioning', 'positioningDate', 'entryDate'];
  const experienced = [
    ...certificateNumbers.flatMap((n) => [`experienceStart ${n}`, `experienceEnd ${n}`]),
    'employee',
    'qualifiedJob',
    'registrationDate',
  ];
  /** What the rules of each category ask for (note §§ 1-1 to 1-4), besides what they ask of all. */
  const usedBy: Readonly<Record<Category, readonly string[]>> = {
    'private-school': positioned,
    'distance-learning': positioned,
    'adult-first': positioned,
    apprentice: ['pfmpWeeks', 'contractWeeks'],
    'adult-advanced': [...experienced, ...certificateNumbers.map((n) => `workingTime ${n}`)],
    'three-years': experienced,
  };
  const errorCell: Cell = { kind: 'error', text: '#REF!' };
  const unread = fc.constantFrom<Cell>(errorCell, '?!', 'à vérifier', '70 jours', NaN, -1, 'licorne');
  const labels = ['candidateNumber', 'lastName', 'firstName'];

  property('a cell that can’t be read, where the category uses it, leaves nobody compliant', () =>
    fc.property(candidates, referenceDays, unread, fc.nat(), (usual, day, cell, pick) => {
      const { category, verdict } = judge(usual, day);
      fc.pre(verdict !== 'out-of-scope');
      const columns = [...always, ...(category === null ? [] : usedBy[category])];
      const column = columns[pick % columns.length] ?? 'status';
      // Any text is a name: only an error can't be read as one.
      const cells = { ...usual, [column]: labels.includes(column) ? errorCell : cell };
      expect(unreadableColumns(cells)).toContain(column);
      expect(judge(cells, day).verdict).not.toBe('compliant');
    }),
  );

  property('a compliant judgement holds no violation and nothing missing', () =>
    fc.property(candidates, referenceDays, (cells, day) => {
      const { verdict, findings } = judge(cells, day);
      const gravest = findings.map(({ severity }) => severity);
      expect(verdict === 'compliant').toBe(
        gravest.every((severity) => severity === 'info') && verdict !== 'out-of-scope',
      );
    }),
  );
});
