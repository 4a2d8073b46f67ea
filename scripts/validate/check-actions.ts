import vm from 'node:vm';
import { type Files, pathInside } from './files';
import { type Manifest, at, homeOf, resourceOf } from './manifest';
import type { Problem } from './problem';
import { everyElement } from './read-xml';

/**
 * Each button that runs a function finds it: the page has associated it, by the same name, once its scripts have run
 * in their order. Deferred ones don't count: the click that makes Excel load the page would be lost.
 */
export function checkActions(manifest: Manifest, files: Files): readonly Problem[] {
  const home = homeOf(manifest);
  const address = resourceOf(manifest, 'FunctionFile')?.value;
  const page = home === null || address === undefined ? null : pathInside(home, address);
  const text = page === null ? null : (files.read(page)?.toString('utf8') ?? null);
  // That there is such a page is the matter of check-runtime.ts and check-addresses.ts.
  if (text === null) return [];
  const { associated, problems } = runScripts(text, files);
  const missing = [...everyElement(manifest.root)]
    .filter(({ name, text: action }) => name === 'FunctionName' && !associated.has(action))
    .map(({ text: action, line }) => ({
      where: at(manifest, line),
      what: `no script of ${files.name}/${page ?? ''} associates “${action}” while the page loads`,
      todo: 'correct the name, here or in src/commands/ribbon.ts (capitals count), then npm run build',
    }));
  return [...problems, ...missing];
}

interface Run {
  readonly associated: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Runs what the page loads from our own folder, in an Office that notes the actions and never gets ready. */
function runScripts(page: string, files: Files): Run {
  const associated = new Set<string>();
  const never = new Promise(() => undefined);
  const context = vm.createContext({
    Office: { onReady: () => never, actions: { associate: (name: string) => associated.add(name) } },
    CustomFunctions: { associate: () => undefined },
    setTimeout: () => undefined,
    document: {},
  });
  const problems = scriptsOf(page).flatMap((script): readonly Problem[] => {
    const source = files.read(script)?.toString('utf8');
    const where = `${files.name}/${script}`;
    if (source === undefined) return [{ where, what: 'not there', todo: 'npm run build' }];
    try {
      vm.runInContext(source, context, { filename: where });
      return [];
    } catch (error) {
      return [{ where, what: `fails while the page loads: ${String(error)}`, todo: 'correct it' }];
    }
  });
  return { associated, problems };
}

/** Our own scripts that run where they stand; the pages are ours, and write their tags as src/taskpane/pages.ts does. */
function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script src="([^"]+)"><\/script>/g)]
    .map(([, source]) => source ?? '')
    .filter((source) => !source.includes(':'));
}
