/** Rules on the weights of the levels above the indicators. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { toExcelDigits } from '../model/number.ts';
import type { Judged } from './rule.ts';

/** Weights further from a whole than this are of parts of several wholes. */
const NEAR = 0.2;
/** Half a percentage point, as for the weights of an objective. */
const TOLERANCE = 0.005;

/** Weights of a level above that should add up to 100 %, and miss it by a little. */
export function* upperWeights({ plan }: Judged): Generator<Finding> {
  for (const { header, at, weights } of plan.surroundings?.upperWeights ?? []) {
    const isInPercent = weights.every(({ weight }) => weight === 0 || weight >= 1);
    const shares = weights.map(({ weight }) => (isInPercent ? weight / 100 : weight));
    const sum = shares.reduce((total, one) => total + one, 0);
    const missing = toExcelDigits(Math.abs(sum - 1));
    if (missing > NEAR || missing <= TOLERANCE) continue;
    const related = weights.map((one) => placeOf(one.at));
    yield finding('PES234', placeOf(at), { header, shares, sum }, { related });
  }
}
