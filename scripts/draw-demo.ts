import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { serveDemo } from './demo/serve-demo';
import { findChromium } from './find-chromium';

/** `npm run demo-pictures`: draws the pictures of the demo and of the file page in the README, after a build of both. */
const EXAMPLE = 'assets/exemple-candidats.xlsx';

const server = createServer(serveDemo({ product: 'build/demo-product', demo: 'build/demo' }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });

const open = async (path: string, width: number, height: number) => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/${path}`);
  return page;
};

const demo = await open('', 1366, 768);
const pane = demo.frameLocator('[data-pane]');
await demo.locator('[data-main][aria-busy="false"]').waitFor();
await pane.getByRole('button', { name: 'Commencer' }).click();
await pane.getByRole('button', { name: 'Contrôler et surligner' }).click();
await pane.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
await pane.locator('[data-outcome] button').click();
// The grid draws its colours when it gets to them.
await demo.waitForTimeout(1500);
await demo.screenshot({ path: 'docs/images/demo.png' });

const page = await open('controler.html', 1100, 900);
await page.setInputFiles('input[type="file"]', EXAMPLE);
await page.getByText('1 classeur contrôlé.').waitFor();
await page.screenshot({ path: 'docs/images/controler.png' });

await browser.close();
server.closeAllConnections();
server.close();
