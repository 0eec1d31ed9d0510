/** The cells related to a finding, as a sentence names them. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { CitedPlace } from '../../diagnostics/tell.ts';
import { groupBy } from '../../model/group.ts';

/**
 * So many of the cells at most, by where they are: first those of its own sheet, of which that is not
 * said, and those of its file; then those of each other file, with its name and its sheets said once.
 */
export function listRelated(
  { file, sheet, related }: Pick<GatheredFinding, 'file' | 'sheet' | 'related'>,
  most: number,
): string {
  const ordered = groupFirst(related, (place) => place.file, file).flatMap((places) =>
    groupFirst(places, (place) => place.sheet, sheet).flat(),
  );
  const files = [...groupBy(ordered.slice(0, most), (place) => place.file)];
  return files
    .map(([name, places]) => {
      const isOwn = name === file;
      const named = [...groupBy(places, (place) => place.sheet)]
        .map(([tab, cells]) => nameCells(isOwn && tab === sheet ? null : tab, cells))
        .join(', ');
      if (named === '') return name;
      return isOwn ? named : `${named} de ${name}`;
    })
    .join('; ');
}

/** The items by a key, those of one key before all others. */
function groupFirst<T, K>(items: readonly T[], keyOf: (item: T) => K, first: K): T[][] {
  const groups = groupBy(items, keyOf);
  const own = groups.get(first) ?? [];
  groups.delete(first);
  return [own, ...groups.values()];
}

function nameCells(tab: string | null, places: readonly CitedPlace[]): string {
  const cells = places.flatMap(({ cell }) => cell ?? []).join(', ');
  return [tab ?? '', cells].filter((part) => part !== '').join('!');
}
