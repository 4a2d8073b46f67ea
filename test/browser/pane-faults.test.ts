import type { BookDescription, ExcelCode } from '../excel-host';
import { testInChromium } from './chromium';
import { classBook } from './class-book';
import { type Pane, type PaneOptions, openPane } from './open-pane';

const CHECK = 'Contrôler et surligner';

async function openClass(options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPane({ book: classBook, ...options });
  await pane.page.getByRole('button', { name: 'Commencer' }).click();
  return pane;
}

/** What the pane tells after the main button was pressed, once it is at rest. */
async function checkAndListen({ page }: Pane): Promise<string> {
  await page.getByRole('button', { name: CHECK }).click();
  await page.locator('[data-outcome] :is(.good, .attention)').waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  return (await page.locator('[data-outcome] span').textContent()) ?? '';
}

/** What Excel answers, and what a person reads. */
const refusals: readonly (readonly [ExcelCode, RegExp])[] = [
  ['InvalidOperationInCellEditMode', /^Une cellule est en cours de saisie.: valider par Entrée/],
  ['ItemNotFound', /a été supprimé pendant le travail.: ouvrir la feuille/],
  ['InvalidReference', /a été supprimé pendant le travail.: ouvrir la feuille/],
  ['AccessDenied', /^Excel refuse d'écrire sur .*: ôter la protection/],
  ['RequestPayloadSizeLimitExceeded', /est trop grande pour cet Excel.: garder un tableau par feuille/],
  ['ResponsePayloadSizeLimitExceeded', /est trop grande pour cet Excel.: garder un tableau par feuille/],
  ['ApiNotFound', /^Cet Excel est trop ancien .*: le mettre à jour/],
  ['GeneralException', /\(GeneralException\).: recommencer.; si cela continue/],
];

testInChromium('whatever Excel refuses is told as a sentence with a way out', async () => {
  for (const [code, sentence] of refusals) {
    const pane = await openClass();
    const before = await pane.excel.dump();
    await pane.excel.failAt(1, code);
    const told = await checkAndListen(pane);
    expect(told).toMatch(sentence);
    expect(told).toMatch(/La feuille est comme avant\.$/);
    expect(await pane.excel.dump()).toEqual(before);
    await pane.close();
  }
});

testInChromium('an Excel that does not answer is not waited for for ever', async () => {
  const { page, excel } = await openClass();
  const before = await excel.dump();
  await page.clock.install();
  await excel.hangAt(1);
  await page.getByRole('button', { name: CHECK }).click();
  await page.locator('main[aria-busy="true"]').waitFor();
  await page.clock.fastForward('01:01');
  await page.locator('[data-outcome] .attention').waitFor();
  expect(await page.locator('[data-outcome] span').textContent()).toBe(
    'Excel ne répond pas\u00a0: attendre la fin de son calcul, puis recommencer. La feuille est comme avant.',
  );
  await page.clock.runFor(1000);
  await page.locator('main[aria-busy="false"]').waitFor();
  expect(await excel.dump()).toEqual(before);
});

testInChromium(
  'whichever request fails, the pane is at rest and tells what became of the sheet',
  async () => {
    for (let request = 1; request <= 6; request += 1) {
      const pane = await openClass();
      const before = await pane.excel.dump();
      await pane.excel.failAt(request, 'GeneralException', 1);
      const told = await checkAndListen(pane);
      if (told.includes('comme avant')) expect(await pane.excel.dump()).toEqual(before);
      else expect(told).toContain('contrôlée');
      await pane.close();
    }
  },
);

/** Workbooks in which there is nobody to check, and what a person reads. */
const workbooks: Readonly<Record<string, readonly [BookDescription, RegExp]>> = {
  'no candidates': [
    { sheets: [{ name: 'Listes', rows: [['oui'], ['non']] }] },
    /Aucun tableau de candidats sur la feuille «.Listes.».: il faut une ligne de titres/,
  ],
  'our own sheet in front': [
    { sheets: [{ name: 'Contrôle AGOrA – (A)', rows: [['Ligne', 'Candidat']] }] },
    /est un résultat d'AGORA.: ouvrir la feuille des candidats/,
  ],
  'an empty sheet': [{ sheets: [{ name: 'Feuil1' }] }, /Aucun tableau de candidats/],
};

for (const [name, [book, sentence]] of Object.entries(workbooks)) {
  testInChromium(`a workbook with ${name} is told about at once, with what to do`, async () => {
    const { page } = await openPane({ book });
    expect(await page.locator('main').innerText()).toMatch(sentence);
    await page.getByRole('button', { name: 'Relire la feuille ouverte' }).click();
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(await page.locator('main').innerText()).toMatch(sentence);
  });
}

testInChromium('a protected workbook where the result has no place says so', async () => {
  const [sheet, ...others] = classBook.sheets;
  const locked = { ...sheet, name: 'Terminale AGOrA', protection: {} };
  const book = { ...classBook, sheets: [locked, ...others], structureProtected: true };
  const pane = await openClass({ book });
  expect(await checkAndListen(pane)).toMatch(/la structure du classeur est protégée.: ôter cette protection/);
});

testInChromium('an Excel of long ago is told to be too old', async () => {
  const { page } = await openPane({ book: classBook, excel: { api: '1.9' } });
  expect(await page.locator('main').innerText()).toContain('Cet Excel est trop ancien');
});

testInChromium('a page outside of Excel says how to open it', async () => {
  const { page, takeTroubles } = await openPane({ book: classBook });
  await page.route('**/office.js', (route) => route.abort('blockedbyclient'));
  await page.reload();
  await page.getByText("Cette page n'est pas ouverte dans Excel").waitFor();
  takeTroubles();
});

testInChromium('a view that breaks says so and leads back, and the rest of the pane goes on', async () => {
  const { page } = await openPane({ file: 'gallery/index.html?scene=broken&language=fr' });
  await page
    .getByText("Cette vue s'est arrêtée sur une erreur, qui n'a rien changé dans le classeur.")
    .waitFor();
  expect(await page.getByRole('button', { name: 'Accueil', exact: true }).isVisible()).toBe(true);
  await page.getByRole('button', { name: "Revenir à l'accueil" }).waitFor();
});

testInChromium('long work shows its progress in rows; cancelled, it leaves the sheet as it was', async () => {
  const rows = Array.from({ length: 24_000 }, (_, row) => [
    `CANDIDAT ${row}`,
    'CNED',
    row % 25,
    'oui',
    'oui',
  ]);
  const headings = ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Justificatifs E31'];
  const pane = await openClass({
    book: { sheets: [{ name: 'Grande', rows: [headings, ...rows] }] },
    excel: { latency: 500 },
  });
  const { page, excel } = pane;
  const before = await excel.dump();
  await page.getByRole('button', { name: CHECK }).click();
  await page.getByText(/Contrôle et surlignage… .*lignes sur/).waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.locator('[data-outcome] .attention').waitFor();
  expect(await page.textContent('[data-outcome]')).toContain('Contrôle annulé. La feuille est comme avant.');
  expect(await excel.dump()).toEqual(before);
  await page.locator('main[aria-busy="false"]').waitFor();
});
