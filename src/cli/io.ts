/** The port to the world: files, streams, environment. The only user of node:fs. */

import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A stream of text, and how wide and colourful it may be. */
export interface TextStream {
  write(text: string): void;
  /** Whether it is a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal, or `null` where it is a file or a pipe. */
  readonly width: number | null;
}

/** What the program needs of the world. Paths are as the user gave them. */
export interface Io {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file, or those of standard input for `-`; throws the system's error. */
  read(path: string): Uint8Array;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** Names of the entries of a folder, sorted. */
  list(folder: string): readonly string[];
  /** Writes the file whole or not at all. */
  write(path: string, bytes: Uint8Array): void;
}

/** The port to the real world. */
export function nodeIo(): Io {
  return {
    stdout: textStream(process.stdout),
    stderr: textStream(process.stderr),
    env: process.env,
    read: (path) => readFileSync(path === '-' ? 0 : path),
    exists: existsSync,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    list: (folder) => readdirSync(folder).sort(),
    write: writeWhole,
  };
}

function textStream(stream: NodeJS.WriteStream): TextStream {
  // A reader that closes its end, as `head` does, has what it wanted.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    color: stream.isTTY === true && stream.getColorDepth() > 1,
    // Some pseudo-terminals say that they have no columns.
    width: stream.isTTY === true && stream.columns > 0 ? stream.columns : null,
  };
}

/** A temporary file beside the target and a rename: a reader sees the old file or the new one. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.pes-${process.pid}-${Date.now()}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
