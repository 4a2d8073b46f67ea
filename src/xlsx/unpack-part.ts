import { checksumOf } from './checksum';
import { RefusedFile } from './refuse';
import type { ZipEntry } from './zip-directory';

const HEADER_MARK = 0x04034b50;
const HEADER_SIZE = 30;

/** Bytes; they become a thousand times as many at most. */
const SLICE = 32_768;

/**
 * Unpacks one part of a zip file, never beyond the size that its entry declares.
 *
 * @param bytes  the whole file
 * @param target  where the part goes; as long as the entry's size
 * @throws RefusedFile when the part is larger or smaller than declared, cut, or not what was once packed
 */
export async function unpackPart(bytes: Uint8Array, entry: ZipEntry, target: Uint8Array): Promise<void> {
  const packed = packedBytes(bytes, entry);
  switch (entry.method) {
    case 'stored':
      if (packed.length !== target.length) throw new RefusedFile('damaged');
      target.set(packed);
      break;
    case 'deflated':
      await inflate(packed, target);
      break;
    default:
      entry.method satisfies never;
  }
  if (checksumOf(target) !== entry.checksum) throw new RefusedFile('damaged');
}

function packedBytes(bytes: Uint8Array, { headerOffset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + HEADER_SIZE > bytes.length || view.getUint32(headerOffset, true) !== HEADER_MARK) {
    throw new RefusedFile('damaged');
  }
  const pathSize = view.getUint16(headerOffset + 26, true);
  const start = headerOffset + HEADER_SIZE + pathSize + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw new RefusedFile('damaged');
  return bytes.subarray(start, start + packedSize);
}

async function inflate(packed: Uint8Array, target: Uint8Array): Promise<void> {
  const reader = sliceStream(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let filled = 0;
  for (;;) {
    const chunk = await readChunk(reader);
    if (chunk === null) break;
    if (filled + chunk.length > target.length) {
      // Unheard, a failure to stop would end the process; the file is refused either way.
      reader.cancel().catch(() => undefined);
      throw new RefusedFile('inflates-too-much');
    }
    target.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled < target.length) throw new RefusedFile('damaged');
}

/** Browsers inflate all that they are given before they look up: a bomb must be handed to them in slices. */
function sliceStream(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull: (controller) => {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(at, at + SLICE));
      at += SLICE;
    },
  });
}

interface ChunkReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
}

async function readChunk(reader: ChunkReader): Promise<Uint8Array | null> {
  try {
    const { done, value } = await reader.read();
    return done || !(value instanceof Uint8Array) ? null : value;
  } catch {
    throw new RefusedFile('damaged');
  }
}
