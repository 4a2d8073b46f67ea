import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files beside the gallery's script, by the folder that they come from. */
export const pages = ['scripts/gallery/index.html', 'src/taskpane/pane.css'];

/** Builds the gallery in build/gallery/. */
export async function buildGallery() {
  await bundle(['gallery']);
  for (const page of pages) copyFileSync(`${root}${page}`, `${root}build/gallery/${page.split('/').at(-1)}`);
}
