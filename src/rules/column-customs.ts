/** What the formulas of a column usually do, and which columns they take. */

import { formulaFrom } from '../model/cell-references.ts';
import { referencesOf } from '../model/formula-essence.ts';
import { groupBy } from '../model/group.ts';
import type { Plan } from '../model/plan.ts';
import { columnLetters } from '../model/source.ts';
import type { TableColumn } from '../model/surroundings.ts';
import {
  columnKey,
  type Formed,
  formedCells,
  oncePerPlan,
  ownersByRow,
  rowKey,
} from './formula-cells.ts';
import { columnsOf, type Dated, dated } from './headed-columns.ts';

/** Fewer rows than this show no custom of a column. */
const FEWEST_ROWS = 3;

/** A column with the formula that most of its rows have. */
export interface Custom extends Dated {
  readonly cells: readonly Formed[];
  readonly form: string;
}

/** The columns of formulas that are of one year, each with the formula of most of its rows. */
export const customsOf: (plan: Plan) => readonly Custom[] = oncePerPlan((plan) => {
  const owners = ownersByRow(plan);
  const columns = columnsOf(plan);
  const cells = formedCells(plan).filter(({ at }) => owners.has(rowKey(at)));
  return [...groupBy(cells, ({ at }) => columnKey(at))].flatMap(([key, own]): Custom[] => {
    const column = columns.get(key);
    const head = column && dated(column);
    const custom = [...groupBy(own, ({ form }) => form)].find(
      ([, same]) => same.length >= FEWEST_ROWS && same.length * 2 > own.length,
    );
    return head && custom ? [{ ...head, form: custom[0], cells: custom[1] }] : [];
  });
});

/** The columns that the formula takes on its own row, in order; `null` for what has no heading. */
export function takenBy(
  { form, cells }: Pick<Custom, 'form' | 'cells'>,
  columns: ReadonlyMap<string, TableColumn>,
): readonly (TableColumn | null)[] {
  const [cell] = cells;
  if (!cell) return [];
  return referencesOf(form).map((reference) => {
    const letters = formulaFrom(reference, cell.at).replace(/[$\d]/g, '');
    return (
      [...columns.values()].find(
        ({ at }) => at.sheet === cell.at.sheet && columnLetters(at.column) === letters,
      ) ?? null
    );
  });
}
