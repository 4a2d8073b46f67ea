import { mostInflatedList } from './limits';
import { type Attributes, listElements } from './list-elements';
import { RefusedFile } from './refuse';
import { unpackPart } from './unpack-part';
import { type ZipEntry, partKey } from './zip-directory';

/** The parts of a workbook that are read, and what must be known to read them. */
export interface WorkbookParts {
  readonly dateSystem: '1900' | '1904';
  /** in the workbook's order, the hidden ones too; chart sheets have no cells and are passed over */
  readonly sheets: readonly SheetPart[];
  readonly texts: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

export interface SheetPart {
  readonly name: string;
  readonly entry: ZipEntry;
}

type Entries = ReadonlyMap<string, ZipEntry>;

/** What a part points at. The types are compared by their last word: there are two sets of them. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/**
 * Finds a workbook's sheets, its cell texts and its styles among the parts of a zip file.
 *
 * @param bytes  the whole file
 * @param entries  by `partKey` of their path
 * @throws RefusedFile when there is no workbook in the file, or when a part that it names is not
 */
export async function findParts(bytes: Uint8Array, entries: Entries): Promise<WorkbookParts> {
  const workbook = await findWorkbook(bytes, entries);
  const xml = await readText(bytes, workbook);
  if (listElements(xml, 'workbook').length === 0) throw new RefusedFile('not-a-workbook');
  if (!endsWithTag(xml, 'workbook')) throw new RefusedFile('damaged');
  const { folder, file } = splitPath(workbook.path);
  const relations = await readRelations(bytes, entries, `${folder}_rels/${file}.rels`, folder);
  return {
    dateSystem: listElements(xml, 'workbookPr').some(isDate1904) ? '1904' : '1900',
    sheets: findSheets(listElements(xml, 'sheet'), relations, entries),
    texts: findOnly('sharedStrings', relations, entries),
    styles: findOnly('styles', relations, entries),
  };
}

/** Whether an XML text ends with the end of its root, as one that was cut does not. @example endsWithTag('<a></a>\n', 'a') → true */
export function endsWithTag(xml: string, root: string): boolean {
  const start = xml.lastIndexOf('</');
  const tag = xml.slice(start + 2, xml.indexOf('>', start)).trim();
  return start >= 0 && tag.slice(tag.indexOf(':') + 1) === root;
}

async function findWorkbook(bytes: Uint8Array, entries: Entries): Promise<ZipEntry> {
  const relations = await readRelations(bytes, entries, '_rels/.rels', '');
  const main = relations.find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new RefusedFile('not-a-workbook');
  return entryAt(main.path, entries);
}

function isDate1904(attributes: Attributes): boolean {
  const value = attributes.get('date1904');
  return value === '1' || value === 'true';
}

function findSheets(
  elements: readonly Attributes[],
  relations: readonly Relation[],
  entries: Entries,
): readonly SheetPart[] {
  const sheets: SheetPart[] = [];
  const taken = new Set<ZipEntry>();
  for (const attributes of elements) {
    const name = attributes.get('name');
    const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((each) => each.id === id);
    if (name === undefined || relation === undefined) throw new RefusedFile('damaged');
    if (relation.type !== 'worksheet') continue;
    const entry = entryAt(relation.path, entries);
    // A thousand sheets made of one part would inflate a thousand times.
    if (taken.has(entry)) throw new RefusedFile('damaged');
    taken.add(entry);
    sheets.push({ name, entry });
  }
  return sheets;
}

function findOnly(type: string, relations: readonly Relation[], entries: Entries): ZipEntry | null {
  const relation = relations.find((each) => each.type === type);
  // Without its texts a sheet would be read as if it were empty: a part that is named must be there.
  return relation === undefined ? null : entryAt(relation.path, entries);
}

function entryAt(path: string, entries: Entries): ZipEntry {
  const entry = entries.get(partKey(path));
  if (entry === undefined) throw new RefusedFile('damaged');
  return entry;
}

async function readRelations(
  bytes: Uint8Array,
  entries: Entries,
  path: string,
  folder: string,
): Promise<readonly Relation[]> {
  const entry = entries.get(partKey(path));
  if (entry === undefined) throw new RefusedFile('not-a-workbook');
  const xml = await readText(bytes, entry);
  return listElements(xml, 'Relationship').map((attributes) => ({
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type')?.split('/').at(-1) ?? '',
    path: resolvePath(folder, attributes.get('Target') ?? ''),
  }));
}

async function readText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  if (entry.size > mostInflatedList) throw new RefusedFile('inflates-too-much');
  const target = new Uint8Array(entry.size);
  await unpackPart(bytes, entry, target);
  return new TextDecoder().decode(target);
}

function splitPath(path: string): { readonly folder: string; readonly file: string } {
  const cut = path.replaceAll('\\', '/').lastIndexOf('/') + 1;
  return { folder: path.slice(0, cut), file: path.slice(cut) };
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target;
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
