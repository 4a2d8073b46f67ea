import { testInChromium } from './chromium';
import {
  STAGES,
  bookOf,
  choose,
  chosenIn,
  countsOf,
  listOf,
  openMapping,
  optionsOf,
  show,
  unfold,
  verdictsOf,
} from './open-mapping';

testInChromium(
  'a column whose heading nobody knows is given its datum, and the weeks are judged: in the pane and in the sheet',
  async () => {
    const pane = await openMapping();
    expect(await countsOf(pane)).toEqual([
      '0 Non conformes',
      '5 À compléter',
      '0 Conformes',
      '0 Hors du champ',
    ]);
    await choose(pane, STAGES, 'Semaines de PFMP');
    expect(await countsOf(pane)).toEqual([
      '1 Non conformes',
      '3 À compléter',
      '1 Conformes',
      '0 Hors du champ',
    ]);
    expect(await verdictsOf(pane)).toEqual([
      '✓ Conforme',
      '✗ Non conforme',
      '? À compléter',
      '? À compléter',
      '? À compléter',
    ]);
    expect(await chosenIn(pane.page, 'Semaines de PFMP')).toBe('D « Stages effectués »');
    await choose(pane, 'Semaines de PFMP', "D'après les titres");
    expect(await countsOf(pane)).toEqual([
      '0 Non conformes',
      '5 À compléter',
      '0 Conformes',
      '0 Hors du champ',
    ]);
  },
);

testInChromium('a column left aside stays in sight once it serves, and can be left aside again', async () => {
  const pane = await openMapping();
  const { page } = pane;
  await choose(pane, STAGES, 'Semaines de PFMP');
  expect(await chosenIn(page, STAGES)).toBe('Semaines de PFMP');
  await choose(pane, STAGES, 'Durée du contrat');
  await unfold(page);
  expect(await chosenIn(page, 'Semaines de PFMP')).toBe("D'après les titres : aucune");
  expect(await chosenIn(page, 'Durée du contrat')).toBe('D « Stages effectués »');
  await choose(pane, STAGES, 'Laisser de côté');
  expect(await chosenIn(page, 'Durée du contrat')).toBe("D'après les titres : aucune");
  expect(await chosenIn(page, STAGES)).toBe('Laisser de côté');
});

testInChromium(
  'data that have a column are in sight, the others are folded, each can be changed',
  async () => {
    const { page } = await openMapping();
    expect(await listOf(page, 'Catégorie').isVisible()).toBe(true);
    expect(await chosenIn(page, 'Catégorie')).toBe("D'après les titres : C « Catégorie »");
    expect(await page.getByLabel('Date de naissance').isVisible()).toBe(false);
    await unfold(page);
    expect(await page.getByRole('group').getByRole('combobox').count()).toBe(47);
    expect(await listOf(page, 'Date de naissance').isVisible()).toBe(true);
    expect(await optionsOf(page, 'Date de naissance')).toEqual([
      "D'après les titres : aucune",
      'Aucune colonne',
      'A « Nom »',
      'B « Prénom »',
      'C « Catégorie »',
      'E « Dossier E31 »',
      'F « Note E2 »',
      '« Stages effectués »',
    ]);
  },
);

testInChromium('our own columns are never offered, and several columns of one datum are named', async () => {
  const pane = await openMapping(
    bookOf([
      ['Nom', 'Catégorie', 'PFMP 2nde', 'PFMP 1re', 'PFMP Tle', 'Note E2'],
      ['EXEMPLE', 'CNED', 6, 8, 8, 12],
    ]),
  );
  const { page } = pane;
  await verdictsOf(pane);
  expect(await chosenIn(page, 'Semaines de PFMP')).toBe(
    "D'après les titres : C « PFMP 2nde », D « PFMP 1re », E « PFMP Tle », ensemble",
  );
  // In the list it may be cut off: its description says it in full.
  const description = await listOf(page, 'Semaines de PFMP').evaluate(
    (list) => document.getElementById(list.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
  );
  expect(description.replace(/\s/g, ' ')).toBe('C « PFMP 2nde », D « PFMP 1re », E « PFMP Tle », ensemble');
  const offered = await page.locator('option').allInnerTexts();
  expect(offered.filter((option) => /Conformité|Motifs/.test(option))).toEqual([]);
});

testInChromium(
  'a datum that two columns claim is marked with a sentence, and the choice stays in sight',
  async () => {
    const pane = await openMapping(
      bookOf([
        ['Nom', 'Catégorie', 'Semaines PFMP', 'PFMP'],
        ['EXEMPLE', 'CNED', 20, 12],
      ]),
    );
    const { page } = pane;
    await page.getByText('Deux colonnes se la disputent').waitFor();
    const weeks = listOf(page, 'Semaines de PFMP');
    await weeks.focus();
    await choose(pane, 'Semaines de PFMP', '« PFMP »');
    expect(await page.getByText('Deux colonnes se la disputent').count()).toBe(0);
    expect(await weeks.evaluate((element) => element === document.activeElement)).toBe(true);
    await show(page, 'Résultats');
    await page.getByRole('button', { name: /^12 semaines de PFMP pour 20/ }).waitFor();
  },
);

testInChromium('a choice after which no candidate is seen any more can be taken back', async () => {
  const pane = await openMapping(
    bookOf([
      ['Nom', 'Catégorie', 'PFMP'],
      ['EXEMPLE', 'CNED', 20],
    ]),
  );
  const { page } = pane;
  await choose(pane, 'Nom', 'Aucune colonne');
  await page.getByText('Aucun tableau de candidats').waitFor();
  await page.getByRole('button', { name: "Tout remettre d'après les titres" }).click();
  await listOf(page, 'Nom').waitFor();
  expect(await chosenIn(page, 'Nom')).toBe("D'après les titres : A « Nom »");
});
