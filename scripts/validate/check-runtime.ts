import { type Manifest, at, find, resourceOf } from './manifest';
import type { Problem } from './problem';

/** The shared runtime is one long-lived page: pane, functions and commands point to the same address. */
export function checkRuntime(manifest: Manifest): readonly Problem[] {
  const host = find(manifest.root, 'VersionOverrides', 'Hosts', 'Host');
  const runtime = host && find(host, 'Runtimes', 'Runtime');
  if (runtime?.attributes.get('lifetime') !== 'long') {
    const what = 'no runtime of long lifetime: functions would die with the pane';
    const where = at(manifest, (runtime ?? host ?? manifest.root).line);
    return [{ where, what, todo: 'write <Runtime resid="…" lifetime="long"/> as first child of Host' }];
  }
  const page = manifest.settings.find(({ kind }) => kind === 'SourceLocation')?.value;
  return ['Runtime', 'Page', 'FunctionFile', 'Action'].flatMap((part) => {
    const resource = resourceOf(manifest, part);
    if (resource?.value === page) return [];
    const what = `${part} opens ${resource?.value ?? 'nothing'}, the runtime is ${page ?? 'nothing'}`;
    return [{ where: at(manifest, resource?.line ?? 1), what, todo: 'point it to the same page' }];
  });
}
