import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } from 'node:timers';
import vm from 'node:vm';
import {
  type Bridge,
  type Client,
  type CustomFunction,
  type IsSetSupported,
  type Requirement,
  type Requirements,
  readRequirements,
} from './client';

/**
 * What the stand-in needs of the machine that it runs on: here Node. Its twin for a page, `platform.browser.ts`,
 * is what webpack takes in its place (`test/browser/build-pane.mjs`).
 */

/** The library, pinned in package.json: the canary test tells when its wire moves. */
const LIBRARY = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

interface Library {
  readonly script: vm.Script;
  readonly requirements: Requirements;
}

let library: Library | undefined;

function load(): Library {
  if (library !== undefined) return library;
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(LIBRARY);
  const source = readFileSync(path, 'utf8');
  library = {
    script: new vm.Script(source, { filename: LIBRARY }),
    requirements: readRequirements(source),
  };
  return library;
}

/** The requirement set of a member (`Table.resize`), where it is not among the first. */
export const requirementOf = (member: string): Requirement | undefined => load().requirements.get(member);

/** Does something soon, after all that is under way. */
export const later = (work: () => void, milliseconds = 0): void => {
  if (milliseconds > 0) setTimeout(work, milliseconds);
  else setImmediate(work);
};

/** Lets all go on that is ready to. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => later(resolve));

/** The bytes of a text in UTF-8. */
export const measureBytes = (text: string): number => Buffer.byteLength(text);

const nothing = (): void => undefined;

/** Timers that do not keep the tests from ending; they stay real under fake timers. */
const timers = {
  setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref(),
  setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args).unref(),
  clearTimeout,
  clearInterval,
};

/**
 * Loads the client in a context of its own, with the few globals that it asks for, bound to a host.
 *
 * @param send - takes each message that the client sends its host, as JSON text
 * @param isSetSupported - the requirement sets that this Excel has
 */
export function loadClient(send: (text: string) => void, isSetSupported: IsSetSupported): Client {
  const bridge: Bridge = { sendMessageToHost: send };
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    // Ours, so that `error instanceof Error` holds as it does in a page, and arrays are arrays of ours.
    Error,
    JSON,
    Promise,
    addEventListener: nothing,
    console: { log: nothing, warn: nothing, error: nothing },
    document: {
      addEventListener: nothing,
      cookie: '',
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    location: { hash: '', host: 'localhost', href: 'http://localhost/', protocol: 'http:', search: '' },
    navigator: { userAgent: 'node' },
    performance,
    ...timers,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  load().script.runInContext(vm.createContext(globals));
  // The client asks `window.Office.context`, which office.js would supply and which cannot be redefined.
  const requirements = { isSetSupported };
  globals['Office'] = Object.create(Object(globals['Office']) as object, {
    context: { value: { requirements } },
  });
  return {
    Excel: globals['Excel'] as typeof Excel,
    OfficeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
    customFunctions: globals['CustomFunctionMappings'] as Record<string, CustomFunction>,
    deliver: (message) => bridge.onMessageFromHost?.(JSON.stringify(message)),
  };
}
