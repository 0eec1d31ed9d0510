/** A small table at the right of another, under headings of the same row: a summary, the data of a chart. */

import type { Concept } from '../headings/meaning.ts';
import type { Profiled } from './kinds.ts';

/** What names the rows of a table: twice, with nothing between, it is of two tables. */
const NAMING: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'objective',
  'goal',
  'indicator',
  'entity',
]);

/**
 * The columns, with those of a table at the right told apart: after a column that is empty they name
 * their rows again, and these are fewer than those of the table. What they hold is of no indicator.
 */
export function setSideTableApart(columns: readonly Profiled[]): readonly Profiled[] {
  const first = columns.findIndex((_, at) => at > 0 && beginsSideTable(columns, at));
  if (first === -1) return columns;
  return columns.map((column, at) =>
    at < first
      ? column
      : { ...column, meaning: { ...column.meaning, concept: 'unused', rivals: [], unknown: [] } },
  );
}

function beginsSideTable(columns: readonly Profiled[], at: number): boolean {
  const [left, right] = [columns.slice(0, at), columns.slice(at)];
  const isApart = (right[0]?.index ?? 0) > (left.at(-1)?.index ?? 0) + 1;
  if (!isApart || right.some(({ meaning }) => meaning.given)) return false;
  const named = new Set(left.map(({ meaning: { concept } }) => concept));
  const namesAgain = right.some(
    ({ meaning: { concept } }) => NAMING.has(concept) && named.has(concept),
  );
  return namesAgain && rowsOf(right) > 0 && rowsOf(right) < rowsOf(left);
}

/** How far down the fullest of the columns goes. */
function rowsOf(columns: readonly Profiled[]): number {
  return Math.max(...columns.map(({ profile }) => profile.filled));
}
