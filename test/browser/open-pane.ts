import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { BookDescription, Options } from '../excel-host';
import { LIBRARY, type Workshop, openWorkshop } from './chromium';
import type { OfficeTheme, PageSetup } from './page/setup';
import { type RemoteExcel, controlExcel } from './remote-excel';
import { type NetworkRequest, type Traffic, watchTraffic } from './traffic';

export interface PaneOptions {
  /** The workbook that is open in Excel; an empty one unless it is described. */
  readonly book?: BookDescription;
  /** How this Excel behaves: `{ api: '1.9' }`. */
  readonly excel?: Partial<Options>;
  /** The language that Office, and the browser, speak to the person. */
  readonly language?: 'fr-FR' | 'en-US';
  /** In pixels: as narrow as the pane is at first, unless it is said. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Where Office is of other colours than the colour scheme says. */
  readonly theme?: OfficeTheme;
  /** Another page of the folder than the pane. */
  readonly file?: string;
  /** Another server of the same folder than the tests' own. */
  readonly origin?: string;
}

/** A page of the add-in's that is open, with a workbook around it. */
export interface Pane {
  readonly page: Page;
  readonly excel: RemoteExcel;
  /** Every request that left the page. */
  readonly network: readonly NetworkRequest[];
  /** What went wrong up to now, and is then forgotten: a test that expects trouble takes it. */
  readonly takeTroubles: () => readonly string[];
  /** Closes it; fails if anything went wrong that the test has not taken. */
  readonly close: () => Promise<void>;
}

const THEMES: Readonly<Record<'light' | 'dark', OfficeTheme>> = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#3D3D3D',
    controlForegroundColor: '#FFFFFF',
  },
};

const EMPTY: BookDescription = { sheets: [{ name: 'Feuil1' }] };

const open = new Set<Pane['close']>();

// What went wrong in a page must fail the test, and not only if the test remembers to close it.
afterEach(async () => {
  const failures = (await Promise.allSettled([...open].map((close) => close()))).flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (failures.length > 0) throw failures[0];
});

/** Opens the pane over a workbook, as Excel does, and waits until Office is ready in it. */
export async function openPane(options: PaneOptions = {}): Promise<Pane> {
  const own = await openWorkshop();
  const workshop = { ...own, origin: options.origin ?? own.origin };
  const context = await workshop.browser.newContext(describeScreen(options));
  const traffic = await watchTraffic(context, workshop, describeSetup(options, workshop));
  const page = await context.newPage();
  const pane = makePane(context, page, traffic);
  await page.goto(`${workshop.origin}/${options.file ?? 'taskpane.html'}`);
  const hasOffice = await page.evaluate(async () => {
    const { Office } = globalThis as { readonly Office?: { readonly onReady: () => Promise<unknown> } };
    await Office?.onReady();
    return Office !== undefined;
  });
  // What the page asks of Excel by itself is over then, and does not count among what a test has ordered.
  if (hasOffice) await pane.excel.settled();
  if (options.file === undefined) await page.locator('main[aria-busy="false"]').waitFor();
  return pane;
}

const describeScreen = ({
  language = 'fr-FR',
  size = { width: 320, height: 700 },
  colorScheme = 'light',
  forcedColors = 'none',
  reducedMotion = 'no-preference',
}: PaneOptions): BrowserContextOptions => ({
  locale: language,
  timezoneId: 'Europe/Paris',
  viewport: size,
  colorScheme,
  forcedColors,
  reducedMotion,
});

const describeSetup = (
  { book = EMPTY, excel = {}, language = 'fr-FR', colorScheme = 'light', theme }: PaneOptions,
  { requirements }: Workshop,
): PageSetup => ({
  book,
  options: excel,
  language,
  theme: theme ?? THEMES[colorScheme],
  library: LIBRARY,
  requirements: [...requirements],
});

function makePane(context: BrowserContext, page: Page, { network, troubles }: Traffic): Pane {
  const excel = controlExcel(page);
  const takeTroubles = (): readonly string[] => troubles.splice(0);
  const close = async (): Promise<void> => {
    if (!open.delete(close)) return;
    // A page that has crashed, or has no Office, answers nothing: that is told elsewhere.
    const lacks = await excel.lacks().catch((): readonly string[] => []);
    await context.close();
    const told = [...takeTroubles(), ...lacks];
    if (told.length > 0) throw new Error(`The page is in trouble:\n${told.join('\n')}`);
  };
  open.add(close);
  return { page, excel, network, takeTroubles, close };
}
