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

/** The formulas of each plan looked at: several rules ask for them, in each vigencia. */
const FORMED = new WeakMap<Plan, readonly Formed[]>();

/** The formulas that the file tells, by column and then by row, each seen from its own cell. */
export function formedCells(plan: Plan): readonly Formed[] {
  const known = FORMED.get(plan);
  if (known) return known;
  const formed = (plan.surroundings?.formulas ?? []).flatMap((cell) =>
    cell.formula === '' ? [] : [{ ...cell, form: relativeForm(cell.formula, cell.at) }],
  );
  FORMED.set(plan, formed);
  return formed;
}

/** The indicator of each row, by `rowKey`. */
export function ownersByRow({ objectives }: Plan): ReadonlyMap<string, Owner> {
  return new Map(
    objectives.flatMap((objective) =>
      objective.indicators.flatMap((indicator) =>
        rowsOf(indicator).map((row): [string, Owner] => [
          rowKey({ ...indicator.source, row }),
          { indicator, objective },
        ]),
      ),
    ),
  );
}

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
  const rows = indicatorsOf(plan).flatMap(rowsOf);
  return rows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
}

/** The rows of an indicator: its own, and in a long table one for each vigencia. */
export function rowsOf({ source, vigencias }: Indicator): readonly number[] {
  return [...new Set([source.row, ...vigencias.map(({ source: { row } }) => row)])];
}
