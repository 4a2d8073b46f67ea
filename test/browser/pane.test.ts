import type { Page } from 'playwright-core';
import { testInChromium } from './chromium';
import { classBook, shownIn } from './class-book';
import { type Pane, type PaneOptions, openPane } from './open-pane';

const SHEET = 'Terminale AGOrA';

/** Opens the pane over the class, the first words read. */
async function openClass(options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPane({ book: classBook, ...options });
  await pane.page.getByRole('button', { name: /^(Commencer|Begin)$/ }).click();
  return pane;
}

const told = (page: Page) => page.textContent('[data-outcome]');
const isIdle = (page: Page) => page.locator('main[aria-busy="false"]').waitFor();
const shows = async ({ excel }: Pane) => shownIn(await excel.dump(), SHEET);

async function show({ page }: Pane, view: string): Promise<void> {
  const button = page.getByRole('button', { name: view, exact: true });
  if (!(await button.isVisible()))
    await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await button.click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
}

async function check(pane: Pane): Promise<void> {
  await pane.page.getByRole('button', { name: /^(Contrôler et surligner|Check and highlight)$/ }).click();
  await pane.page.locator('[data-outcome] :is(.good, .attention)').waitFor();
  await isIdle(pane.page);
}

testInChromium('opened, the pane says what it understood and writes nothing', async () => {
  const pane = await openPane({ book: classBook });
  const { page, excel } = pane;
  const before = await excel.dump();
  await page.reload();
  await isIdle(page);
  expect(await excel.dump()).toEqual(before);
  const text = await page.locator('main').innerText();
  expect(text).toContain('4 candidats, titres en ligne 1. 1 non conforme, 2 à compléter, 1 conforme sur 4.');
  await page.getByText('6 colonnes comprises').click();
  expect(await page.locator('table').innerText()).toMatch(/Semaines de PFMP\s+D PFMP/);
  expect(text).toContain('Conformité de l’attestation'.replace('’', "'"));
});

testInChromium('one button audits, marks, and shows the results', async () => {
  const pane = await openClass();
  await check(pane);
  expect(await shows(pane)).toMatchObject({
    G1: 'Conformité AGOrA',
    G2: '✓ Conforme',
    G3: '✗ Non conforme',
    G4: '? À compléter',
    G5: '? À compléter',
  });
  expect(await told(pane.page)).toContain('1 non conforme, 2 à compléter, 1 conforme sur 4');
  await pane.page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
  const list = await pane.page.getByRole('list', { name: 'Constats' }).innerText();
  expect(list).toContain(
    '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine.'.replace(' :', '\u00a0:'),
  );
  expect(list).toContain('À faire');
  expect(list).toContain('note §\u00a01-1');
});

testInChromium('a finding leads to its cell; mended, it goes by itself, and the sheet says so', async () => {
  const pane = await openClass();
  const { page, excel } = pane;
  await check(pane);
  const finding = page.getByRole('button', { name: /19 semaines de PFMP/ });
  await finding.click();
  await excel.settled();
  expect(await excel.selection()).toBe(`${SHEET}!D3`);
  await excel.person.type(`${SHEET}!D3`, 20);
  await finding.waitFor({ state: 'detached' });
  await excel.settled();
  expect(await shows(pane)).toMatchObject({ G3: expect.stringMatching(/Non conforme/) as string });
  await excel.person.type(`${SHEET}!E3`, 'oui');
  await page.getByRole('button', { name: /^2 Conformes$/ }).waitFor();
  expect(await shows(pane)).toMatchObject({ G3: '✓ Conforme' });
});

testInChromium('what a colleague changes, and what is sorted, is judged again too', async () => {
  const pane = await openClass();
  await check(pane);
  await pane.excel.colleague.type(`${SHEET}!D3`, 12);
  await pane.page.getByRole('button', { name: /12 semaines de PFMP pour 20/ }).waitFor();
});

testInChromium('“Retirer le surlignage” leaves the sheet as it was', async () => {
  const pane = await openClass();
  const before = await pane.excel.dump();
  await check(pane);
  await show(pane, 'Surlignage');
  expect(await pane.page.locator('main').innerText()).toContain('verdicts en colonne G, motifs en colonne H');
  await pane.page.getByRole('button', { name: 'Retirer le surlignage' }).click();
  await pane.page.getByText('n’est pas surlignée'.replace('’', "'")).waitFor();
  await isIdle(pane.page);
  expect(await pane.excel.dump()).toEqual(before);
  expect(await told(pane.page)).toContain('Les marques d’AGORA sont retirées'.replace('’', "'"));
});

testInChromium('where there is no room the pane says where the result goes, and why', async () => {
  const [first, ...others] = classBook.sheets;
  const locked = { ...first, name: SHEET, protection: {} };
  const pane = await openClass({ book: { ...classBook, sheets: [locked, ...others] } });
  // As much of the name as a sheet's name may have.
  const listing = 'Contrôle AGOrA – (Terminale AG)';
  await show(pane, 'Surlignage');
  const plan = await pane.page.locator('main').innerText();
  expect(plan).toContain(listing);
  expect(plan).toContain('la feuille est protégée');
  const before = await pane.excel.dump();
  await pane.page.getByRole('button', { name: 'Surligner' }).click();
  await pane.page.locator('[data-outcome] .attention').waitFor();
  expect(await told(pane.page)).toContain('la feuille est protégée');
  expect(Object.keys(shownIn(await pane.excel.dump(), listing)).length).toBeGreaterThan(8);
  await isIdle(pane.page);
  await pane.excel.person.select(`${SHEET}!A1`);
  await pane.page.getByRole('button', { name: 'Retirer le surlignage' }).click();
  await pane.page.locator('[data-outcome] .good').waitFor();
  await isIdle(pane.page);
  expect(await pane.excel.dump()).toEqual(before);
});

testInChromium('counts filter, and a search finds names and reasons', async () => {
  const pane = await openClass();
  const { page } = pane;
  await show(pane, 'Résultats');
  const list = page.getByRole('list', { name: 'Constats' });
  await page.getByRole('button', { name: '1 Non conformes' }).click();
  await page.getByText('1 candidat, 2 constats').waitFor();
  expect(await list.innerText()).not.toContain('FICTIF');
  await page.getByRole('button', { name: '1 Non conformes' }).click();
  await page.getByRole('searchbox').fill('fictif');
  await page.getByText('1 candidat, 1 constat').waitFor();
  await page.getByRole('searchbox').fill('licorne');
  await page.getByText('Rien ne correspond à cette recherche.').waitFor();
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await page.getByText(/^4 candidats/).waitFor();
});

testInChromium('by rule, each rule has its count, its words and its candidates', async () => {
  const pane = await openClass();
  const { page } = pane;
  await show(pane, 'Résultats');
  await page.getByText('Par règle').click();
  await page.getByRole('button', { name: 'Durée de la formation (PFMP), 1 constat' }).click();
  await page.getByText('MODÈLE Léo (ligne 3)').waitFor();
  const list = await page.getByRole('list', { name: 'Constats' }).innerText();
  expect(list).toContain('Les PFMP durent 20 semaines');
});

testInChromium('the list of what is missing is copied, for one candidate or for all', async () => {
  const pane = await openClass();
  const { page } = pane;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(pane, 'Résultats');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copier la liste des pièces manquantes' }).click();
  await page.getByText('Liste copiée (3 candidats)').waitFor();
  expect(await copied()).toMatch(
    /^Pièces manquantes – Terminale AGOrA \(situation : 01\/06\/2026\)\n\nMODÈLE Léo/,
  );
  await page.getByRole('button', { name: 'Copier ce qui manque à FICTIF Zoé' }).click();
  await page.getByText('Liste copiée (1 candidat)').waitFor();
  expect(await copied()).toContain('FICTIF Zoé (à compléter)\n- ');
  expect(await copied()).not.toContain('MODÈLE');
});

testInChromium('where Excel gives the pane no clipboard the text is there, selected', async () => {
  const pane = await openClass();
  const { page } = pane;
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await show(pane, 'Résultats');
  await page.getByRole('button', { name: 'Copier la liste des pièces manquantes' }).click();
  const text = page.getByRole('textbox', { name: 'Copier la liste des pièces manquantes' });
  expect(await text.inputValue()).toContain('MODÈLE Léo');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('MODÈLE Léo');
});

testInChromium('another day and another exam date are judged at once', async () => {
  const pane = await openClass();
  const { page } = pane;
  expect(await page.locator('main').innerText()).toContain('1 non conforme');
  await page.getByLabel('Date d’examen'.replace('’', "'")).fill('2026-06-15');
  await isIdle(page);
  await show(pane, 'Résultats');
  await page.getByText('Le dossier E31 n’est pas encore produit.'.replace('’', "'")).waitFor();
  await page.getByRole('button', { name: 'Accueil' }).click();
  await page.getByLabel('Situation').selectOption('other');
  await page.getByLabel('Situation au').fill('2026-06-15');
  await isIdle(page);
  await show(pane, 'Résultats');
  await page
    .getByText('Le dossier E31 n’est pas produit le jour de l’épreuve.'.replaceAll('’', "'"))
    .waitFor();
});

testInChromium(
  'everything is in English where Office is, and what is written into cells stays French',
  async () => {
    const pane = await openClass({ language: 'en-US' });
    await check(pane);
    await pane.page.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
    expect(await told(pane.page)).toContain('1 not compliant, 2 to complete, 1 compliant of 4');
    expect(await shows(pane)).toMatchObject({ G1: 'Conformité AGOrA', G3: '✗ Non conforme' });
    expect(await pane.page.locator('html').getAttribute('lang')).toBe('en');
  },
);

testInChromium('language and colours are the person’s own choice, and are kept', async () => {
  const { page } = await openClass();
  await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await page.getByLabel('Apparence').selectOption('dark');
  await page.getByLabel('Langue').selectOption('en');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.reload();
  await isIdle(page);
  await page.getByRole('button', { name: 'Check and highlight' }).waitFor();
  expect(await page.locator('html').getAttribute('data-paint')).toBe('dark');
  expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
});

testInChromium('the first words offer an example, which is put on a sheet of its own', async () => {
  const { page, excel } = await openPane({ size: { width: 350, height: 378 } });
  expect(await page.locator('main').innerText()).toContain('Aucun tableau de candidats');
  await page.getByRole('button', { name: 'Insérer un exemple' }).click();
  await page.getByRole('heading', { level: 1, name: 'Exemple AGOrA' }).waitFor();
  await isIdle(page);
  expect(shownIn(await excel.dump(), 'Exemple AGOrA')).toMatchObject({ A2: 'EXEMPLE', C1: 'Catégorie' });
  expect(await page.locator('main').innerText()).toContain('5 candidats');
});

testInChromium('at 350 × 378 the main button is in sight, from the first words on', async () => {
  const { page } = await openPane({ book: classBook, size: { width: 350, height: 378 } });
  const box = await page.getByRole('button', { name: 'Contrôler et surligner' }).boundingBox();
  expect((box?.y ?? 378) + (box?.height ?? 0)).toBeLessThanOrEqual(378);
});

testInChromium(
  'another sheet with candidates is one click away, and the pane follows the sheet in front',
  async () => {
    const [first] = classBook.sheets;
    const second = { ...first, name: 'Candidats libres' };
    const pane = await openClass({ book: { ...classBook, sheets: [...classBook.sheets, second] } });
    const { page, excel } = pane;
    await page.getByRole('button', { name: 'Ouvrir la feuille « Candidats libres »' }).click();
    await page.getByRole('heading', { level: 1, name: 'Candidats libres' }).waitFor();
    await excel.person.select(`${SHEET}!A1`);
    await page.getByRole('heading', { level: 1, name: SHEET }).waitFor();
  },
);

testInChromium('a button of the ribbon does the same work, and the open pane shows it', async () => {
  const pane = await openClass();
  await pane.excel.pressRibbon('agoraMark');
  await show(pane, 'Surlignage');
  await pane.page.getByText('est surlignée').waitFor();
  await pane.excel.pressRibbon('agoraRemove');
  await pane.page.getByText('pas surlignée').waitFor();
});
