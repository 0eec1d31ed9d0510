/** The names of a folder: those that may be books, and those that are told together. */

import { join } from 'node:path';
import { namesTableFile } from '../../../read/book/file-names.ts';
import type { GatheredFiles } from '../../../report/consolidate/report.ts';
import { ACCEPTANCES_NAME } from '../../case/acceptance-file.ts';
import type { VisitedFolder } from '../../case/walk-folders.ts';
import { CONFIG_NAME } from '../../configuration/configuration.ts';
import { writeSlashes } from '../../words/slashes.ts';
import type { Io } from '../../world/io.ts';

/** Books of other programs: reading one says what to save it as. */
const OTHER_BOOKS = /\.(?:xls|xlsb|ods)$/i;

/** Paths of the books of a folder, as every shell takes them; of the rest, what each is. */
export interface SortedNames {
  readonly books: readonly string[];
  readonly others: readonly (readonly [kind: GatheredFiles['kind'], path: string])[];
}

/** Tells the names of a folder apart; those of its folders that are looked into are in neither list. */
export function sortNames(io: Io, { path: folder, names }: VisitedFolder): SortedNames {
  const books: string[] = [];
  const others: (readonly [GatheredFiles['kind'], string])[] = [];
  for (const name of names) {
    const path = writeSlashes(join(folder, name));
    const kind = kindOf(io, name, path);
    if (kind === 'book') books.push(path);
    else if (kind !== null) others.push([kind, path]);
  }
  return { books, others };
}

function kindOf(io: Io, name: string, path: string): GatheredFiles['kind'] | 'book' | null {
  if (/^(?:~\$|\.~lock\.)/.test(name)) return 'lock';
  if (io.isFolder(path)) {
    if (name === 'node_modules') return 'unvisited';
    return name.startsWith('.') ? 'hidden' : null;
  }
  if (name.startsWith('.')) return 'hidden';
  if (name === CONFIG_NAME || name === ACCEPTANCES_NAME) return 'settings';
  const isBook = namesTableFile(name) || OTHER_BOOKS.test(name);
  return isBook && io.isFile(path) ? 'book' : 'other-file';
}
