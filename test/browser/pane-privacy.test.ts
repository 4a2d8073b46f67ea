import { testInChromium } from './chromium';
import { classBook } from './class-book';
import { openPane } from './open-pane';

/** What is typed in the class, and must not be found anywhere but in its cells. */
const candidates = /EXEMPLE|MODÈLE|FICTIF|TÉMOIN|\bAda\b|\bLéo\b|\bZoé\b|\bAli\b|9[.,]5\b/;

testInChromium(
  'a whole session asks for own files and Microsoft’s library only, and keeps nobody',
  async () => {
    const { page, excel, network } = await openPane({ book: classBook });
    const isIdle = () => page.locator('main[aria-busy="false"]').waitFor();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('button', { name: 'Contrôler et surligner' }).click();
    await page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
    await page.getByRole('searchbox').fill('modèle');
    await page.getByRole('button', { name: /19 semaines/ }).click();
    await excel.person.type('Terminale AGOrA!D3', 20);
    await excel.settled();
    for (const view of ['Surlignage', 'Règlement', 'Fonctions']) {
      await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: view }).waitFor();
    }
    await page.getByRole('button', { name: 'Accueil' }).click();
    await page.getByRole('button', { name: 'Correspondances', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Correspondances' }).waitFor();
    await page.getByLabel(/à voir/).selectOption({ label: 'oui' });
    await isIdle();
    await page.getByRole('button', { name: 'Mémoriser dans ce classeur' }).click();
    await excel.settled();
    await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
    await page.getByLabel('Langue').selectOption('en');
    await page.getByLabel('Appearance').selectOption('dark');

    const { origin } = new URL(page.url());
    const asked = new Set(network.map(({ method, url }) => `${method} ${new URL(url).origin}`));
    expect([...asked].sort()).toEqual([`GET ${origin}`, 'GET https://appsforoffice.microsoft.com'].sort());

    const kept = await page.evaluate(async () => ({
      local: Object.fromEntries(Object.entries(localStorage)),
      session: Object.fromEntries(Object.entries(sessionStorage)),
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({
      local: { 'agora.bienvenue': 'oui', 'agora.langue': 'en', 'agora.theme': 'dark' },
      session: {},
      cookies: '',
      databases: [],
      caches: [],
    });
    const { settings } = (await excel.dump()) as { readonly settings: object };
    expect(Object.keys(settings)).toEqual(['agora.correspondances']);
    expect(JSON.stringify(settings)).toContain('a voir');
    expect(JSON.stringify(settings)).not.toMatch(candidates);
  },
);

testInChromium('opened and closed twenty times, the pane listens with one set of handlers', async () => {
  const { page, excel } = await openPane({ book: classBook });
  const once = await excel.listening();
  for (let time = 0; time < 20; time += 1) {
    await page.reload();
    await page.locator('main[aria-busy="false"]').waitFor();
    await excel.settled();
  }
  expect(once.length).toBeGreaterThan(0);
  expect(await excel.listening()).toEqual(once);
});
