import { testInChromium } from './chromium';
import { openPane } from './open-pane';

const at = async (rows: readonly (readonly (string | number)[])[]) => {
  const pane = await openPane({ book: { today: 46_174, sheets: [{ name: 'T', rows }] } });
  await pane.page.getByRole('button', { name: 'Commencer' }).click();
  await pane.page.getByRole('button', { name: 'Correspondances', exact: true }).click();
  return pane;
};
const focus = (page: any) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));

testInChromium('dead end', async () => {
  const { page } = await at([['Nom', 'Catégorie', 'PFMP'], ['EXEMPLE', 'CNED', 20]]);
  await page.getByText('Identité (').click();
  for (const l of await page.locator('details[open] label').all()) console.log(await l.innerText());
  await page.getByLabel(/^Nom( et prénom)?$/).last().selectOption({ label: 'Aucune colonne' });
  await page.waitForTimeout(700);
  console.log('DEAD', await page.locator('main').innerText());
});
testInChromium('ambiguous fold', async () => {
  const { page } = await at([['Nom', 'Catégorie', 'Semaines PFMP', 'PFMP'], ['EXEMPLE', 'CNED', 20, 20]]);
  const s = page.getByLabel('Semaines de PFMP', { exact: true });
  console.log('visible', await s.isVisible(), await s.innerText());
  await s.focus();
  await s.selectOption({ index: 2 });
  await page.waitForTimeout(700);
  console.log('FOLD visible', await s.isVisible(), await focus(page));
});
testInChromium('left aside', async () => {
  const { page } = await at([['Nom', 'Catégorie', 'Stages effectués'], ['EXEMPLE', 'CNED', 20]]);
  const s = page.getByLabel('Stages effectués');
  await s.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(700);
  console.log('ASIDE', await s.count(), await focus(page), await page.locator('main').innerText());
});
