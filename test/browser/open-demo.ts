import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { ConsoleMessage, FrameLocator, Page } from 'playwright-core';
import type { DemoPage } from '../../demo/office/stage';
import { serveDemo } from '../../scripts/demo/serve-demo';
import type { Dump } from '../excel-host';
import { openWorkshop } from './chromium';
import { startClockAt } from './page/set-clock';

export interface DemoOptions {
  /** When it is, in the page: verdicts depend on the day. */
  readonly now?: Date;
  readonly language?: 'fr-FR' | 'en-US';
  readonly size?: { readonly width: number; readonly height: number };
}

/** The demo, open in a browser with the example in it. */
export interface Demo {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything that is in the workbook. */
  readonly dump: () => Promise<Dump>;
  /** Waits until the pane and the stand-in have come to rest. */
  readonly settled: () => Promise<void>;
  /** Drops a file on the page. */
  readonly drop: (path: string) => Promise<void>;
  readonly select: (address: string) => Promise<void>;
  /** What went wrong, or was asked of somebody else, up to now. */
  readonly troubles: readonly string[];
}

const open = new Set<() => Promise<void>>();

// What went wrong in the page must fail the test, whether or not the test asks.
afterEach(async () => {
  const closings = [...open];
  open.clear();
  for (const close of closings) await close();
});

/** Opens the demo as `npm run demo` serves it. */
export async function openDemo({
  now = new Date('2026-06-01T10:00:00+02:00'),
  language = 'fr-FR',
  size = { width: 1366, height: 768 },
}: DemoOptions = {}): Promise<Demo> {
  const { browser, folder } = await openWorkshop();
  const server = createServer(serveDemo({ product: join(folder, 'dist'), demo: join(folder, 'demo') }));
  const origin = await listen(server);
  const context = await browser.newContext({ locale: language, timezoneId: 'Europe/Paris', viewport: size });
  await context.addInitScript(startClockAt, now.getTime());
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) troubles.push(`asked: ${url}`);
  });
  page.on('console', (message) => {
    if (isTrouble(message)) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
  open.add(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
    if (troubles.length > 0) throw new Error(`The demo is in trouble:\n${troubles.join('\n')}`);
  });
  await page.goto(`${origin}/`);
  const demo = driveDemo(page, troubles);
  await demo.settled();
  return demo;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function driveDemo(page: Page, troubles: readonly string[]): Demo {
  const pane = page.frameLocator('[data-pane]');
  const settled = async (): Promise<void> => {
    await page.locator('main[aria-busy="false"]').first().waitFor();
    await page.evaluate(() => (globalThis as unknown as DemoPage).agoraDemo?.host.settled());
    await pane.locator('main[aria-busy="false"]').waitFor();
  };
  return {
    page,
    pane,
    troubles,
    settled,
    dump: () =>
      page.evaluate(() => (globalThis as unknown as DemoPage).agoraDemo?.host.dump()) as Promise<Dump>,
    drop: async (path) => {
      await page.setInputFiles('[data-file]', path);
      await page.getByText(`${basename(path)} est ouvert.`, { exact: true }).waitFor();
      await settled();
    },
    select: async (address) => {
      await page.evaluate(
        (given) => (globalThis as unknown as DemoPage).agoraDemo?.host.person.select(given),
        address,
      );
      await settled();
    },
  };
}

const isTrouble = (message: ConsoleMessage): boolean => ['error', 'warning'].includes(message.type());
