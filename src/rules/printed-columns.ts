/** What a printed percentage is worked out of, where its formulas take other columns than our progress does. */

import type { IndicatorEvaluation } from '../model/evaluation.ts';
import { groupBy } from '../model/group.ts';
import type { Plan } from '../model/plan.ts';
import { type CellRef, cellOf, type Source } from '../model/source.ts';
import type { TableColumn } from '../model/surroundings.ts';
import { takenBy } from './column-customs.ts';
import { cellKey, columnKey, type Formed, formedCells } from './formula-cells.ts';
import { columnsOf } from './headed-columns.ts';

/** A row that prints a percentage. */
interface PrintingRow {
  readonly evaluated: IndicatorEvaluation;
  readonly source: Source<'progress'>;
}

/** The formula of the rows that print a percentage, and the columns that it takes. */
export interface TakenColumns<Row> {
  readonly first: Formed;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Row[];
}

/** The formula that so large a share of the rows has, where no operand of theirs stands in a column that it takes. */
export function columnsTaken<Row extends PrintingRow>(
  plan: Plan,
  rows: readonly Row[],
  share: number,
): TakenColumns<Row> | null {
  const formed = new Map(formedCells(plan).map((cell) => [cellKey(cell.at), cell]));
  const cells = rows.flatMap((row) => {
    const at = cellOf(row.source, 'progress');
    const cell = at && formed.get(cellKey(at));
    return cell ? [{ row, cell }] : [];
  });
  const same = [...groupBy(cells, ({ cell }) => cell.form).values()].find(
    (group) => group.length >= rows.length * share,
  );
  const [first] = same ?? [];
  if (!same || !first) return null;
  const { form } = first.cell;
  const taken = takenBy({ form, cells: same.map(({ cell }) => cell) }, columnsOf(plan));
  const columns = [...new Set(taken.flatMap((column) => column ?? []))];
  const own = new Set(same.flatMap(({ row }) => operandsOf(row.evaluated)).map(columnKey));
  if (columns.every(({ at }) => own.has(columnKey(at)))) return null;
  return { first: first.cell, columns, rows: same.map(({ row }) => row) };
}

function operandsOf({ programmed, executed }: IndicatorEvaluation): readonly CellRef[] {
  return [programmed, executed].flatMap(({ at }) => at ?? []);
}
