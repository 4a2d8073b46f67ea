import { scenes } from '../../scripts/gallery/scenes';
import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import { type Pane, openPane } from './open-pane';

const names = Object.keys(scenes);

/** A theme as a person comes to it: two by choice, and the one that the system forces. */
const themes = [
  { theme: 'light', languages: ['fr', 'en'] },
  { theme: 'dark', languages: ['fr', 'en'] },
  { theme: 'contrast', languages: ['fr', 'en'] },
  { theme: 'automatic', forcedColors: 'active', languages: ['fr'] },
] as const;

/** Shows one state of the pane in the gallery that is open, and waits until it is drawn. */
async function showScene({ page }: Pane, asked: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (search) => {
      history.replaceState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?${new URLSearchParams(asked).toString()}`,
  );
  await page.locator('main:not(:has(iframe))').waitFor();
  // Drawn, and in the colours that the system forces.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  // Work is shown only once it takes long.
  if (asked['scene'] === 'working') await page.getByRole('progressbar').waitFor();
}

for (const { theme, languages, ...screen } of themes) {
  for (const language of languages) {
    const how = 'forcedColors' in screen ? 'in the system’s own colours' : `in the theme “${theme}”`;
    testInChromium(
      `every state is accessible and 320 px wide, ${how}, in ${language}`,
      async () => {
        const pane = await openPane({ file: 'gallery/index.html', ...screen });
        const faults: string[] = [];
        for (const scene of names) {
          await showScene(pane, { scene, theme, language });
          const width = await pane.page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 320) faults.push(`${scene}: ${width} px wide`);
          for (const fault of await checkAccessibility(pane.page)) faults.push(`${scene}: ${fault}`);
        }
        expect(faults).toEqual([]);
      },
      'long',
    );
  }
}

testInChromium('the gallery shows every state side by side', async () => {
  const { page } = await openPane({ file: 'gallery/index.html', size: { width: 1200, height: 900 } });
  expect(await page.locator('iframe').count()).toBe(names.length);
  await page.locator('iframe').first().contentFrame().locator('h1').waitFor();
});

testInChromium('ten thousand findings scroll with at most sixty lines in the page', async () => {
  const pane = await openPane({ file: 'gallery/index.html', size: { width: 320, height: 1600 } });
  const { page } = pane;
  await showScene(pane, { scene: 'results-long', theme: 'light', language: 'fr' });
  await page.locator('main li[aria-setsize="20000"]').first().waitFor();
  const items = page.locator('main li');
  let most = 0;
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, 40_000);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    most = Math.max(most, await items.count());
  }
  // The end moves down while what is near it is measured.
  const last = page.getByRole('button', { name: 'CANDIDAT 10000 Ada, aller à la ligne 10001' });
  for (let press = 0; press < 5 && !(await last.isVisible()); press += 1) {
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
  }
  expect(await last.isVisible()).toBe(true);
  expect(Math.max(most, await items.count())).toBeLessThanOrEqual(60);
  expect(most).toBeGreaterThan(5);
});
