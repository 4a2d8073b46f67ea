import { PNG } from 'pngjs';
import { type Files, pathInside } from './files';
import { type Manifest, at, homeOf } from './manifest';
import type { Problem } from './problem';
import { everyElement } from './read-xml';

const RIBBON_SIZES = [16, 32, 80];
const SETTINGS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

interface Icon {
  readonly address: string;
  readonly size: number;
  readonly line: number;
}

/** Each icon is a PNG of the size that the manifest says it has, and each in the ribbon has its three sizes. */
export function checkIcons(manifest: Manifest, files: Files): readonly Problem[] {
  const home = homeOf(manifest);
  if (home === null) return [];
  return [
    ...[...settingIcons(manifest), ...ribbonIcons(manifest)].flatMap((icon) => {
      const path = pathInside(home, icon.address);
      const file = path === null ? null : files.read(path);
      // That the file is there at all is the matter of check-addresses.ts.
      return path === null || file === null ? [] : checkIcon(manifest, icon, path, file);
    }),
    ...checkRibbon(manifest),
  ];
}

function settingIcons({ settings }: Manifest): readonly Icon[] {
  return settings.flatMap(({ kind, value, line }) => {
    const size = SETTINGS[kind];
    return size === undefined ? [] : [{ address: value, size, line }];
  });
}

function ribbonIcons({ references, resources }: Manifest): readonly Icon[] {
  return references.flatMap(({ element, resid, size, line }) => {
    const address = resources.find(({ id }) => id === resid)?.value;
    return element === 'Image' && size !== null && address !== undefined ? [{ address, size, line }] : [];
  });
}

function checkIcon(manifest: Manifest, { size, line }: Icon, path: string, file: Buffer): readonly Problem[] {
  const where = at(manifest, line);
  const image = decode(file);
  if (image === null) return [{ where, what: `${path} is not a PNG`, todo: 'npm run icons' }];
  if (image.width === size && image.height === size) return [];
  const what = `${path} is ${image.width} × ${image.height} pixels, not ${size} × ${size}`;
  return [{ where, what, todo: 'npm run icons, or point to the right file' }];
}

function decode(file: Buffer): { readonly width: number; readonly height: number } | null {
  try {
    return PNG.sync.read(file);
  } catch {
    return null;
  }
}

function checkRibbon(manifest: Manifest): readonly Problem[] {
  return [...everyElement(manifest.root)]
    .filter(({ name }) => name === 'Icon')
    .flatMap(({ children, line }) => {
      const sizes = children.map(({ attributes }) => Number(attributes.get('size')));
      return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
        where: at(manifest, line),
        what: `this icon of the ribbon has no size of ${size} pixels`,
        todo: `add <bt:Image size="${size}" resid="…"/>`,
      }));
    });
}
