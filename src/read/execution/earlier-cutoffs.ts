/** The tables of an export that report earlier cutoffs than those that count. */

import type { Column } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import type { Choice } from '../parts/choose.ts';
import { cutoffsOfPart } from '../parts/cutoffs.ts';
import type { Part } from '../parts/part.ts';

/**
 * The tables of earlier cutoffs of the same indicators, where dates tell which is the earlier; but none in
 * which nobody knows what was executed in the years of which a later one says it.
 */
export function earlierCutoffs(choice: Choice): readonly Part[] {
  const { parts, left } = choice;
  const earlier = left.flatMap(({ part, over, because }) =>
    because === 'cutoff' && !isOnlyOpen(part, over) ? [part] : [],
  );
  return [...parts, ...earlier].every((part) => cutoffsOfPart(part, choice).length > 0)
    ? earlier
    : [];
}

/** Whether what was executed is not decided in one table, of any year, and is in the other of those years. */
function isOnlyOpen({ table }: Part, { table: later }: Part): boolean {
  const open = table.undecided.filter(({ field }) => field === 'executed');
  const openIn = (own: Table, column: Column) =>
    own.undecided.some(({ columns }) => columns.includes(column));
  const executedIn = (own: Table) => own.columns.filter(({ field }) => field === 'executed');
  return (
    open.length > 0 &&
    executedIn(table).every((column) => openIn(table, column)) &&
    open.every(({ vigencia }) =>
      executedIn(later).some(
        (column) => vigencia !== null && column.vigencia === vigencia && !openIn(later, column),
      ),
    )
  );
}
