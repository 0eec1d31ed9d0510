/** The disk: files read whole, and what outputs need of it. */

import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { MOST_BYTES } from './most-bytes.ts';

/** What stands at a path, where it leads to where it is a link, and its permissions. */
interface Standing {
  readonly path: string;
  readonly mode: number;
  /** Whether it is a pipe or a device, or where standard output goes: nothing takes its place. */
  readonly isStream: boolean;
}

/** Bytes, or what gives them piece by piece, from the first: a long output is never whole in memory. */
export type Content = Uint8Array | Iterable<Uint8Array>;

/** The pieces of what is to be written. */
export function piecesOf(content: Content): Iterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

/** What is asked of the disk; each throws the system's error. */
export interface Disk {
  find(path: string): Standing | null;
  /** Whether a file that exists could be replaced: throws where it is locked or protected. */
  probe(path: string): void;
  /** Writes a file that does not exist, and waits until the disk has it. */
  create(path: string, bytes: Content, mode: number | null): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name that nothing had. */
  link(from: string, to: string): void;
  /** Removes a file where there is one. */
  remove(path: string): void;
  /** Writes into what stands there. */
  pour(path: string, bytes: Content): void;
}

const STDOUT = 1;

/** The real disk. */
export const DISK: Disk = {
  find: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return null;
    const isStream = !(found.isFile() || found.isDirectory()) || isStdout(found);
    return { path: realpathSync(path), mode: found.mode & 0o777, isStream };
  },
  probe: (path) => closeSync(openSync(path, 'r+')),
  create: (path, bytes, mode) => {
    const file = openSync(path, 'wx');
    try {
      if (mode !== null) tryOut(() => fchmodSync(file, mode));
      for (const piece of piecesOf(bytes)) writeFileSync(file, piece);
      tryOut(() => fsyncSync(file));
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  link: linkSync,
  remove: (path) => rmSync(path, { force: true }),
  pour: (path, bytes) => {
    const found = statSync(path);
    for (const piece of piecesOf(bytes)) {
      // Opened anew, a file would be written from its start, under what is shown after it.
      if (found.isFile() && isStdout(found)) writeFileSync(STDOUT, piece);
      else writeFileSync(path, piece, { flag: 'a' });
    }
  },
};

function isStdout({ dev, ino }: Stats): boolean {
  try {
    const stdout = fstatSync(STDOUT);
    return stdout.dev === dev && stdout.ino === ino;
  } catch {
    // It is closed.
    return false;
  }
}

/** What some disks, as those of a network, do not know how to do: the content is there without it. */
const NOT_KNOWN: ReadonlySet<string> = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM']);

function tryOut(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!NOT_KNOWN.has(codeOf(error))) throw error;
  }
}

/** The code of an error of the system; empty where it is none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

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
