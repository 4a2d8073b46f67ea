import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../scripts/dev-server/serve-folder';
import { findChromium } from '../../scripts/find-chromium';
import { type Requirements, readRequirements } from '../excel-host/client';

const program = findChromium();

/** Microsoft's library for Excel on the web; readable, so that its errors are too. */
export const LIBRARY = 'excel-web-16.00.debug.js';

/** What the tests of one file share. */
export interface Workshop {
  readonly browser: Browser;
  /** Where all of it was built. */
  readonly folder: string;
  /** Where the built `dist/` is served: `http://127.0.0.1:40000`. */
  readonly origin: string;
  /** The stand-in for Excel, as a script for a page. */
  readonly standIn: string;
  readonly library: string;
  readonly requirements: Requirements;
}

/** Milliseconds: a build and a start of the browser, or one test, on a slow machine. */
const PATIENCE = { start: 300_000, test: 120_000, long: 300_000 } as const;

let opened: Promise<Workshop> | undefined;
let server: Server | undefined;
let isHooked = false;

/**
 * A test that needs Chromium; where it is missing, the test is reported as skipped, with how to get it.
 *
 * @param patience  'long' for a test that goes through many pages: a slow machine is no fault
 */
export function testInChromium(
  name: string,
  work: () => Promise<void>,
  patience: 'test' | 'long' = 'test',
): void {
  if (program === undefined) {
    test.skip(`${name} (needs Chromium: apt-get install chromium, or CHROME_PATH)`, work);
    return;
  }
  if (!isHooked) {
    isHooked = true;
    beforeAll(openWorkshop, PATIENCE.start);
    afterAll(closeWorkshop, PATIENCE.test);
  }
  test(name, work, PATIENCE[patience]);
}

/** The browser and what it is shown; started once for a file of tests. */
export function openWorkshop(): Promise<Workshop> {
  opened ??= startWorkshop();
  return opened;
}

async function startWorkshop(): Promise<Workshop> {
  const [browser, folder, library] = await Promise.all([startBrowser(), build(), readLibrary()]);
  return {
    browser,
    folder,
    origin: await serve(join(folder, 'dist')),
    standIn: await readFile(join(folder, 'stand-in.js'), 'utf8'),
    library,
    requirements: readRequirements(library),
  };
}

const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      // Nothing but this machine has an address: neither the page nor the browser itself can reach anybody.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });

/** In a process of its own: inside of jest, webpack would be slow. */
async function build(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/browser/build-pane.mjs']);
  return stdout;
}

function readLibrary(): Promise<string> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return readFile(resolve(`@microsoft/office-js/dist/${LIBRARY}`), 'utf8');
}

async function serve(folder: string): Promise<string> {
  const own = createServer(serveFolder(folder));
  server = own;
  await new Promise<void>((resolve, reject) => {
    own.once('error', reject);
    own.listen(0, '127.0.0.1', resolve);
  });
  const { port } = own.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function closeWorkshop(): Promise<void> {
  const workshop = await opened?.catch(() => undefined);
  await workshop?.browser.close();
  server?.closeAllConnections();
  server?.close();
}
