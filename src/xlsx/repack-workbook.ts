import { type WorkbookParts, endsWithTag } from './find-parts';
import { guardTree } from './guard-parts';
import { type StoredPart, packStored } from './pack-stored';
import { RefusedFile } from './refuse';
import { unpackPart } from './unpack-part';
import type { ZipEntry } from './zip-directory';

/** Where the end of a sheet is looked for, in bytes: after it there is at most a line break or a comment. */
const TAIL = 1_024;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook file that holds the parts to read and nothing else, inflated already. hucre would read pictures,
 * comments, charts and pivot tables as well, each with its own way to fail; it throws on chart sheets; it stops
 * at no total; and it takes a sheet that was cut between two rows for a whole one. Given this file, it spends
 * no time on inflating, so that all of it costs next to nothing.
 *
 * @param bytes  the file as it came
 * @returns the new file, its sheets in order under the names '0', '1', …
 * @throws RefusedFile when a part is damaged or is larger than declared
 */
export async function repackWorkbook(bytes: Uint8Array, parts: WorkbookParts): Promise<Uint8Array> {
  const copy = (path: string, entry: ZipEntry, check: (part: Uint8Array) => void) => ({
    path,
    size: entry.size,
    fill: async (target: Uint8Array) => {
      await unpackPart(bytes, entry, target);
      check(target);
    },
  });
  const sheets = parts.sheets.map(({ entry }, index) => copy(`xl/${index}.xml`, entry, checkSheetEnd));
  return packStored([
    write('[Content_Types].xml', `<Types xmlns="${TYPES}"/>`),
    write('_rels/.rels', relationsXml([['0', 'officeDocument', 'xl/workbook.xml']])),
    write('xl/workbook.xml', workbookXml(sheets.length)),
    write('xl/_rels/workbook.xml.rels', relationsXml(relationsOf(parts))),
    ...(parts.texts ? [copy('xl/texts.xml', parts.texts, guardTree)] : []),
    ...(parts.styles ? [copy('xl/styles.xml', parts.styles, guardTree)] : []),
    ...sheets,
  ]);
}

function checkSheetEnd(part: Uint8Array): void {
  if (!endsWithTag(new TextDecoder().decode(part.subarray(-TAIL)), 'worksheet')) {
    throw new RefusedFile('damaged');
  }
}

function write(path: string, text: string): StoredPart {
  const content = new TextEncoder().encode(text);
  return { path, size: content.length, fill: (target) => target.set(content) };
}

function workbookXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="${index}"/>`,
  );
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

type RelationTriple = readonly [id: string, type: string, target: string];

function relationsOf({ sheets, texts, styles }: WorkbookParts): readonly RelationTriple[] {
  const relations = sheets.map((_, index): RelationTriple => [`${index}`, 'worksheet', `${index}.xml`]);
  if (texts) relations.push(['texts', 'sharedStrings', 'texts.xml']);
  if (styles) relations.push(['styles', 'styles', 'styles.xml']);
  return relations;
}

function relationsXml(relations: readonly RelationTriple[]): string {
  const elements = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${elements.join('')}</Relationships>`;
}
