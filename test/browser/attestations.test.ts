import { planRegister } from '../../src/audit';
import type { BookDescription } from '../excel-host';
import { testInChromium } from './chromium';
import { shownIn } from './class-book';
import { type Pane, openPane } from './open-pane';

const LIST = 'Terminale AGOrA';
const DATE = { numberFormat: 'dd/mm/yyyy' };
/** 5 January 2008 and 9 March 2008, as Excel counts. */
const list = {
  name: LIST,
  rows: [
    ['Nom', 'Prénom', 'Date de naissance', 'Catégorie'],
    ['EXEMPLE', 'Ada', { value: 39_452, style: DATE }, 'CNED'],
    ['MODÈLE', 'Léo', { value: 39_516, style: DATE }, 'CNED'],
  ],
};
const { name, table, columns } = planRegister('training', []);
const headings = columns.map(({ heading }) => heading);
const register = {
  name,
  rows: [headings],
  tables: [{ name: table, range: 'A1:Y2' }],
};
/** On 1 June 2026. */
const book: BookDescription = { today: 46_174, sheets: [list, register] };
const without: BookDescription = { today: 46_174, sheets: [list] };

async function markAndOpen({ page, excel }: Pane): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Contrôler et surligner' }).click();
  await page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
  await excel.settled();
  await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await page.getByRole('button', { name: 'Attestations' }).click();
}

/** What a person does at one stop of the Tab key: the keys in order. */
type Stop = readonly string[];
const typed = (text: string): Stop => Array.from(text);

/** From the candidate's list to the button that saves, as the paper reads. */
const stops: readonly Stop[] = [
  typed('MOD'),
  typed('Mairie de Modele'),
  typed('1 rue de la Forme'),
  typed('Mme Type'),
  typed('Comm'),
  ['Space', ...Array.from({ length: 6 }, () => 'ArrowDown'), 'Space'],
  typed('05/01/26'),
  typed('22/05/26'),
  typed('20'),
  typed('700'),
  ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space'],
  typed('01/06/26'),
  typed('Conf'),
  ['Enter'],
];

testInChromium(
  'an attestation is entered from the paper by the keyboard alone, in fewer than 15 stops',
  async () => {
    const pane = await openPane({ book });
    const { page, excel } = pane;
    await markAndOpen(pane);
    expect(shownIn(await excel.dump(), LIST)).toMatchObject({ E3: '? À compléter' });
    await page.getByLabel('Candidat').focus();
    for (const [at, keys] of stops.entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      for (const key of keys) await page.keyboard.press(key);
    }
    expect(stops.length).toBeLessThan(15);
    await page.getByText('Enregistré à la ligne 2 du registre.').waitFor();
    await excel.settled();
    await page.getByText('MODÈLE Léo : Conforme').waitFor();
    const dump = await excel.dump();
    expect(shownIn(dump, LIST)).toMatchObject({ E2: '? À compléter', E3: '✓ Conforme' });
    expect(shownIn(dump, 'PFMP')).toMatchObject({
      B2: 'MODÈLE Léo',
      C2: 39_516,
      D2: 2026,
      E2: 'Mairie de Modele',
    });
  },
);

testInChromium('a line is checked while it is typed, and what each attestation adds is said', async () => {
  const pane = await openPane({ book });
  const { page } = pane;
  await markAndOpen(pane);
  await page.getByLabel('Candidat').selectOption('EXEMPLE Ada');
  await page.getByLabel('Du', { exact: true }).fill('31/02/26');
  await page.getByText("Ce n'est pas une date").waitFor();
  await page.getByLabel('Du', { exact: true }).fill('05/01/26');
  await page.getByLabel('Au', { exact: true }).fill('30/01/26');
  await page.getByLabel('Nombre de semaines').fill('4');
  const check = page.getByRole('status').filter({ hasText: 'Contrôle de la saisie' });
  expect(await check.textContent()).toContain('signature');
  for (const name of ['Signature', 'Cachet', 'Session (2026)', 'Date de naissance (05/01/2008)']) {
    await page.getByLabel(name).check();
  }
  await page.getByLabel('Nom de la structure').fill('Mairie');
  await page.getByLabel('Nom du responsable').fill('Mme Type');
  await page.getByLabel('Type de structure').selectOption({ index: 2 });
  await page.getByLabel('Suivi de la carrière du personnel').check();
  await page.getByLabel('Reçue le').fill('01/06/26');
  await page.getByText('Le formulaire est complet.').waitFor();
  expect(await check.textContent()).toContain('ajoute 4 semaines');
});

testInChromium('a register is made, and a line of it corrected', async () => {
  const pane = await openPane({ book: without });
  const { page, excel } = pane;
  await markAndOpen(pane);
  await page.getByRole('button', { name: 'Créer la feuille « PFMP »' }).click();
  await page.getByText('La feuille « PFMP » est créée').waitFor();
  await excel.settled();
  await page.getByLabel('Candidat').selectOption('EXEMPLE Ada');
  await page.getByLabel('Nom de la structure').fill('Mairie');
  await page.getByRole('button', { name: 'Enregistrer la ligne' }).click();
  await page.getByText('Enregistré à la ligne 2 du registre.').waitFor();
  await page.getByRole('button', { name: 'Corriger la ligne 2' }).click();
  await page.getByLabel('Adresse de la structure').fill('1 rue de la Forme');
  await page.getByRole('button', { name: 'Enregistrer la ligne' }).click();
  await excel.settled();
  await page.getByLabel('Adresse de la structure').and(page.locator('[value=""]')).waitFor();
  expect(shownIn(await excel.dump(), 'PFMP')).toMatchObject({ E2: 'Mairie', F2: '1 rue de la Forme' });
});

testInChromium('a dossier is followed item by item, with its state', async () => {
  const pane = await openPane({ book: without });
  const { page, excel } = pane;
  await markAndOpen(pane);
  await page.getByRole('button', { name: 'Autres vues et réglages' }).click();
  await page.getByRole('button', { name: 'Dossiers' }).click();
  await page.getByRole('button', { name: 'Créer la feuille « Dossiers »' }).click();
  await page.getByText('La feuille « Dossiers » est créée').waitFor();
  await excel.settled();
  await page.getByLabel('Candidat').selectOption('MODÈLE Léo');
  await page.getByLabel('Dossier', { exact: true }).selectOption('E32');
  await page.getByText('il manque').waitFor();
  for (const name of ['État récapitulatif', 'Documents du travail 1', 'Documents du travail 2']) {
    await page.getByLabel(name).selectOption('Oui');
  }
  await page.getByLabel('Déposé le').fill('29/05/26');
  await page.getByRole('button', { name: 'Enregistrer la ligne' }).click();
  await page.getByText('Enregistré à la ligne 5 du registre.').waitFor();
  await excel.settled();
  await page.getByText(/il manque(?!.*récapitulatif).*documents.du.travail.3/).waitFor();
  const shown = shownIn(await excel.dump(), 'Dossiers');
  expect(shown).toMatchObject({ B5: 'MODÈLE Léo', C5: 'E32', D5: 'oui', E5: 'oui', F5: 'oui' });
});

testInChromium('papers and sheets are made from the pane', async () => {
  const pane = await openPane({ book });
  const { page, excel } = pane;
  await markAndOpen(pane);
  await page.getByRole('button', { name: 'Annexe 1 vierge' }).click();
  await page.getByText('La feuille « Contrôle AGOrA – Annexe 1 »').waitFor();
  await page.getByLabel('Candidat').selectOption('EXEMPLE Ada');
  await page.getByRole('button', { name: 'Sa fiche de contrôle' }).click();
  await page.getByText('La feuille « Contrôle AGOrA – Fiche').waitFor();
  await page.getByRole('button', { name: 'Relances (publipostage)' }).click();
  await page.getByText('La feuille « Contrôle AGOrA – relances').waitFor();
  const { sheets = {} } = (await excel.dump()) as { readonly sheets?: object };
  const names = Object.keys(sheets);
  expect(names.filter((name) => name.startsWith('Contrôle AGOrA'))).toHaveLength(3);
});
