import { testInChromium } from './chromium';
import {
  ALTERNANCE,
  FPC,
  STAGES,
  TO_SEE,
  bookOf,
  choose,
  chosenIn,
  countsOf,
  listOf,
  openMapping,
  optionsOf,
  rows,
  textOf,
  verdictsOf,
} from './open-mapping';

testInChromium(
  'a word that is no category is listed once with its count, settled for all rows, and taken back',
  async () => {
    const pane = await openMapping();
    const { page } = pane;
    await choose(pane, STAGES, 'Semaines de PFMP');
    expect(await listOf(page, ALTERNANCE).count()).toBe(1);
    expect(await textOf(page)).toContain('« alternance » (Catégorie), 2 fois');
    await choose(pane, ALTERNANCE, 'Enseignement à distance');
    // Both rows: one conforms now, the other lacks its dossier alone.
    expect(await countsOf(pane)).toEqual([
      '1 Non conformes',
      '2 À compléter',
      '2 Conformes',
      '0 Hors du champ',
    ]);
    expect(await listOf(page, ALTERNANCE).count()).toBe(1);
    expect(await chosenIn(page, ALTERNANCE)).toBe('Enseignement à distance');
    expect(await verdictsOf(pane)).toMatchObject({ 3: '✓ Conforme', 4: '? À compléter' });
    await choose(pane, ALTERNANCE, 'Au cas par cas');
    expect(await listOf(page, ALTERNANCE).count()).toBe(1);
    expect(await countsOf(pane)).toEqual([
      '1 Non conformes',
      '3 À compléter',
      '1 Conformes',
      '0 Hors du champ',
    ]);
  },
);

testInChromium(
  'a bare “FPC” is asked about, likeliest categories first, settled and taken back',
  async () => {
    const pane = await openMapping();
    const { page } = pane;
    await choose(pane, STAGES, 'Semaines de PFMP');
    const before = await optionsOf(page, FPC);
    expect(before.slice(0, 3)).toEqual([
      'Au cas par cas',
      expect.stringContaining('première formation') as string,
      expect.stringContaining('perfectionnement') as string,
    ]);
    expect(before).toHaveLength(7);
    await choose(pane, FPC, before[1] ?? '');
    expect(await optionsOf(page, FPC)).toEqual(before);
    expect(await countsOf(pane)).toEqual([
      '1 Non conformes',
      '2 À compléter',
      '2 Conformes',
      '0 Hors du champ',
    ]);
    await choose(pane, FPC, 'Au cas par cas');
    expect(await countsOf(pane)).toEqual([
      '1 Non conformes',
      '3 À compléter',
      '1 Conformes',
      '0 Hors du champ',
    ]);
  },
);

testInChromium('a word that was taken for a category says for which, and may be left as it is', async () => {
  const pane = await openMapping(
    bookOf([
      ['Nom', 'Catégorie', 'PFMP'],
      ['EXEMPLE', 'apprenti', 30],
    ]),
  );
  const { page } = pane;
  const word = /^« apprenti » \(Catégorie\)/;
  expect(await textOf(page)).toContain('Compris comme : Apprenti (CFA');
  expect(await chosenIn(page, word)).toBe("Laisser tel qu'il est compris");
  await choose(pane, word, 'Enseignement à distance');
  expect((await optionsOf(page, word))[0]).toBe("Laisser tel qu'il est compris");
  await choose(pane, word, "Laisser tel qu'il est compris");
  expect(await textOf(page)).toContain('Compris comme : Apprenti (CFA');
});

testInChromium('a word that is no answer is settled as oui or non, in its own column only', async () => {
  const pane = await openMapping(bookOf([...rows, ['PREUVE', 'Lou', 'à voir', 20, 'oui', 12]]));
  const { page } = pane;
  await choose(pane, STAGES, 'Semaines de PFMP');
  await choose(pane, ALTERNANCE, 'Enseignement à distance');
  expect(await optionsOf(page, TO_SEE)).toEqual(['Au cas par cas', 'oui', 'non']);
  const before = await countsOf(pane);
  await choose(pane, TO_SEE, 'oui');
  expect(await countsOf(pane)).not.toEqual(before);
  expect(await textOf(page)).toMatch(/« [àa] voir » \(Dossier E31\) /);
  expect(await chosenIn(page, /^« à voir » \(Catégorie\)/)).toBe('Au cas par cas');
  await choose(pane, TO_SEE, 'Au cas par cas');
  expect(await countsOf(pane)).toEqual(before);
});

testInChromium('while a word is being settled, it is never listed twice nor out of its place', async () => {
  const pane = await openMapping();
  const { page } = pane;
  await page.evaluate(() => {
    const told = new Set<string>();
    const note = () => {
      const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
      told.add(labels.flatMap((label) => /^«\s(alternance|FPC|à voir)/.exec(label)?.[1] ?? []).join());
    };
    new MutationObserver(note).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(globalThis, { told });
  });
  await choose(pane, ALTERNANCE, 'Enseignement à distance');
  await choose(pane, TO_SEE, 'non');
  await choose(pane, ALTERNANCE, 'Au cas par cas');
  const told = await page.evaluate(() => [...(globalThis as unknown as { told: Set<string> }).told]);
  expect(told).toEqual(['alternance,FPC,à voir']);
});

testInChromium('where every word is understood, one quiet sentence says so', async () => {
  const { page } = await openMapping(
    bookOf([
      ['Nom', 'Catégorie', 'PFMP'],
      ['EXEMPLE', 'CNED', 20],
    ]),
  );
  await page.getByText('Tous les mots du tableau ont été compris.').waitFor();
  await page.getByText(/^Rien à mémoriser/).waitFor();
  expect(await page.getByRole('heading', { name: 'Colonnes laissées de côté' }).count()).toBe(0);
});
