/** Rules on how the parts of a year are put together: what was programmed as what was executed. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { bonesOf, essenceOf, skeletonOf } from '../model/formula-essence.ts';
import { indicatorsOf } from '../model/plan.ts';
import { cellKey, formedCells } from './formula-cells.ts';
import { type Judged, ofIndicator } from './rule.ts';

/** Sums and averages of several cells, as bones show them. */
const SEVERAL = /#\+#|\b(?:SUM|AVERAGE)\(/i;

/** Years whose target is a sum of its parts and whose execution is their mean, or over another number. */
export function* totalsPutTogether({ plan, evaluation }: Judged): Generator<Finding> {
  const formed = new Map(formedCells(plan).map((cell) => [cellKey(cell.at), cell]));
  for (const evaluated of indicatorsOf(evaluation)) {
    const { programmed, executed, progress } = evaluated;
    if (!programmed.at || !executed.at || progress === null) continue;
    const [target, done] = [programmed.at, executed.at].map((at) => formed.get(cellKey(at)));
    if (!target || !done || putTogetherAlike(target.form, done.form)) continue;
    const facts = { programmed: target.formula, executed: done.formula };
    const bearing = ofIndicator(evaluated, evaluation.vigencia, [placeOf(done.at)]);
    yield finding('PES247', placeOf(target.at), facts, bearing);
  }
}

/** Whether two formulas add up or average several cells the same way, or one of them does nothing such. */
function putTogetherAlike(a: string, b: string): boolean {
  const [first, second] = [boneSkeleton(a), boneSkeleton(b)];
  if (!SEVERAL.test(first) || !SEVERAL.test(second)) return true;
  const isSame = first.replace(/AVERAGE/gi, 'SUM') === second.replace(/AVERAGE/gi, 'SUM');
  return !isSame || skeletonOf(essenceOf(a)) === skeletonOf(essenceOf(b));
}

function boneSkeleton(form: string): string {
  return skeletonOf(bonesOf(form));
}
