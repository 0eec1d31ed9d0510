/** Reading a file whole, be it a file, a pipe or standard input, but never without end. */

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Most bytes taken of a file: no workbook comes near, and a device has no end. */
const MOST_BYTES = 2 ** 30;

const CHUNK_BYTES = 2 ** 20;

/** Between two looks at a pipe that has nothing yet, in milliseconds. */
const PAUSE = 5;

/** The bytes of a file, or those of standard input for `-`; throws the system's error. */
export function readWhole(path: string): Uint8Array {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    const entry = fstatSync(file);
    if (!entry.isFile()) return readStream(file);
    if (entry.size > MOST_BYTES) throw tooBig();
    return readFileSync(file);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

function readStream(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= MOST_BYTES; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const count = readChunk(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  throw tooBig();
}

function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows gives the end of a pipe as an error.
      if (code === 'EOF') return 0;
      // Whoever writes to the pipe is slower: some module left it so that reading does not wait.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function tooBig(): Error {
  return Object.assign(new Error('File too large'), { code: 'EFBIG' });
}
