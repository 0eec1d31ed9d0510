/** The weights of a level above the indicators, as axes or programmes, which no figure here is computed from. */

import type { UpperWeights } from '../../model/surroundings.ts';
import { refOf, textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';

/** The columns of weights of a level above, each with what it gives to each part of the level. */
export function readUpperWeights(
  table: Table,
  rows: readonly IndicatorRow[],
): readonly UpperWeights[] {
  return table.columns
    .filter(({ meaning }) => meaning.concept === 'objectiveWeight')
    .flatMap((column) => {
      const levels = table.columns
        .filter(({ index, cells }) => index < column.index && cells === 'texts')
        .sort((a, b) => b.index - a.index);
      for (const level of levels) {
        const weights = weightsOf(table, rows, level, column);
        if (weights) return [{ header: column.header, at: refOf(table.grid, column.at), weights }];
      }
      return [];
    });
}

/** The weight of each part of the level, or `null` where some part has two, or none repeats. */
function weightsOf(
  { grid }: Table,
  rows: readonly IndicatorRow[],
  level: Column,
  column: Column,
): UpperWeights['weights'] | null {
  const found = new Map<string, UpperWeights['weights'][number]>();
  let count = 0;
  for (const { row } of rows) {
    const name = textOf(grid.see(row, level.index).cell);
    const { cell, address } = grid.see(row, column.index);
    const weight = cell?.value;
    if (name === '' || typeof weight !== 'number') continue;
    const known = found.get(name);
    if (known && known.weight !== weight) return null;
    if (!known) found.set(name, { name, weight, at: refOf(grid, address) });
    count += 1;
  }
  return found.size > 1 && found.size < count ? [...found.values()] : null;
}
