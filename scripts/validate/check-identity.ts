import { type Manifest, at, find } from './manifest';
import type { Problem } from './problem';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The version is the package's with a fourth number, so that Excel takes a release for a new one; the id is a GUID. */
export function checkIdentity(manifest: Manifest, packageVersion: string): readonly Problem[] {
  const problems: Problem[] = [];
  const wanted = `${packageVersion}.0`;
  const version = find(manifest.root, 'Version');
  if (version?.text !== wanted) {
    problems.push({
      where: at(manifest, version?.line ?? 1),
      what: `the version is ${version?.text ?? 'missing'}, package.json has ${packageVersion}`,
      todo: `write <Version>${wanted}</Version>`,
    });
  }
  const id = find(manifest.root, 'Id');
  if (!GUID.test(id?.text ?? '')) {
    problems.push({
      where: at(manifest, id?.line ?? 1),
      what: `the id “${id?.text ?? ''}” is not a GUID in small letters`,
      todo: 'put back the add-in’s own id: it never changes',
    });
  }
  return problems;
}
