/** The formulas of a matrix, each with the indicator on whose row it stands. */

import { relativeForm } from '../model/cell-references.ts';
import { type Indicator, indicatorsOf, type Objective, type Plan } from '../model/plan.ts';
import { a1, type CellRef } from '../model/source.ts';
import type { FormulaCell } from '../model/surroundings.ts';

/** A formula of a row of an indicator, and what it does seen from its own cell. */
export interface Formed extends FormulaCell {
  readonly form: string;
}

/** An indicator with the objective that it is of. */
export interface Owner {
  readonly indicator: Indicator;
  readonly objective: Objective;
}

/** What a function reads of a plan, read once: several rules ask for it, in each vigencia. */
export function oncePerPlan<T extends object>(read: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, T>();
  return (plan) => {
    const before = known.get(plan);
    if (before) return before;
    const found = read(plan);
    known.set(plan, found);
    return found;
  };
}

/** The formulas that the file tells, by column and then by row, each seen from its own cell. */
export const formedCells: (plan: Plan) => readonly Formed[] = oncePerPlan((plan) =>
  (plan.surroundings?.formulas ?? []).flatMap((cell) =>
    cell.formula === '' ? [] : [{ ...cell, form: relativeForm(cell.formula, cell.at) }],
  ),
);

/** The indicator of each row, by `rowKey`. */
export const ownersByRow: (plan: Plan) => ReadonlyMap<string, Owner> = oncePerPlan(
  ({ objectives }) => {
    const owners = new Map<string, Owner>();
    for (const objective of objectives) {
      for (const indicator of objective.indicators) {
        const { sheet } = indicator.source;
        for (const row of rowsOf(indicator))
          owners.set(rowKey({ sheet, row }), { indicator, objective });
      }
    }
    return owners;
  },
);

/** A row with its sheet, as one text. */
export function rowKey({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>): string {
  return `${row} ${sheet}`;
}

/** A column with its sheet, as one text. */
export function columnKey({ sheet, column }: Pick<CellRef, 'sheet' | 'column'>): string {
  return `${column} ${sheet}`;
}

/** A cell with its sheet: sheets that are read together have the same cells. */
export function cellKey(at: CellRef): string {
  return `${a1(at)} ${at.sheet}`;
}

/** The first row with an indicator, which fixed references are as far from wherever the table moves. */
export function firstRowOf(plan: Plan): number {
  let first = Number.POSITIVE_INFINITY;
  for (const indicator of indicatorsOf(plan)) {
    for (const row of rowsOf(indicator)) first = Math.min(first, row);
  }
  return first;
}

/** The rows of an indicator: its own, and in a long table one for each vigencia. */
export function rowsOf({ source, vigencias }: Indicator): readonly number[] {
  if (vigencias.every((one) => one.source.row === source.row)) return [source.row];
  return [...new Set([source.row, ...vigencias.map(({ source: { row } }) => row)])];
}
