import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type RunningServer, hasServer, startServer } from '../hosting/start-server';
import { openWorkshop, testInChromium } from './chromium';
import { classBook } from './class-book';
import { type Pane, openPane } from './open-pane';

/** A test that needs a browser, and nginx besides. */
function testHosted(name: string, work: (server: RunningServer) => Promise<void>): void {
  if (!hasServer('nginx')) {
    test.skip(`${name} (needs nginx)`, () => undefined);
    return;
  }
  testInChromium(name, async () => {
    const { folder } = await openWorkshop();
    const server = await startServer('nginx', join(folder, 'dist'));
    await work(server).finally(server.stop);
  });
}

const views = ['Résultats', 'Correspondances', 'Surlignage', 'Règlement', 'Fonctions', 'Accueil'];

/** Notes every breach of a policy, whichever it is, from the first script on. */
async function watchPolicy({ page }: Pane): Promise<() => Promise<readonly string[]>> {
  const notes = (): Promise<readonly string[]> =>
    page.evaluate(() => (globalThis as unknown as { breaches?: string[] }).breaches ?? []);
  await page.addInitScript(() => {
    const place = globalThis as unknown as { breaches: string[] };
    place.breaches = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      place.breaches.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await page.locator('main').first().waitFor();
  return notes;
}

testHosted('behind nginx a whole session in the pane breaches no policy', async ({ origin }) => {
  const pane = await openPane({ book: classBook, origin });
  const breaches = await watchPolicy(pane);
  const { page, takeTroubles } = pane;
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Contrôler et surligner' }).click();
  await page.locator('[data-outcome] .good').waitFor();
  for (const view of views) {
    const button = page.getByRole('button', { name: view, exact: true });
    if (!(await button.isVisible()))
      await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
    await button.click();
    await page.locator('main h1').waitFor();
  }
  expect(await breaches()).toEqual([]);
  expect(takeTroubles()).toEqual([]);
});

testHosted('behind nginx a whole session of checking files breaches no policy', async ({ origin }) => {
  const pane = await openPane({ file: 'controler.html', origin, size: { width: 390, height: 844 } });
  const breaches = await watchPolicy(pane);
  const { page, takeTroubles } = pane;
  await page.setInputFiles('input[type="file"]', join(__dirname, '../../assets/exemple-candidats.xlsx'));
  await page.getByText('1 classeur contrôlé.').waitFor();
  for (const button of await page.locator('main nav button').all()) await button.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Télécharger le compte rendu/ }).click(),
  ]);
  expect(await download.failure()).toBeNull();
  expect(await breaches()).toEqual([]);
  expect(takeTroubles()).toEqual([]);
});

testHosted('behind nginx no stranger can show the pane in a frame of theirs', async ({ origin }) => {
  const stranger = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Ailleurs</title><iframe src="${origin}/taskpane.html"></iframe>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const { port } = stranger.address() as AddressInfo;
  const { browser } = await openWorkshop();
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(said.join('\n')).toContain('frame-ancestors');
    expect(await page.frames()[1]?.locator('#pane').count()).toBe(0);
  } finally {
    await page.close();
    stranger.close();
  }
});
