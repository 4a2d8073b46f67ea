const POLYNOMIAL = 0xedb88320;

/** Four tables: the sum of a byte that is followed by none to three others. */
const tables = makeTables();

/**
 * The CRC-32 of bytes, as zip files hold it. Four bytes a step cost 3 % of the whole reading, one by one 6 %.
 *
 * @example checksumOf(new TextEncoder().encode('123456789')) → 0xcbf43926
 */
export function checksumOf(bytes: Uint8Array): number {
  const [last, third, second, first] = tables;
  let sum = -1;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    sum ^= byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
    sum ^= (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    sum =
      entryOf(first, sum & 255) ^
      entryOf(second, (sum >>> 8) & 255) ^
      entryOf(third, (sum >>> 16) & 255) ^
      entryOf(last, sum >>> 24);
  }
  for (; at < bytes.length; at += 1) sum = entryOf(last, (sum ^ byteAt(bytes, at)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function entryOf(table: Int32Array, at: number): number {
  return table[at] ?? 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const base = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
    base[byte] = sum;
  }
  const followed = (table: Int32Array) => table.map((sum) => entryOf(base, sum & 255) ^ (sum >>> 8));
  const one = followed(base);
  const two = followed(one);
  return [base, one, two, followed(two)];
}
