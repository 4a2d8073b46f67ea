import { testInChromium } from './chromium';
import {
  ALTERNANCE,
  STAGES,
  TO_SEE,
  bookOf,
  candidates,
  choose,
  chosenIn,
  countsOf,
  openMapping,
  optionsOf,
  rows,
  settingsOf,
  textOf,
} from './open-mapping';

testInChromium(
  'nothing is kept in the workbook before “Mémoriser”, and then headings and words alone',
  async () => {
    const pane = await openMapping();
    const { page, excel } = pane;
    const remember = page.getByRole('button', { name: 'Mémoriser dans ce classeur' });
    expect(await remember.isEnabled()).toBe(false);
    await choose(pane, STAGES, 'Semaines de PFMP');
    await choose(pane, ALTERNANCE, 'Enseignement à distance');
    await choose(pane, TO_SEE, 'non');
    expect(await settingsOf(pane)).toEqual({});
    expect(await textOf(page)).toMatch(/aucun candidat.*plus d'annuler/);
    await remember.click();
    await page.getByText('mémorisées dans ce classeur sont appliquées').waitFor();
    await excel.settled();
    const kept = await settingsOf(pane);
    expect(kept).toEqual({
      'agora.correspondances': {
        form: 1,
        mapping: { pfmpWeeks: 'Stages effectués' },
        categories: { alternance: 'distance-learning' },
        answers: { dossierE31: { 'a voir': false } },
      },
    });
    expect(JSON.stringify(kept)).not.toMatch(candidates);
    expect(await remember.isEnabled()).toBe(false);
    await choose(pane, TO_SEE, 'oui');
    await page.getByText('ont changé depuis leur mémorisation').waitFor();
    expect(await settingsOf(pane)).toEqual(kept);
    expect(await remember.isEnabled()).toBe(true);
    await page.getByRole('button', { name: "Tout remettre d'après les titres" }).click();
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(await settingsOf(pane)).toEqual(kept);
    expect(await countsOf(pane)).toEqual([
      '0 Non conformes',
      '5 À compléter',
      '0 Conformes',
      '0 Hors du champ',
    ]);
  },
);

const keptBefore = {
  'agora.correspondances': {
    form: 1,
    mapping: { pfmpWeeks: 'STAGES EFFECTUES', markE31: 'Épreuve orale' },
    categories: { alternance: 'distance-learning' },
    answers: {},
  },
};

testInChromium('what was remembered is applied the next time, with a hint, and can be changed', async () => {
  const pane = await openMapping(bookOf(rows, keptBefore));
  const { page } = pane;
  await page.getByText('mémorisées dans ce classeur sont appliquées').waitFor();
  expect(await countsOf(pane)).toEqual([
    '1 Non conformes',
    '2 À compléter',
    '2 Conformes',
    '0 Hors du champ',
  ]);
  expect(await chosenIn(page, 'Semaines de PFMP')).toBe('D « Stages effectués »');
  expect(await chosenIn(page, ALTERNANCE)).toBe('Enseignement à distance');
  await choose(pane, ALTERNANCE, 'Au cas par cas');
  expect(await countsOf(pane)).toEqual([
    '1 Non conformes',
    '3 À compléter',
    '1 Conformes',
    '0 Hors du champ',
  ]);
});

testInChromium(
  'a remembered heading that this sheet does not have is said to be elsewhere, and taken back',
  async () => {
    const pane = await openMapping(bookOf(rows, keptBefore));
    const { page } = pane;
    expect(await chosenIn(page, 'Note E31')).toBe('« Épreuve orale », pas dans cette feuille');
    await choose(pane, 'Note E31', "D'après les titres");
    expect((await optionsOf(page, 'Note E31')).join()).not.toContain('Épreuve orale');
  },
);

testInChromium(
  'something else that stands in its place in the workbook is ignored, with one sentence',
  async () => {
    const pane = await openMapping(bookOf(rows, { 'agora.correspondances': { form: 9, mapping: 'X' } }));
    await pane.page.getByText('ne se lisent pas').waitFor();
    expect(await chosenIn(pane.page, STAGES)).toBe('Laisser de côté');
    await choose(pane, STAGES, 'Semaines de PFMP');
    await pane.page.getByRole('button', { name: 'Mémoriser dans ce classeur' }).click();
    await pane.page.getByText('ne se lisent pas').waitFor({ state: 'detached' });
  },
);
