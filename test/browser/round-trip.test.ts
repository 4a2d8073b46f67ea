import type { BookDescription } from '../excel-host';
import { testInChromium } from './chromium';
import { type Pane, openPane } from './open-pane';

const book: BookDescription = {
  sheets: [
    {
      name: 'Élèves',
      rows: [
        ['Nom', 'Prénom', 'Catégorie', 'PFMP'],
        ['EXEMPLE', 'Ada', 'hors contrat', 20],
        ['MODÈLE', 'Léo', 'CNED', 19],
      ],
    },
  ],
};

/** What the cells of a sheet show, by address. */
async function shownIn({ excel }: Pane, sheet: string): Promise<Readonly<Record<string, unknown>>> {
  const { sheets } = (await excel.dump()) as {
    readonly sheets: Readonly<
      Record<string, { readonly cells: Readonly<Record<string, { value?: unknown }>> }>
    >;
  };
  const cells = Object.entries(sheets[sheet]?.cells ?? {});
  return Object.fromEntries(cells.map(([address, { value }]) => [address, value]));
}

testInChromium('a cell of the workbook is read in the page, by Microsoft’s own client', async () => {
  const { page, excel } = await openPane({ book });
  const before = (await excel.requests()).length;
  const read = await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const absent = context.workbook.worksheets.getItemOrNullObject('Absente');
      const range = sheet.getRange('A2:D2').load('values');
      await context.sync();
      return { values: range.values as unknown, isAbsent: absent.isNullObject };
    }),
  );
  expect(read).toEqual({ values: [['EXEMPLE', 'Ada', 'hors contrat', 20]], isAbsent: true });
  expect((await excel.requests()).slice(before)).toEqual([
    expect.objectContaining({ kind: 'work', actions: expect.any(Number) as number }),
  ]);
});

testInChromium('the ribbon’s button marks the sheet, and the other leaves it as it was', async () => {
  const pane = await openPane({ book });
  const before = await pane.excel.dump();
  await pane.excel.pressRibbon('agoraMark');
  expect(await shownIn(pane, 'Élèves')).toMatchObject({
    E1: 'Conformité AGOrA',
    E2: '✓ Conforme',
    E3: '✗ Non conforme',
  });
  expect(await pane.excel.tints('Élèves')).toMatchObject({ E3: { fill: expect.any(String) as string } });
  expect(await pane.page.textContent('[data-outcome]')).toContain('1 non conforme');
  await pane.excel.pressRibbon('agoraRemove');
  expect(await pane.excel.dump()).toEqual(before);
  expect(await pane.excel.panesAsked()).toBe(0);
});

testInChromium('what a person types is told to a handler in the page, and by whom', async () => {
  const { page, excel } = await openPane({ book });
  const [told] = await Promise.all([
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.onChanged.add(async ({ address, source, changeType }) => {
              resolve({ address, source, changeType });
              await Promise.resolve();
            });
            await context.sync();
          }).catch(reject);
        }),
    ),
    (async () => {
      while ((await excel.listening()).length === 0) await excel.settled();
      await excel.person.type('Élèves!D3', 20);
    })(),
  ]);
  expect(told).toEqual({ address: 'D3', source: 'Local', changeType: 'RangeEdited' });
});

testInChromium('handlers that were called have done their work when the workbook is settled', async () => {
  const pane = await openPane({ book });
  await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) =>
        event.address === 'G1'
          ? Promise.resolve()
          : Excel.run(async (inner) => {
              const copy = inner.workbook.worksheets.getActiveWorksheet().getRange('G1');
              copy.values = [[`${event.address} ${event.source}`]];
              await inner.sync();
            }),
      );
      await context.sync();
    }),
  );
  for (const row of [2, 3, 4, 5]) {
    await pane.excel.person.type(`Élèves!D${row}`, row);
    await pane.excel.settled();
    expect(await shownIn(pane, 'Élèves')).toMatchObject({ G1: `D${row} Local` });
  }
  await pane.excel.colleague.type('Élèves!D2', 1);
  await pane.excel.settled();
  expect(await shownIn(pane, 'Élèves')).toMatchObject({ G1: 'D2 Remote' });
});

testInChromium('what a person selects and sorts is so in the workbook', async () => {
  const pane = await openPane({
    book: { sheets: [{ ...book.sheets[0], name: 'Élèves', autoFilter: { range: 'A1:D3' } }] },
  });
  await pane.excel.person.select('Élèves!B2:C3');
  expect(await pane.excel.selection()).toBe('Élèves!B2:C3');
  await pane.excel.person.sort({ sheet: 'Élèves' }, 'PFMP');
  expect(await shownIn(pane, 'Élèves')).toMatchObject({ A2: 'MODÈLE', A3: 'EXEMPLE' });
  await expect(pane.excel.person.type('Absente!A1', 1)).rejects.toThrow("doesn't exist");
});

testInChromium(
  'a request that Excel refuses is told in the page, and the pane is opened for it',
  async () => {
    const pane = await openPane({ book, language: 'en-US' });
    const before = await pane.excel.dump();
    await pane.excel.failAt(1, 'GeneralException');
    await pane.excel.pressRibbon('agoraMark');
    expect(await pane.excel.dump()).toEqual(before);
    expect(await pane.page.textContent('[data-outcome]')).toContain('GeneralException');
    expect(await pane.excel.panesAsked()).toBe(1);
  },
);

testInChromium(
  'while a person types in a cell requests wait or are refused, as they asked for it',
  async () => {
    const { page, excel } = await openPane({ book });
    await excel.setCellEditing(true);
    const reading = page.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('values');
        await context.sync();
        return range.values as unknown;
      }),
    );
    const refusal = await page.evaluate(() =>
      Excel.run((context) => context.sync()).catch((error: unknown) =>
        error instanceof OfficeExtension.Error ? error.code : String(error),
      ),
    );
    expect(refusal).toBe('InvalidOperationInCellEditMode');
    await excel.setCellEditing(false);
    expect(await reading).toEqual([['Ada']]);
  },
);

testInChromium('what somebody does between two requests is given as data', async () => {
  const pane = await openPane({ book });
  await pane.excel.beforeRequest(1, { by: 'colleague', deed: 'type', args: ['Élèves!D3', 25] });
  await pane.excel.pressRibbon('agoraMark');
  expect(await shownIn(pane, 'Élèves')).toMatchObject({ D3: 25, E3: '✓ Conforme' });
});

testInChromium('an Excel of long ago says so itself, and to Office', async () => {
  const { page, excel } = await openPane({ book, excel: { api: '1.9' } });
  const supported = await page.evaluate(() =>
    ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
  );
  expect(supported).toEqual([true, false]);
  const before = await excel.dump();
  await excel.pressRibbon('agoraMark');
  expect(await excel.dump()).toEqual(before);
  expect(await excel.panesAsked()).toBe(1);
});

testInChromium('the functions answer through the client’s own runtime', async () => {
  const { excel } = await openPane({ book });
  expect(await excel.callFunction('PFMP_OK', ['hors contrat', 20, null, null])).toEqual({ value: true });
  expect(await excel.callFunction('PFMP_OK', ['roi', 20, null, null])).toMatchObject({ error: {} });
});

testInChromium('the page and the workbook are of the same day', async () => {
  const { page } = await openPane({ book: { ...book, today: 46_174 } });
  const day = await page.evaluate(() => [new Date().toDateString(), new Date(2026, 0, 1).getMonth()]);
  expect(day).toEqual(['Mon Jun 01 2026', 0]);
});
