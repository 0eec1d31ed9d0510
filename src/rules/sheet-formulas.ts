/** Rules on the formulas of the matrix: each should do on its row what its neighbours do on theirs. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { formulaFrom, steadyForm } from '../model/cell-references.ts';
import { type CellRef, cellOf, columnLetters } from '../model/source.ts';
import {
  cellKey,
  columnKey,
  type Formed,
  firstRowOf,
  formedCells,
  ownersByRow,
  rowKey,
} from './formula-cells.ts';
import { oddFormulas } from './formula-neighbours.ts';
import { type Judged, ofIndicator } from './rule.ts';
import { selfDivided } from './self-division.ts';
import { twinFaults } from './twin-columns.ts';

/** Formulas that are not those of their neighbours; a ratio divided again is reported as such. */
export function* formulaDoubts(judged: Judged): Generator<Finding> {
  const cells = formedCells(judged.plan);
  if (cells.length === 0) return;
  const owners = ownersByRow(judged.plan);
  const top = firstRowOf(judged.plan);
  const ratios = ratiosIn(judged, cells);
  const percents = new Set(cells.filter(({ percent }) => percent).map(({ at }) => cellKey(at)));
  const wrongColumns = new Set(twinFaults(judged.plan).map(({ column }) => columnKey(column.at)));
  const own = cells.filter(({ at }) => owners.has(rowKey(at)) && !wrongColumns.has(columnKey(at)));
  const again = own.filter((cell) => dividesAgain(cell, ratios, percents));
  const bearingOf = (at: CellRef) => {
    const owner = owners.get(rowKey(at));
    return owner ? ofIndicator(owner, null) : {};
  };
  for (const { formula, at } of again) {
    const facts = { formula, form: steadyForm(formula, at, top) };
    yield finding('PES225', placeOf(at), facts, bearingOf(at));
  }
  const told = new Set(again.map(({ at }) => cellKey(at)));
  for (const { formula, at, custom, example, group } of oddFormulas(own, owners)) {
    // Neighbours that divide a cell by itself are no model.
    if (told.has(cellKey(at)) || selfDivided({ form: custom, at }) !== null) continue;
    const expected = formulaFrom(custom, at);
    const form = steadyForm(formula, at, top);
    const column = columnLetters(at.column);
    const facts = { formula, form, expected, custom: steadyForm(expected, at, top), group, column };
    const related = [placeOf(example.at)];
    yield finding('PES224', placeOf(at), facts, { ...bearingOf(at), related });
  }
}

/** The cells of progress with a quotient, which are ratios already; what was executed may be one by its nature. */
function ratiosIn({ plan }: Judged, cells: readonly Formed[]): ReadonlySet<string> {
  const years = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ vigencias }) => vigencias),
  );
  const printed = new Set(
    years.flatMap(({ source }) => {
      const at = cellOf(source, 'progress');
      return at ? [cellKey(at)] : [];
    }),
  );
  const ratios = cells.filter(({ formula, at }) => isRatio(formula) && printed.has(cellKey(at)));
  return new Set(ratios.map(({ at }) => cellKey(at)));
}

const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;

/** One cell divided by another, whatever surrounds it. */
function isRatio(formula: string): boolean {
  return new RegExp(`${REFERENCE}\\s*/\\s*${REFERENCE}`).test(formula);
}

/** Whether the formula divides by 100 what is already a ratio, or divides a cell that is one by an amount. */
function dividesAgain(
  { formula, at }: Formed,
  ratios: ReadonlySet<string>,
  percents: ReadonlySet<string>,
): boolean {
  const byHundred = /\/\s*100\b(?!\s*%)/.test(formula) && !/\*\s*100\b/.test(formula);
  const keyOf = (cell: string) => [cell.replaceAll('$', ''), at.sheet].join(' ');
  const quotients = [...formula.matchAll(new RegExp(`(${REFERENCE})\\s*/\\s*(${REFERENCE})`, 'g'))];
  const again = quotients.some(
    ([, divided = '', by = '']) => ratios.has(keyOf(divided)) && !ratios.has(keyOf(by)),
  );
  if (again) return true;
  const named = [...formula.matchAll(new RegExp(`(${REFERENCE})\\s*/`, 'g'))].map(([, cell = '']) =>
    keyOf(cell),
  );
  const isRate = named.some((cell) => percents.has(cell) || ratios.has(cell));
  return byHundred && (isRatio(formula) || isRate);
}
