import { testInChromium } from './chromium';
import { classBook, shownIn } from './class-book';
import { type Pane, openPane } from './open-pane';

/** Presses Tab until what has the focus is called this; fails when it never does. */
async function goTo({ page }: Pane, label: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null ? '' : (element.getAttribute('aria-label') ?? element.textContent);
    });
    if (label.test(name)) return;
    passed.push(name);
  }
  throw new Error(`${label.source} was never reached: ${passed.join(' | ')}`);
}

testInChromium('from open to jump-to-cell by the keyboard alone', async () => {
  const pane = await openPane({ book: classBook });
  const { page, excel } = pane;
  await goTo(pane, /^Commencer$/);
  await page.keyboard.press('Enter');
  await goTo(pane, /^Contrôler et surligner$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await goTo(pane, /Non conformes$/);
  await page.keyboard.press('Space');
  await goTo(pane, /^19 semaines de PFMP/);
  await page.keyboard.press('Enter');
  await excel.settled();
  expect(await excel.selection()).toBe('Terminale AGOrA!D3');
  expect(shownIn(await excel.dump(), 'Terminale AGOrA')).toMatchObject({ G3: '✗ Non conforme' });
});

testInChromium('whatever has the focus shows that it has it', async () => {
  const { page } = await openPane({ book: classBook });
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const around = [element, element.parentElement ?? element].flatMap((each) => [
        getComputedStyle(each),
        getComputedStyle(each, '::after'),
      ]);
      const isSeen = around.some(
        ({ outlineStyle, boxShadow, borderBottomWidth, textDecorationStyle }) =>
          outlineStyle !== 'none' ||
          boxShadow !== 'none' ||
          borderBottomWidth === '2px' ||
          textDecorationStyle === 'double',
      );
      return isSeen ? null : element.outerHTML.slice(0, 200);
    });
    expect(hidden).toBeNull();
  }
});

testInChromium('the settings open and close by the keyboard, and the focus comes back', async () => {
  const pane = await openPane({ book: classBook });
  const { page } = pane;
  await goTo(pane, /^Autres vues et réglages$/);
  await page.keyboard.press('Enter');
  await goTo(pane, /^Règlement$/);
  await page.keyboard.press('Escape');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe('Autres vues et réglages');
  expect(await page.getByRole('button', { name: 'Règlement' }).count()).toBe(0);
});

testInChromium('a line with the focus stays in the page when one scrolls far from it', async () => {
  const { page } = await openPane({ file: 'gallery/index.html?scene=results-long&language=fr' });
  await page.getByRole('button', { name: /^CANDIDAT 1 Ada/ }).focus();
  await page.mouse.move(160, 400);
  await page.mouse.wheel(0, 200_000);
  await page
    .getByRole('button', { name: /^CANDIDAT 1\d\d\d / })
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('CANDIDAT 1 Ada');
});
