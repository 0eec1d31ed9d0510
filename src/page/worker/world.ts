/** The world of a command that runs in a page: the files it was given, and those that it writes. */

import { piecesOf } from '../../cli/world/disk.ts';
import { type Io, type TextStream, writeDay } from '../../cli/world/io.ts';
import { WriteFailure } from '../../cli/world/write-files.ts';
import { basename, dirname, normalize } from '../node/path.ts';

/** Bytes of a file, or the code of the system's error for what cannot be read. */
export type Content = Uint8Array | { readonly code: string };

/** A world, and what was said and written in it. */
export interface World {
  readonly io: Io;
  readonly said: { stdout: string; stderr: string };
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Columns of what is said aside: wide enough that no sentence is broken into lines. */
const WIDTH = 10_000;

/** The world of those files; `follow` is told how far a reading is. */
export function createWorld(
  given: ReadonlyMap<string, Content>,
  follow: (line: string) => void,
): World {
  const files = new Map([...given].map(([path, content]) => [normalize(path), content]));
  const folders = new Set(['.', ...[...files.keys()].flatMap(foldersAbove)]);
  const written = new Map<string, Uint8Array>();
  const said = { stdout: '', stderr: '' };
  const stream = (width: number | null, write: (text: string) => void): TextStream => ({
    write,
    flush: async () => {},
    color: false,
    width,
  });
  const isFile = (path: string) => files.has(normalize(path));
  const isFolder = (path: string) => folders.has(normalize(path));
  const io: Io = {
    stdout: stream(null, (text) => {
      said.stdout += text;
    }),
    stderr: stream(WIDTH, (text) => {
      if (!text.startsWith('\r')) said.stderr += text;
      else if (text.trim() !== '') follow(text.trim());
    }),
    env: {},
    ask: null,
    now: () => performance.now(),
    today: () => writeDay(new Date()),
    read: (path) => {
      const content = files.get(normalize(path));
      if (content instanceof Uint8Array) return content;
      throw systemError(content?.code ?? (isFolder(path) ? 'EISDIR' : 'ENOENT'));
    },
    exists: (path) => isFile(path) || isFolder(path),
    isFolder,
    isFile,
    identify: (path) => (isFile(path) || isFolder(path) ? normalize(path) : null),
    identifyStdout: () => null,
    list: (folder) =>
      [...files.keys(), ...folders]
        .filter((path) => path !== '.' && dirname(path) === normalize(folder))
        .map((path) => basename(path))
        .sort(),
    write: async (contents, replace) => {
      for (const { path } of contents) {
        if (isFile(path) && !replace) throw new WriteFailure(path, systemError('EEXIST'));
      }
      for (const { path, bytes } of contents) {
        const whole = joinPieces([...piecesOf(bytes)]);
        files.set(normalize(path), whole);
        written.set(normalize(path), whole);
      }
    },
  };
  return { io, said, written };
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path || folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
