import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { writeXlsx } from 'hucre/xlsx';
import { chromium } from 'playwright-core';
import { serveDemo } from './demo/serve-demo';
import { findChromium } from './find-chromium';

/**
 * `npm run measure-demo [-- ROUNDS]`: after `npm run demo` has built it, how long the demo takes with 500 candidates,
 * and how long it keeps the page from answering. Figures to read, and no test: they are those of this machine.
 */
const CANDIDATES = 500;
const rounds = Number(process.argv[2] ?? 5);

const headings = [
  'Nom',
  'Prénom',
  'Catégorie',
  'Semaines de PFMP',
  'Attestation conforme',
  'Dossier E31',
  'Justificatifs E31',
  'Dossier E32',
  'Justificatifs E32',
  'Note E2',
  'Note E31',
  'Note E32',
];
const rows = Array.from({ length: CANDIDATES }, (_, index) => [
  `EXEMPLE ${index + 1}`,
  'Ada',
  ['hors contrat', 'CNED', 'FPC reconversion', 'apprenti'][index % 4] ?? null,
  18 + (index % 6),
  'oui',
  index % 5 === 0 ? 'non' : 'oui',
  'oui',
  'oui',
  index % 7 === 0 ? 'non' : 'oui',
  8 + (index % 10),
  10,
  12.5,
]);

const file = {
  name: 'candidats-500.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await writeXlsx({ sheets: [{ name: 'Candidats', rows: [headings, ...rows] }] })),
};

const server = createServer(serveDemo({ product: 'build/demo-product', demo: 'build/demo' }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });

interface Round {
  readonly load: number;
  readonly open: number;
  readonly mark: number;
  readonly longest: number;
}

async function measure(): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const place = globalThis as unknown as { longTasks: number[] };
    place.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) place.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const pane = page.frameLocator('[data-pane]');
  const isIdle = async (): Promise<void> => {
    await page.locator('[data-main][aria-busy="false"]').waitFor();
    await pane.locator('main[aria-busy="false"]').waitFor();
  };
  const time = async (work: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const load = await time(async () => {
    await page.goto(`http://127.0.0.1:${port}/`);
    await isIdle();
  });
  const open = await time(async () => {
    await page.setInputFiles('[data-file]', file);
    await pane.getByText(`${CANDIDATES} candidats`).first().waitFor();
    await isIdle();
  });
  const mark = await time(async () => {
    await page.locator('[data-mark]').click();
    await pane.locator('[data-outcome] .good').waitFor();
  });
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  await context.close();
  return { load, open, mark, longest };
}

const measured: Round[] = [];
for (let round = 0; round < rounds; round += 1) measured.push(await measure());
await browser.close();
server.closeAllConnections();
server.close();

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
const say = (what: string, of: (round: Round) => number): void =>
  console.log(`${what.padEnd(58)} ${Math.round(median(measured.map(of)))} ms`);

console.log(`${CANDIDATES} candidates of ${headings.length} columns; median of ${rounds}.`);
say('the page and its sample, until the pane has audited it', ({ load }) => load);
say(`a workbook of ${CANDIDATES}, from the drop to the first result`, ({ open }) => open);
say('“Contrôler”, from the click to the outcome', ({ mark }) => mark);
say('the longest task of the page in all of this', ({ longest }) => longest);
