import { testInChromium } from './chromium';
import { classBook } from './class-book';
import { type Pane, openPane } from './open-pane';

const SHEET = 'Terminale AGOrA';

async function openView(view: string): Promise<Pane> {
  const pane = await openPane({ book: classBook });
  await pane.page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await pane.page.getByRole('button', { name: view, exact: true }).click();
  await pane.page.getByRole('heading', { level: 1, name: view }).waitFor();
  return pane;
}

/** The formula that a cell of the class holds. */
async function formulaAt({ excel }: Pane, address: string): Promise<unknown> {
  const { sheets } = (await excel.dump()) as {
    readonly sheets: Readonly<
      Record<string, { readonly cells: Readonly<Record<string, { formula?: unknown }>> }>
    >;
  };
  return sheets[SHEET]?.cells[address]?.formula;
}

testInChromium(
  'the regulation sets apart what is to be confirmed, and shows figures with sources',
  async () => {
    const { page } = await openView('Règlement');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Session 2026, en vigueur.');
    expect(text).toContain('ne vaut pas règlement d’examen'.replace('’', "'"));
    expect(text.indexOf('À confirmer')).toBeLessThan(text.indexOf('Les règles'));
    await page.locator('summary', { hasText: /^PFMP$/ }).click();
    await page
      .getByText('PFMP, scolaire hors contrat : durée : 20 semaines'.replaceAll(' :', '\u00a0:'))
      .waitFor();
    expect(await page.locator('main').innerText()).toContain('note §\u00a01-1, lu dans la note');
    await page.locator('summary', { hasText: 'Durée de la formation (PFMP)' }).click();
    await page.getByText('Les PFMP durent 20 semaines').waitFor();
  },
);

testInChromium('functions are found by any of their words, and say how many are left', async () => {
  const { page } = await openView('Fonctions');
  await page.getByText('13 fonctions').waitFor();
  await page.getByRole('searchbox').fill('apprentissage');
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
  await page.getByRole('button', { name: 'Insérer PFMP_OK' }).click();
  await page.getByText(/^Formule écrite en .*H3\./).waitFor();
  expect(await formulaAt(pane, 'H3')).toBe('=AGORA.PFMP_OK(C3,D3)');
  await excel.person.select(`${SHEET}!I3`);
  await page.getByRole('button', { name: 'Insérer CHECK', exact: true }).click();
  await page.getByText(/^Formule écrite en .*I3\./).waitFor();
  expect(await formulaAt(pane, 'I3')).toBe('=AGORA.CHECK($A$1:$F$1,$A3:$F3)');
});

testInChromium('where a function can’t be put the pane says why, and changes nothing', async () => {
  const { page, excel } = await openView('Fonctions');
  const before = await excel.dump();
  const refusals: readonly (readonly [cell: string, button: string, sentence: RegExp])[] = [
    ['D3', 'Insérer PFMP_OK', /n'est pas vide/],
    ['H1', 'Insérer PFMP_OK', /Choisir d'abord une case sur la ligne d'un candidat/],
    ['H3', 'Insérer FINAL_GRADE', /n'a pas de colonne pour.: noteE31, noteE32/],
    ['H3', 'Insérer DOSSIER pour E32', /n'a pas de colonne pour.: dossier/],
  ];
  for (const [cell, button, sentence] of refusals) {
    await excel.person.select(`${SHEET}!${cell}`);
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText(sentence).waitFor();
  }
  await excel.person.clear(`${SHEET}!F3`);
  await excel.person.select(`${SHEET}!F3`);
  await page.getByRole('button', { name: 'Insérer CHECK', exact: true }).click();
  await page.getByText(/se lirait elle-même/).waitFor();
  await excel.person.type(`${SHEET}!F3`, 9.5);
  await excel.person.select(`${SHEET}!A1`);
  expect(await excel.dump()).toEqual(before);
});
