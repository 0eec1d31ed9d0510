/** What answers in a page for Node does what Node does. */

import { createHash } from 'node:crypto';
import * as nodePath from 'node:path/posix';
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ByteBuffer, isUtf8 } from '../../../src/page/node/buffer.ts';
import { digest } from '../../../src/page/node/digest.ts';
import * as path from '../../../src/page/node/path.ts';
import * as zlib from '../../../src/page/node/zlib.ts';
import fc from '../../seeded-check.ts';

/** How the report asks zlib for its parts: a small one, a large one, and one piece after another. */
const ASKED = {
  small: { level: 5, windowBits: 12, memLevel: 5 },
  large: { level: 5 },
  piece: { finishFlush: constants.Z_SYNC_FLUSH },
};

/** Bytes with what deflate looks for: letters that recur, runs, copies of what came before. */
const content = fc
  .array(
    fc.oneof(
      fc.record({ of: fc.constant('new' as const), bytes: fc.uint8Array({ maxLength: 60 }) }),
      fc.record({
        of: fc.constant('few' as const),
        bytes: fc.array(fc.constantFrom(60, 62, 97, 101), { maxLength: 80 }),
      }),
      fc.record({
        of: fc.constant('copy' as const),
        back: fc.integer({ min: 1, max: 40_000 }),
        length: fc.integer({ min: 1, max: 3_000 }),
      }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => {
    const bytes: number[] = [];
    for (const part of parts) {
      if (part.of !== 'copy') bytes.push(...part.bytes);
      else if (bytes.length > 0) {
        const back = Math.min(part.back, bytes.length);
        for (let left = part.length; left > 0; left -= 1) {
          bytes.push(bytes[bytes.length - back] ?? 0);
        }
      }
    }
    return Uint8Array.from(bytes);
  });

describe('zlib', () => {
  it.each(Object.entries(ASKED))('deflates %s parts to the bytes of Node', (_, options) => {
    fc.assert(
      fc.property(content, (bytes) => {
        const ours = Buffer.from(zlib.deflateRawSync(bytes, options));
        expect(ours.equals(deflateRawSync(bytes, options))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('deflates what does not compress, and what is longer than the window, alike', () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 200_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 16;
    });
    const text = new TextEncoder().encode('<c r="A1" s="4"><v>0.25</v></c>'.repeat(9_000));
    for (const bytes of [noise, noise.subarray(0, 5_000), text, new Uint8Array(300_000)]) {
      for (const options of Object.values(ASKED)) {
        const ours = Buffer.from(zlib.deflateRawSync(bytes, options));
        expect(ours.equals(deflateRawSync(bytes, options))).toBe(true);
      }
    }
  });

  it('inflates what Node deflated at any level', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        const packed = deflateRawSync(bytes, { level });
        expect(Buffer.from(zlib.inflateRawSync(packed)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('refuses what Node refuses, and for the same reason', () => {
    const outcome = (inflate: () => Uint8Array) => {
      try {
        return Buffer.from(inflate()).toString('hex');
      } catch (error) {
        return (error as NodeJS.ErrnoException).code;
      }
    };
    const spoilt = fc
      .tuple(content, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }), fc.nat(40))
      .map(([bytes, changes, cut]) => {
        const packed = new Uint8Array(deflateRawSync(bytes));
        for (const [at, byte] of changes) packed[at % packed.length] = byte;
        return packed.subarray(0, Math.max(0, packed.length - (cut % 2 ? cut : 0)));
      });
    const most = { maxOutputLength: 4_000_000 };
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 40 })), (bytes) => {
        expect(outcome(() => zlib.inflateRawSync(bytes, most))).toBe(
          outcome(() => inflateRawSync(bytes, most)),
        );
      }),
      { numRuns: 400 },
    );
    const long = deflateRawSync(new Uint8Array(1_000));
    const short = { maxOutputLength: 999 };
    expect(outcome(() => zlib.inflateRawSync(long, short))).toBe('ERR_BUFFER_TOO_LARGE');
    expect(outcome(() => inflateRawSync(long, short))).toBe('ERR_BUFFER_TOO_LARGE');
  });

  it('gives the checksum of Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(0xffffffff), (bytes, before) => {
        expect(zlib.crc32(bytes)).toBe(crc32(bytes));
        expect(zlib.crc32(bytes, before)).toBe(crc32(bytes, before));
      }),
    );
  });
});

it('gives the digest of Node', () => {
  const known = (given: Uint8Array | string) => createHash('sha256').update(given).digest('hex');
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string()), (given) => {
      expect(digest(given)).toBe(known(given));
    }),
  );
});

describe('buffers', () => {
  it('read text as those of Node', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        fc.nat(130),
        fc.nat(130),
        (bytes, from, to) => {
          const [ours, theirs] = [ByteBuffer.from(bytes), Buffer.from(bytes)];
          const [start, end] = [Math.min(from, bytes.length), Math.max(from, to)];
          for (const encoding of ['utf8', 'latin1', 'hex', 'base64'] as const) {
            expect(ours.toString(encoding, start, end)).toBe(theirs.toString(encoding, start, end));
          }
          expect(ours.toString('utf16le')).toBe(theirs.toString('utf16le'));
          expect([...ours.subarray(from, to)]).toEqual([...theirs.subarray(from, to)]);
          expect([...ours.subarray(-from)]).toEqual([...theirs.subarray(-from)]);
        },
      ),
    );
  });

  it('find and compare as those of Node', () => {
    const letters = fc.array(fc.constantFrom(1, 2, 3), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, fc.nat(30), (bytes, sought, from) => {
        const [ours, theirs] = [ByteBuffer.from(bytes), Buffer.from(bytes)];
        const needle = Buffer.from(sought.slice(0, 3));
        expect(ours.indexOf(1, from)).toBe(theirs.indexOf(1, from));
        if (needle.length > 0) {
          expect(ours.indexOf(needle, from)).toBe(theirs.indexOf(needle, from));
          const text = needle.toString('latin1');
          expect(ours.includes(text, 0, 'latin1')).toBe(theirs.includes(text, 0, 'latin1'));
        }
        expect(ours.equals(Uint8Array.from(sought))).toBe(theirs.equals(Uint8Array.from(sought)));
      }),
    );
  });

  it('read numbers within their bytes and none outside', () => {
    const bytes = [0xff, 0x01, 0x80, 0xfe, 0x10, 0x20, 0x30, 0x40, 0x50];
    const [ours, theirs] = [ByteBuffer.from(bytes), Buffer.from(bytes)];
    expect(ours.readUInt16LE(3)).toBe(theirs.readUInt16LE(3));
    expect(ours.readUInt32LE(1)).toBe(theirs.readUInt32LE(1));
    expect(ours.readBigUInt64LE(1)).toBe(theirs.readBigUInt64LE(1));
    expect(() => ours.readUInt16LE(8)).toThrow(RangeError);
    expect(() => ours.readUInt32LE(-1)).toThrow(RangeError);
  });

  it('are made of texts and of one another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        for (const encoding of ['utf8', 'utf16le'] as const) {
          expect([...ByteBuffer.from(text, encoding)]).toEqual([...Buffer.from(text, encoding)]);
        }
        const parts = [Uint8Array.from(bytes), new TextEncoder().encode(text)];
        expect([...ByteBuffer.concat(parts)]).toEqual([...Buffer.concat(parts)]);
        expect([...ByteBuffer.concat(parts, 5)]).toEqual([...Buffer.concat(parts, 5)]);
      }),
    );
  });

  it('know UTF-8 from what is none', () => {
    expect(isUtf8(Uint8Array.of(0xc3, 0xb1))).toBe(true);
    expect(isUtf8(Uint8Array.of(0xf1))).toBe(false);
  });
});

it('takes paths apart and together as Node does', () => {
  const piece = fc.constantFrom('a', 'b.xlsx', '.', '..', '', '.x', 'c.d.e');
  const any = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(any, any, (one, other) => {
      const clean = nodePath.normalize(one);
      expect(path.basename(clean)).toBe(nodePath.basename(clean));
      expect(path.dirname(clean)).toBe(nodePath.dirname(clean));
      expect(path.extname(clean)).toBe(nodePath.extname(clean));
      expect(path.join(one, other)).toBe(plain(nodePath.join(one, other)));
      expect(path.normalize(one)).toBe(plain(nodePath.normalize(one)));
      expect(path.resolve('/', one, other)).toBe(nodePath.resolve('/', one, other));
    }),
    { numRuns: 500 },
  );
});

/** Without the slash at the end that Node keeps: no file of a page has one. */
function plain(name: string): string {
  return name.length > 1 ? name.replace(/\/$/, '') : name;
}
