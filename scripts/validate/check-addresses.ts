import { type Files, pathInside } from './files';
import { type LocalisedValue, type Manifest, at, homeOf, resourceOf } from './manifest';
import type { Problem } from './problem';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

interface Address {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Every address is https and answers from the folder that is put on the server; the functions have one domain. */
export function checkAddresses(manifest: Manifest, files: Files): readonly Problem[] {
  const home = homeOf(manifest);
  if (home === null) {
    const what = 'the pane has no usable address';
    return [{ where: at(manifest, 1), what, todo: 'write DefaultSettings / SourceLocation' }];
  }
  return [
    ...addressesOf(manifest).flatMap((address) => checkAddress(manifest, files, home, address)),
    ...checkOneDomain(manifest, home),
  ];
}

function addressesOf({ settings, resources }: Manifest): readonly Address[] {
  return [...settings, ...resources].filter(({ kind }) => ADDRESSES.includes(kind)).flatMap(spread);
}

function spread({ kind, id, value, overrides, line }: LocalisedValue): readonly Address[] {
  return [value, ...overrides.map((each) => each.value)].map((each) => ({
    name: id ?? kind,
    value: each,
    line,
  }));
}

function checkAddress(manifest: Manifest, files: Files, home: URL, address: Address): readonly Problem[] {
  const { name, value } = address;
  const where = at(manifest, address.line);
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    return [{ where, what: `${name}: “${value}” is not an https address`, todo: 'Excel loads https only' }];
  }
  const { origin, hostname } = new URL(value);
  if (origin !== home.origin) {
    // Another domain's answer can't be tested offline; but this machine is nobody else's.
    const what = `${name}: ${value} is on this machine, the pane is on ${home.origin}`;
    return hostname === 'localhost' ? [{ where, what, todo: `write ${home.href}…` }] : [];
  }
  const path = pathInside(home, value);
  if (path === null) {
    return [{ where, what: `${name}: ${value} is outside of ${home.href}`, todo: `write ${home.href}…` }];
  }
  if (files.read(path) === null) {
    const todo = 'npm run build; if it is still not there, correct the address';
    return [{ where, what: `${name}: ${value} has no file ${files.name}/${path}`, todo }];
  }
  return [];
}

/** Store policy 1120.5.2: the page, the script and the metadata of functions come from one domain. */
function checkOneDomain(manifest: Manifest, home: URL): readonly Problem[] {
  return ['Script', 'Page', 'Metadata'].flatMap((part) => {
    const resource = resourceOf(manifest, part);
    if (resource === undefined) {
      return [
        { where: at(manifest, 1), what: `no <${part}> of the functions`, todo: 'add it with its resid' },
      ];
    }
    return spread(resource)
      .filter(({ value }) => URL.canParse(value) && new URL(value).origin !== home.origin)
      .map(({ value, line }) => ({
        where: at(manifest, line),
        what: `the functions’ ${part} ${value} is on another domain than the pane`,
        todo: `move it to ${home.origin}`,
      }));
  });
}
