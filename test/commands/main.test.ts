import { readFileSync } from 'node:fs';
import type { ExcelHost } from '../excel-host';
import { openRegion } from '../support/region';
import { openClassList } from './support';

interface Event {
  readonly completed?: () => void;
}
type Action = (event?: Event | null) => Promise<void>;

const globals = globalThis as unknown as Record<string, unknown>;

/** Loads the script of the buttons into a page with a stand-in for Excel, as Office does. */
async function loadPage(host: ExcelHost, language = 'fr-FR') {
  const events: string[] = [];
  const actions = new Map<string, Action>();
  let becomeReady = (): void => undefined;
  const { region } = openRegion((sentence) => events.push(sentence));
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  Object.assign(globals, {
    document: { querySelector: (selector: string) => (selector === '[data-outcome]' ? region : null) },
    Office: {
      onReady: () => ready,
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: {
        showAsTaskpane: () => {
          events.push('pane');
          return Promise.resolve();
        },
      },
      context: {
        displayLanguage: language,
        requirements: {
          isSetSupported: (name: string, version: string) => host.isSetSupported(name, version),
        },
      },
    },
  });
  jest.resetModules();
  await import('../../src/commands/main');
  return {
    actions,
    events,
    becomeReady: () => {
      // Microsoft's library for Excel itself comes after the page's scripts.
      globals['Excel'] = host.Excel;
      becomeReady();
    },
    click: (name: string) => actions.get(name)?.({ completed: () => events.push('complete') }),
  };
}

afterEach(() => {
  for (const name of ['Excel', 'Office', 'document']) Reflect.deleteProperty(globals, name);
});

test('the actions are there as the page loads, under the names of the manifest', async () => {
  const { actions } = await loadPage(openClassList());
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.*?)</g)];
  expect([...actions.keys()]).toEqual(named.map(([, name]) => name));
});

test('a click that comes before Office is ready waits for it, then marks the sheet', async () => {
  const host = openClassList();
  const { becomeReady, click, events } = await loadPage(host);
  const clicked = click('agoraMark');
  await new Promise(setImmediate);
  expect(events).toEqual([]);
  becomeReady();
  await clicked;
  expect(events).toEqual([
    'Contrôle en cours…',
    expect.stringContaining('contrôlée\u00a0: 1 non conforme'),
    'complete',
  ]);
  expect(JSON.stringify(host.dump())).toContain('Conformité AGOrA');
});

test('an outcome to be read opens the pane, after the end of the click', async () => {
  const { becomeReady, click, events } = await loadPage(openClassList(), 'en-GB');
  becomeReady();
  await click('agoraRemove');
  expect(events).toEqual([
    'Removing the marks…',
    expect.stringContaining('nothing to remove'),
    'complete',
    'pane',
  ]);
});

test('a keyboard shortcut, which has no end to be told, works too', async () => {
  const { actions, becomeReady, events } = await loadPage(openClassList());
  becomeReady();
  await actions.get('agoraMark')?.(null);
  await actions.get('agoraRemove')?.({});
  expect(events).toHaveLength(4);
});

test('an Office that is not ready for good is told as an error', async () => {
  const page = await loadPage(openClassList());
  Object.assign(globals, {
    Office: { ...(globals['Office'] as object), onReady: () => Promise.reject(new Error()) },
  });
  jest.resetModules();
  await import('../../src/commands/main');
  await page.click('agoraMark');
  expect(page.events[1]).toContain('erreur imprévue');
});

test('in a browser without Office the script does nothing', async () => {
  jest.resetModules();
  await expect(import('../../src/commands/main')).resolves.toBeDefined();
});
