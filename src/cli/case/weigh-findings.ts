/** What is found of an evaluation, with what each finding does to its figures. */

import { readNamed } from '../../compute/readings/other-readings.ts';
import { readPrinted } from '../../compute/readings/printed-reading.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { orderByShift, weighFindings } from '../../diagnostics/shift.ts';
import { check } from '../../rules/check.ts';
import type { Judged } from '../../rules/rule.ts';
import type { FindingOrder } from '../world/stderr.ts';

/** What the rules find of an evaluation, weighed. */
export function checkWeighed(judged: Judged): readonly Finding[] {
  return weighFindings(check(judged), judged.evaluation, { readNamed, readPrinted });
}

/** The findings in the order asked for. */
export function orderFindingsBy<F extends GatheredFinding>(
  order: FindingOrder,
  findings: readonly F[],
): readonly F[] {
  return order === 'efecto' ? orderByShift(findings) : findings;
}
