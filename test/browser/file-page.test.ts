import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { type WorkbookAnswer, readWorkbook } from '../../src/xlsx';
import { run } from '../support/terminal';
import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import { type PaneOptions, openPane } from './open-pane';

const FILES = join(__dirname, '../workbooks/files');
const EXAMPLE = join(__dirname, '../../assets/exemple-candidats.xlsx');
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const openPage = (options: PaneOptions = {}) =>
  openPane({ size: { width: 390, height: 844 }, ...options, file: 'controler.html' });

const isIdle = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();

async function give(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.setInputFiles('input[type="file"]', files);
  await page.locator('[data-outcome] *').first().waitFor();
  await isIdle(page);
}

const sizes = { narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 800 } } as const;

for (const [language, colorScheme, size] of [
  ['fr-FR', 'light', 'narrow'],
  ['en-US', 'dark', 'narrow'],
  ['fr-FR', 'dark', 'wide'],
] as const) {
  testInChromium(
    `files are checked by the page alone, in ${language}, ${colorScheme} and ${size}`,
    async () => {
      const { page, network } = await openPage({ language, colorScheme, size: sizes[size] });
      const isFrench = language === 'fr-FR';
      expect(await page.getAttribute('html', 'lang')).toBe(isFrench ? 'fr' : 'en');
      expect(await checkAccessibility(page)).toEqual([]);
      await give(page, [EXAMPLE, join(FILES, '08-plusieurs-feuilles.xlsx'), join(FILES, '../describe.ts')]);
      const files = page.getByRole('region', { name: isFrench ? 'Classeurs' : 'Workbooks' });
      expect(await files.innerText()).toContain('describe.ts');
      expect(await files.innerText()).toContain(
        isFrench ? '9 non conformes, 8 à compléter' : '9 not compliant',
      );
      expect(
        await page.getByRole('list', { name: isFrench ? 'Constats' : 'Findings' }).innerText(),
      ).toContain('AZUR');
      expect(await checkAccessibility(page)).toEqual([]);
      for (const tab of await page.locator('main nav button').all()) {
        await tab.click();
        expect(await checkAccessibility(page)).toEqual([]);
      }
      const { shown, needed } = await page.evaluate(() => ({
        shown: document.documentElement.clientWidth,
        needed: document.documentElement.scrollWidth,
      }));
      expect(needed).toBe(shown);
      const { origin } = new URL(page.url());
      expect(network.filter(({ url }) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual(
        [],
      );
      expect(network.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );
}

testInChromium('a column chosen by hand is judged at once, and what was understood says so', async () => {
  const { page } = await openPage();
  await give(page, join(FILES, '01-liste-simple.xlsx'));
  const counts = () => page.getByRole('region', { name: 'Ce qui a été compris' }).innerText();
  const before = await counts();
  await page.getByRole('button', { name: 'Correspondances', exact: true }).click();
  await page.getByLabel('Semaines de PFMP').selectOption({ label: 'Aucune colonne' });
  await isIdle(page);
  await page.waitForFunction(
    (old) => !document.body.innerText.includes(old),
    before.split('\n').find((line) => line.includes('candidats')) ?? '',
  );
  expect(await counts()).not.toBe(before);
});

testInChromium('files are dropped anywhere on the page, and shown sheet by sheet', async () => {
  const { page } = await openPage({ size: sizes.wide });
  const bytes = await readFile(join(FILES, '08-plusieurs-feuilles.xlsx'));
  const transfer = await page.evaluateHandle(
    ([text, type]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], 'plusieurs.xlsx', { type }));
      return data;
    },
    [bytes.toString('base64'), WORKBOOK] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.getByLabel('Feuille', { exact: true }).waitFor();
  const sheets = await page.getByLabel('Feuille', { exact: true }).locator('option').allInnerTexts();
  expect(sheets.length).toBeGreaterThan(1);
  await page.getByLabel('Feuille', { exact: true }).selectOption(sheets[1] ?? '');
  await page.getByText(`Feuille « ${sheets[1] ?? ''} »`).waitFor();
});

/** The report that the command line writes on files of one folder, as on the exam day. */
async function reportOfCommandLine(names: readonly string[]): Promise<WorkbookAnswer> {
  const path = join(tmpdir(), `agora-rapport-${process.pid}.xlsx`);
  const home = process.cwd();
  // The report names files as they were given: here by their names alone.
  process.chdir(FILES);
  const { code } = await run([...names, '--report', path]).finally(() => process.chdir(home));
  expect(code).toBe(0);
  const bytes = await readFile(path);
  await rm(path);
  return readWorkbook(new Uint8Array(bytes));
}

testInChromium('the report that is downloaded is the command line’s, cell for cell', async () => {
  const names = ['01-liste-simple.xlsx', '09-notes.xlsx', '12-pieges.xlsx', '13-vie-reelle.xlsx'];
  const { page } = await openPage();
  await give(
    page,
    names.map((name) => join(FILES, name)),
  );
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  await page.getByLabel('Situation').selectOption('exam-day');
  await page.getByText("Session 2026, situation au jour de l'épreuve").waitFor();
  await isIdle(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le compte rendu (4 classeurs)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('compte-rendu-agora.xlsx');
  const report = await readWorkbook(new Uint8Array(await readFile(await download.path())));
  expect(report.kind).toBe('workbook');
  expect(report).toEqual(await reportOfCommandLine(names));
});

testInChromium('work that takes long is cancelled: what was read stays, the rest goes', async () => {
  const { page } = await openPage();
  const large = { name: 'academie.xlsx', mimeType: WORKBOOK, buffer: await makeLarge() };
  await give(page, EXAMPLE);
  await page.setInputFiles(
    'input[type="file"]',
    Array.from({ length: 10 }, () => large),
  );
  await page.getByRole('button', { name: 'Annuler' }).click();
  await isIdle(page);
  expect(await page.getByText('exemple-candidats.xlsx').count()).toBe(1);
  expect(await page.getByText('academie.xlsx').count()).toBeLessThan(10);
  expect(await page.getByText('Lecture…').count()).toBe(0);
});

const ROWS = 20_000;

/** As many candidates as a whole académie has. */
async function makeLarge(): Promise<Buffer> {
  const candidates = Array.from({ length: ROWS }, (_, index) => [
    `EXEMPLE ${index + 1}`,
    'hors contrat',
    18 + (index % 4),
    'oui',
    'oui',
    12,
  ]);
  const rows = [
    ['Nom', 'Catégorie', 'Semaines de PFMP', 'Dossier E31', 'Dossier E32', 'Note E2'],
    ...candidates,
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Académie', rows }] }));
}

testInChromium(`while ${ROWS} rows are checked the page answers`, async () => {
  const { page } = await openPage();
  const large = { name: 'academie.xlsx', mimeType: WORKBOOK, buffer: await makeLarge() };
  await page.evaluate(() => {
    const counter = globalThis as unknown as { frames: number };
    counter.frames = 0;
    const count = () => {
      if (document.querySelector('main[aria-busy="true"]') !== null) counter.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await page.setInputFiles('input[type="file"]', large);
  await page.locator('main[aria-busy="true"]').waitFor();
  // A page that waits for the work would open this only afterwards.
  await page.getByText('Langue, apparence, aide').click();
  await page.getByLabel('Langue', { exact: true }).waitFor();
  expect(await page.locator('main[aria-busy="true"]').count()).toBe(1);
  await isIdle(page);
  await page.getByText(`Feuille « Académie », 20 000 candidats`.replace(' ', ' ')).waitFor();
  const { frames, drawn } = await page.evaluate(() => ({
    frames: (globalThis as unknown as { frames: number }).frames,
    drawn: document.querySelectorAll('ul[aria-label="Constats"] > li').length,
  }));
  expect(frames).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(60);
});

testInChromium(
  'once it was here the page opens without a network, and checks files all the same',
  async () => {
    const { page } = await openPage();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Contrôler un fichier' }).waitFor();
    await give(page, EXAMPLE);
    expect(await page.getByRole('region', { name: 'Classeurs' }).innerText()).toContain('9 non conformes');
  },
);

testInChromium('the service worker answers for nothing of the add-in', async () => {
  const { page } = await openPage();
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.map((path) => path.replace(/\.[0-9a-f]{16}\./, '.')).sort()).toEqual([
    '/assets/icon-32.png',
    '/controler.html',
    '/files-worker.js',
    '/files.js',
    '/pane.css',
  ]);
});

/** A list whose candidate has enough weeks only where five days make one, and a line of nobody. */
async function makeRegister(): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: 'Terminale',
          rows: [
            ['Nom', 'Catégorie', 'Positionnement'],
            ['EXEMPLE Ada', 'hors contrat', 'oui'],
          ],
        },
        {
          name: 'Stages',
          rows: [
            ['Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines'],
            ['EXEMPLE Ada', 'Mairie', '08/01/2024', '16/02/2024', 6],
            ['EXEMPLE Ada', 'Mairie', '06/01/2025', '31/01/2025', 4],
            ['MODÈLE Léo', 'Garage', '05/01/2026', '30/01/2026', 4],
          ],
        },
      ],
    }),
  );
}

for (const width of [320, 1280] as const) {
  testInChromium(`registers are shown, and what makes a week is chosen, at ${width} px`, async () => {
    const { page } = await openPage({ size: { width, height: 800 } });
    const buffer = await makeRegister();
    await give(page, { name: 'registre.xlsx', mimeType: WORKBOOK, buffer });
    const text = async () => (await page.locator('main').innerText()).replace(/\s/g, ' ');
    expect(await text()).toContain("« MODÈLE Léo » n'est dans aucune liste de candidats du classeur.");
    expect(await text()).toContain('Semaines calculées à 5 jours la semaine.');
    expect(await text()).toContain('0 à compléter, 1 conforme sur 1');
    await page.getByLabel('Une semaine de PFMP').selectOption('7 jours');
    await page.getByText('Semaines calculées à 7 jours la semaine.').waitFor();
    await isIdle(page);
    expect(await text()).toContain('1 à compléter, 0 conforme sur 1');
    expect(await checkAccessibility(page)).toEqual([]);
    const { shown, needed } = await page.evaluate(() => ({
      shown: document.documentElement.clientWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(needed).toBe(shown);
    const picture = process.env['KEEP_PICTURE'];
    if (picture !== undefined) await page.screenshot({ path: `${picture}-${width}.png`, fullPage: true });
  });
}
