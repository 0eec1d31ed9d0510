/** A world in memory for the command line: files, streams and environment. */

import { basename, dirname, join, normalize } from 'node:path';
import { main } from '../src/cli/main.ts';
import { piecesOf } from '../src/cli/world/disk.ts';
import { forcedColor, type Io } from '../src/cli/world/io.ts';
import { WriteFailure } from '../src/cli/world/write-files.ts';

/** What a command left behind. */
export interface Transcript {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Paths of the files that were read, each time they were. */
  readonly reads: readonly string[];
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
  /** The system's error code for reading a file by its path. */
  readonly readErrors?: Readonly<Record<string, string>>;
  /** The system's error code for standard output. */
  readonly stdoutError?: string;
  /** What somebody at the terminal answers, in turn, before leaving. */
  readonly answers?: readonly string[];
  /** The file that standard output goes to. */
  readonly stdoutFile?: string;
  /** Milliseconds that pass each time the clock is read. */
  readonly pace?: number;
  /** The day, `AAAA-MM-DD`. */
  readonly today?: string;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

/** The port to that world, and what goes through it. */
export function memoryIo(world: World) {
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
    flush: async () => {
      if (name === 'stdout' && world.stdoutError) throw systemError(world.stdoutError);
    },
    color: forcedColor(world.env ?? {}) ?? world.terminal !== undefined,
    width: world.terminal ?? null,
  });
  const answers = world.answers && [...world.answers];
  let time = 0;
  const reads: string[] = [];
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  const io: Io = {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: world.env ?? {},
    ask: answers
      ? async (question) => {
          said.stderr += question;
          return answers.shift() ?? null;
        }
      : null,
    now: () => {
      time += world.pace ?? 0;
      return time;
    },
    today: () => world.today ?? '2025-03-01',
    read: (path) => {
      reads.push(normalize(path));
      const error = world.readErrors?.[path];
      if (error) throw systemError(error);
      const bytes = files.get(normalize(path));
      if (bytes) return bytes;
      throw systemError(folders.has(normalize(path)) ? 'EISDIR' : 'ENOENT');
    },
    exists: (path) => files.has(normalize(path)),
    isFolder: (path) => folders.has(normalize(path)),
    isFile: (path) => files.has(normalize(path)),
    identify: (path) => {
      const known = files.has(normalize(path)) || folders.has(normalize(path));
      return known ? normalize(path) : null;
    },
    identifyStdout: () => world.stdoutFile ?? null,
    list: (folder) =>
      [...new Set([...files.keys(), ...folders])]
        .filter((path) => path !== '.' && dirname(path) === normalize(folder))
        .map((path) => basename(path))
        .sort(),
    write: async (contents, replace) => {
      for (const { path } of contents) {
        const missing = folders.has(dirname(normalize(path))) ? null : 'ENOENT';
        const taken = files.has(normalize(path)) && !replace ? 'EEXIST' : null;
        const code = world.writeError ?? missing ?? taken;
        if (code) throw new WriteFailure(path, systemError(code));
      }
      for (const { path, bytes } of contents) {
        files.set(normalize(path), new Uint8Array(Buffer.concat([...piecesOf(bytes)])));
      }
    },
  };
  return { io, said, reads, files };
}

/** Runs the program in process, in that world. */
export async function run(argv: readonly string[], world: World): Promise<Transcript> {
  const { io, said, reads, files } = memoryIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, ...said, reads, files };
}

/** The path of a file of the published case. */
export function casePath(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'gestion-publica-2024', name);
}
