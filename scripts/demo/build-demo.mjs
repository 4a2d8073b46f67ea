import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { fingerprint, pageSources } from '../fingerprint.mjs';
import { layOutDemo } from './lay-out-demo.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the demo is built: apart from `dist/`, which may be built for somebody's server. */
export const folders = { demo: join(root, 'build/demo'), product: join(root, 'build/demo-product') };

const stamp = join(root, 'build', 'demo.sources');

/**
 * Builds the demo and the product for it, where they are missing or what they are made from has changed.
 *
 * @param {() => void} onBuild  told before it begins
 */
export async function buildDemo(onBuild) {
  const current = fingerprint(pageSources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  onBuild();
  await bundle(['command-line', 'add-in', 'demo'], (configuration) =>
    configuration.name === 'add-in'
      ? { ...configuration, output: { ...configuration.output, path: folders.product } }
      : configuration,
  );
  const argv = ['build/make-dist.mjs', 'https://localhost:3000', folders.product];
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the product could not be built');
  layOutDemo(folders.demo);
  writeFileSync(stamp, current);
}
