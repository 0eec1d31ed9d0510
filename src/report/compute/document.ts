/** The document `pes/compute/1`: the answer as other programs read it. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { IndicatorEvaluation, ObjectiveEvaluation, Operand } from '../../model/evaluation.ts';
import { numberOf, type OpenChoice } from '../../model/figure.ts';
import { formatPercent } from '../../model/number.ts';
import { fileRef } from '../../model/source.ts';
import { capitalise } from '../../model/spanish.ts';
import {
  countFindings,
  describeError,
  describeFinding,
  describeNoRun,
  describeRun,
  type FailedRun,
} from '../json/document-parts.ts';
import type { Tool } from '../origin.ts';
import { writeIndicatorReason } from '../words.ts';
import { openNeeds } from './document-needs.ts';
import {
  COMPUTE_SCHEMA,
  type ComputeDocument,
  type DocumentChoice,
  type DocumentIndicator,
  type DocumentNeeds,
  type DocumentObjective,
} from './document-shape.ts';
import { composeNotes, explainAbsence } from './objective-notes.ts';
import type { ComputeReport } from './report.ts';

/** The document of a computation that was done. */
export function composeDocument(report: ComputeReport): ComputeDocument {
  const { plan, evaluation, needed, findings, inputs, tool } = report;
  const { vigencia } = evaluation;
  const needsOf = openNeeds(needed);
  const objectives = evaluation.objectives.map((one) => describeObjective(one, vigencia, needsOf));
  return {
    schema: COMPUTE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    ...describeRun(plan, evaluation, inputs),
    objectives,
    findings: findings.map(describeFinding),
    summary: summarise(objectives, findings),
    error: null,
  };
}

/** The document of a computation that could not be done, in the same shape. */
export function composeFailure(tool: Tool, failure: FailedRun): ComputeDocument {
  const { error, findings = [], inputs } = failure;
  return {
    schema: COMPUTE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    ...describeNoRun(inputs),
    objectives: [],
    findings: findings.map(describeFinding),
    summary: summarise([], findings),
    error: describeError(error),
  };
}

function summarise(
  objectives: readonly DocumentObjective[],
  findings: readonly GatheredFinding[],
): ComputeDocument['summary'] {
  return {
    objectives: objectives.length,
    indicators: objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
    ...countFindings(findings),
  };
}

function describeObjective(
  evaluated: ObjectiveEvaluation,
  vigencia: number,
  needsOf: (evaluated: IndicatorEvaluation) => DocumentNeeds | null,
): DocumentObjective {
  const { objective, compliance, reason, complete, range, weightSum, indicators } = evaluated;
  return {
    number: objective.number,
    name: objective.name,
    compliance,
    complianceText: compliance === null ? null : formatPercent(compliance),
    reason: reason === null ? null : explainAbsence(evaluated, reason, vigencia),
    complete,
    range: range === null ? null : { low: range.low, high: range.high },
    weightSum,
    notes: composeNotes(evaluated, vigencia),
    indicators: indicators.map((one) => describeIndicator(one, needsOf(one))),
  };
}

function describeIndicator(
  evaluated: IndicatorEvaluation,
  needed: DocumentNeeds | null,
): DocumentIndicator {
  const { indicator, progress, reason } = evaluated;
  const { key, names } = indicator;
  return {
    goalKind: key.goalKind,
    goalCode: key.goalCode,
    goal: names.goal,
    indicatorCode: key.indicatorCode,
    entity: key.entity,
    indicator: names.indicator,
    trend: indicator.trend,
    weight: numberOf(evaluated.weight.figure),
    effectiveWeight: evaluated.effectiveWeight,
    programmed: numberOf(evaluated.programmed.figure),
    executed: numberOf(evaluated.executed.figure),
    baseline: numberOf(indicator.baseline),
    percent: [evaluated.programmed, evaluated.executed].some(
      ({ figure }) => figure.kind === 'number' && figure.percent,
    ),
    progress,
    progressText: progress === null ? null : formatPercent(progress),
    contribution: evaluated.contribution,
    status: evaluated.status,
    reason: reason === null ? null : `${capitalise(writeIndicatorReason(reason))}.`,
    undecided: (['trend', 'weight', 'programmed', 'executed', 'baseline'] as const).flatMap(
      (value) => describeChoice(value, choiceOf(evaluated, value)),
    ),
    observation: evaluated.observation,
    needed,
    sources: {
      weight: writeSource(evaluated.weight),
      programmed: writeSource(evaluated.programmed),
      executed: writeSource(evaluated.executed),
    },
  };
}

function choiceOf(
  { indicator, weight, programmed, executed }: IndicatorEvaluation,
  value: DocumentChoice['value'],
): OpenChoice | null {
  if (value === 'trend') return indicator.trendUndecided ?? null;
  const figures = { weight, programmed, executed, baseline: { figure: indicator.baseline } };
  const { figure } = figures[value];
  return figure.kind === 'undecided' ? figure : null;
}

function describeChoice(
  value: DocumentChoice['value'],
  choice: OpenChoice | null,
): readonly DocumentChoice[] {
  if (!choice) return [];
  const cells = choice.cells.map(({ at, text }) => ({ at: fileRef(at), text }));
  return [{ value, finding: choice.finding, cells }];
}

function writeSource({ at }: Operand): string | null {
  return at === null ? null : fileRef(at);
}
