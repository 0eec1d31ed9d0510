/** Where each figure of a slide comes from, in a sentence for its notes. */

import type {
  IndicatorEvaluation,
  Method,
  ObjectiveEvaluation,
  Operand,
} from '../../../model/evaluation.ts';
import { formatPercent, formatPercentBriefly } from '../../../model/number.ts';
import { fileRef } from '../../../model/source.ts';
import { capitalise } from '../../../model/spanish.ts';
import { TREND_MEANINGS } from '../../../model/trend.ts';
import { writeCell } from '../../cells/cell-text.ts';
import { DECREASING_FORMULAS, writeIndicatorReason } from '../../words.ts';
import { complianceCell, executedCell, programmedCell, weightCell } from '../figure-cells.ts';
import { labelGoal, sayObjective } from '../goal-names.ts';
import { explainAbsence } from '../objective-notes.ts';

/** The name of an indicator in a note: its goal, and its code where it has one. */
export function nameBriefly({ indicator }: IndicatorEvaluation): string {
  const { indicatorCode } = indicator.key;
  const goal = labelGoal(indicator);
  return indicatorCode === null ? goal : `${goal}, indicador ${indicatorCode}`;
}

/** Each operand of an indicator with its cell, and the rule that gives its progress. */
export function tellSources(one: IndicatorEvaluation, method: Method): string {
  const operands = [
    `ponderación ${writeCell(weightCell(one))}${tellCell(one.weight)}`,
    `programado ${writeCell(programmedCell(one))}${tellCell(one.programmed)}`,
    `ejecutado ${writeCell(executedCell(one))}${tellCell(one.executed)}`,
  ];
  return `${nameBriefly(one)}: ${operands.join('; ')}; ${tellProgress(one, method)}.`;
}

function tellCell({ at }: Operand): string {
  return at === null ? '' : ` (${fileRef(at)})`;
}

function tellProgress(one: IndicatorEvaluation, method: Method): string {
  const { progress, reason, indicator } = one;
  if (progress === null) {
    return `sin avance: ${reason === null ? 'no es calculable' : writeIndicatorReason(reason)}`;
  }
  const isLess = indicator.trend !== null && TREND_MEANINGS[indicator.trend].better === 'less';
  const rule = isLess ? DECREASING_FORMULAS[method.decreciente] : 'ejecutado ÷ programado';
  return `avance ${formatPercent(progress)} = ${rule}`;
}

/** How the figure of an objective adds up, or why there is none. */
export function tellCompliance(evaluated: ObjectiveEvaluation, vigencia: number): string {
  const { compliance, reason, indicators, objective } = evaluated;
  if (compliance === null) {
    return reason === null
      ? `${sayObjective(objective)}: ${writeCell(complianceCell(evaluated))}.`
      : capitalise(explainAbsence(evaluated, reason, vigencia));
  }
  const terms = indicators.flatMap(({ effectiveWeight, progress, contribution }) => {
    if (effectiveWeight === null || contribution === null) return [];
    const done = progress === null ? '0 (sin reporte)' : formatPercent(progress);
    return [`${formatPercentBriefly(effectiveWeight)} × ${done}`];
  });
  return `${sayObjective(objective)}: ${formatPercent(compliance)} = ${terms.join(' + ')}.`;
}
