/** The signature of a Windows program, which holds no more once the program is changed. */

/** Where the header of a 64-bit program says where its signature is. */
const HEADER_POINTER = 0x3c;
const OPTIONAL_HEADER = 24;
const CHECKSUM = 64;
const SIGNATURE_ENTRY = 144;
const PE32_PLUS = 0x20b;

/**
 * The bytes of the program without its signature, or as they are where it has none.
 *
 * @param {Buffer} bytes
 */
export function removeSignature(bytes) {
  const header = bytes.readUInt32LE(HEADER_POINTER) + OPTIONAL_HEADER;
  if (bytes.readUInt16LE(header) !== PE32_PLUS) throw new Error('not a 64-bit Windows program');
  const start = bytes.readUInt32LE(header + SIGNATURE_ENTRY);
  const size = bytes.readUInt32LE(header + SIGNATURE_ENTRY + 4);
  if (size === 0) return bytes;
  if (start + size !== bytes.length) throw new Error('the signature is not at the end');
  const unsigned = Buffer.from(bytes.subarray(0, start));
  unsigned.fill(0, header + SIGNATURE_ENTRY, header + SIGNATURE_ENTRY + 8);
  unsigned.writeUInt32LE(0, header + CHECKSUM);
  return unsigned;
}
