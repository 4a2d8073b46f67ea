import { mostBytes, readWorkbook } from '../../src/xlsx';
import { makeCompoundFile, makeParts, makeZip, sheetXml } from './make-file';

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const answer = await readWorkbook(bytes);
  return answer.kind === 'refused' ? answer.refusal : answer.kind;
}

const text = (content: string) => new TextEncoder().encode(content);
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const parts = makeParts([{ name: 'Liste', data: oneCell }]);
const workbook = makeZip(parts);
const sheetPath = 'xl/worksheets/0.xml';

/** The workbook with another content of one part. */
function withPart(path: string, content: string | Uint8Array, declaredSize?: number): Uint8Array {
  const declared = declaredSize === undefined ? {} : { declaredSize };
  return makeZip(parts.map((part) => (part.path === path ? { path, content, ...declared } : part)));
}

test('an empty file is said to be empty', async () => {
  expect(await refusalOf(new Uint8Array())).toBe('empty-file');
});

test('a file that is no zip is not a workbook', async () => {
  expect(await refusalOf(text('Nom;Prénom\nDurand;Zoé\n'))).toBe('not-a-workbook');
  expect(await refusalOf(text('<html><table></table></html>'))).toBe('not-a-workbook');
});

test('a zip file of other things, or of another kind of document, is not a workbook', async () => {
  expect(await refusalOf(makeZip([{ path: 'photo.txt', content: 'x' }]))).toBe('not-a-workbook');
  expect(await refusalOf(withPart('xl/workbook.xml', '<document></document>'))).toBe('not-a-workbook');
});

test('an .xls file is of the old format', async () => {
  expect(await refusalOf(makeCompoundFile(['Root Entry', 'Workbook']))).toBe('old-format');
});

test('a workbook with a password is encrypted, not old', async () => {
  const bytes = makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']);
  expect(await refusalOf(bytes)).toBe('encrypted');
});

test('a zip file with a password is encrypted', async () => {
  expect(await refusalOf(makeZip(parts.map((part) => ({ ...part, flags: 1 }))))).toBe('encrypted');
});

test('a file cut anywhere is damaged', async () => {
  for (let length = 2; length < workbook.length; length += 97) {
    expect(await refusalOf(workbook.slice(0, length))).toBe('damaged');
  }
});

test('a file with a changed byte never throws, and never passes for another workbook', async () => {
  const intact = await readWorkbook(workbook);
  for (let at = 0; at < workbook.length; at += 7) {
    const bytes = workbook.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x15;
    const answer = await readWorkbook(bytes);
    if (answer.kind === 'workbook') expect(answer).toEqual(intact);
  }
});

test('a sheet cut between two rows is damaged, although each row that is left is whole', async () => {
  const xml = sheetXml({ name: '', data: oneCell });
  expect(await refusalOf(withPart(sheetPath, xml.replace('</sheetData></worksheet>', '')))).toBe('damaged');
  expect(await refusalOf(withPart(sheetPath, `${xml}\r\n<!-- fin -->\n`))).toBe('workbook');
});

test('a list of sheets that was cut is damaged', async () => {
  expect(await refusalOf(withPart('xl/workbook.xml', '<workbook><sheets>'))).toBe('damaged');
});

test('a workbook without the sheet, or the cell texts, that it names is damaged', async () => {
  for (const missing of [sheetPath, 'xl/sharedStrings.xml', 'xl/workbook.xml']) {
    expect(await refusalOf(makeZip(parts.filter(({ path }) => path !== missing)))).toBe('damaged');
  }
});

test('two sheets made of one part are damaged', async () => {
  const sheet = '<sheet name="A" sheetId="1" r:id="r0"/>';
  const content = `<workbook><sheets>${sheet}${sheet}</sheets></workbook>`;
  expect(await refusalOf(withPart('xl/workbook.xml', content))).toBe('damaged');
});

test('a file above the bound on bytes is too large', async () => {
  expect(await refusalOf(new Uint8Array(mostBytes + 1))).toBe('too-large');
});

test('a cell at the far corner of a sheet makes it too wide', async () => {
  const data = `${oneCell}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
  expect(await refusalOf(withPart(sheetPath, sheetXml({ name: '', data })))).toBe('too-wide');
});

describe('a bomb inflates too much', () => {
  const million = 1_000_000;
  const spaces = sheetXml({ name: '', data: ' '.repeat(20 * million) });

  test.each([
    ['that says its size', undefined],
    ['that declares 300 MB', 300 * million],
    ['that declares too little', 5_000],
    ['that declares nothing', 0],
    ['that declares its size elsewhere', 0xffff_ffff],
  ])('%s', async (_, declaredSize) => {
    const before = process.memoryUsage().rss;
    expect(await refusalOf(withPart(sheetPath, spaces, declaredSize))).toBe('inflates-too-much');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * million);
  });

  test('made of parts that each pass', async () => {
    const sheets = Array.from({ length: 50 }, (_, index) => ({ name: `S${index}`, data: '' }));
    const many = makeParts(sheets).map((part) =>
      part.path.startsWith('xl/worksheets') ? { ...part, declaredSize: 9 * million } : part,
    );
    expect(await refusalOf(makeZip(many))).toBe('inflates-too-much');
  });

  test('made of cell texts without text', async () => {
    const content = `<sst>${'<si/>'.repeat(1.9 * million)}</sst>`;
    expect(await refusalOf(withPart('xl/sharedStrings.xml', content))).toBe('workbook');
    const many = `<sst>${'<a>'.repeat(3.4 * million)}${'<a>'.repeat(3.7 * million)}</sst>`;
    expect(await refusalOf(withPart('xl/styles.xml', many))).toBe('inflates-too-much');
  });
});

test('a part larger than it declares is stopped, a smaller one is damaged', async () => {
  const xml = sheetXml({ name: '', data: oneCell });
  expect(await refusalOf(withPart(sheetPath, xml, xml.length - 1))).toBe('inflates-too-much');
  expect(await refusalOf(withPart(sheetPath, xml, xml.length + 1))).toBe('damaged');
});
