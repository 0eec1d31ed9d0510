/**
 * The pipeline of `pes` as functions: bytes → workbook → plan and execution → evaluation →
 * findings. All of them are pure: no clock, no file, no console.
 */

export { findAsked } from './compute/asked.ts';
export { openOtherFigures } from './compute/causes/other-figures.ts';
export { compare } from './compute/change/compare.ts';
export { findIncomparable } from './compute/consolidation/find-incomparable.ts';
export { tallyPlan } from './compute/consolidation/tally-plan.ts';
export { type Choices, evaluate } from './compute/evaluate.ts';
export { explain } from './compute/explain.ts';
export { evaluateFourYears } from './compute/four-years.ts';
export { findNeeded } from './compute/needed/needed.ts';
export { holdPublished } from './compute/published/hold-published.ts';
export { readOtherwise } from './compute/readings/other-readings.ts';
export type { Code, FactsOf } from './diagnostics/catalogue.ts';
export type { Effect, Severity } from './diagnostics/entry.ts';
export { bearingOn, type Finding, type Place } from './diagnostics/finding.ts';
export { type GatheredFinding, gatherFindings } from './diagnostics/gather.ts';
export { settleFindings } from './diagnostics/settle.ts';
export type { Severities } from './diagnostics/severity.ts';
export type * from './diagnostics/subject.ts';
export {
  type CitedPlace,
  type Telling,
  type ToldFinding,
  type ToldPlace,
  tellFindings,
} from './diagnostics/tell.ts';
export type * from './model/cause.ts';
export type * from './model/comparison.ts';
export type * from './model/consolidation.ts';
export type * from './model/evaluation.ts';
export type * from './model/execution.ts';
export type * from './model/explanation.ts';
export type * from './model/field.ts';
export type * from './model/figure.ts';
export type * from './model/four-years.ts';
export type * from './model/held.ts';
export type * from './model/layout.ts';
export type * from './model/needed.ts';
export type * from './model/plan.ts';
export type * from './model/published.ts';
export type * from './model/reading.ts';
export type * from './model/source.ts';
export type * from './model/surroundings.ts';
export { findContentIn } from './read/book/find-content.ts';
export type * from './read/book/workbook.ts';
export { readCsv } from './read/csv/read-csv.ts';
export type * from './read/decide/hints.ts';
export type { ExecutionOptions } from './read/execution/execution-options.ts';
export { type ReadExecution, readExecution } from './read/execution/read-execution.ts';
export {
  type Inspection,
  type InspectionHints,
  inspectWorkbook,
} from './read/inspect/inspect-workbook.ts';
export { type PlanOptions, type ReadPlan, readPlan } from './read/plan/read-plan.ts';
export { type ReadPublished, readPublished } from './read/published/read-published.ts';
export { DEFAULT_LIMITS, type Limits, type ReadOptions } from './read/xlsx/limits.ts';
export { readWorkbook } from './read/xlsx/read-workbook.ts';
export { UnreadableWorkbook } from './read/xlsx/unreadable-workbook.ts';
export { check, checkFormulation } from './rules/check.ts';
export type { Judged } from './rules/rule.ts';
