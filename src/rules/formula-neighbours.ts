/** What the formulas around one do: those of its trend, of its objective, of its column. */

import { areInverse, bonesOf, essenceOf, referencesOf } from '../model/formula-essence.ts';
import { groupBy } from '../model/group.ts';
import { foldText } from '../model/text.ts';
import { TREND_MEANINGS } from '../model/trend.ts';
import { columnKey, type Formed, type Owner, rowKey } from './formula-cells.ts';

/** Fewer formulas than this show no custom of theirs. */
const FEWEST_NEIGHBOURS = 3;

/** Among whom a formula is the odd one. */
export type Group = 'trend' | 'objective' | 'column';

/** A formula that none of its groups would have there, with what its nearest group does. */
export interface Odd extends Formed {
  /** The form that its neighbours have, as it would be in this cell. */
  readonly custom: string;
  readonly example: Formed;
  readonly group: Group;
  /** Whether it takes the same cells, or fewer of the same row, by another number only. */
  readonly isAmount: boolean;
  /** How many of its column do as it does. */
  readonly often: number;
}

/** A formula with what it does apart from how it is written, and from how long its group is. */
interface Neighbour extends Formed {
  readonly owner: Owner;
  readonly does: string;
}

/**
 * The formulas of indicators that do something else than their neighbours. A formula that is the
 * custom of its trend, of its objective or of its column is none: averages of programmes are as long
 * as each programme, and what accumulates is added up where a level is not.
 */
export function oddFormulas(
  cells: readonly Formed[],
  owners: ReadonlyMap<string, Owner>,
): readonly Odd[] {
  const columns = [...groupBy(cells, ({ at }) => columnKey(at)).values()];
  const odd = columns.flatMap((column) => oddIn(neighboursIn(column, owners)));
  const ofRow = groupBy(
    odd.filter(({ isAmount }) => isAmount),
    ({ at }) => rowKey(at),
  );
  // Another number in several rows, or in several columns of a row, is how long each was programmed.
  return odd.filter(
    ({ at, isAmount, often }) =>
      !isAmount || (often === 1 && (ofRow.get(rowKey(at))?.length ?? 0) === 1),
  );
}

function neighboursIn(
  column: readonly Formed[],
  owners: ReadonlyMap<string, Owner>,
): readonly Neighbour[] {
  return column.flatMap((cell, place) => {
    const owner = owners.get(rowKey(cell.at));
    if (!owner) return [];
    const essence = essenceOf(cell.form);
    const rows = hasDownRange(essence) ? rowsOfBlock(cell, column[place + 1], owners) : 0;
    return [{ ...cell, owner, does: blockForm(essence, rows) }];
  });
}

/** Rows from the cell to the last indicator above the next formula; of the last one, what it reaches. */
function rowsOfBlock(
  { at, form }: Formed,
  next: Formed | undefined,
  owners: ReadonlyMap<string, Owner>,
): number {
  if (!next) return Math.max(0, ...downRangesOf(form).map(({ bottom }) => bottom));
  let last = next.at.row - 1;
  while (last > at.row && !owners.has(rowKey({ ...at, row: last }))) last -= 1;
  return last - at.row;
}

const RANGE = /R\[(-?\d+)\]C(\[-?\d+\]|\d+):R\[(-?\d+)\]C(\[-?\d+\]|\d+)/g;

/** The ranges within one column, whatever their length. */
function downRangesOf(form: string): readonly { readonly bottom: number }[] {
  return [...form.matchAll(RANGE)].flatMap(([, , left, bottom, right]) =>
    left === right ? [{ bottom: Number(bottom) }] : [],
  );
}

function hasDownRange(form: string): boolean {
  return downRangesOf(form).length > 0;
}

/** The form with the last row of each range of a column as its distance from the end of its block. */
function blockForm(form: string, rows: number): string {
  return form.replace(RANGE, (range, top: string, left: string, bottom: string, right: string) =>
    left === right ? `R[${top}]C${left}:E[${Number(bottom) - rows}]C${right}` : range,
  );
}

/** The groups that show what is usual, the nearest first; two of a whole trend show its own. */
const GROUPS: readonly {
  readonly group: Group;
  readonly fewest: number;
  readonly keyOf: (one: Neighbour) => string;
}[] = [
  {
    group: 'trend',
    fewest: FEWEST_NEIGHBOURS,
    keyOf: (one) => `${objectiveOf(one)}/${trendOf(one)}`,
  },
  { group: 'trend', fewest: 2, keyOf: trendOf },
  { group: 'objective', fewest: FEWEST_NEIGHBOURS, keyOf: objectiveOf },
  { group: 'column', fewest: FEWEST_NEIGHBOURS, keyOf: () => '' },
];

function trendOf({ owner: { indicator } }: Neighbour): string {
  return indicator.trend ?? foldText(indicator.trendText ?? '');
}

function objectiveOf({ owner: { objective } }: Neighbour): string {
  return `${objective.number} ${foldText(objective.name)}`;
}

function oddIn(neighbours: readonly Neighbour[]): readonly Odd[] {
  const customs = GROUPS.map(({ group, fewest, keyOf }) => {
    const groups = groupBy(neighbours, keyOf);
    const byKey = new Map([...groups].map(([key, own]) => [key, customOf(own, fewest)]));
    return (one: Neighbour) => ({ group, custom: byKey.get(keyOf(one)) ?? null });
  });
  const byDeed = groupBy(neighbours, ({ does }) => does);
  return neighbours.flatMap((one): Odd[] => {
    const found = customs.map((custom) => custom(one));
    if (found.some(({ custom }) => custom?.does === one.does)) return [];
    const nearest = found.find(({ custom }) => custom !== null);
    if (!nearest?.custom || isTurnedByTrend(one, nearest.custom)) return [];
    // What is calculated from no cell is another figure in each row.
    if (![one, nearest.custom].some(({ form }) => referencesOf(form).length > 0)) return [];
    const model = nearest.custom;
    const { form: custom } = model;
    // The widest of its groups that do so is the one that people see.
    const widest = found.findLast((other) => other.custom?.does === model.does);
    const group = widest?.group ?? nearest.group;
    const isAmount = bonesOf(one.form) === bonesOf(custom);
    const often = byDeed.get(one.does)?.length ?? 1;
    return [{ ...one, custom, example: model, group, isAmount, often }];
  });
}

/** Whether it divides the other way round because less is better there, or nobody knows what is. */
function isTurnedByTrend(one: Neighbour, custom: Neighbour): boolean {
  const better = ({ owner: { indicator } }: Neighbour) =>
    indicator.trend && TREND_MEANINGS[indicator.trend].better;
  const own = better(one);
  return (own === null || own !== better(custom)) && areInverse(one.form, custom.form);
}

/** What more than half of the formulas do, or both of two, as one that does it. */
function customOf(neighbours: readonly Neighbour[], fewest: number): Neighbour | null {
  if (neighbours.length < fewest) return null;
  for (const group of groupBy(neighbours, ({ does }) => does).values()) {
    const [example] = group;
    if (example && group.length * 2 > neighbours.length) return example;
  }
  return null;
}
