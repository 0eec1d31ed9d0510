/** Changes to the entries of an archive and to the bytes of any file. */

import type { ZipEntry } from '../../fixtures/hostile/zip-writer.js';
import type { Random } from '../faults/random.ts';

/** The entries with that many changes. */
export function spoilEntries(
  entries: readonly ZipEntry[],
  random: Random,
  times: number,
): readonly ZipEntry[] {
  let spoiled = entries;
  for (let time = 0; time < times && spoiled.length > 0; time += 1) {
    const at = random.below(spoiled.length);
    const change = random.pick(CHANGES);
    spoiled = spoiled.flatMap((entry, index) =>
      index === at ? change(entry, random, spoiled) : [entry],
    );
  }
  return spoiled;
}

type ChangeEntry = (
  entry: ZipEntry,
  random: Random,
  all: readonly ZipEntry[],
) => readonly ZipEntry[];

const NAMES = [
  '../../etc/passwd',
  'C:\\Windows\\a.xml',
  '__proto__',
  'xl/workbook.xml',
  'xl/sharedStrings.xml',
  'mimetype',
  'xl/vbaProject.bin',
  '/',
  '',
  'a'.repeat(60_000),
  'xl/\u001b[2J.xml',
];

const CHANGES: readonly ChangeEntry[] = [
  () => [],
  (entry) => [entry, entry],
  (entry, random) => [{ ...entry, name: random.pick(NAMES) }],
  (entry, random) => [entry, { ...entry, name: random.pick(NAMES) }],
  (entry, random, all) => [{ ...entry, content: random.pick(all).content }],
  (entry, random) => {
    const content = Buffer.from(entry.content as Uint8Array);
    return [{ ...entry, content: content.subarray(0, random.below(content.length + 1)) }];
  },
  (entry, random) => [
    { ...entry, content: spoilBytes(Buffer.from(entry.content as Uint8Array), random, 4) },
  ],
  (entry, random) => [{ ...entry, declaredSize: random.pick(SIZES) }],
  (entry, random) => [{ ...entry, declaredSize: random.pick(SIZES), withZip64: true }],
  (entry, random) => [{ ...entry, declaredCrc: random.below(2 ** 32) }],
  (entry, random) => [{ ...entry, method: random.pick([0, 1, 8, 9, 12, 14, 99]) }],
  (entry, random) => [{ ...entry, flags: random.below(2 ** 16) }],
  (entry) => [{ ...entry, withDescriptor: true }],
  (entry) => [{ ...entry, withZip64: true }],
  (entry) => [{ ...entry, content: Buffer.from(`\ufeff${entry.content}`, 'utf16le') }],
  (entry) => [{ ...entry, content: Buffer.from(String(entry.content), 'latin1') }],
  (entry) => [{ ...entry, content: '' }],
];

const SIZES = [0, 1, 100, 65_535, 2 ** 20, 2 ** 28, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1];

/** The bytes with that many places changed, cut, repeated or filled. */
export function spoilBytes(bytes: Uint8Array, random: Random, times: number): Buffer {
  let spoiled = Buffer.from(bytes);
  for (let time = 0; time < times && spoiled.length > 0; time += 1) {
    const at = random.below(spoiled.length);
    const length = 1 + random.below(64);
    switch (random.below(7)) {
      case 0:
        spoiled = spoiled.subarray(0, at);
        break;
      case 1:
        spoiled = Buffer.concat([spoiled.subarray(0, at), spoiled.subarray(at + length)]);
        break;
      case 2:
        spoiled = Buffer.concat([spoiled.subarray(0, at + length), spoiled.subarray(at)]);
        break;
      case 3:
        spoiled.fill(
          random.pick([0, 0xff, 0x22, 0x3c, 0x3b]),
          at,
          Math.min(at + length, spoiled.length),
        );
        break;
      default:
        spoiled[at] = random.below(256);
    }
  }
  return spoiled;
}
