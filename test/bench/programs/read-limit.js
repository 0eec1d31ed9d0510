/** The limit of any reader: inflate every part and look at each of its bytes. */

import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { sayTime } from './timed.js';

await sayTime(() => {
  const zip = readFileSync(process.argv[2]);
  let at = zip.readUInt32LE(zip.length - 6);
  let sum = 0;
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const part = inflateRawSync(zip.subarray(start, start + size));
    for (let byte = 0; byte < part.length; byte += 1) sum = (sum + part[byte]) | 0;
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += lengths.reduce((total, length) => total + length, 46);
  }
  return sum;
});
