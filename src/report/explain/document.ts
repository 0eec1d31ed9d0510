/** The document `pes/explain/1`: the explanation as other programs read it. */

import type { ObjectiveExplanation } from '../../model/explanation.ts';
import { formatPercent } from '../../model/number.ts';
import type { OtherReading } from '../../model/reading.ts';
import { explainAbsence } from '../compute/objective-notes.ts';
import { sayReading } from '../compute/readings.ts';
import {
  countFindings,
  describeError,
  describeFinding,
  describeNoRun,
  describeRun,
  type FailedRun,
} from '../json/document-parts.ts';
import { writeJson } from '../json/json-text.ts';
import type { Tool } from '../origin.ts';
import { writeDifference } from '../readings.ts';
import { describeIndicator } from './document-indicator.ts';
import {
  type DocumentExplainedObjective,
  type DocumentReading,
  EXPLAIN_SCHEMA,
  type ExplainDocument,
} from './document-shape.ts';
import { selectFindings } from './finding-items.ts';
import { writeComplianceFormula } from './formulas.ts';
import type { ExplainReport } from './report.ts';
import { listRules } from './rule-items.ts';

/** The document of an explanation. */
export function composeExplainDocument(report: ExplainReport): ExplainDocument {
  const { plan, explanation, asked, told, findings, inputs, tool, commandFor } = report;
  const places = new Set(told.map(({ objective }) => objective));
  const chosen = explanation.objectives.filter((_, at) => asked === null || places.has(at));
  return {
    ...EMPTY,
    tool: { name: tool.name, version: tool.version },
    ...describeRun(plan, explanation.evaluation, inputs),
    asked,
    told: told.map(({ objective, place }) => ({
      objective: explanation.objectives[objective]?.evaluated.objective.number ?? objective,
      indicator: place,
    })),
    objectives: chosen.map((own) => describeObjective(own, report)),
    command: commandFor(asked),
    summary: countFindings(findings),
  };
}

/** The text of the document of an explanation that could not be given, in the same shape. */
export function writeExplainFailure(tool: Tool, failure: FailedRun): string {
  const { error, findings = [], inputs } = failure;
  const document: ExplainDocument = {
    ...EMPTY,
    tool: { name: tool.name, version: tool.version },
    ...describeNoRun(inputs),
    summary: countFindings(findings),
    findings: findings.map(describeFinding),
    error: describeError(error),
  };
  return writeJson(document);
}

const EMPTY = {
  schema: EXPLAIN_SCHEMA,
  tool: { name: '', version: '' },
  ...describeNoRun(),
  asked: null,
  told: [],
  objectives: [],
  command: null,
  summary: { errors: 0, warnings: 0, notes: 0 },
  findings: [],
  error: null,
} satisfies ExplainDocument;

function describeObjective(
  own: ObjectiveExplanation,
  { explanation, findings }: ExplainReport,
): DocumentExplainedObjective {
  const { evaluated, indicators, readings } = own;
  const { objective, compliance, reason, weightSum } = evaluated;
  const { vigencia, method } = explanation.evaluation;
  return {
    number: objective.number,
    name: objective.name,
    compliance,
    complianceText: compliance === null ? null : formatPercent(compliance),
    reason: reason === null ? null : explainAbsence(evaluated, reason, vigencia),
    formula: writeComplianceFormula(evaluated),
    weightSum,
    indicators: indicators.map(describeIndicator),
    rules: listRules(own, method, null).map(({ subject, applied, basis, ground }) => ({
      subject,
      applied,
      basis,
      ground,
    })),
    readings: readings.map((one) => describeReading(one, own)),
    findings: selectFindings(findings, own, null).map(describeFinding),
  };
}

function describeReading(one: OtherReading, { evaluated }: ObjectiveExplanation): DocumentReading {
  const { reading, place, other } = one;
  const { compliance } = other;
  const isBoth = compliance !== null && evaluated.compliance !== null;
  const difference = isBoth ? compliance - evaluated.compliance : null;
  return {
    kind: reading.kind,
    text: sayReading(one, evaluated),
    indicator: place,
    progress: place === null ? null : (other.indicators[place]?.progress ?? null),
    compliance,
    complianceText: compliance === null ? null : formatPercent(compliance),
    difference,
    differenceText: difference === null ? null : writeDifference(difference),
  };
}
