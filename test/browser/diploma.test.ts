import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { FrameLocator, Page } from 'playwright-core';
import { auditSheet } from '../../src/audit';
import { allResults, selectProposals } from '../../src/desk';
import { french } from '../../src/messages';
import { proposals } from '../../src/regulation';
import { lawInForce } from '../support/law';
import { markRows } from '../support/marks-book';
import { testInChromium } from './chromium';
import { shownIn } from './class-book';
import { openDemo } from './open-demo';
import { type Pane, openPane } from './open-pane';

const SHEET = 'Notes';
/** How many candidates the code alone proposes which result for. */
function countAlone(size: number) {
  const outcome = auditSheet(
    { name: SHEET, rows: markRows(size), merges: [] },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  return selectProposals(outcome.audit, allResults, lawInForce, french).counts;
}

async function openNotes(size: number): Promise<Pane> {
  const rows = markRows(size).map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  const pane = await openPane({ book: { sheets: [{ name: SHEET, rows }] } });
  await pane.page.getByRole('button', { name: /^(Commencer|Begin)$/ }).click();
  await showNotes(pane.page);
  return pane;
}

async function showNotes(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor();
}

testInChromium('the view of the marks counts each proposed result, filters, and says why', async () => {
  const { page } = await openNotes(30);
  const counts = countAlone(30);
  const bar = await page.getByRole('group', { name: 'Filtrer par résultat proposé' }).innerText();
  for (const proposal of proposals) expect(bar).toContain(String(counts[proposal]));
  expect(await page.locator('main').innerText()).toContain('le jury est souverain');
  await page.getByText('Colonnes de notes').click();
  expect(await page.locator('main').innerText()).toContain('E51 (français)');
  await page.getByRole('button', { name: /contrôle$/ }).click();
  await page.getByRole('status').getByText(`${counts.control} candidat`).waitFor();
  const list = page.getByRole('list', { name: 'Résultats proposés' });
  await list.getByText('Pourquoi').first().click();
  expect(await list.innerText()).toContain('Moyenne des épreuves professionnelles');
  await list.getByText('Ce que changerait chaque note').first().click();
  expect(await list.innerText()).toContain('à gagner au plus');
});

testInChromium(
  'the results are inserted, go stale with a mark, are renewed, and are taken away',
  async () => {
    const pane = await openNotes(12);
    const { page, excel } = pane;
    const before = await excel.dump();
    const insert = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Insérer les résultats' }).click();
      await page.locator('[data-outcome] .good').waitFor();
      await page.locator('main[aria-busy="false"]').waitFor();
      await excel.settled();
    };
    const shows = async () => shownIn(await excel.dump(), SHEET);
    await insert();
    expect(await shows()).toMatchObject({ P1: 'Résultat proposé AGOrA', P2: 'Ajourné' });
    await excel.person.type(`${SHEET}!E2`, 20);
    await excel.settled();
    expect((await shows())['P2']).toBe('↻ À recalculer');
    await insert();
    expect((await shows())['P2']).not.toBe('↻ À recalculer');
    await excel.person.type(`${SHEET}!E2`, 8);
    await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
    await page.getByRole('button', { name: 'Surlignage', exact: true }).click();
    await page.getByRole('button', { name: 'Retirer le surlignage' }).click();
    await page.getByText("Les marques d'AGORA sont retirées").waitFor();
    await excel.settled();
    expect(await excel.dump()).toEqual(before);
  },
);

testInChromium('the record for the jury comes on a sheet of its own', async () => {
  const { page, excel } = await openNotes(12);
  await page.getByRole('button', { name: 'Résultats proposés au jury' }).click();
  await page.getByText('prête à être imprimée').waitFor();
  await excel.settled();
  const sheet = shownIn(await excel.dump(), 'Contrôle AGOrA – Jury (Notes)');
  expect(sheet).toMatchObject({ A1: 'Résultats proposés au jury – Notes', B4: 'CANDIDAT 1' });
});

testInChromium('300 candidates dropped on the demo have the results of the code alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-marks-'));
  try {
    const path = join(folder, 'notes.xlsx');
    const rows = markRows(300).map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
    await writeFile(path, await writeXlsx({ sheets: [{ name: SHEET, rows }] }));
    const demo = await openDemo();
    await demo.drop(path);
    await demo.settled();
    await showNotes(demo.pane);
    const counts = countAlone(300);
    await demo.pane.getByRole('status').getByText('300 candidats').waitFor();
    for (const proposal of proposals) {
      const name = `${counts[proposal]} ${words[proposal]}`;
      await demo.pane.getByRole('button', { name, exact: true }).waitFor();
    }
    if (process.env['PICTURES'] !== undefined) await demo.page.screenshot({ path: process.env['PICTURES'] });
    await demo.pane.getByRole('button', { name: 'Insérer les résultats' }).click();
    await demo.settled();
    const shown = shownIn(await demo.dump(), SHEET);
    const written = Array.from({ length: 300 }, (_, at) => String(shown[`P${at + 2}`]));
    expect(written.filter((text) => text === 'Épreuve de contrôle')).toHaveLength(counts.control);
    expect(written.filter((text) => text.startsWith('Admis'))).toHaveLength(counts.admitted);
    expect(written.filter((text) => text === 'Incomplet')).toHaveLength(counts.incomplete);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** What stands behind each count in the bar. */
const words = {
  admitted: 'admis',
  control: 'contrôle',
  adjourned: 'ajournés',
  undeliverable: 'non délivrables',
  incomplete: 'incomplets',
} as const;
