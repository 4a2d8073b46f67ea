import { checkAccessibility } from './accessibility';
import { testInChromium } from './chromium';
import { openPane } from './open-pane';

testInChromium('what is against the page’s policy is trouble', async () => {
  const { page, takeTroubles, close } = await openPane();
  await page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((resolve) => {
      image.onerror = resolve;
    });
    image.src = 'https://example.org/pixel.png';
    await failed;
  });
  expect(takeTroubles()).toEqual([expect.stringContaining('Content Security Policy')]);
  await expect(close()).resolves.toBeUndefined();
});

testInChromium('a request to anybody else is refused, and is trouble', async () => {
  const { page, network, takeTroubles } = await openPane({ file: 'help-functions.json' });
  takeTroubles();
  const failure = await page.evaluate(() => fetch('https://example.org/').catch(String));
  expect(failure).toContain('Failed to fetch');
  expect(network.at(-1)).toEqual({ method: 'GET', url: 'https://example.org/' });
  expect(takeTroubles()).toEqual(['refused: GET https://example.org/']);
});

testInChromium('errors of scripts and of the console make closing fail', async () => {
  const { page, close } = await openPane();
  await page.evaluate('console.error("gone wrong")');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown in the page');
    });
    void Promise.reject(new Error('rejected in the page'));
  });
  await page.waitForTimeout(100);
  const failure = await close().catch(String);
  expect(failure).toContain('console: gone wrong');
  expect(failure).toContain('error: Error: thrown in the page');
  expect(failure).toContain('error: Error: rejected in the page');
});

testInChromium('a file that is missing from the folder is trouble', async () => {
  const { takeTroubles } = await openPane({ file: 'absent.html' });
  expect(takeTroubles()).toEqual([expect.stringContaining('404')]);
});

testInChromium(
  'what the stand-in does not know makes closing fail, even where the page swallows it',
  async () => {
    const { page, close } = await openPane();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load('name');
        await context.sync();
      }).catch(() => undefined),
    );
    await expect(close()).rejects.toThrow('The stand-in for Excel does not know');
  },
);

testInChromium('a button that nobody has associated is told with those that are there', async () => {
  const { excel } = await openPane();
  await expect(excel.pressRibbon('agoraDance')).rejects.toThrow('there are: agoraMark, agoraRemove');
});

testInChromium(
  'what is not accessible is told by rule and element, in the part that is asked for',
  async () => {
    const { page } = await openPane();
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'unnamed';
      document.querySelector('main')?.append(button);
    });
    expect(await checkAccessibility(page)).toEqual([
      expect.stringMatching(/^button-name \(critical\): .*#unnamed/),
    ]);
    expect(await checkAccessibility(page, '[data-outcome]')).toEqual([]);
  },
);
