import type { Page } from 'playwright-core';
import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import {
  ALTERNANCE,
  type Rows,
  STAGES,
  bookOf,
  chosenIn,
  listOf,
  openMapping,
  rows,
  settingsOf,
  show,
  textOf,
  unfold,
} from './open-mapping';
import { type PaneOptions, openPane } from './open-pane';

testInChromium('where nothing is open, the view says so', async () => {
  const { page } = await openPane();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await show(page, 'Correspondances');
  await page.getByText(/Aucun tableau de candidats/).waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
});

const longRows: Rows = [
  [
    ...(rows[0] ?? []),
    'Nombre de semaines de stage effectuées en entreprise ou en administration',
    'X'.repeat(60),
  ],
  ...rows.slice(1),
  ['DOUTE', 'Max', 'en attente du service des examens et concours', 20, 'oui', 12],
];

testInChromium('at 320 pixels nothing is wider than the pane, whatever is typed', async () => {
  const { page } = await openMapping(bookOf(longRows));
  await unfold(page);
  const widest = () =>
    page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      boxes: [...document.querySelectorAll('main *')].flatMap((element) => {
        const { right, left } = element.getBoundingClientRect();
        return right > innerWidth || left < 0 ? [element.outerHTML.slice(0, 120)] : [];
      }),
    }));
  expect(await widest()).toEqual({ page: 320, boxes: [] });
});

const looks: readonly (readonly [string, PaneOptions])[] = [
  ['in light', {}],
  ['in dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['in English', { language: 'en-US' }],
  ['in English and dark', { language: 'en-US', colorScheme: 'dark' }],
];

for (const [name, options] of looks) {
  testInChromium(`the view is accessible ${name}, before anything is chosen and after`, async () => {
    const pane = await openMapping(bookOf(longRows, { 'agora.correspondances': 'damaged' }), options);
    const { page } = pane;
    await unfold(page);
    expect(await checkAccessibility(page)).toEqual([]);
    await listOf(page, /^[«“]\s?FPC/).selectOption('adult-first');
    await page.locator('main[aria-busy="false"]').waitFor();
    await page.getByRole('button', { name: /^(Mémoriser|Remember)/ }).click();
    await page.getByText(/sont appliquées|are applied/).waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
  });
}

testInChromium('the English view has no French but what the workbook says', async () => {
  const { page } = await openMapping(bookOf(rows), { language: 'en-US' });
  const text = await textOf(page);
  expect(text).toContain('“alternance” (Category), 2 times');
  expect(text).toContain('“FPC” (Category), once');
  expect(text).not.toMatch(/«|Au cas par cas|titres|colonne\b|Mémoriser/);
});

/** Presses Tab until what has the focus is called this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedIn(page))) return;
  }
  throw new Error(`${name.source} was never reached`);
}

const focusedIn = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLSelectElement ? element.labels[0] : element;
    return (label?.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\s+/g, ' ');
  });

testInChromium('by the keyboard alone a word and a column are settled, kept and put back', async () => {
  const pane = await openPane({ book: bookOf(rows) });
  const { page, excel } = pane;
  const isSettled = async () => {
    await excel.settled();
    await page.locator('main[aria-busy="false"]').waitFor();
  };
  await tabTo(page, /^Commencer$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  while (!/^Correspondances$/.test(await focusedIn(page))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  // A closed list takes each option that the arrows pass over: it must still be there for the next press.
  await tabTo(page, /^« alternance »/);
  for (const step of [1, 2]) {
    await page.keyboard.press('ArrowDown');
    await isSettled();
    expect([step, await focusedIn(page)]).toEqual([step, expect.stringContaining('« alternance »')]);
  }
  expect(await chosenIn(page, ALTERNANCE)).toBe('Enseignement à distance');

  await tabTo(page, /^« Stages effectués »/);
  for (const step of [1, 2, 3, 4]) {
    await page.keyboard.press('ArrowDown');
    await isSettled();
    expect([step, await focusedIn(page)]).toEqual([step, '« Stages effectués »']);
  }
  expect(await chosenIn(page, STAGES)).toBe('Semaines de PFMP');

  await tabTo(page, /^\d+ autres données$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Numéro de candidat$/);

  await tabTo(page, /^Mémoriser/);
  await page.keyboard.press('Enter');
  await page.getByText('mémorisées dans ce classeur sont appliquées').waitFor();
  expect(await focusedIn(page)).toMatch(/^Mémoriser/);
  expect(await settingsOf(pane)).toMatchObject({
    'agora.correspondances': { mapping: { pfmpWeeks: 'Stages effectués' } },
  });
  await tabTo(page, /^Tout remettre/);
  await page.keyboard.press('Space');
  await isSettled();
  expect(await focusedIn(page)).toMatch(/^Tout remettre/);
  expect(await chosenIn(page, ALTERNANCE)).toBe('Au cas par cas');
});
