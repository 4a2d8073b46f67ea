import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { URLSearchParams, fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveFolder } from './dev-server/serve-folder.ts';
import { findChromium } from './find-chromium.ts';
import { buildGallery } from './gallery/build-gallery.mjs';
import { scenes } from './gallery/scenes.ts';

/**
 * `npm run pane-pictures`: the pictures of the pane in docs/images/, from the gallery. With a folder as argument,
 * every state in three themes and both languages goes there, for whoever wants to look at all of them.
 */
const PICTURES = [
  ['start-first', 'light', 'fr'],
  ['start-class', 'dark', 'fr'],
  ['results', 'light', 'fr'],
  ['results-rules', 'dark', 'fr'],
  ['mapping', 'light', 'fr'],
  ['diploma', 'light', 'fr'],
  ['marking-done', 'light', 'fr'],
  ['regulation', 'dark', 'fr'],
  ['functions', 'light', 'en'],
];
const SIZE = { width: 320, height: 640 };

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
const pictures =
  folder === undefined
    ? PICTURES
    : Object.keys(scenes).flatMap((scene) =>
        ['light', 'dark', 'contrast'].flatMap((theme) =>
          ['fr', 'en'].map((language) => [scene, theme, language]),
        ),
      );

await buildGallery();
const server = createServer(serveFolder(`${root}build/gallery`));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
const program = findChromium();
const browser = await chromium.launch(program === undefined ? {} : { executablePath: program });
mkdirSync(folder ?? `${root}docs/images`, { recursive: true });
const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: folder === undefined ? 2 : 1 });
for (const [scene, theme, language] of pictures) {
  const asked = new URLSearchParams({ scene, theme, language });
  await page.goto(`http://127.0.0.1:${port}/index.html?${asked.toString()}`);
  await page.locator('main').waitFor();
  // Lists measure their lines, and progress shows after a while.
  await page.waitForTimeout(scene === 'working' ? 1000 : 200);
  const path =
    folder === undefined
      ? `${root}docs/images/pane-${scene}.png`
      : `${folder}/${scene}-${theme}-${language}.png`;
  await page.screenshot({ path, fullPage: folder !== undefined && scene !== 'results-long' });
}
await browser.close();
server.close();
