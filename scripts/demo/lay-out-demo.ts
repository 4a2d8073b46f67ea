import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const root = process.cwd();
const { resolve } = createRequire(join(root, 'package.json'));

/** Microsoft's library for Excel on the web: served to the demo's own page, and no part of what is built. */
export const library = resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

const styles = [
  '@univerjs/preset-sheets-core/lib/index.css',
  '@univerjs/preset-sheets-conditional-formatting/lib/index.css',
];

/** Lays beside the demo's scripts what its page shows: the page itself, the grid's styles and the example. */
export function layOutDemo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const copy = (from: string, name: string): void => copyFileSync(join(root, from), join(folder, name));
  copy('demo/page/index.html', 'index.html');
  copy('demo/page/demo.css', 'demo.css');
  copy('assets/exemple-candidats.xlsx', 'exemple-candidats.xlsx');
  const css = styles.map((style) => readFileSync(resolve(style), 'utf8'));
  writeFileSync(join(folder, 'grid.css'), css.join('\n'));
}
