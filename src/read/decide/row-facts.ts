/** What the rows of a sample say besides their figures: trends, kinds of goal, objectives. */

import type { GoalKind } from '../../model/plan.ts';
import { foldText } from '../../model/text.ts';
import { TREND_MEANINGS } from '../../model/trend.ts';
import { type Grid, textOf } from '../book/grid.ts';
import { addUp, proves } from '../evidence/relations.ts';
import type { Sample } from '../evidence/sample.ts';
import { goalKindOfCell } from '../values/goal-kinds.ts';
import { trendOf } from '../values/trend-words.ts';
import type { RowFacts } from './bonds.ts';
import type { Profiled } from './kinds.ts';
import type { Means } from './preferred.ts';

/** What relations need of the rows: whose trend falls, and which objective each is of. */
export function rowFactsOf(grid: Grid, columns: readonly Profiled[], sample: Sample): RowFacts {
  const trends = columns.find(
    ({ meaning, profile: { trends, filled } }) =>
      meaning.concept === 'trend' || (filled > 0 && trends * 4 >= filled * 3),
  );
  const falling = sample.rows.map((row) => {
    const text = trends ? textOf(grid.see(row, trends.index).cell) : '';
    const trend = text === '' ? null : trendOf(text)?.trend;
    return trend ? TREND_MEANINGS[trend].better === 'less' : false;
  });
  const objectives = columns.filter(({ meaning }) => meaning.concept === 'objective');
  const groups = objectives.map((column) => objectivesOf(grid, column, sample));
  return { falling, groups: [...groups, sample.blocks] };
}

/** What settles columns of one field and year. */
export function meansOf(
  grid: Grid,
  columns: readonly Profiled[],
  sample: Sample,
  lastRow: number,
): Omit<Means, 'isOfGoal' | 'proveOne'> {
  const weights = columns.filter(({ meaning }) => meaning.concept === 'weight');
  return {
    areEqual: (a, b) => areEqual(grid, a, b, sample, lastRow),
    kinds: kindsOf(grid, columns, sample),
    addUpBy(column) {
      const groups = objectivesOf(grid, column, sample);
      return weights.filter(({ profile }) => proves(addUp(profile.values, groups))).length;
    },
  };
}

/** The objective of each row in a column: a blank one is that of the row above. */
function objectivesOf(grid: Grid, { index }: Profiled, { rows }: Sample): readonly string[] {
  let current = '';
  return rows.map((row) => {
    current = foldText(textOf(grid.see(row, index).cell)) || current;
    return current;
  });
}

function kindsOf(
  grid: Grid,
  columns: readonly Profiled[],
  { rows }: Sample,
): ReadonlyMap<GoalKind, number> {
  const counts = new Map<GoalKind, number>();
  const column = columns.find(({ meaning }) => meaning.concept === 'goalKind');
  if (!column) return counts;
  for (const row of rows) {
    const kind = goalKindOfCell(textOf(grid.see(row, column.index).cell));
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Whether two columns say the same in every row: in the sample first, which mostly tells. */
function areEqual(
  grid: Grid,
  a: Profiled,
  b: Profiled,
  { rows }: Sample,
  lastRow: number,
): boolean {
  const same = (row: number) =>
    textOf(grid.see(row, a.index).cell) === textOf(grid.see(row, b.index).cell);
  if (!rows.every(same)) return false;
  const last = rows.at(-1);
  return (
    last === undefined ||
    grid.sheet.rows.every(({ number }) => number <= last || number > lastRow || same(number))
  );
}
