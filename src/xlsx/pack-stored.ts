/** One file to be, of a known size, that writes itself where it is told. */
export interface StoredPart {
  readonly path: string;
  /** bytes */
  readonly size: number;
  readonly fill: (target: Uint8Array) => void | Promise<void>;
}

const HEADER_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/**
 * Makes a zip file without compression. It holds no checksums: nobody keeps it.
 *
 * @param parts  their paths in ASCII
 */
export async function packStored(parts: readonly StoredPart[]): Promise<Uint8Array> {
  const sizeOf = ({ path, size }: StoredPart) => HEADER_SIZE + ENTRY_SIZE + 2 * path.length + size;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + sizeOf(part), END_SIZE));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { path, size, fill } of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint32(at + 18, size, true);
    view.setUint32(at + 22, size, true);
    view.setUint16(at + 26, path.length, true);
    at += HEADER_SIZE;
    at += new TextEncoder().encodeInto(path, bytes.subarray(at)).written;
    await fill(bytes.subarray(at, at + size));
    at += size;
  }
  const directory = at;
  for (const [index, { path, size }] of parts.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint32(at + 20, size, true);
    view.setUint32(at + 24, size, true);
    view.setUint16(at + 28, path.length, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += ENTRY_SIZE;
    at += new TextEncoder().encodeInto(path, bytes.subarray(at)).written;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
