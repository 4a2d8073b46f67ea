import { RefusedFile } from './refuse';

/** A part of the container, as the directory at its end declares it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  readonly checksum: number;
  /** bytes in the file */
  readonly packedSize: number;
  /** bytes once inflated; declared only, so whoever inflates must hold the part to it */
  readonly size: number;
  /** of the part's own header, in bytes from the start of the file */
  readonly headerOffset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** "See the 64-bit record": a count or size that no workbook below our bound on bytes can need. */
const IN_ZIP64_COUNT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const IS_ENCRYPTED = 1;

/** Whether the bytes begin as a zip file does. */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Lists the parts of a zip file by their path, without inflating anything.
 *
 * @param bytes  the whole file
 * @returns the entries by `partKey` of their path
 * @throws RefusedFile when the directory is missing, cut, or says less than it should
 * @example readZipDirectory(bytes).get('xl/workbook.xml')?.size → 623
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === IN_ZIP64_COUNT || at === IN_ZIP64) throw new RefusedFile('inflates-too-much');
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) {
      throw new RefusedFile('damaged');
    }
    const pathSize = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + pathSize));
    entries.set(partKey(path), readEntry(view, at, path));
    at += ENTRY_SIZE + pathSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How parts are looked up: a path says the same in capitals, and some writers use backslashes. */
export function partKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw new RefusedFile('damaged');
}

function readEntry(view: DataView, at: number, path: string): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const headerOffset = view.getUint32(at + 42, true);
  if (packedSize === IN_ZIP64 || size === IN_ZIP64 || headerOffset === IN_ZIP64) {
    throw new RefusedFile('inflates-too-much');
  }
  if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new RefusedFile('encrypted');
  const method = methodOf(view.getUint16(at + 10, true));
  return { path, method, checksum: view.getUint32(at + 16, true), packedSize, size, headerOffset };
}

function methodOf(code: number): ZipEntry['method'] {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new RefusedFile('damaged');
}
