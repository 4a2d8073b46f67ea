import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from '../../src/table';
import { readWorkbook } from '../../src/xlsx';
import { type MadeSheet, makeParts, makeZip } from './make-file';

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const answer = await readWorkbook(bytes);
  if (answer.kind === 'refused') throw new Error(answer.refusal);
  return answer.sheets;
}

async function rowsOf(data: string, options: Parameters<typeof makeParts>[1] = {}) {
  const [sheet] = await sheetsOf(makeZip(makeParts([{ name: 'Liste', data }], options)));
  return sheet?.rows;
}

const one: MadeSheet = { name: 'Liste', data: '<row r="1"><c r="A1"><v>1</v></c></row>' };

test('texts, numbers, yes and no, and empty texts come as they are, and gaps as null', async () => {
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>19.5</v></c><c r="D1" t="b"><v>1</v></c>' +
    '<c r="E1" t="s"><v>1</v></c><c r="F1" t="inlineStr"><is><t>Zoé</t></is></c></row>';
  expect(await rowsOf(data, { texts: ['N&#176; &amp; nom', ''] })).toEqual([
    ['N° & nom', null, 19.5, true, '', 'Zoé'],
  ]);
});

test('a date comes as its serial, with the time of day as a fraction', async () => {
  const data = '<row r="1"><c r="A1" s="1"><v>46188</v></c><c r="B1" s="1"><v>46188.75</v></c></row>';
  expect(await rowsOf(data)).toEqual([
    [
      { kind: 'date', serial: 46188 },
      { kind: 'date', serial: 46188.75 },
    ],
  ]);
});

test('a 1904 workbook keeps its calendar days', async () => {
  const data = '<row r="1"><c r="A1" s="1"><v>44726</v></c><c r="B1"><v>44726</v></c></row>';
  expect(await rowsOf(data, { date1904: true })).toEqual([[{ kind: 'date', serial: 46188 }, 44726]]);
});

test('a date that no calendar has is an error, as Excel shows it', async () => {
  expect(await rowsOf('<row r="1"><c r="A1" s="1"><v>1e300</v></c></row>')).toEqual([
    [{ kind: 'error', text: '#####' }],
  ]);
});

test('an error is an error, and a text that only looks like one is a text', async () => {
  const data = '<row r="1"><c r="A1" t="e"><f>B9</f><v>#REF!</v></c><c r="B1" t="s"><v>0</v></c></row>';
  expect(await rowsOf(data, { texts: ['#REF!'] })).toEqual([[{ kind: 'error', text: '#REF!' }, '#REF!']]);
});

test('a formula counts by its result', async () => {
  const data =
    '<row r="1"><c r="A1"><f>B1*2</f><v>16</v></c><c r="B1" t="str"><f>T(C1)</f><v>oui</v></c>' +
    '<c r="C1" s="1"><f>A1</f><v>46188</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>';
  expect(await rowsOf(data)).toEqual([[16, 'oui', { kind: 'date', serial: 46188 }, '']]);
});

test('a formula that was saved without a result is never an empty cell', async () => {
  const uncached = { kind: 'error', text: 'formule sans résultat' };
  const data =
    '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>1</f><v></v></c><c r="C1" t="e"><f>1/0</f></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
  expect(await rowsOf(data)).toEqual([[uncached, uncached, uncached], [uncached], [uncached]]);
});

test('leading blank rows and columns are kept, so that each place keeps its address', async () => {
  expect(await rowsOf('<row r="3"><c r="B3"><v>7</v></c></row>')).toEqual([[], [], [null, 7]]);
});

test('cells without an address follow one another', async () => {
  expect(await rowsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
    [1, 2],
    [3],
  ]);
});

test('cells that hold but a style, down to the last row of Excel, cost nothing', async () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c><c r="H1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>' +
    '<row r="3"><c r="A3" t="s"><v>0</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>';
  expect(await rowsOf(data, { texts: [''] })).toEqual([[1]]);
});

test('a sheet without cells has no rows', async () => {
  expect(await rowsOf('')).toEqual([]);
});

test('merged cells come with the place of their four sides', async () => {
  const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B6"/></mergeCells>';
  const [sheet] = await sheetsOf(makeZip(makeParts([{ ...one, after }])));
  expect(sheet?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 1, bottom: 5, right: 1 },
  ]);
});

test('hidden rows and columns are read like the others', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Liste',
        columns: [{}, { hidden: true }],
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        rowDefs: new Map([[1, { hidden: true }]]),
      },
    ],
  });
  expect((await sheetsOf(bytes))[0]?.rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('hidden sheets are read too, in the order of the workbook', async () => {
  const sheets: readonly MadeSheet[] = [
    { ...one, name: 'Z' },
    { ...one, name: 'Cachée', state: 'hidden' },
    { ...one, name: 'A &amp; &quot;B&quot; &lt;x&gt; &#233;', state: 'veryHidden' },
  ];
  const names = (await sheetsOf(makeZip(makeParts(sheets)))).map(({ name }) => name);
  expect(names).toEqual(['Z', 'Cachée', 'A & "B" <x> é']);
});

test('a chart sheet is passed over', async () => {
  const sheets: readonly MadeSheet[] = [{ name: 'Graphique', data: '', kind: 'chartsheet' }, one];
  expect(await sheetsOf(makeZip(makeParts(sheets)))).toEqual([{ name: 'Liste', rows: [[1]], merges: [] }]);
});

test('a damaged picture or comment does not matter: only cells are read', async () => {
  const extra = [
    { path: 'xl/media/image1.png', content: 'x', declaredSize: 9 },
    { path: 'xl/worksheets/_rels/0.xml.rels', content: '<cut' },
  ];
  expect(await sheetsOf(makeZip([...makeParts([one]), ...extra]))).toHaveLength(1);
});

test('a workbook whose elements have a prefix is read', async () => {
  const parts = makeParts([one]).map((part) =>
    /worksheets|workbook\.xml$/.test(part.path)
      ? { ...part, content: String(part.content).replace(/(<\/?)/g, '$1x:') }
      : part,
  );
  expect((await sheetsOf(makeZip(parts)))[0]?.rows).toEqual([[1]]);
});
