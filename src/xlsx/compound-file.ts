const HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** In UTF-16, as the directory of such a file holds the names of its streams. */
const ENCRYPTED_STREAM = new TextEncoder().encode(Array.from('EncryptedPackage').join('\0') + '\0');

/** The directory's entries are as long as this, and begin at a multiple of it. */
const ENTRY_SIZE = 128;

/** Whether the bytes begin as the container does that .xls files, and workbooks with a password, are put in. */
export function looksCompound(bytes: Uint8Array): boolean {
  return HEADER.every((byte, index) => bytes[index] === byte);
}

/** Whether such a container holds a workbook with a password; otherwise it is an .xls file, or none at all. */
export function holdsEncrypted(bytes: Uint8Array): boolean {
  for (let entry = 0; entry < bytes.length; entry += ENTRY_SIZE) {
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[entry + index] === byte)) return true;
  }
  return false;
}
