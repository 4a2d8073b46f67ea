/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import vm from 'node:vm';

/** The library, pinned in package.json: the canary test tells when its wire moves. */
const LIBRARY = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';

/** A function of the add-in's, as Excel calls it. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** Microsoft's own client, loaded for one host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What `CustomFunctions.associate` fills: the functions by their id. */
  readonly customFunctions: Record<string, CustomFunction>;
  /** Gives the client a message of the host's. */
  readonly deliver: (message: object) => void;
}

/** Whether this Excel has a requirement set. */
export type IsSetSupported = (name: string, version?: string | number) => boolean;

interface Library {
  readonly script: vm.Script;
  readonly sets: ReadonlyMap<string, { readonly set: string; readonly version: string }>;
}

let library: Library | undefined;

function load(): Library {
  if (library !== undefined) return library;
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(LIBRARY);
  const source = readFileSync(path, 'utf8');
  library = { script: new vm.Script(source, { filename: LIBRARY }), sets: readSets(source) };
  return library;
}

/** The requirement set that each member came with, as the library itself has it written down. */
function readSets(source: string): Library['sets'] {
  const pattern = /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
  const sets = new Map<string, { readonly set: string; readonly version: string }>();
  for (const [, member = '', set = '', version = ''] of source.matchAll(pattern)) {
    sets.set(member, { set: set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi', version });
  }
  return sets;
}

/** The requirement set of a member (`Table.resize`), where it is not among the first. */
export const requirementOf = (
  member: string,
): { readonly set: string; readonly version: string } | undefined => load().sets.get(member);

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
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost: send,
  };
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
