/** The baselines that figures of a table are measured from. */

import type { ObjectiveEvaluation } from '../../../model/evaluation.ts';
import { usesBaseline } from '../../../model/trend.ts';
import { amountCell, type Fact, type ReportPart } from '../../cells/report-sheet.ts';
import { titleGoal, titleIndicator } from '../goal-names.ts';
import { nameInputs } from '../live/cell-ids.ts';
import type { ComputeReport } from '../report.ts';

/** The baselines that the progress of the table is measured from, where the method uses them. */
export function listBaselines(
  { evaluation: { method } }: ComputeReport,
  { indicators }: ObjectiveEvaluation,
  index: number,
): readonly ReportPart[] {
  const facts = indicators.flatMap(({ indicator }, place): Fact[] => {
    const { baseline, trend } = indicator;
    const measured = trend !== null && usesBaseline(trend, method.decreciente);
    if (!measured || baseline.kind !== 'number') return [];
    const formula = [{ cell: nameInputs(index, place).baseline }];
    const name = titleIndicator(indicator) ?? titleGoal(indicator) ?? 'indicador sin nombre';
    return [{ label: `Línea base de ${name}`, value: { ...amountCell(baseline), formula } }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}
