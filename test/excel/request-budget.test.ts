import { type MarkingFigures, measureMarking, sum } from '../../scripts/bench/measure-marking';
import { lawInForce } from '../support/law';

const CANDIDATES = 2_000;
/** Three for reading, one for what stands already, one for writing, one to see what the verdicts show. */
const MOST_REQUESTS = 6;
/** As many times the JSON of the two columns. */
const MOST_SENT = 1.3;
/** Of one row, its two cells and the headings; the whole sheet makes fifty times as much. */
const MOST_OF_AN_EDIT = 8_000;

describe.each([
  ['a range', false],
  ['an Excel table', true],
])(`${CANDIDATES} candidates in %s`, (_name, inTable) => {
  let measured: Promise<MarkingFigures> | null = null;
  const measure = () => (measured ??= measureMarking(CANDIDATES, lawInForce, { inTable }));

  test(`are marked in ${MOST_REQUESTS} requests`, async () => {
    expect((await measure()).marking.requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test(`take at most ${MOST_SENT} times the bytes of what is written`, async () => {
    const { marking, columns } = await measure();
    expect(columns).toBeGreaterThan(CANDIDATES * 200);
    expect(sum(marking.sent) / columns).toBeLessThanOrEqual(MOST_SENT);
  });

  test('are not all read again when one cell is edited', async () => {
    const { marking, edit } = await measure();
    expect(edit.requests).toBeGreaterThan(0);
    expect(edit.requests).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(sum(edit.sent)).toBeLessThan(MOST_OF_AN_EDIT * 2);
    expect(sum(edit.received)).toBeLessThan(MOST_OF_AN_EDIT);
    expect(sum(marking.received)).toBeGreaterThan(MOST_OF_AN_EDIT * 40);
  });
});

test('a cell edited among many is judged with as few bytes as among few', async () => {
  const [few, many] = await Promise.all([10, CANDIDATES].map((count) => measureMarking(count, lawInForce)));
  expect(sum(many?.edit.received ?? [])).toBeLessThan(sum(few?.edit.received ?? []) * 1.2);
});

describe(`${CANDIDATES} candidates with four attestations each in a register`, () => {
  /** What one request may carry, in bytes: what is more goes into another one. */
  const MOST_OF_A_REQUEST = 5_000_000;
  let measured: Promise<MarkingFigures> | null = null;
  const measure = () => (measured ??= measureMarking(CANDIDATES, lawInForce, { attestations: 4 }));
  const PATIENCE = 120_000;

  test(
    `are marked in ${MOST_REQUESTS} requests, and those that the size of a request forces`,
    async () => {
      const { marking } = await measure();
      const forced = Math.ceil(sum(marking.sent) / MOST_OF_A_REQUEST) - 1;
      expect(marking.requests).toBeLessThanOrEqual(MOST_REQUESTS + forced);
      expect(Math.max(...marking.sent, ...marking.received)).toBeLessThan(MOST_OF_A_REQUEST);
    },
    PATIENCE,
  );

  test(
    `take at most ${MOST_SENT} times the bytes of what is written`,
    async () => {
      const { marking, columns } = await measure();
      expect(sum(marking.sent) / columns).toBeLessThanOrEqual(MOST_SENT);
    },
    PATIENCE,
  );

  test(
    'are not all read again when one cell of the list is edited',
    async () => {
      const { edit } = await measure();
      expect(edit.requests).toBeLessThanOrEqual(MOST_REQUESTS);
      expect(sum(edit.received)).toBeLessThan(MOST_OF_AN_EDIT);
    },
    PATIENCE,
  );
});
