import { isDone, open, works } from './works';

/** Milliseconds: some two hundred faults a work, each in a workbook of its own. */
const LONG = 180_000;

let tried = 0;

describe.each(works)('$name', (work) => {
  test(
    'leaves the sheet as before or wholly done whichever request fails, after any part of it, and says which',
    async () => {
      const host = await open(work);
      const before = host.dump();
      const sent = host.requests.length;
      expect(isDone(await work.work(host))).toBe(true);
      const after = host.dump();
      const actions = host.requests.slice(sent).map((request) => request.actions);
      for (const [request, count] of actions.entries()) {
        for (const part of [...Array.from({ length: count + 1 }, (_, index) => index), Infinity]) {
          const failing = await open(work);
          failing.failAt(request + 1, 'GeneralException', part);
          const told = await work.work(failing);
          await failing.settled();
          tried += 1;
          const where = `request ${request + 1} of ${actions.length} after ${part} actions: ${told.kind}`;
          expect([where, failing.dump()]).toEqual([where, isDone(told) ? after : before]);
          expect(told.kind).not.toBe('uncertain');
        }
      }
    },
    LONG,
  );
});

afterAll(() => {
  process.stdout.write(`faults tried: ${tried}\n`);
});
