/** The folders below one, each once, whatever links lead back to it. */

import { join } from 'node:path';
import { CannotRun } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { listFolder } from '../world/system-error.ts';

/** A folder with the names in it; or why they cannot be listed. */
export interface VisitedFolder {
  readonly path: string;
  readonly names: readonly string[];
  readonly failure: CannotRun | null;
}

/** Whether nothing of that name is looked into: hidden files, marks of Excel, packages of a project. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$|node_modules$)/.test(name);
}

/** The folder and those below it, each before its own. */
export function* walkFolders(
  io: Io,
  path: string,
  seen: Set<string> = new Set(),
): Generator<VisitedFolder> {
  // A link may lead back to a folder that holds it.
  const identity = io.identify(path) ?? path;
  if (seen.has(identity)) return;
  seen.add(identity);
  const visited = visit(io, path);
  yield visited;
  for (const name of visited.names) {
    const below = join(path, name);
    if (!isPassedOver(name) && io.isFolder(below)) yield* walkFolders(io, below, seen);
  }
}

function visit(io: Io, path: string): VisitedFolder {
  try {
    return { path, names: listFolder(io, path), failure: null };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { path, names: [], failure: error };
  }
}
