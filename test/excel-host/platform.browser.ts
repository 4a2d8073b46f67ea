import type { Bridge, Client, Requirements } from './client';
import type * as Node from './platform';

/** What the stand-in needs of the machine that it runs on, where that is a page: the twin of `platform.ts`. */

/** A test may take hold of the page's clock once it has loaded; the stand-in goes on by the real one. */
const { setTimeout } = globalThis;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A message, and no timer: browsers slow timers down that are set by timers. */
export const later: typeof Node.later = (work, milliseconds) => {
  if (milliseconds !== undefined && milliseconds > 0) {
    setTimeout(work, milliseconds);
    return;
  }
  waiting.push(work);
  channel.port2.postMessage(null);
};

/** A timer, and no message: what the page itself has put off with timers must have its turn too. */
export const nextTurn: typeof Node.nextTurn = () => new Promise((resolve) => setTimeout(resolve));

export const measureBytes: typeof Node.measureBytes = (text) => new Blob([text]).size;

let requirements: Requirements = new Map();

/** Tells which member needs which requirement set: whoever opens the page has read it out of the library. */
export function learnRequirements(known: Requirements): void {
  requirements = known;
}

export const requirementOf: typeof Node.requirementOf = (member) => requirements.get(member);

const globals = globalThis as unknown as Record<string, unknown>;

/**
 * Puts the bridge there over which the client will find its host. The client itself comes after that, as a script
 * of the page, and asks the page's own `Office` for the requirement sets.
 */
export const loadClient: typeof Node.loadClient = (send) => {
  const bridge: Bridge = { sendMessageToHost: send };
  globals['_richApiNativeBridge'] = bridge;
  return {
    get Excel() {
      return globals['Excel'] as Client['Excel'];
    },
    get OfficeExtension() {
      return globals['OfficeExtension'] as Client['OfficeExtension'];
    },
    get customFunctions() {
      return globals['CustomFunctionMappings'] as Client['customFunctions'];
    },
    deliver: (message) => bridge.onMessageFromHost?.(JSON.stringify(message)),
  };
};
