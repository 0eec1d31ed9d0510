/** The document `pes/compare/1`: the comparison as other programs read it. */

import type { ComparedObjective, Comparison, ObjectiveChange } from '../../model/comparison.ts';
import { formatPercent, formatPoints } from '../../model/number.ts';
import {
  countFindings,
  describeError,
  describeFinding,
  describeInput,
  type FailedRun,
} from '../json/document-parts.ts';
import { writeJson } from '../json/json-text.ts';
import type { Tool } from '../origin.ts';
import { describeChange, describePart } from './document-change.ts';
import {
  COMPARE_SCHEMA,
  type CompareDocument,
  type DocumentFigure,
  type DocumentMoment,
  type DocumentObjectiveChange,
  type DocumentSeries,
  type DocumentStep,
} from './document-shape.ts';
import { sayHeaviest } from './heaviest.ts';
import type { CompareReport, CompareStep, Moment } from './report.ts';

/** The document of a comparison that was done. */
export function composeCompareDocument(report: CompareReport): CompareDocument {
  const { tool, moments, steps, series, command } = report;
  return {
    schema: COMPARE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    moments: moments.map(describeMoment),
    steps: steps.flatMap((step, at) => {
      const [before, after] = [moments[at], moments[at + 1]];
      return before && after ? [describeStep(step, at, { before, after })] : [];
    }),
    series: series.map(describeSeries),
    findings: [],
    command,
    summary: countFindings(moments.flatMap(({ findings }) => findings)),
    error: null,
  };
}

/** The text of the document of a comparison that could not be done, in the same shape. */
export function writeCompareFailure(
  tool: Tool,
  { error, findings: gathered = [] }: FailedRun,
): string {
  const findings = gathered.map(describeFinding);
  const document: CompareDocument = {
    schema: COMPARE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    moments: [],
    steps: [],
    series: [],
    findings,
    command: null,
    summary: countFindings(findings),
    error: describeError(error),
  };
  return writeJson(document);
}

function describeSeries(figures: CompareReport['series'][number]): DocumentSeries {
  const own = figures.findLast((one) => one !== null)?.objective;
  return {
    number: own?.number ?? 0,
    name: own?.name ?? '',
    compliances: figures.map((one) => one?.compliance ?? null),
  };
}

function describeMoment({
  label,
  name,
  plan,
  evaluation,
  inputs,
  findings,
}: Moment): DocumentMoment {
  const { vigencia, cutoff, method } = evaluation;
  return {
    label,
    name,
    plan: { name: plan.name, sector: plan.sector },
    vigencia,
    cutoff,
    method: { decreciente: method.decreciente, programmedFrom: method.programmedFrom },
    inputs: inputs.map(describeInput),
    findings,
  };
}

interface Sides {
  readonly before: Moment;
  readonly after: Moment;
}

function describeStep({ comparison, closed }: CompareStep, at: number, sides: Sides): DocumentStep {
  return {
    before: at,
    after: at + 1,
    text: sayHeaviest(comparison),
    objectives: comparison.objectives.map((one) => describeObjective(one, comparison, sides)),
    changes: comparison.changes.map(describeChange),
    closed: closed.map(({ vigencia, changes }) => ({
      vigencia,
      changes: changes.map(describeChange),
    })),
  };
}

function describeObjective(
  { before, after, change, parts }: ObjectiveChange,
  comparison: Comparison,
  sides: Sides,
): DocumentObjectiveChange {
  const own = (after ?? before)?.objective;
  return {
    number: own?.number ?? 0,
    name: own?.name ?? '',
    before: describeFigure(before, sides.before),
    after: describeFigure(after, sides.after),
    change,
    changeText: change === null ? null : formatPoints(change),
    parts: parts.map((part) => describePart(part, comparison)),
  };
}

function describeFigure(
  objective: ComparedObjective | null,
  { absences }: Moment,
): DocumentFigure | null {
  if (!objective) return null;
  const { compliance, complete } = objective;
  return {
    compliance,
    complianceText: compliance === null ? null : formatPercent(compliance),
    complete,
    reason: absences.get(objective) ?? null,
  };
}
