/** The document `pes/consolidate/1`: the consolidation as other programs read it. */

import type { Incomparability } from '../../model/consolidation.ts';
import { formatPercent } from '../../model/number.ts';
import { type DocumentError, describeError } from '../json/document-parts.ts';
import type { Tool } from '../origin.ts';
import {
  CONSOLIDATE_SCHEMA,
  type ConsolidateDocument,
  type ConsolidatedIndicator,
  type ConsolidatedObjective,
  type DocumentIncomparability,
  type DocumentSector,
} from './document-shape.ts';
import type { ConsolidateReport, IndicatorSummary, ObjectiveSummary, Sector } from './report.ts';
import { addUp } from './totals.ts';
import { sayIncomparable } from './words.ts';

/** The document but for its sectors, which are described one by one: of many, none is kept. */
export function describeFrame(report: ConsolidateReport): ConsolidateDocument {
  const { tool, folder, vigencia, method, sectors, failures, files, gathered, command } = report;
  const { figures: _, ...totals } = addUp(sectors);
  return {
    ...emptyDocument(tool),
    folder,
    vigencia,
    method: { decreciente: method.decreciente, programmedFrom: method.programmedFrom },
    failures: failures.map(({ path, message, help }) => ({ path, message, help })),
    files: files.map(({ path, kind, of, sha256 }) => ({ path, kind, of, sha256 })),
    gathered: gathered.map(({ kind, names }) => ({ kind, names })),
    summary: { sectors: sectors.length, failures: failures.length, ...totals },
    command,
  };
}

/** The document of a consolidation that could not be done, in the same shape. */
export function describeConsolidateFailure(tool: Tool, error: DocumentError): ConsolidateDocument {
  return { ...emptyDocument(tool), error: describeError(error) };
}

function emptyDocument(tool: Tool): ConsolidateDocument {
  const { figures: _, ...totals } = addUp([]);
  return {
    schema: CONSOLIDATE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    folder: null,
    vigencia: null,
    method: null,
    sectors: [],
    failures: [],
    files: [],
    gathered: [],
    summary: { sectors: 0, failures: 0, ...totals },
    command: null,
    error: null,
  };
}

/** The sector at that place, with all its indicators. */
export function describeSector(
  report: ConsolidateReport,
  at: number,
  sector: Sector,
): DocumentSector {
  const { label, path, plan, tally, inputs, objectives, findings, counts, command } = sector;
  const indicators = report.indicatorsOf(at);
  return {
    name: label,
    path,
    plan: { name: plan.name, sector: plan.sector, vigencias: plan.vigencias },
    cutoff: tally.cutoff,
    inputs,
    objectives: objectives.map((one, place) => describeObjective(one, indicators[place] ?? [])),
    statuses: tally.statuses,
    origins: { programmed: tally.programmed, executed: tally.executed },
    findings: findings.map(({ place, ...own }) => ({ ...own, ...place })),
    summary: counts,
    incomparable: sector.incomparable.map((one) => describeIncomparable(report, sector, one)),
    command,
  };
}

function describeObjective(
  { tally, reason, command }: ObjectiveSummary,
  indicators: readonly IndicatorSummary[],
): ConsolidatedObjective {
  const { number, name, compliance, complete, range, statuses } = tally;
  return {
    number,
    name,
    compliance,
    complianceText: compliance === null ? null : formatPercent(compliance),
    reason,
    complete,
    range,
    statuses,
    command,
    indicators: indicators.map(describeIndicator),
  };
}

function describeIndicator(one: IndicatorSummary): ConsolidatedIndicator {
  return {
    goalKind: one.goalKind,
    goalCode: one.goalCode,
    goal: one.goal,
    indicatorCode: one.indicatorCode,
    entity: one.entity,
    indicator: one.indicator,
    trend: one.trend,
    weight: one.weight.value,
    programmed: one.programmed.value,
    executed: one.executed.value,
    percent: one.programmed.percent || one.executed.percent,
    progress: one.progress,
    progressText: one.progress === null ? null : one.progressText,
    status: one.status,
    reason: one.reason,
    observation: one.observation,
    sources: one.sources,
  };
}

function describeIncomparable(
  report: ConsolidateReport,
  sector: Sector,
  one: Incomparability,
): DocumentIncomparability {
  const objective = 'objective' in one ? one.objective.number : null;
  return { kind: one.kind, objective, text: sayIncomparable(report, sector, one) };
}
