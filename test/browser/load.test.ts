import { gzipSync } from 'node:zlib';
import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import { type PaneOptions, openPane } from './open-pane';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const themes: Readonly<Record<string, PaneOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'of forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

for (const language of ['fr-FR', 'en-US'] as const) {
  for (const [theme, options] of Object.entries(themes)) {
    testInChromium(
      `the pane opens in ${language} where Office is ${theme}, and asks nobody but Office`,
      async () => {
        const { page, network, close } = await openPane({ ...options, language });
        const { lang, isDark, isForced } = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          isDark: matchMedia('(prefers-color-scheme: dark)').matches,
          isForced: matchMedia('(forced-colors: active)').matches,
        }));
        expect({ lang, isDark, isForced }).toEqual({
          lang: language.slice(0, 2),
          isDark: options.colorScheme === 'dark',
          isForced: options.forcedColors === 'active',
        });
        const origin = new URL(page.url()).origin;
        const foreign = network.filter(({ url }) => !url.startsWith(`${origin}/`));
        expect(foreign).toEqual([
          { method: 'GET', url: `${OFFICE}office.js` },
          { method: 'GET', url: `${OFFICE}excel-web-16.00.debug.js` },
        ]);
        expect(network.every(({ method }) => method === 'GET')).toBe(true);
        expect(await checkAccessibility(page)).toEqual([]);
        await close();
      },
    );
  }
}

testInChromium('the pane is as wide as it is opened, and nothing of it needs more', async () => {
  const { page } = await openPane({ size: { width: 250, height: 400 } });
  const widths = await page.evaluate(() => ({
    shown: innerWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(widths).toEqual({ shown: 250, needed: 250 });
});

for (const [file, language] of [
  ['aide.html', 'fr'],
  ['help.html', 'en'],
]) {
  testInChromium(`the help in ${file ?? ''} needs nobody, not even Office`, async () => {
    const { page, network } = await openPane({ file: file ?? '' });
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    const { origin } = new URL(page.url());
    expect(network.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(await checkAccessibility(page)).toEqual([]);
  });
}

testInChromium('the scripts of the pane are under 300 kB gzipped, those of the functions apart', async () => {
  const { page } = await openPane();
  const sizes: number[] = [];
  const loaded = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
  for (const script of ['commands', 'pane']) {
    const address = loaded.find((src) => new RegExp(`/${script}\\.[0-9a-f]{16}\\.js$`).test(src)) ?? script;
    const answer = await page.request.get(address);
    sizes.push(gzipSync(await answer.body(), { level: 9 }).length);
  }
  const [commands = 0, pane = 0] = sizes;
  expect(pane).toBeGreaterThan(50_000);
  expect(commands + pane).toBeLessThan(300_000);
});
