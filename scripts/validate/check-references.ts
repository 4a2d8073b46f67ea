import { type Manifest, type Reference, at } from './manifest';
import type { Problem } from './problem';
import { everyElement } from './read-xml';

const LONGEST_ID = 32;

/** What each element may point to. */
const kinds: Readonly<Record<string, string>> = {
  Label: 'ShortString',
  Title: 'ShortString',
  Namespace: 'ShortString',
  Description: 'LongString',
  SourceLocation: 'Url',
  FunctionFile: 'Url',
  LearnMoreUrl: 'Url',
  Runtime: 'Url',
  Image: 'Image',
};

/** Every resid leads to one resource of the right kind, every resource is used, and no id stands twice. */
export function checkReferences(manifest: Manifest): readonly Problem[] {
  return [
    ...manifest.references.flatMap((reference) => checkReference(manifest, reference)),
    ...findUnused(manifest),
    ...findDuplicates(manifest),
  ];
}

function checkReference(manifest: Manifest, { element, resid, line }: Reference): readonly Problem[] {
  const where = at(manifest, line);
  if (resid.length > LONGEST_ID) {
    const what = `the resid “${resid}” has ${resid.length} characters`;
    return [{ where, what, todo: `shorten it to ${LONGEST_ID}, here and under Resources` }];
  }
  const resource = manifest.resources.find(({ id }) => id === resid);
  if (resource === undefined) {
    const what = `<${element}> points to “${resid}”, which is nowhere under Resources`;
    return [{ where, what, todo: 'add the resource or correct the resid (capitals count)' }];
  }
  const wanted = kinds[element];
  if (wanted !== undefined && resource.kind !== wanted) {
    const what = `<${element}> points to “${resid}”, a ${resource.kind}`;
    return [{ where, what, todo: `move the resource to the ${wanted}s` }];
  }
  return [];
}

function findUnused({ file, references, resources }: Manifest): readonly Problem[] {
  const used = new Set(references.map(({ resid }) => resid));
  return resources
    .filter(({ id }) => !used.has(id ?? ''))
    .map(({ id, line }) => ({
      where: `${file}:${line}`,
      what: `nothing points to the resource “${id ?? ''}”`,
      todo: 'take it out, or point to it',
    }));
}

/** Ids of resources, groups and controls: Excel takes the first and forgets the second. */
function findDuplicates(manifest: Manifest): readonly Problem[] {
  const seen = new Set<string>();
  return [...everyElement(manifest.root)].flatMap(({ name, attributes, line }) => {
    const id = attributes.get('id');
    if (id === undefined) return [];
    const isKnown = seen.has(id);
    seen.add(id);
    const what = `the id “${id}” of <${name}> stands for the second time`;
    return isKnown ? [{ where: at(manifest, line), what, todo: 'give it an id of its own' }] : [];
  });
}
