import { deflateRawSync } from 'node:zlib';
import { checksumOf } from '../../src/xlsx/checksum';

/** One part of a zip file; what it declares may be made to lie. */
export interface MadePart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly flags?: number;
}

/** A zip file made by hand, to say in it what no honest writer would. */
export function makeZip(parts: readonly MadePart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, declaredSize, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(checksumOf(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredSize ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    files.push(Buffer.from('PK\x03\x04'), shared, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), shared, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06'), end]));
}

export interface MadeSheet {
  readonly name: string;
  /** the rows' XML */
  readonly data: string;
  /** the XML after the rows */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet';
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Style 1 shows a date. */
const styles =
  `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/>` +
  '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const elements = all.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${elements.join('')}</Relationships>`;
}

export function sheetXml({ data, after = '' }: MadeSheet): string {
  return `<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook as Excel would write them, with what hucre's writer cannot say. */
export function makeParts(
  sheets: readonly MadeSheet[],
  { date1904 = false, texts = [] }: { readonly date1904?: boolean; readonly texts?: readonly string[] } = {},
): readonly MadePart[] {
  const folder = ({ kind = 'worksheet' }: MadeSheet) => `${kind}s`;
  const elements = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="r${index}"/>`,
  );
  const all = sheets.map(
    (sheet, index) => [sheet.kind ?? 'worksheet', `${folder(sheet)}/${index}.xml`] as const,
  );
  return [
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      content:
        `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
        `<sheets>${elements.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations([...all, ['styles', 'styles.xml'], ['sharedStrings', '/xl/SharedStrings.xml']]),
    },
    { path: 'xl/styles.xml', content: styles },
    {
      path: 'xl/sharedStrings.xml',
      content: `<sst ${MAIN}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    },
    ...sheets.map((sheet, index) => ({ path: `xl/${folder(sheet)}/${index}.xml`, content: sheetXml(sheet) })),
  ];
}

/** The container of .xls files and of workbooks with a password, with these streams in its directory. */
export function makeCompoundFile(streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(2_048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [index, stream] of streams.entries()) bytes.write(stream, 1_024 + 128 * index, 'utf16le');
  return new Uint8Array(bytes);
}
