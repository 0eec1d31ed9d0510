/** Rules on formulas that divide a cell by itself. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { groupBy } from '../model/group.ts';
import { type CellRef, columnLetters } from '../model/source.ts';
import { columnKey, type Formed, formedCells, ownersByRow, rowKey } from './formula-cells.ts';
import { columnsOf } from './headed-columns.ts';
import type { Judged } from './rule.ts';

/** Fewer rows than this show no custom of a column: their neighbours tell of them. */
const FEWEST_ROWS = 3;

/** Columns of formulas that divide a cell by itself, once a column. */
export function* dividedByThemselves({ plan }: Judged): Generator<Finding> {
  const owners = ownersByRow(plan);
  const columns = columnsOf(plan);
  const odd = formedCells(plan).flatMap((cell) => {
    const of = selfDivided(cell);
    return of !== null && owners.has(rowKey(cell.at)) ? [{ ...cell, of }] : [];
  });
  for (const cells of groupBy(odd, ({ at, of }) => `${of} ${columnKey(at)}`).values()) {
    const [first, ...related] = cells;
    if (!first || cells.length < FEWEST_ROWS) continue;
    const column = columns.get(columnKey(first.at)) ?? null;
    const facts = {
      formula: first.formula,
      column: { letters: columnLetters(first.at.column), header: column?.header ?? '' },
      rows: cells.length,
    };
    yield finding('PES243', placeOf(first.at), facts, { related: related.map(toPlace) });
  }
}

function toPlace({ at }: { readonly at: CellRef }): Place {
  return placeOf(at);
}

/** The column of the cell that the formula divides by itself, if it does. */
export function selfDivided({ form, at }: Pick<Formed, 'form' | 'at'>): number | null {
  const found = /(R(?:\[-?\d+\]|\d+)C(?:\[(-?\d+)\]|(\d+)))\s*\/\s*\1(?!\d)/.exec(form);
  if (!found) return null;
  const [, , byColumns, fixed] = found;
  return fixed ? Number(fixed) : at.column + Number(byColumns);
}
