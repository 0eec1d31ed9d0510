/** Files put in place together: every one of them is whole on the disk before the first is. */

import { dirname, join } from 'node:path';
import { type Content, codeOf, DISK, type Disk } from './disk.ts';
import { guardSignals, nextTurn } from './signals.ts';

/** A file to write and all it will hold. */
export interface FileContent {
  readonly path: string;
  readonly bytes: Content;
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

interface Staged extends FileContent {
  readonly target: string;
  readonly temporary: string;
}

/**
 * Writes the files, none of them until all are on the disk under names of their own: a reader sees
 * the old file or the new one. Without `replace` no file takes the place of another, not even of
 * one that came meanwhile. A signal leaves no temporary file, and once the first has its name it
 * waits for the others. Pipes and devices are written into, after the files: a reader may let them
 * wait, and a signal end that. Throws `WriteFailure`.
 */
export async function writeFiles(
  files: readonly FileContent[],
  replace: boolean,
  disk: Disk = DISK,
): Promise<void> {
  if (files.length === 0) return;
  const staged: Staged[] = [];
  const streams: FileContent[] = [];
  const written: string[] = [];
  const clean = () => {
    for (const { temporary } of staged) removeQuietly(disk, temporary);
  };
  await guardSignals(clean, async () => {
    try {
      for (const file of files) {
        const kind = stage(file, replace, disk, (begun) => staged.push(begun));
        if (kind === 'stream') streams.push(file);
        await nextTurn();
      }
      // Without a turn between them: a signal finds all of them in place, or none.
      for (const file of staged) attempt(file, written, () => place(file, replace, disk));
    } catch (error) {
      clean();
      throw error;
    }
  });
  for (const file of streams) attempt(file, written, () => pour(file, disk));
}

/** Writes a file under a name that `begin` is told before; of a stream nothing, which is said. */
function stage(
  { path, bytes }: FileContent,
  replace: boolean,
  disk: Disk,
  begin: (staged: Staged) => void,
): 'staged' | 'stream' {
  try {
    const existing = disk.find(path);
    const target = existing?.path ?? path;
    if (existing && !replace) throw Object.assign(new Error('File exists'), { code: 'EEXIST' });
    if (existing?.isStream) return 'stream';
    if (existing) disk.probe(target);
    // The name has no extension of a table, so that nobody takes what a crash leaves for an input.
    const temporary = join(
      dirname(target),
      `.pes-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
    );
    begin({ path, bytes, target, temporary });
    disk.create(temporary, bytes, existing?.mode ?? null);
    return 'staged';
  } catch (error) {
    throw new WriteFailure(path, error);
  }
}

/** Does what puts a file in place, and notes it. */
function attempt({ path }: FileContent, written: string[], action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new WriteFailure(path, error, written);
  }
  written.push(path);
}

/** A name is taken from another file only where that was asked for. */
function place({ bytes, target, temporary }: Staged, replace: boolean, disk: Disk): void {
  if (replace) {
    disk.rename(temporary, target);
    return;
  }
  try {
    disk.link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Some disks know no second name: there, one is still created only where there was none.
    createAlone(target, bytes, disk);
  }
  removeQuietly(disk, temporary);
}

function createAlone(target: string, bytes: Content, disk: Disk): void {
  try {
    disk.create(target, bytes, null);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') removeQuietly(disk, target);
    throw error;
  }
}

/** A reader that closes its end, as `head` does, has what it wanted. */
function pour({ path, bytes }: FileContent, disk: Disk): void {
  try {
    disk.pour(path, bytes);
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error;
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
