import { readXlsx } from 'hucre/xlsx';
import type { ReportPlan, ReportRow, ReportSheet } from '../../src/audit';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { nameSheets } from '../../src/xlsx/sheet-names';

const rowOf = (...cells: ReportRow['cells']): ReportRow => ({ tone: 'plain', cells });

const sheetOf = (rows: readonly ReportRow[], name = 'Constats'): ReportSheet => ({
  name,
  columns: [
    { heading: 'Candidat', width: 24 },
    { heading: 'Constat', width: 60 },
  ],
  rows,
});

async function readBack(plan: ReportPlan) {
  const answer = await readWorkbook(await writeWorkbook(plan));
  return answer.kind === 'workbook' ? answer.sheets : [];
}

async function textBack(text: string) {
  const [sheet] = await readBack({ sheets: [sheetOf([rowOf(text)])] });
  return sheet?.rows[1]?.[0];
}

test('a report comes back as it was planned', async () => {
  const rows = [rowOf('Durand Zoé', 'PFMP : 14 semaines'), rowOf(null, 12.5), rowOf('Petit')];
  const [sheet] = await readBack({ sheets: [sheetOf(rows)] });
  expect(sheet).toEqual({
    name: 'Constats',
    rows: [['Candidat', 'Constat'], ['Durand Zoé', 'PFMP : 14 semaines'], [null, 12.5], ['Petit']],
    merges: [],
  });
});

test.each([
  '=1+1',
  '+33 6',
  '-2',
  '@ici',
  '#REF!',
  '#N/A',
  '#DIV/0!',
  '00123',
  'VRAI',
  '1/2',
  ' <&"\'> ',
  'a\nb',
])('the text %j stays a text', async (text) => {
  expect(await textBack(text)).toBe(text);
});

test.each(['_x0041_', 'a_x000D_b', '_x0041_x0042_', '_x005F_x0041_', '__x0041__', '_xyz_', '\u0001\r'])(
  'the text %j comes back as it was typed',
  async (text) => {
    expect(await textBack(text)).toBe(text);
  },
);

test('a text longer than a cell holds is cut, and never within a character', async () => {
  expect(await textBack('a'.repeat(40_000))).toBe('a'.repeat(32_767));
  expect(await textBack(`${'a'.repeat(32_766)}😀`)).toBe('a'.repeat(32_766));
});

test('sheet names are shortened, cleaned and told apart', () => {
  const long = 'Terminale baccalauréat professionnel AGOrA';
  expect(nameSheets([long, long, 'A/B', "'a b'", '', '?', 'History'])).toEqual([
    'Terminale baccalauréat professi',
    'Terminale baccalauréat prof (2)',
    'A B',
    'a b (2)',
    'Feuille',
    'Feuille (2)',
    'History (2)',
  ]);
});

test('a report with the same sheet name twice, or with no sheet, is still a workbook', async () => {
  const twice = await readBack({ sheets: [sheetOf([], 'Tle A'), sheetOf([], 'TLE A')] });
  expect(twice.map(({ name }) => name)).toEqual(['Tle A', 'TLE A (2)']);
  expect(await readBack({ sheets: [] })).toEqual([{ name: 'Rapport', rows: [], merges: [] }]);
});

describe('a report that is printed', () => {
  const tones = ['plain', 'strong', 'violation', 'missing', 'compliant', 'muted'] as const;

  async function written() {
    const rows = tones.map((tone): ReportRow => ({ tone, cells: [tone, null] }));
    const bytes = await writeWorkbook({ sheets: [sheetOf(rows)] });
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }

  test('is in landscape, as wide as a page of A4, its header repeated', async () => {
    expect((await written()).pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    });
  });

  test('has a header that stays in view, and a filter over the whole table', async () => {
    const { freezePane, autoFilter, columns } = await written();
    expect(freezePane).toEqual({ rows: 1 });
    expect(autoFilter?.range).toBe('A1:B7');
    expect(columns?.map(({ width }) => width)).toEqual([24, 60]);
  });

  test('has a bold header on a light ground, and wraps every text from the top', async () => {
    const { cells } = await written();
    expect(cells?.get('0,1')?.style).toMatchObject({ font: { bold: true }, fill: { pattern: 'solid' } });
    tones.forEach((_, index) => {
      expect(cells?.get(`${index + 1},0`)?.style?.alignment).toMatchObject({
        wrapText: true,
        vertical: 'top',
      });
    });
  });

  test('has rows as high as the lines of their texts, those within a cell too', async () => {
    const rows = [rowOf('a'), rowOf('a', 'un\ndeux\ntrois'), rowOf('a', `${'mot '.repeat(20)}\nfin`)];
    const bytes = await writeWorkbook({ sheets: [sheetOf(rows)] });
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect([1, 2, 3].map((row) => sheet?.rowDefs?.get(row)?.height)).toEqual([15, 45, 45]);
  });

  test('shows the tone of a row over its whole width, so lightly that black stays readable on it', async () => {
    const { cells } = await written();
    for (const tone of ['violation', 'missing', 'compliant'] as const) {
      const fill = cells?.get(`${tones.indexOf(tone) + 1},1`)?.style?.fill;
      const rgb = fill?.type === 'pattern' ? (fill.fgColor?.rgb ?? '') : '';
      const [red = 0, green = 0, blue = 0] = (rgb.match(/../g) ?? []).map((part) => parseInt(part, 16));
      expect(0.299 * red + 0.587 * green + 0.114 * blue).toBeGreaterThan(220);
    }
    expect(cells?.get('2,0')?.style?.font?.bold).toBe(true);
    expect(cells?.get('6,0')?.style?.font?.color?.rgb).toBe('595959');
  });
});
