/** Judged to findings: every rule, in the order of the report. */

import type { Finding } from '../diagnostics/finding.ts';
import { programmedScaled, staleObservations, staleRemarks, trendDiffers } from './agreement.ts';
import { baselineDoubts, zeroTargets } from './baseline-side.ts';
import {
  ambiguousRecords,
  crossedByName,
  onlyInMatrix,
  onlyInSegplan,
  rowsTaken,
} from './crossing.ts';
import { closedVigenciaChanged, cutoffDoubts } from './cutoff.ts';
import { sumsMissing } from './formula-sums.ts';
import { emptyObjectives, goalCodes, goalTrends, sharedCodes } from './goals.ts';
import {
  baselines,
  blankTrends,
  columnsMissing,
  hundredfold,
  negatives,
  repeatedKeys,
} from './operands.ts';
import { printedProgress } from './printed-progress.ts';
import { errorsPrinted, staleResults, uncheckedResults } from './printed-results.ts';
import {
  conventions,
  methodsDiffer,
  overExecution,
  rising,
  setbacks,
  unjustified,
} from './progress.ts';
import { publishedFigures } from './published.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import { executedDiffers, noReport, programmedDiffers, unplannedExecution } from './reports.ts';
import type { Judged, Rule } from './rule.ts';
import { dividedByThemselves } from './self-division.ts';
import { formulaDoubts } from './sheet-formulas.ts';
import { targetDoubts } from './targets.ts';
import { printedTotals } from './totals.ts';
import { columnsOfOtherCells } from './twin-columns.ts';
import { upperWeights } from './upper-weights.ts';
import { objectiveNumbers, weightSums, weightsMissing, weightsUnused } from './weights.ts';
import { totalsPutTogether } from './year-totals.ts';

/** Rules that need the matrix alone. */
const FORMULATION_RULES: readonly Rule[] = [
  objectiveNumbers,
  emptyObjectives,
  repeatedKeys,
  columnsMissing,
  goalTrends,
  goalCodes,
  sharedCodes,
  weightsMissing,
  weightSums,
  weightsUnused,
  blankTrends,
  negatives,
  baselines,
  baselineDoubts,
  zeroTargets,
  upperWeights,
  targetDoubts,
  errorsPrinted,
  staleResults,
  uncheckedResults,
  columnsOfOtherCells,
  repeatedHeadings,
  dividedByThemselves,
  formulaDoubts,
  sumsMissing,
  staleRemarks,
];

/** Rules that need an execution besides. */
const EXECUTION_RULES: readonly Rule[] = [
  cutoffDoubts,
  onlyInMatrix,
  onlyInSegplan,
  ambiguousRecords,
  rowsTaken,
  crossedByName,
  trendDiffers,
  programmedDiffers,
  programmedScaled,
  executedDiffers,
  hundredfold,
  totalsPutTogether,
  unplannedExecution,
  noReport,
  overExecution,
  unjustified,
  staleObservations,
  setbacks,
  rising,
  methodsDiffer,
  conventions,
  closedVigenciaChanged,
  printedProgress,
  printedTotals,
  publishedFigures,
];

/** What the rules find on a plan, its executions and their evaluation. */
export function check(judged: Judged): readonly Finding[] {
  return [...FORMULATION_RULES, ...EXECUTION_RULES].flatMap((rule) => [...rule(judged)]);
}

/** What the rules that need no execution find in the vigencia evaluated. */
export function checkFormulation(judged: Judged): readonly Finding[] {
  return FORMULATION_RULES.flatMap((rule) => [...rule(judged)]);
}
