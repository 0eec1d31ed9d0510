/** Files put in place together: every one of them is whole on the disk before the first is. */

import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { guardSignals, nextTurn } from '../world/signals.ts';

/** A file to write and all it will hold. */
export interface FileContent {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file could not be written. `cause` is the system's error. */
export class WriteFailure extends Error {
  /** The file that could not be. */
  readonly path: string;
  /** The files of the same run that had been put in place before. */
  readonly written: readonly string[];

  constructor(path: string, cause: unknown, written: readonly string[] = []) {
    super(`Cannot write ${path}`, { cause });
    this.name = 'WriteFailure';
    this.path = path;
    this.written = written;
  }
}

/** What is asked of the disk; each throws the system's error. */
export interface Disk {
  /** The file that a path leads to where it is a link, and its permissions; `null` for none. */
  find(path: string): { readonly path: string; readonly mode: number } | null;
  /** Whether a file that exists could be replaced: throws where it is locked or protected. */
  probe(path: string): void;
  /** Writes a file that does not exist, and waits until the disk has it. */
  create(path: string, bytes: Uint8Array, mode: number | null): void;
  rename(from: string, to: string): void;
  /** Removes a file where there is one. */
  remove(path: string): void;
}

/** The real disk. */
const DISK: Disk = {
  find: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? { path: realpathSync(path), mode: found.mode & 0o777 } : null;
  },
  probe: (path) => closeSync(openSync(path, 'r+')),
  create: (path, bytes, mode) => {
    const file = openSync(path, 'wx');
    try {
      if (mode !== null) tryOut(() => fchmodSync(file, mode));
      writeFileSync(file, bytes);
      tryOut(() => fsyncSync(file));
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** What some disks, as those of a network, do not know how to do: the content is there without it. */
const NOT_KNOWN: ReadonlySet<string> = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM']);

function tryOut(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!NOT_KNOWN.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

interface Staged {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
}

/**
 * Writes the files, none of them until all are on the disk under names of their own: a reader sees
 * the old file or the new one. A signal leaves no temporary file, and once the first has its name
 * it waits for the others. Throws `WriteFailure`.
 */
export async function writeFiles(files: readonly FileContent[], disk: Disk = DISK): Promise<void> {
  const staged: Staged[] = [];
  const clean = () => {
    for (const { temporary } of staged) removeQuietly(disk, temporary);
  };
  await guardSignals(clean, async () => {
    try {
      for (const file of files) {
        stage(file, staged, disk);
        await nextTurn();
      }
      placeAll(staged, disk);
    } catch (error) {
      clean();
      throw error;
    }
  });
}

function stage({ path, bytes }: FileContent, staged: Staged[], disk: Disk): void {
  try {
    const existing = disk.find(path);
    const target = existing?.path ?? path;
    if (existing) disk.probe(target);
    // The name has no extension of a table, so that nobody takes what a crash leaves for an input.
    const temporary = join(
      dirname(target),
      `.pes-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
    );
    staged.push({ path, target, temporary });
    disk.create(temporary, bytes, existing?.mode ?? null);
  } catch (error) {
    throw new WriteFailure(path, error);
  }
}

/** Without a turn between them: a signal finds all of them in place, or none. */
function placeAll(staged: readonly Staged[], disk: Disk): void {
  const written: string[] = [];
  for (const { path, target, temporary } of staged) {
    try {
      disk.rename(temporary, target);
    } catch (error) {
      throw new WriteFailure(path, error, written);
    }
    written.push(path);
  }
}

/** What fails here matters less than what failed before. */
function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // The name says whose it is, and nothing takes it for an input.
  }
}
