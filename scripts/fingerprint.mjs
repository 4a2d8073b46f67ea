import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that the product, the demo and the stand-in for Excel in a page are built from. */
export const pageSources = [
  'assets',
  'demo',
  'manifest.xml',
  'package-lock.json',
  'scripts',
  'src',
  'test/browser/page',
  'test/excel-host',
  'webpack.config.js',
];

/**
 * A figure of all that something is built from: when it has changed, the build is stale.
 *
 * @param {readonly string[]} sources  files and folders, from the project's own
 * @returns {string} 64 hexadecimal figures
 */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(join(root, source)))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
