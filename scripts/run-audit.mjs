import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = join(root, 'build', 'audit.mjs');
const stamp = join(root, 'build', 'audit.sources');

/** What the bundle is made from; when it has changed, the bundle is made anew, quietly. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json'), join(root, 'webpack.config.js')]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const current = fingerprint();
if (!existsSync(bundled) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
  const { bundle } = await import('./bundle.mjs');
  await bundle(['command-line']);
  writeFileSync(stamp, current);
}
await import(bundled);
