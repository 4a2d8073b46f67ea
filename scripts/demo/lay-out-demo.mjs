import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const files = ['demo/page/index.html', 'demo/page/demo.css', 'assets/exemple-candidats.xlsx'];

/** The grid's own styles. */
const styles = [
  '@univerjs/preset-sheets-core/lib/index.css',
  '@univerjs/preset-sheets-conditional-formatting/lib/index.css',
];

/**
 * Lays beside the demo's scripts what its page shows: the page itself, the example and the grid's styles.
 *
 * @param {string} folder  where the scripts are
 */
export function layOutDemo(folder) {
  for (const file of files) copyFileSync(join(root, file), join(folder, basename(file)));
  const css = styles.map((style) => readFileSync(resolve(style), 'utf8'));
  writeFileSync(join(folder, 'grid.css'), css.join('\n'));
}
