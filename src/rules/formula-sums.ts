/** Rules on the sums of the matrix: each should take every row of its group. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { spansIn, steadyForm } from '../model/cell-references.ts';
import { firstRowOf, rowsOf } from './formula-cells.ts';
import { type Judged, ofObjective } from './rule.ts';

/** Sums of a column that take some rows of a group of indicators and leave others. */
export function* sumsMissing({ plan }: Judged): Generator<Finding> {
  if (!plan.surroundings?.formulas.length) return;
  const groups = plan.objectives.map((objective) => ({
    objective,
    rows: objective.indicators.flatMap(rowsOf).sort((a, b) => a - b),
  }));
  const inTable = new Set(groups.flatMap(({ rows }) => rows));
  const top = firstRowOf(plan);
  for (const { formula, at } of plan.surroundings.formulas) {
    if (inTable.has(at.row) || !/^\s*(SUM|SUBTOTAL|AVERAGE|SUMPRODUCT)\s*\(/i.test(formula))
      continue;
    const spans = spansIn(formula);
    const [first] = spans;
    if (!first || spans.some(({ left, right }) => left !== right)) continue;
    const covers = (row: number) => spans.some(({ top, bottom }) => top <= row && row <= bottom);
    const touched = groups.filter(({ rows }) => rows.some(covers));
    const [only] = touched;
    // A sum over two objectives is of the whole plan.
    const ofPlan = touched.length > 1;
    const wanted = ofPlan ? [...inTable] : (only?.rows ?? []);
    const missing = wanted.filter((row) => !covers(row));
    if (missing.length === 0) continue;
    const cells = missing.map((row) => ({ row, column: first.left }));
    const related = cells.map((cell) => placeOf({ ...at, ...cell }));
    const left = {
      formula,
      form: steadyForm(formula, at, top),
      missing: cells,
      rows: missing.map((row) => row - at.row),
    };
    const bearing = only && !ofPlan ? ofObjective(only.objective, null, related) : { related };
    yield finding('PES226', placeOf(at), left, bearing);
  }
}
