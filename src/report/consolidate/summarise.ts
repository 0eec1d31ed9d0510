/** A case in what a consolidation keeps of it: its words and figures, and nothing of its files. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { PlanTally } from '../../model/consolidation.ts';
import type { Evaluation, IndicatorEvaluation, Operand } from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import type { Plan } from '../../model/plan.ts';
import { fileRef } from '../../model/source.ts';
import { capitalise } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { ReportCell } from '../cells/report-sheet.ts';
import {
  complianceCell,
  executedCell,
  programmedCell,
  progressCell,
  trendCell,
  weightCell,
} from '../compute/figure-cells.ts';
import { titleGoal, titleIndicator } from '../compute/goal-names.ts';
import { explainAbsence } from '../compute/objective-notes.ts';
import { countFindings, describeIdentity, describeInput } from '../json/document-parts.ts';
import type { ReportInput } from '../origin.ts';
import { writeIndicatorReason } from '../words.ts';
import type { FigureSummary, FindingSummary, IndicatorSummary, SectorSummary } from './report.ts';

/** A case that was evaluated, and the commands that give its figures again. */
export interface SummarisedCase {
  readonly name: string;
  readonly path: string;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly tally: PlanTally;
  readonly findings: readonly GatheredFinding[];
  readonly inputs: readonly ReportInput[];
  readonly command: string;
  /** The command that explains the objective of that number. */
  readonly commandFor: (objective: number) => string;
}

/** What is kept of a case; its inputs are digested here, while they are open. */
export function summariseCase(one: SummarisedCase): SectorSummary {
  const { name, path, plan, evaluation, tally, findings, inputs, command, commandFor } = one;
  return {
    name,
    path,
    plan: { name: plan.name, sector: plan.sector, vigencias: plan.vigencias },
    inputs: inputs.map(describeInput),
    tally,
    objectives: evaluation.objectives.flatMap((evaluated, at) => {
      const own = tally.objectives[at];
      const { reason, objective } = evaluated;
      const absence = reason && explainAbsence(evaluated, reason, evaluation.vigencia);
      const explained = objective.unnamed ? null : commandFor(objective.number);
      const complianceText = writeCell(complianceCell(evaluated));
      return own ? [{ tally: own, complianceText, reason: absence, command: explained }] : [];
    }),
    findings: summariseFindings(findings),
    counts: countFindings(findings),
    command,
  };
}

/** The findings by code and severity, in the order in which the first of each is told. */
function summariseFindings(findings: readonly GatheredFinding[]): readonly FindingSummary[] {
  const groups = groupBy(findings, ({ code, severity }) => `${severity} ${code}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { code, severity, message, help, file, sheet, cell } = first;
    const cells = group.reduce((sum, one) => sum + one.cells.length, 0);
    const place = { file, sheet, cell };
    return [{ code, severity, findings: group.length, cells, message, help, place }];
  });
}

/** The indicators of each objective, in what is kept of them. */
export function summariseIndicators({
  objectives,
}: Evaluation): readonly (readonly IndicatorSummary[])[] {
  return objectives.map(({ indicators }) => indicators.map(summariseIndicator));
}

function summariseIndicator(one: IndicatorEvaluation): IndicatorSummary {
  const { indicator, progress, status, reason, observation } = one;
  return {
    ...describeIdentity(indicator),
    goalTitle: titleGoal(indicator),
    indicatorTitle: titleIndicator(indicator),
    trend: indicator.trend,
    trendText: writeCell(trendCell(one)),
    weight: summariseFigure(one.weight, weightCell(one)),
    programmed: summariseFigure(one.programmed, programmedCell(one)),
    executed: summariseFigure(one.executed, executedCell(one)),
    progress,
    progressText: writeCell(progressCell(one)),
    status,
    reason: reason === null ? null : `${capitalise(writeIndicatorReason(reason))}.`,
    observation: observation?.trim() || null,
    sources: {
      weight: writeSource(one.weight),
      programmed: writeSource(one.programmed),
      executed: writeSource(one.executed),
    },
  };
}

function summariseFigure({ figure }: Operand, cell: ReportCell): FigureSummary {
  return {
    value: numberOf(figure),
    percent: figure.kind === 'number' && figure.percent,
    absent: cell.kind === 'absent' ? cell.text : null,
  };
}

function writeSource({ at }: Operand): string | null {
  return at === null ? null : fileRef(at);
}
