const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 2026, 00:00, as zip files write it. */
const FIXED_TIME = 0;
const FIXED_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/**
 * The same zip file with one date on all of its parts, so that a workbook made again is the same to the byte.
 */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const fixed = Buffer.from(bytes);
  let end = fixed.length - 22;
  while (fixed.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  let at = fixed.readUInt32LE(end + 16);
  while (fixed.readUInt32LE(at) === DIRECTORY_ENTRY) {
    setDate(fixed, at + 12);
    setDate(fixed, fixed.readUInt32LE(at + 42) + 10);
    at += 46 + fixed.readUInt16LE(at + 28) + fixed.readUInt16LE(at + 30) + fixed.readUInt16LE(at + 32);
  }
  return new Uint8Array(fixed);
}

function setDate(file: Buffer, at: number): void {
  file.writeUInt16LE(FIXED_TIME, at);
  file.writeUInt16LE(FIXED_DATE, at + 2);
}
