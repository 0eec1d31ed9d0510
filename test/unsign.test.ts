/** The signature that a Windows executable of ours must not keep. */

import { expect, it } from 'vitest';
import { removeSignature } from '../scripts/unsign.js';

const HEADER = 0x80;
const OPTIONAL = HEADER + 24;
const ENTRY = OPTIONAL + 144;
const CODE = 0x400;

/** A program of zeros with the headers that matter, and a signature of ones. */
function writeProgram(signature: number): Buffer {
  const bytes = Buffer.alloc(CODE + signature, 1);
  bytes.fill(0, 0, CODE);
  bytes.write('MZ', 'latin1');
  bytes.writeUInt32LE(HEADER, 0x3c);
  bytes.writeUInt16LE(0x20b, OPTIONAL);
  bytes.writeUInt32LE(0xabcd, OPTIONAL + 64);
  if (signature > 0) {
    bytes.writeUInt32LE(CODE, ENTRY);
    bytes.writeUInt32LE(signature, ENTRY + 4);
  }
  return bytes;
}

it('takes away the signature, its place in the header and the checksum it is part of', () => {
  const bytes = writeProgram(512);
  const unsigned = removeSignature(bytes);
  const expected = writeProgram(0);
  expected.writeUInt32LE(0, OPTIONAL + 64);
  expected.fill(0, ENTRY, ENTRY + 8);
  expect(unsigned.equals(expected)).toBe(true);
  expect(bytes.length).toBe(CODE + 512);
});

it('leaves a program that has none', () => {
  expect(removeSignature(writeProgram(0)).equals(writeProgram(0))).toBe(true);
});

it('refuses what it cannot cut', () => {
  const longer = Buffer.concat([writeProgram(512), Buffer.alloc(8)]);
  expect(() => removeSignature(longer)).toThrow('not at the end');
  const narrow = writeProgram(512);
  narrow.writeUInt16LE(0x10b, OPTIONAL);
  expect(() => removeSignature(narrow)).toThrow('not a 64-bit');
});
