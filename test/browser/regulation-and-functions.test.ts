import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import { classBook, shownIn } from './class-book';
import { type Pane, type PaneOptions, openPane } from './open-pane';

const SHEET = 'Terminale AGOrA';
type View = 'Règlement' | 'Fonctions' | 'Regulation' | 'Functions';

async function openView(view: View, options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPane({ book: classBook, ...options });
  const { page } = pane;
  await page.getByRole('button', { name: /^(Autres vues et réglages|Other views and settings)$/ }).click();
  await page.getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
  return pane;
}

/** The formula that a cell holds. */
async function formulaAt({ excel }: Pane, address: string, sheet = SHEET): Promise<unknown> {
  const { sheets } = (await excel.dump()) as {
    readonly sheets: Readonly<
      Record<string, { readonly cells: Readonly<Record<string, { formula?: unknown }>> }>
    >;
  };
  return sheets[sheet]?.cells[address]?.formula;
}

/** What the view says, with plain spaces. */
async function textOf({ page }: Pane): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

async function unfold({ page }: Pane): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

async function press({ page }: Pane, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** Presses Tab until what has the focus is called this. */
async function tabTo({ page }: Pane, label: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (label.test(name)) return;
  }
  throw new Error(`${label.source} was never reached`);
}

testInChromium('the regulation sets what is to be confirmed apart, before what is sure', async () => {
  const pane = await openView('Règlement');
  const text = await textOf(pane);
  expect(text).toContain('Session 2026, en vigueur. Textes relus le 25/11/2026.');
  expect(text).toContain("ne vaut pas règlement d'examen");
  expect(text.indexOf('À confirmer')).toBeLessThan(text.indexOf('Les règles'));
  const unsure = pane.page.getByRole('region', { name: 'À confirmer' }).getByRole('listitem');
  expect(await unsure.count()).toBe(31);
  for (const line of await unsure.allInnerTexts()) {
    expect(line.replace(/\s/g, ' ')).toMatch(/\((note|code de l'éducation|code du travail|arrêté du).+\)$/);
  }
});

testInChromium('every rule is there in words, and each figure with its source and sureness', async () => {
  const pane = await openView('Règlement');
  const rules = pane.page.getByRole('region', { name: 'Les règles' }).locator('summary');
  expect(await rules.count()).toBe(12);
  await unfold(pane);
  const text = await textOf(pane);
  expect(text).toContain('Les PFMP durent 20 semaines');
  expect(text).toContain('PFMP, scolaire hors contrat : durée : 20 semaines (note § 1-1, lu dans la note)');
  expect(text).toContain("Note maximale : 20 (code de l'éducation, D. 337-78, lu dans un texte)");
  const figures = pane.page.getByRole('region', { name: 'Les chiffres' }).getByRole('listitem');
  expect(await figures.count()).toBe(55);
  for (const line of await figures.allInnerTexts()) {
    expect(line).toMatch(/lu dans la note\)|lu dans un texte\)|à confirmer\)/);
  }
  expect(text).toContain('E2 : écrit, coefficient 4 ; composition 3 h 30. (note § 2, E2)');
  expect(text).toContain('Annexe 1bis : identité du candidat');
});

testInChromium('functions are found by any of their words, and say how many are left', async () => {
  const { page } = await openView('Fonctions');
  await page.getByText('23 fonctions').waitFor();
  await page.getByRole('searchbox').fill('APPRENTISSAGE');
  await page.getByText('4 fonctions').waitFor();
  await page.getByRole('heading', { name: 'AGORA.PFMP_OK' }).waitFor();
  expect(await page.getByRole('heading', { name: 'AGORA.RULE' }).count()).toBe(0);
  await page.locator('summary', { hasText: 'Exemples' }).first().click();
  await page.getByText('=AGORA.PFMP_OK("Scolaire hors contrat"; 20)').waitFor();
});

testInChromium('a function is put into the selected cell with the columns of its row', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  await excel.person.select(`${SHEET}!H3`);
  await press(pane, 'Insérer PFMP_OK');
  await page.getByText(/^Formule écrite en .*H3\. La recopier vers le bas/).waitFor();
  expect(await formulaAt(pane, 'H3')).toBe('=AGORA.PFMP_OK(C3,D3)');
  await excel.person.select(`${SHEET}!I3`);
  await press(pane, 'Insérer CHECK');
  await page.getByText(/^Formule écrite en .*I3\./).waitFor();
  expect(await formulaAt(pane, 'I3')).toBe('=AGORA.CHECK($A$1:$F$1,$A3:$F3)');
});

testInChromium('once the sheet is marked a formula stops before our own columns', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  await excel.pressRibbon('agoraMark');
  expect(shownIn(await excel.dump(), SHEET)).toMatchObject({ G1: 'Conformité AGOrA', H1: 'Motifs' });
  await excel.person.select(`${SHEET}!J3`);
  await press(pane, 'Insérer CHECK');
  await page.getByText(/^Formule écrite en .*J3\./).waitFor();
  expect(await formulaAt(pane, 'J3')).toBe('=AGORA.CHECK($A$1:$F$1,$A3:$F3)');
});

testInChromium('the findings of the whole table can be put on another sheet', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  await excel.person.select('Listes!D1');
  await excel.settled();
  await page.locator('main[aria-busy="false"]').waitFor();
  await press(pane, 'Insérer PFMP_OK');
  await page.getByText(`dans la feuille «\u00a0${SHEET}\u00a0»`).waitFor();
  await press(pane, 'Insérer AUDIT');
  await page.getByText(/^Formule écrite en .*D1\.$/).waitFor();
  expect(await formulaAt(pane, 'D1', 'Listes')).toBe(`=AGORA.AUDIT('${SHEET}'!$A$1:$F$5)`);
});

testInChromium('where a function can’t be put the pane says why, and changes nothing', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  const before = await excel.dump();
  const refusals: readonly (readonly [cell: string, button: string, sentence: RegExp])[] = [
    ['D3', 'Insérer PFMP_OK', /n'est pas vide/],
    ['H1', 'Insérer PFMP_OK', /Choisir d'abord une case sur la ligne d'un candidat/],
    ['H3', 'Insérer FINAL_GRADE', /n'a pas de colonne pour.: Note E31, Note E32\./],
    ['H3', 'Insérer DOSSIER pour E32', /n'a pas de colonne pour.: Dossier E32, Justificatifs E32\./],
  ];
  for (const [cell, button, sentence] of refusals) {
    await excel.person.select(`${SHEET}!${cell}`);
    await press(pane, button);
    await page.getByRole('status').filter({ hasText: sentence }).waitFor();
  }
  await excel.person.clear(`${SHEET}!F3`);
  await excel.person.select(`${SHEET}!F3`);
  await press(pane, 'Insérer CHECK');
  await page.getByRole('status').filter({ hasText: 'se lirait elle-même' }).waitFor();
  await excel.person.type(`${SHEET}!F3`, 9.5);
  await excel.person.select(`${SHEET}!A1`);
  expect(await excel.dump()).toEqual(before);
});

testInChromium('where columns are missing the example of the help can be put instead', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  const offer = page.getByRole('button', { name: "Insérer l'exemple de FINAL_GRADE" });
  expect(await offer.count()).toBe(0);
  await excel.person.select(`${SHEET}!H3`);
  await press(pane, 'Insérer FINAL_GRADE');
  await offer.click();
  await page.getByText(/^Formule écrite en .*H3\.$/).waitFor();
  expect(await formulaAt(pane, 'H3')).toBe('=AGORA.FINAL_GRADE(11, 12, 10)');
  expect(await offer.count()).toBe(0);
});

testInChromium('what Excel refuses is said under the button', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  await excel.person.select(`${SHEET}!H3`);
  await excel.failAt(1, 'AccessDenied');
  await press(pane, 'Insérer PFMP_OK');
  await page.getByRole('status').filter({ hasText: "Excel refuse d'écrire" }).waitFor();
  expect(await formulaAt(pane, 'H3')).toBeUndefined();
});

testInChromium(
  'without candidates rules and categories still have their function, others say why not',
  async () => {
    const pane = await openView('Fonctions', { book: { sheets: [{ name: 'Vide' }] } });
    const { page, excel } = pane;
    await page.getByText('Ouvrir la feuille des candidats').waitFor();
    await excel.person.select('Vide!B2');
    await press(pane, 'Insérer CHECK');
    await page.getByRole('status').filter({ hasText: 'Ouvrir la feuille des candidats' }).waitFor();
    await press(pane, 'Insérer RULE');
    await page.getByText(/^Formule écrite en .*B2\.$/).waitFor();
    expect(await formulaAt(pane, 'B2', 'Vide')).toBe('=AGORA.RULE("E2")');
  },
);

testInChromium('it is said that functions do not know what was chosen in the pane', async () => {
  const sentence = 'Les fonctions ne connaissent pas les choix';
  const plain = await openView('Fonctions');
  expect(await textOf(plain)).not.toContain(sentence);
  const settings = {
    'agora.correspondances': { form: 1, mapping: {}, categories: { fpc: 'adult-first' }, answers: {} },
  };
  const settled = await openView('Fonctions', { book: { ...classBook, settings } });
  expect(await textOf(settled)).toContain(sentence);
});

testInChromium('a function is inserted, and a rule read, by the keyboard alone', async () => {
  const pane = await openView('Fonctions');
  const { page, excel } = pane;
  await excel.person.select(`${SHEET}!H4`);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('pfmp_missing');
  await page.getByText('1 fonction').waitFor();
  await tabTo(pane, /^Ce qu'elle demande$/);
  await page.keyboard.press('Enter');
  await page.getByText('La durée du contrat').waitFor();
  await tabTo(pane, /^Insérer PFMP_MISSING$/);
  await page.keyboard.press('Enter');
  await page.getByText(/^Formule écrite en .*H4\./).waitFor();
  expect(await formulaAt(pane, 'H4')).toBe('=AGORA.PFMP_MISSING(C4,D4)');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Insérer PFMP_MISSING');

  const other = await openView('Règlement');
  await tabTo(other, /^Positionnement$/);
  await other.page.keyboard.press('Space');
  await other.page.getByText('Seule une décision du recteur').waitFor();
});

const looks: readonly (readonly [string, PaneOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
  ['English', { language: 'en-US' }],
];
for (const [look, options] of looks) {
  const isEnglish = options.language === 'en-US';
  const views: readonly View[] = isEnglish ? ['Regulation', 'Functions'] : ['Règlement', 'Fonctions'];
  testInChromium(`both views are accessible to axe and fit 320 pixels: ${look}`, async () => {
    for (const view of views) {
      const pane = await openView(view, options);
      const { page, excel } = pane;
      await unfold(pane);
      if (view === 'Fonctions' || view === 'Functions') {
        await excel.person.select(`${SHEET}!H3`);
        await press(pane, isEnglish ? 'Insert FINAL_GRADE' : 'Insérer FINAL_GRADE');
        await press(pane, isEnglish ? 'Insert CHECK' : 'Insérer CHECK');
        await page.getByText(isEnglish ? /^Formula written in/ : /^Formule écrite en/).waitFor();
      }
      expect(await checkAccessibility(page)).toEqual([]);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect([view, isWide]).toEqual([view, false]);
      if (isEnglish) expect(await textOf(pane)).not.toMatch(/Insérer|Session 2026, en vigueur|À confirmer/);
    }
  });
}
