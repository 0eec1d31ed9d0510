/** Side tables that give the same of the same indicators: which of two versions counts. */

import type { SheetReason } from '../../model/layout.ts';
import type { Left } from '../parts/part.ts';
import { precedence } from '../parts/versions.ts';
import type { Match } from './match-rows.ts';
import { givenBy } from './slots.ts';

/** What tells a version of a table from a later one, and not from one with more columns. */
const OF_VERSIONS: ReadonlySet<SheetReason> = new Set([
  'previous',
  'standing',
  'version',
  'cutoff',
]);

/** The matches without those of which a later version is there. */
export function laterOnes(matches: readonly Match[]): {
  readonly kept: readonly Match[];
  readonly left: readonly Left[];
} {
  const left: Left[] = [];
  const kept = matches.filter((match) => {
    const part = match.side.part;
    for (const other of matches) {
      if (other === match || !giveTheSame(other, match)) continue;
      const over = other.side.part;
      const { difference, because, isSure } = precedence(over, part, 'matrix');
      if (difference > 0 && isSure && OF_VERSIONS.has(because)) {
        left.push({ part, over, because, isKeyed: true });
        return false;
      }
    }
    return true;
  });
  return { kept, left };
}

function giveTheSame(a: Match, b: Match): boolean {
  const given = givenBy(b.side.part, new Set());
  return givenBy(a.side.part, new Set()).some((one) =>
    given.some(({ field, vigencia }) => field === one.field && vigencia === one.vigencia),
  );
}
