import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { type SheetAudit, auditWorkbook, looks } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { french } from '../../src/messages';
import { dayOfIso } from '../../src/regulation';
import { readWorkbook } from '../../src/xlsx';
import type { Dump } from '../excel-host';
import { cellName, demandRect, quoteSheet } from '../excel-host/address';
import type { DemoPage } from '../../demo/office/stage';
import { lawInForce } from '../support/law';
import { shownIn } from './class-book';
import { testInChromium } from './chromium';
import { type Demo, openDemo } from './open-demo';

const SHEET = 'Candidats 2026';
const FILES = join(__dirname, '../workbooks/files');

const press = async ({ page, settled }: Demo, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await settled();
};

/** The colours of the grid's cells that a person sees, one in every few points. */
async function coloursOf({ page }: Demo): Promise<ReadonlySet<string>> {
  const picture = PNG.sync.read(await page.locator('[data-grid]').screenshot());
  const colours = new Set<string>();
  for (let at = 0; at < picture.data.length; at += 4 * 7) {
    const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
    colours.add(`#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }
  return colours;
}

/** Waits until something holds: the grid draws and calculates when it gets to it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, MOMENT));
}

const MOMENT = 100;

/** Where the grid's name box says that one is; a cell's name typed there leads to it. */
const place = ({ page }: Demo): Locator => page.locator('[data-grid] input').first();
const isAt = (demo: Demo, cell: string): Promise<void> =>
  until(async () => (await place(demo).inputValue()) === cell);

/** Goes to a cell and types, as a person does by the keyboard. */
async function type(demo: Demo, cell: string, text: string): Promise<void> {
  const { keyboard } = demo.page;
  await place(demo).fill(cell);
  await keyboard.press('Enter');
  await isAt(demo, cell);
  await keyboard.type(text);
  await keyboard.press('Enter');
  // The grid takes its time to leave a cell for the one below: nobody types before.
  const { top, left } = demandRect(cell);
  await isAt(demo, cellName(top + 1, left));
  await demo.settled();
}

const shown = async (demo: Demo, address: string) => shownIn(await demo.dump(), SHEET)[address];

testInChromium(
  'from the open page the first tinted row is one click away, and one takes it back',
  async () => {
    const demo = await openDemo();
    const before = await demo.dump();
    const fills = [looks['non-compliant'], looks.compliant, looks.incomplete].map(({ fill }) =>
      fill.toLowerCase(),
    );
    const tinted = async (): Promise<number> => {
      const seen = await coloursOf(demo);
      return fills.filter((fill) => seen.has(fill)).length;
    };
    expect(await tinted()).toBe(0);
    await press(demo, 'Contrôler');
    await until(async () => (await tinted()) === fills.length);
    await press(demo, 'Retirer');
    await until(async () => (await tinted()) === 0);
    expect(await demo.dump()).toEqual(before);
  },
);

testInChromium('what is typed into the grid, and undone, judges its row again', async () => {
  const demo = await openDemo();
  await press(demo, 'Contrôler');
  expect(await shown(demo, 'X7')).toBe('✗ Non conforme');
  await type(demo, 'F7', '20');
  expect(await shown(demo, 'F7')).toBe(20);
  await until(async () => (await shown(demo, 'X7')) === '✓ Conforme');
  await demo.page.keyboard.press('Control+z');
  await until(async () => (await shown(demo, 'X7')) === '✗ Non conforme');
  expect(await shown(demo, 'F7')).toBe(18);
});

testInChromium(
  'the grid calculates the functions of the add-in, and those of every spreadsheet',
  async () => {
    const demo = await openDemo();
    await type(demo, 'Z7', '=AGORA.PFMP_OK(E7;F7)');
    await type(demo, 'AA7', '=SOMME(F5;F7)+0,5');
    await type(demo, 'AB7', '=AGORA.PFMP_OK("inconnu";F7)');
    await type(demo, 'AC7', '15/06/2026');
    await type(demo, 'AD7', '12,5');
    await until(async () => (await shown(demo, 'AB7')) !== undefined);
    await until(async () => (await shown(demo, 'AD7')) !== undefined);
    const cells = shownIn(await demo.dump(), SHEET);
    expect([cells['Z7'], cells['AA7'], cells['AB7'], cells['AC7'], cells['AD7']]).toEqual([
      false,
      38.5,
      { error: '#VALUE!' },
      46_188,
      12.5,
    ]);
    await type(demo, 'F7', '20');
    await until(async () => (await shown(demo, 'Z7')) === true);
    expect(await shown(demo, 'AA7')).toBe(40.5);
  },
);

testInChromium('a finding leads to its cell in the grid', async () => {
  const demo = await openDemo();
  await demo.pane.getByRole('button', { name: 'Résultats' }).click();
  await demo.pane.getByRole('searchbox').fill('CALQUE');
  await demo.pane.getByRole('list', { name: 'Constats' }).getByRole('button').nth(2).click();
  await demo.settled();
  await isAt(demo, 'F7');
});

testInChromium('what Excel would not take is refused aloud, and the cell stays as it is', async () => {
  const demo = await openDemo();
  await demo.page.evaluate(
    (sheet) => (globalThis as unknown as DemoPage).agoraDemo?.host.person.protect(sheet),
    SHEET,
  );
  await type(demo, 'F7', '20');
  await demo.page.getByText("Excel n'accepterait pas cette modification").waitFor();
  expect(await shown(demo, 'F7')).toBe(18);
});

testInChromium(
  'a workbook is opened at the sheet that was in front, and its tabs lead to the others',
  async () => {
    const demo = await openDemo();
    await demo.drop(join(FILES, '08-plusieurs-feuilles.xlsx'));
    const heading = demo.pane.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe('AGORA pour Excel');
    await demo.page.locator('[data-grid]').getByText('TAGOR 1', { exact: true }).click();
    await demo.pane.getByRole('heading', { level: 1, name: 'TAGOR 1' }).waitFor();
  },
);

testInChromium('a file that cannot be read is named, and the workbook that is open stays', async () => {
  const demo = await openDemo();
  const before = await demo.dump();
  await demo.page.setInputFiles('[data-file]', {
    name: 'ancien.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from('rien'),
  });
  await demo.page.getByText("ancien.xls : ce n'est pas un classeur .xlsx").waitFor();
  expect(await demo.dump()).toEqual(before);
});

testInChromium('it speaks English to those who prefer it', async () => {
  const { page, pane } = await openDemo({ language: 'en-US' });
  expect(await page.textContent('[data-notice]')).toContain('This grid is not Excel');
  await pane.getByRole('button', { name: 'Results' }).waitFor();
});

/**
 * What the file audit says of each sheet with candidates, on the day that the page shows. A formula that was saved
 * without a result, which no file tells, has in the grid the one that it calculates, as it has in Excel.
 */
async function auditFile(path: string, dump: Dump): Promise<readonly SheetAudit[]> {
  const answer = await readWorkbook(new Uint8Array(await readFile(path)));
  if (answer.kind === 'refused') throw new Error(`${path} is refused: ${answer.refusal}`);
  const sheets = answer.sheets.map((sheet) => {
    const calculated = shownIn(dump, sheet.name);
    const calculate = (cell: Cell, row: number, column: number): Cell =>
      typeof cell === 'object' && cell?.kind === 'error' && !cell.text.startsWith('#')
        ? ((calculated[cellName(row, column)] ?? null) as Cell)
        : cell;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, row) => cells.map((cell, column) => calculate(cell, row, column))),
    };
  });
  const referenceDay = dayOfIso('2026-06-01');
  return auditWorkbook(sheets, { session: lawInForce, referenceDay, examDate: null }).sheets;
}

/** The verdicts that a sheet of the grid shows, from the first row of candidates on: ours is the last such column. */
function verdictsIn(dump: Dump, sheet: string): readonly unknown[] {
  const cells = Object.entries(shownIn(dump, sheet)).map(([address, value]) => ({
    ...demandRect(address),
    value,
  }));
  const headings = cells.filter(({ value }) => value === french.marking.verdictHeading);
  const heading = headings.sort((a, b) => b.left - a.left)[0];
  return cells
    .filter(({ left, top }) => left === heading?.left && top > heading.top)
    .sort((a, b) => a.top - b.top)
    .map(({ value }) => value);
}

testInChromium(
  'the test workbooks, dropped one after the other, have the verdicts of the file audit',
  async () => {
    const demo = await openDemo();
    const files = (await readdir(FILES)).filter((file) => file.endsWith('.xlsx'));
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) {
      const path = join(FILES, file);
      await demo.drop(path);
      for (const { name } of await auditFile(path, await demo.dump())) {
        await demo.select(`${quoteSheet(name)}!A1`);
        await press(demo, 'Contrôler');
        const dump = await demo.dump();
        const audit = (await auditFile(path, dump)).find((each) => each.name === name);
        const expected = audit?.candidates.map(({ verdict }) => french.marking.shown[verdict]);
        expect({ file, name, found: verdictsIn(dump, name) }).toEqual({ file, name, found: expected });
      }
    }
  },
  'long',
);
