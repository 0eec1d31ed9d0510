/** The bytes of a text file as text: UTF-8 where they are, else the encoding of Windows in Spanish. */

/**
 * The text without its byte order mark. Bytes that are no UTF-8 are Windows-1252, as Excel writes
 * CSV in Spanish: it has a letter for almost every byte, so nothing is lost.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
