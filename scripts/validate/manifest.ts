import type { Problem } from './problem';
import { type XmlElement, everyElement, readXml } from './read-xml';

/** A value with its twins in other languages: a setting at the top of the manifest, or a resource. */
export interface LocalisedValue {
  /** DisplayName, SupportUrl …; of a resource, Image, Url, ShortString or LongString */
  readonly kind: string;
  /** the id of a resource; null for a setting */
  readonly id: string | null;
  readonly value: string;
  /** locale and value, in the order of the file */
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
  readonly line: number;
}

/** A `resid`: an element that points to a resource. */
export interface Reference {
  readonly element: string;
  /** the element around it: SourceLocation is one thing in Script and another in Metadata */
  readonly parent: string;
  readonly resid: string;
  /** of an image, in pixels */
  readonly size: number | null;
  readonly line: number;
}

/** What the checks ask of a manifest, with the line of everything. */
export interface Manifest {
  readonly file: string;
  readonly root: XmlElement;
  readonly settings: readonly LocalisedValue[];
  readonly resources: readonly LocalisedValue[];
  readonly references: readonly Reference[];
}

export type ManifestReading =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

const SETTINGS = ['DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'];
const RESOURCES: Readonly<Record<string, string>> = {
  Images: 'Image',
  Urls: 'Url',
  ShortStrings: 'ShortString',
  LongStrings: 'LongString',
};

export function readManifest(text: string, file: string): ManifestReading {
  const reading = readXml(text);
  if (reading.kind === 'unreadable') {
    const where = `${file}:${reading.line}`;
    const problem = { where, what: `not XML: ${reading.reason}`, todo: 'mend the mark-up at that line' };
    return { kind: 'unreadable', problem };
  }
  const { root } = reading;
  const start = find(root, 'DefaultSettings', 'SourceLocation');
  const settings = [
    ...root.children.filter(({ name }) => SETTINGS.includes(name)),
    ...(start ? [start] : []),
  ];
  return {
    kind: 'read',
    manifest: {
      file,
      root,
      settings: settings.map((each) => localised(each, each.name)),
      resources: resourcesOf(root),
      references: [...everyElement(root)].flatMap((parent) => referencesIn(parent)),
    },
  };
}

/** The first element along a path of names, from an element's children down. */
export function find(from: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    from,
  );
}

/** The resource that an element of the given name points to, e.g. `resourceOf(manifest, 'Metadata')`. */
export function resourceOf({ references, resources }: Manifest, parent: string): LocalisedValue | undefined {
  const reference = references.find((each) => each.parent === parent || each.element === parent);
  return resources.find(({ id }) => id === reference?.resid);
}

/** The folder in which the add-in lives, e.g. `https://localhost:3000/`; null when there is no usable address. */
export function homeOf({ settings }: Manifest): URL | null {
  const start = settings.find(({ kind }) => kind === 'SourceLocation')?.value ?? '';
  return URL.canParse('.', start) ? new URL('.', start) : null;
}

export const at = ({ file }: Manifest, line: number): string => `${file}:${line}`;

function resourcesOf(root: XmlElement): readonly LocalisedValue[] {
  const groups = find(root, 'VersionOverrides', 'Resources')?.children ?? [];
  return groups.flatMap((group) =>
    group.children.map((child) => localised(child, RESOURCES[group.name] ?? group.name)),
  );
}

function localised({ attributes, children, line }: XmlElement, kind: string): LocalisedValue {
  const overrides = children
    .filter(({ name }) => name === 'Override')
    .map((each) => ({
      locale: each.attributes.get('Locale') ?? '',
      value: each.attributes.get('Value') ?? '',
    }));
  return {
    kind,
    id: attributes.get('id') ?? null,
    value: attributes.get('DefaultValue') ?? '',
    overrides,
    line,
  };
}

function referencesIn(parent: XmlElement): readonly Reference[] {
  return parent.children.flatMap(({ name, attributes, line }) => {
    const resid = attributes.get('resid');
    if (resid === undefined) return [];
    const size = attributes.get('size');
    return [
      { element: name, parent: parent.name, resid, size: size === undefined ? null : Number(size), line },
    ];
  });
}
