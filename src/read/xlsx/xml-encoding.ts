/** In which encoding the XML of a part is written. */

import { Refusal } from './unreadable-workbook.ts';

/** Enough bytes to hold an XML declaration. */
const DECLARATION_BYTES = 200;

/** The bytes of a part as UTF-8; throws `Refusal` where they break their encoding. */
export function recodeBytes(bytes: Buffer, encoding: string, part: string): Buffer {
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes), 'utf8');
  } catch {
    throw new Refusal('malformed-xml', part);
  }
}

/** The encoding that the first bytes of a part show or declare, `utf-8` where they say nothing. */
export function detectEncoding(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = bytes.toString('latin1', 0, DECLARATION_BYTES);
  const end = declaration.indexOf('?>');
  if (!declaration.startsWith('<?xml') || end < 0) return 'utf-8';
  const declared = /encoding\s?=\s?["']([\w.-]+)["']/.exec(declaration.slice(0, end))?.[1];
  // A declaration read byte by byte is not UTF-16, whatever it says of itself.
  if (declared === undefined || /^utf-?(8|16)/i.test(declared)) return 'utf-8';
  return declared;
}
