import fc from 'fast-check';

/** The seed of every property: fixed, so that a failure on one machine is the same on all. */
export const seed = 20_260_615;
/** `RUNS=100000 npx jest properties` looks longer. */
export const runs = Number(process.env['RUNS'] ?? 1_000);

/** States a property as a test; the seed stands in the test's name, to run it again with another. */
export function property(
  sentence: string,
  check: () => fc.IRawProperty<unknown> | fc.IAsyncProperty<unknown>,
  numRuns = runs,
): void {
  test(`${sentence} (${numRuns} runs, seed ${seed})`, async () => {
    await fc.assert(check() as fc.IAsyncProperty<unknown>, { seed, numRuns });
  });
}
