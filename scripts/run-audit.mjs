import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = join(root, 'build', 'audit.mjs');
const stamp = join(root, 'build', 'audit.sources');

// Bundled anew, quietly, when what it is made from has changed.
const current = fingerprint(['src', 'package-lock.json', 'webpack.config.js']);
if (!existsSync(bundled) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
  const { bundle } = await import('./bundle.mjs');
  await bundle(['command-line']);
  writeFileSync(stamp, current);
}
await import(bundled);
