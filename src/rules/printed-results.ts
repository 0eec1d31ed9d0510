/** Rules on what the cells of a matrix show: errors, and results that their formulas do not give. */

import { type Finding, finding, placeOf, wholePlace } from '../diagnostics/finding.ts';
import { steadyForm } from '../model/cell-references.ts';
import { groupBy } from '../model/group.ts';
import { columnKey, firstRowOf } from './formula-cells.ts';
import { columnsOf, nameOf } from './headed-columns.ts';
import type { Judged } from './rule.ts';

/** Cells that show an error; those of a figure that is read were told when it was. */
export function* errorsPrinted({ plan }: Judged): Generator<Finding> {
  const columns = columnsOf(plan);
  for (const { text, at } of plan.surroundings?.errors ?? []) {
    const column = columns.get(columnKey(at));
    if (column) yield finding('PES405', placeOf(at), { text, column: nameOf(column) });
  }
}

/** Formulas whose result in the file is not what they give; those of a figure that is read were told when it was. */
export function* staleResults({ plan }: Judged): Generator<Finding> {
  const { stale = [] } = plan.surroundings ?? {};
  if (stale.length === 0) return;
  const top = firstRowOf(plan);
  for (const { formula, stored, given, at } of stale) {
    const form = steadyForm(formula, at, top);
    yield finding('PES406', placeOf(at), { formula, form, stored, given });
  }
}

/** Beside results that are no longer so: the formulas of the sheet of which it is not known. */
export function* uncheckedResults({ plan }: Judged): Generator<Finding> {
  const { unchecked = [], stale = [] } = plan.surroundings ?? {};
  for (const [sheet, cells] of groupBy(unchecked, ({ sheet: own }) => own)) {
    const [first] = cells;
    if (!first || !stale.some(({ at }) => at.sheet === sheet)) continue;
    const place = wholePlace(first.file, sheet);
    const related = [placeOf(first)];
    yield finding('PES407', place, { count: cells.length }, { related });
  }
}
