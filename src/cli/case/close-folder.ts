/** A folder that nothing more is asked of. */

import { dirname, resolve } from 'node:path';
import type { Opener } from './opener.ts';

/** Lets go of the workbooks of a folder, but for the files that other folders use too. */
export function closeFolder(
  { books, failures, passedOver, traits }: Opener,
  folder: string,
  shared: readonly string[],
): void {
  const kept = new Set(shared.map((path) => resolve(path)));
  const isOf = (path: string) => dirname(path) === resolve(folder) && !kept.has(path);
  const pathIn = (key: string) => key.slice(0, key.lastIndexOf('\n'));
  books.letGo((key) => isOf(pathIn(key)));
  for (const key of failures.keys()) if (isOf(pathIn(key))) failures.delete(key);
  for (const path of traits.keys()) if (isOf(resolve(path))) traits.delete(path);
  for (const path of passedOver.keys()) if (isOf(resolve(path))) passedOver.delete(path);
}
