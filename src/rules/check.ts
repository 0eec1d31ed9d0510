/** Facts to findings: every rule, in the order of the report. */

import type { Finding } from '../diagnostics/finding.ts';
import { ambiguousRecords, onlyInMatrix, onlyInSegplan } from './crossing.ts';
import { closedVigenciaChanged, cutoffDoubts } from './cutoff.ts';
import { baselines, blankTrends, hundredfold, negatives, repeatedKeys } from './operands.ts';
import { conventions, methodsDiffer, overExecution, setbacks, unjustified } from './progress.ts';
import {
  executedDiffers,
  noReport,
  printedProgress,
  programmedDiffers,
  unplannedExecution,
} from './reports.ts';
import type { Facts, Rule } from './rule.ts';
import { objectiveNumbers, weightSums, weightsMissing, weightsUnused } from './weights.ts';

const RULES: readonly Rule[] = [
  objectiveNumbers,
  repeatedKeys,
  weightsMissing,
  weightSums,
  weightsUnused,
  blankTrends,
  negatives,
  baselines,
  cutoffDoubts,
  onlyInMatrix,
  onlyInSegplan,
  ambiguousRecords,
  programmedDiffers,
  executedDiffers,
  hundredfold,
  unplannedExecution,
  noReport,
  overExecution,
  unjustified,
  setbacks,
  methodsDiffer,
  conventions,
  closedVigenciaChanged,
  printedProgress,
];

/** What the rules find on a plan, its executions and their evaluation. */
export function check(facts: Facts): readonly Finding[] {
  return RULES.flatMap((rule) => [...rule(facts)]);
}
