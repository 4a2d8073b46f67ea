import { type Manifest, at, find } from './manifest';
import type { Problem } from './problem';

/**
 * What the add-in can't do without. Less, and it would be offered where it fails; more, and the store wants it
 * to work, and colleagues with an older Excel don't see it (everything else is tested at run time).
 */
export const requiredSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.9',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
};

export function checkRequirements(manifest: Manifest): readonly Problem[] {
  const sets = find(manifest.root, 'Requirements', 'Sets');
  const declared = new Map(
    sets?.children.map(({ attributes }) => [
      attributes.get('Name') ?? '',
      attributes.get('MinVersion') ?? '',
    ]),
  );
  const where = at(manifest, sets?.line ?? 1);
  const wrong = Object.entries(requiredSets)
    .filter(([name, version]) => declared.get(name) !== version)
    .map(([name, version]) => ({
      where,
      what: `${name} is asked for in version ${declared.get(name) ?? '–'}, not ${version}`,
      todo: `write <Set Name="${name}" MinVersion="${version}"/>`,
    }));
  const superfluous = [...declared.keys()]
    .filter((name) => !Object.hasOwn(requiredSets, name))
    .map((name) => ({
      where,
      what: `${name} is asked for, and nothing needs it everywhere`,
      todo: 'take it out, or add it to check-requirements.ts with the reason',
    }));
  return [...wrong, ...superfluous];
}
