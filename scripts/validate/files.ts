import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that the add-in's server would answer with, by path from its root. */
export interface Files {
  /** the folder's name in messages */
  readonly name: string;
  readonly read: (path: string) => Buffer | null;
}

/** A folder on the disk, as a server sees it. */
export function folder(root: string): Files {
  return {
    name: root,
    read: (path) => {
      const file = join(root, path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : null;
    },
  };
}

/**
 * The path of an address inside the add-in's folder.
 *
 * @returns null when the address lies elsewhere
 */
export function pathInside(home: URL, address: string): string | null {
  const { origin, pathname } = new URL(address, home);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  return decodeURIComponent(pathname.slice(home.pathname.length));
}
