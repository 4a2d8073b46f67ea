import type { BrowserContext, ConsoleMessage, Request, Route } from 'playwright-core';
import { LIBRARY, type Workshop } from './chromium';
import { type PageSetup, SETUP } from './page/setup';

/** Where the product loads Microsoft's library from. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** One request of a page. */
export interface NetworkRequest {
  readonly method: string;
  readonly url: string;
}

/** What went over the wire, and what went wrong. */
export interface Traffic {
  /** Every request that left a page, in the order of leaving. */
  readonly network: readonly NetworkRequest[];
  /** Requests refused, errors of the console and of scripts, breaches of the page's own policy. */
  readonly troubles: string[];
}

/**
 * Answers the pages of a context with the folder that is served, and where they ask Microsoft with the stand-in and
 * the library; refuses everything else. Notes all of it.
 */
export async function watchTraffic(
  context: BrowserContext,
  { origin, standIn, library }: Workshop,
  setup: PageSetup,
): Promise<Traffic> {
  const network: NetworkRequest[] = [];
  const troubles: string[] = [];
  const scripts = new Map([
    [`${OFFICE}office.js`, () => `globalThis.${SETUP} = ${JSON.stringify(setup)};\n${standIn}`],
    [`${OFFICE}${LIBRARY}`, () => library],
  ]);
  const answer = async (route: Route, request: Request): Promise<void> => {
    const script = scripts.get(request.url());
    if (script !== undefined) {
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script() });
    } else if (request.url().startsWith(`${origin}/`)) {
      await route.continue();
    } else {
      troubles.push(`refused: ${request.method()} ${request.url()}`);
      await route.abort('blockedbyclient');
    }
  };
  await context.route('**/*', answer);
  context.on('request', (request) => network.push({ method: request.method(), url: request.url() }));
  context.on('console', (message) => {
    if (isTrouble(message)) troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${describeError(error.error())}`));
  context.on('page', (page) => {
    page.on('crash', () => troubles.push('the page has crashed'));
    page.on('websocket', (socket) => troubles.push(`websocket: ${socket.url()}`));
  });
  return { network, troubles };
}

/** Breaches of the policy are errors of the console too; of what was refused here it is known already. */
const isTrouble = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !message.text().includes('net::ERR_BLOCKED_BY_CLIENT');

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
