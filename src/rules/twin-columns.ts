/** Rules on columns that say the same of two years: their formulas should take the same of each. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { skeletonOf } from '../model/formula-essence.ts';
import type { Plan } from '../model/plan.ts';
import type { TableColumn } from '../model/surroundings.ts';
import { type Custom, customsOf, takenBy } from './column-customs.ts';
import { type Formed, oncePerPlan } from './formula-cells.ts';
import { columnsOf, type Dated, dated, isSameHeading, nameOf } from './headed-columns.ts';
import type { Judged } from './rule.ts';
import { selfDivided } from './self-division.ts';

/** A column that takes, of its year, another thing than its twin takes of its own. */
export interface TwinFault {
  readonly column: TableColumn;
  readonly cells: readonly Formed[];
  /** The column that it takes, and the one that its twin would. */
  readonly taken: TableColumn;
  readonly expected: TableColumn;
  readonly twin: TableColumn;
  readonly takenByTwin: TableColumn;
  /** Another column with its heading, which takes what is expected. */
  readonly same: TableColumn | null;
}

/**
 * Columns whose formula takes other cells of its year than the same column of another year does;
 * where a third one has the heading and the right cells, it is the heading that is wrong.
 */
export function* columnsOfOtherCells({ plan }: Judged): Generator<Finding> {
  for (const fault of twinFaults(plan)) {
    const { column, cells, taken, expected, twin, takenByTwin, same } = fault;
    const [first, ...related] = cells.map(({ at }) => placeOf(at));
    if (!first) continue;
    if (same) {
      const both = { column: nameOf(column), taken: nameOf(taken), same: nameOf(same) };
      yield finding('PES244', placeOf(column.at), both, { related: [placeOf(same.at)] });
      continue;
    }
    const facts = {
      column: nameOf(column),
      taken: nameOf(taken),
      expected: nameOf(expected),
      twin: nameOf(twin),
      takenByTwin: nameOf(takenByTwin),
      rows: cells.length,
    };
    yield finding('PES242', first, facts, { related: [placeOf(twin.at), ...related] });
  }
}

/** The columns that take something else of their year than their twins of the year before do. */
export const twinFaults: (plan: Plan) => readonly TwinFault[] = oncePerPlan((plan) => {
  const columns = columnsOf(plan);
  // What divides a cell by itself is no model of what its twin should take.
  const customs = customsOf(plan)
    .filter(({ cells }) => cells.every((cell) => selfDivided(cell) === null))
    .sort((a, b) => a.year - b.year);
  return customs.flatMap((one, place) => {
    const twin = customs.slice(0, place).findLast((other) => areTwins(other, one));
    return twin ? faultsBetween(twin, one, { columns, customs }) : [];
  });
});

/** Whether two columns of a table say the same of two years, mistyped or not. */
function areTwins(a: Dated, b: Dated): boolean {
  const [first, second] = [a.column.at, b.column.at];
  const inOneTable = first.sheet === second.sheet && first.row === second.row;
  return inOneTable && a.year !== b.year && isSameHeading(a.bare, b.bare);
}

/** What stands around two twins. */
interface Around {
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly customs: readonly Custom[];
}

/** What one of two twins takes that the other does not, if they do otherwise the same. */
function faultsBetween(a: Custom, b: Custom, { columns, customs }: Around): readonly TwinFault[] {
  if (skeletonOf(a.form) !== skeletonOf(b.form)) return [];
  const ofA = takenBy(a, columns);
  const ofB = takenBy(b, columns);
  if (ofA.length !== ofB.length) return [];
  const odd = ofA.flatMap((taken, place): TwinFault[] => {
    const other = ofB[place];
    if (!taken || !other || taken.at.column === other.at.column) return [];
    const [inB, inA] = [twinOf(taken, b.year, columns), twinOf(other, a.year, columns)];
    if (inB?.at.column === other.at.column) return [];
    // Of the two, the one whose heading speaks less of what it takes is wrong.
    const isLater = likeness(b, other) <= likeness(a, taken);
    const [wrong, right] = isLater ? [b, a] : [a, b];
    const [wronglyTaken, rightlyTaken] = isLater ? [other, taken] : [taken, other];
    const expected = isLater ? inB : inA;
    if (!expected) return [];
    const { column, cells } = wrong;
    const ofTwin = { twin: right.column, takenByTwin: rightlyTaken };
    const same = customs.find(
      (one) =>
        one.year === wrong.year &&
        isSameHeading(one.bare, wrong.bare) &&
        one.column.at.sheet === column.at.sheet &&
        takenBy(one, columns)[place]?.at.column === expected.at.column,
    );
    const found = { column, cells, taken: wronglyTaken, expected, ...ofTwin };
    return [{ ...found, same: same?.column ?? null }];
  });
  return odd.slice(0, 1);
}

/** The column that says the same of another year. */
function twinOf(
  column: TableColumn,
  year: number,
  columns: ReadonlyMap<string, TableColumn>,
): TableColumn | null {
  const own = dated(column);
  if (!own) return null;
  const twins = [...columns.values()].filter((other) => {
    const one = dated(other);
    return one?.year === year && areTwins(own, one);
  });
  return twins.length === 1 ? (twins[0] ?? null) : null;
}

/** The share of the words of what is taken that the heading says too. */
function likeness({ bare }: Dated, taken: TableColumn): number {
  const words = new Set(bare.split(' '));
  const own = (dated(taken)?.bare ?? '').split(' ');
  return own.filter((word) => words.has(word)).length / own.length;
}
