/** A world in memory for the command line: files, streams and environment. */

import { basename, dirname, join, normalize } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { main } from '../src/cli/main.ts';

/** What a command left behind. */
export interface Transcript {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Every file of the world afterwards. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** How the world differs from a plain one. */
export interface World {
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal that shows colours; without them the streams are pipes. */
  readonly terminal?: number;
  /** The system's error code for any writing. */
  readonly writeError?: string;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Runs the program in process, in that world. */
export async function run(argv: readonly string[], world: World): Promise<Transcript> {
  const files = new Map(
    Object.entries(world.files).map(([path, content]) => [
      normalize(path),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const said = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said[name] += text;
    },
    color: world.terminal !== undefined,
    width: world.terminal ?? null,
  });
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  const io: Io = {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: world.env ?? {},
    read: (path) => {
      const bytes = files.get(normalize(path));
      if (bytes) return bytes;
      throw systemError(folders.has(normalize(path)) ? 'EISDIR' : 'ENOENT');
    },
    exists: (path) => files.has(normalize(path)),
    isFolder: (path) => folders.has(normalize(path)),
    list: (folder) =>
      [...files.keys()]
        .filter((path) => dirname(path) === normalize(folder))
        .map((path) => basename(path)),
    write: (path, bytes) => {
      if (world.writeError) throw systemError(world.writeError);
      if (!folders.has(dirname(normalize(path)))) throw systemError('ENOENT');
      files.set(normalize(path), bytes);
    },
  };
  const exitCode = await main(argv, io);
  return { exitCode, ...said, files };
}

/** The path of a file of the published case. */
export function casePath(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'gestion-publica-2024', name);
}
