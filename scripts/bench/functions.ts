import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const CALLS = 200_000;
const STARTS = 9;

type Handler = (...inputs: unknown[]) => unknown;

/** Prints how fast the functions are there, and how many calls a second they answer, as dist/ holds them. */
export function benchFunctions(): void {
  const script = readFileSync('dist/functions.js', 'utf8');
  const starts = Array.from({ length: STARTS }, () => {
    const start = performance.now();
    load(script);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(
    `functions.js registered in a bare host: ${(starts[STARTS >> 1] ?? NaN).toFixed(1)} ms (median of ${STARTS})`,
  );

  const handlers = load(script);
  const headings = [['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Justificatifs E31', 'Note E31']];
  measure('PFMP_OK', handlers, (call) => ['CNED', 18 + (call % 6)]);
  measure('FINAL_GRADE', handlers, (call) => [call % 21, 12, 10]);
  measure('CHECK', handlers, (call) => [
    headings,
    [[`NOM ${call}`, 'CNED', 18 + (call % 6), 'oui', 'non', 12]],
  ]);
}

function measure(
  id: string,
  handlers: ReadonlyMap<string, Handler>,
  inputs: (call: number) => readonly unknown[],
): void {
  const handler = handlers.get(id);
  if (!handler) throw new Error(`no function ${id}`);
  const start = performance.now();
  for (let call = 0; call < CALLS; call += 1) handler(...inputs(call));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${id}: ${Math.round(CALLS / seconds / 1000)} thousand calls/s`);
}

function load(script: string): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const CustomFunctions = {
    associate: (id: string, handler: Handler) => handlers.set(id, handler),
    Error,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  vm.runInNewContext(script, { CustomFunctions });
  return handlers;
}
