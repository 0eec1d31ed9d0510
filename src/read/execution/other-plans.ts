/** The rows of an export that speak of other plans: a consolidated one brings those of the city. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { foldName } from '../../model/text.ts';
import { refOf } from '../book/grid.ts';
import type { Identities, RowCodes } from '../identity/identity.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';

/**
 * With more rows than this of goals that the matrix lacks, an export is of several plans: a person
 * looks at each of fewer, and at none of so many.
 */
const MOST_STRAYS = 500;

/** The rows of the plan, and those left of others. */
export interface RowsOfPlan {
  readonly own: readonly IndicatorRow[];
  readonly others: readonly IndicatorRow[];
}

/**
 * Parts the rows of a consolidated export: those are the plan's that share a code with it, or a
 * name with an indicator whose code no row gives, or have no code; the rest is left with a note.
 * All rows are the plan's where those of others are few.
 */
export function partRows(
  reader: TableReader,
  identities: Identities,
  rows: readonly IndicatorRow[],
  plan: Plan,
  findings: Finding[],
): RowsOfPlan {
  if (rows.length <= MOST_STRAYS) return { own: rows, others: [] };
  const codes = rows.map(({ row }) => identities.codesOf(row));
  const isOfPlan = compareWith(identities, plan, new Set(codes.map(({ goal }) => goal)));
  const own: IndicatorRow[] = [];
  const others: IndicatorRow[] = [];
  rows.forEach((row, at) => {
    const isOwn = isOfPlan(row.row, codes[at] as RowCodes);
    (isOwn ? own : others).push(row);
  });
  const [first] = others;
  if (!first || others.length <= MOST_STRAYS) return { own: rows, others: [] };
  const cells = reader.cells(first.row, ['goal', 'goalCode']);
  const at = cells.goalCode ?? cells.goal ?? { row: first.row, column: 1 };
  const place = placeOf(refOf(reader.table.grid, at));
  findings.push(finding('PES131', place, { left: others.length, read: own.length }));
  return { own, others };
}

function compareWith(
  identities: Identities,
  plan: Plan,
  exported: ReadonlySet<string | null>,
): (row: number, codes: RowCodes) => boolean {
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  const goals = new Set(indicators.map(({ key }) => key.goalCode));
  const indicatorCodes = new Set(indicators.map(({ key }) => key.indicatorCode));
  const lost = indicators.filter(({ key }) => !exported.has(key.goalCode));
  const names = new Set(
    lost.flatMap(({ names: { goal, indicator } }) =>
      [goal, indicator].flatMap((name) => (name === null ? [] : foldName(name))),
    ),
  );
  const isNamed = (row: number) => {
    const { goal, indicator } = identities.namesOf(row);
    return [goal, indicator].some((name) => name !== null && names.has(foldName(name)));
  };
  return (row, { goal, indicator }) =>
    goal === null ||
    goals.has(goal) ||
    (indicator !== null && indicatorCodes.has(indicator)) ||
    (names.size > 0 && isNamed(row));
}
