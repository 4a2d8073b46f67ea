import type { Page } from 'playwright-core';
import type { BookDescription } from '../excel-host';
import { shownIn } from './class-book';
import { type Pane, type PaneOptions, openPane } from './open-pane';

/** The sheet of every workbook here. */
export const SHEET = 'Terminale AGOrA';
export type Rows = readonly (readonly (string | number)[])[];

/** A class whose weeks stand under a heading that nobody knows, with words of the centre's own. */
export const rows: Rows = [
  ['Nom', 'Prénom', 'Catégorie', 'Stages effectués', 'Dossier E31', 'Note E2'],
  ['EXEMPLE', 'Ada', 'hors contrat', 20, 'oui', 12],
  ['MODÈLE', 'Léo', 'CNED', 19, 'oui', 9.5],
  ['FICTIF', 'Zoé', 'FPC', 22, 'oui', 14],
  ['TÉMOIN', 'Ali', 'alternance', 20, 'oui', 13],
  ['ESSAI', 'Noé', 'alternance', 20, 'à voir', 11],
];
/** What is said of the candidates in it, and belongs into the cells only. */
export const candidates = /EXEMPLE|MODÈLE|FICTIF|TÉMOIN|ESSAI|\b(Ada|Léo|Zoé|Ali|Noé)\b|9[.,]5\b/;

/** A workbook with one table, and what an earlier pane kept in its settings. */
export const bookOf = (table: Rows, settings?: Readonly<Record<string, unknown>>): BookDescription => ({
  today: 46_174,
  sheets: [{ name: SHEET, rows: table }],
  ...(settings === undefined ? {} : { settings }),
});

/** Opens the view of columns over a table. */
export async function openMapping(book = bookOf(rows), options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPane({ book, ...options });
  await pane.page.getByRole('button', { name: /^(Commencer|Begin)$/ }).click();
  await show(pane.page, /^(Correspondances|Columns)$/);
  return pane;
}

/** Goes to a view by its tab. */
export async function show(page: Page, view: string | RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
}

/** Chooses in a list, and waits until the sheet has been judged anew. */
export async function choose({ page, excel }: Pane, label: string | RegExp, option: string): Promise<void> {
  await listOf(page, label).selectOption({ label: option });
  await excel.settled();
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The list under a label. */
export const listOf = (page: Page, label: string | RegExp) =>
  page.getByRole('combobox', { name: label, exact: true });
/** The option that a list shows. */
export const chosenIn = (page: Page, label: string | RegExp) =>
  listOf(page, label).locator('option:checked').innerText();
/** All that a list offers. */
export const optionsOf = (page: Page, label: string | RegExp) =>
  listOf(page, label).locator('option').allInnerTexts();
/** What the workbook keeps besides its cells. */
export const settingsOf = async ({ excel }: Pane) =>
  ((await excel.dump()) as { readonly settings: Readonly<Record<string, unknown>> }).settings;
/** Opens all that is folded. */
export const unfold = async (page: Page) => {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** What the view says, with plain spaces. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ');

/** How many candidates are of which verdict, as the results say. */
export async function countsOf({ page }: Pane): Promise<readonly string[]> {
  await show(page, 'Résultats');
  const counts = page.getByRole('button', { name: /^\d+ (Non conformes|À compléter|Conformes|Hors)/ });
  const told = (await counts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  await show(page, 'Correspondances');
  return told;
}

/** The verdicts that "Contrôler et surligner" writes into the sheet. */
export async function verdictsOf({ page, excel }: Pane): Promise<readonly unknown[]> {
  await page.getByRole('button', { name: 'Accueil', exact: true }).click();
  await page.getByRole('button', { name: 'Contrôler et surligner' }).click();
  await page.getByRole('heading', { level: 1, name: 'Résultats' }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  const shown = shownIn(await excel.dump(), SHEET);
  await show(page, 'Correspondances');
  return rows.slice(1).map((_, row) => shown[`G${row + 2}`]);
}

/** What the lists of this class are called; a word that was settled is kept in small letters without accents. */
export const STAGES = '« Stages effectués »';
export const ALTERNANCE = /^« alternance » \(Catégorie\)/;
export const FPC = /^« (FPC|fpc) » \(Catégorie\)/;
export const TO_SEE = /^« [àa] voir » \(Dossier E31\)/;
