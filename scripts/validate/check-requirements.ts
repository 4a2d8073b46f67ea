import { type Manifest, at, find } from './manifest';
import type { Problem } from './problem';

/**
 * What the add-in can't do without. Less, and it would be offered where it fails; more, and the store wants it
 * to work, and colleagues with an older Excel don't see it (everything else is tested at run time).
 *
 * ExcelApi 1.13: from it on merged cells can be seen, without which headings would be misread, and a table can be
 * resized without moving the cells beside it. It shuts nobody out: what has the custom functions has it too (Office
 * 2021 has 1.14; of the Excels that are kept up to date, all since February 2021; no Excel on an iPad has functions).
 */
export const requiredSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
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
