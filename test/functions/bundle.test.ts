import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { functionTable } from '../../src/functions';
import { codes } from '../../src/regulation';
import { callFunction } from '../support/functions';

const root = join(__dirname, '../..');
/** kB gzipped, as the issue that asked for the functions bounds them. */
const LARGEST = 40_000;
/** What ends the script as it is published, and not that of the tests. */
const NAME_OF_MAP = '\n//# sourceMappingURL=functions.js.map';

/** Excel's custom functions as their runtime alone offers them: no Office, no page, no timers, unless given. */
function bareHost(besides: object = {}) {
  const handlers = new Map<string, (...inputs: unknown[]) => unknown>();
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (id: string, handler: (...inputs: unknown[]) => unknown) => handlers.set(id, handler),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  return { handlers, context: vm.createContext({ CustomFunctions, ...besides }) };
}

describe('dist/functions.js', () => {
  let script = '';
  beforeAll(() => {
    // The build that the browser's tests open, as well: it is made once.
    const built = spawnSync(process.execPath, ['test/browser/build-pane.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(built.stderr).toBe('');
    script = readFileSync(join(built.stdout, 'dist/functions.js'), 'utf8') + NAME_OF_MAP;
  }, 180_000);

  test('is under 40 kB gzipped', () => {
    expect(gzipSync(script).length).toBeLessThan(LARGEST);
  });

  test('registers every function where only CustomFunctions exists, without the pane', () => {
    const { handlers, context } = bareHost();
    vm.runInContext(script, context);
    expect([...handlers.keys()]).toEqual(functionTable.map(({ id }) => id));
    expect(handlers.get('PFMP_OK')?.('CNED', 20)).toBe(true);
  });

  test('throws Excel’s own errors, with the sentence', () => {
    const { handlers, context } = bareHost();
    vm.runInContext(script, context);
    const thrown = (...inputs: unknown[]) => {
      try {
        return handlers.get('PFMP_OK')?.(...inputs);
      } catch (error) {
        return error;
      }
    };
    expect(thrown('licorne', 20)).toMatchObject({ code: '#VALUE!' });
    expect(thrown('CNED', 'vingt')).toMatchObject({
      message: expect.stringMatching(/^semaines : .*« vingt »/) as string,
    });
    expect(thrown('CNED', null)).toMatchObject({ code: '#N/A' });
  });

  // What is left out of the script, to keep it small, must not be missed in it.
  test('answers every example of the help, and tells every rule, as the sources do', async () => {
    const { handlers, context } = bareHost();
    vm.runInContext(script, context);
    const calls = [
      ...functionTable.flatMap(({ id, examples }) => examples.map((each) => [id, each.arguments] as const)),
      ...codes.map((code) => ['RULE', [code]] as const),
      ...['E2', 'E31', 'E32', 'attestation'].map((asked) => ['RULE', [asked]] as const),
    ];
    for (const [id, inputs] of calls) {
      const answer = callFunction(id, inputs);
      const told = await Promise.resolve()
        .then(() => handlers.get(id)?.(...inputs))
        .then((value) => ({ value }))
        .catch((error: unknown) => {
          const { code, message } = error as { readonly code: string; readonly message: string };
          return { code, message };
        });
      const expected =
        answer.kind === 'error'
          ? { code: answer.error === 'invalid' ? '#VALUE!' : '#N/A', message: answer.message }
          : { value: answer.kind === 'value' ? answer.value : answer.rows };
      expect([id, inputs, JSON.parse(JSON.stringify(told)) as unknown]).toMatchObject([id, inputs, expected]);
    }
    expect(calls.length).toBeGreaterThan(100);
  });

  describe('with Excel there', () => {
    /** An Excel whose workbook counts its days so that 1 January 2000 is this serial. */
    const excelWith = (serial: number) => ({
      Office: { onReady: () => Promise.resolve() },
      Excel: {
        run: (batch: (context: object) => Promise<unknown>) =>
          batch({
            workbook: { functions: { date: () => ({ load: () => undefined, value: serial }) } },
            sync: () => Promise.resolve(),
          }),
      },
      setTimeout: (done: () => void, milliseconds: number) => setTimeout(done, milliseconds).unref(),
    });
    // 1 January 2020 to 31 December 2022: three years to the day, typed partly as text.
    const threeYears = (start: number) => ['3 ans', start, '31/12/2022', '15/06/2026'];

    test('dates count from 1904 where the workbook does', async () => {
      const { handlers, context } = bareHost(excelWith(35_064));
      vm.runInContext(script, context);
      expect(await handlers.get('EXPERIENCE_OK')?.(...threeYears(43_831 - 1_462))).toBe(true);
      expect(await handlers.get('EXPERIENCE_OK')?.(...threeYears(43_832 - 1_462))).toBe(false);
    });

    test('and from 1900 elsewhere; a function without dates never waits', async () => {
      const { handlers, context } = bareHost(excelWith(36_526));
      vm.runInContext(script, context);
      expect(handlers.get('PFMP_OK')?.('CNED', 20)).toBe(true);
      expect(await handlers.get('EXPERIENCE_OK')?.(...threeYears(43_831))).toBe(true);
      expect(await handlers.get('EXPERIENCE_OK')?.(...threeYears(43_832))).toBe(false);
    });

    test('an Office that never gets ready leaves no cell waiting', async () => {
      const atOnce = (done: () => void) => setImmediate(done);
      const { handlers, context } = bareHost({
        ...excelWith(36_526),
        Office: { onReady: () => new Promise(() => undefined) },
        setTimeout: atOnce,
      });
      vm.runInContext(script, context);
      expect(await handlers.get('EXPERIENCE_OK')?.(...threeYears(43_831))).toBe(true);
    });
  });
});
