/** An indicator as lines: its formula, what it adds to its objective, and its operands. */

import { isProgrammed, type ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { IndicatorExplanation } from '../../model/explanation.ts';
import { numberOf } from '../../model/figure.ts';
import type { Indicator } from '../../model/plan.ts';
import { capitalise } from '../../model/spanish.ts';
import { writeCell } from '../cells/cell-text.ts';
import type { OutlineItem } from '../cells/outline.ts';
import { progressCell } from '../compute/figure-cells.ts';
import { titleBriefly } from '../compute/goal-names.ts';
import { PROGRESS_NOTES, writeIndicatorReason } from '../words.ts';
import {
  writeFactor,
  writePoints,
  writeProgressFormula,
  writeRatio,
  writeWeight,
} from './formulas.ts';
import { listOperandItems } from './operand-items.ts';

/** The indicator under its name and its figure. */
export function composeIndicator(
  explained: IndicatorExplanation,
  objective: ObjectiveEvaluation,
): OutlineItem {
  const { evaluated } = explained;
  const figure = writeCell(progressCell(evaluated));
  return {
    text: `${nameIndicator(evaluated.indicator)} · ${figure}`,
    items: listIndicatorItems(explained, objective),
  };
}

/** Name of an indicator for a line of its own: «Indicador 4231: Número de entidades…». */
export function nameIndicator(indicator: Indicator): string {
  const name = titleBriefly(indicator) ?? 'Indicador sin nombre';
  return indicator.key.indicatorCode === null ? name : `Indicador ${name}`;
}

/** The lines under an indicator. */
export function listIndicatorItems(
  explained: IndicatorExplanation,
  objective: ObjectiveEvaluation,
): readonly OutlineItem[] {
  return [
    ...sayProgress(explained).map((text) => ({ text })),
    ...sayContribution(explained, objective).map((text) => ({ text })),
    ...listOperandItems(explained),
  ];
}

/** How the progress was reached, or why there is none. */
function sayProgress(explained: IndicatorExplanation): readonly string[] {
  const { evaluated, exception } = explained;
  const { progress, reason, note } = evaluated;
  if (progress === null) {
    return reason === null ? [] : [`Sin avance: ${writeIndicatorReason(reason)}.`];
  }
  const formula = writeProgressFormula(explained);
  const [words, numbers] = [formula?.words ?? '', formula?.numbers ?? ''];
  const notes = note === null ? [] : [`${capitalise(PROGRESS_NOTES[note])}.`];
  if (exception !== null) {
    return [`Avance: ${words}; ${numbers} no se divide: ${writeRatio(progress)}`, ...notes];
  }
  return [`Avance: ${words} = ${numbers} = ${writeRatio(progress)}`, ...notes];
}

function sayContribution(
  { evaluated }: IndicatorExplanation,
  { compliance, weightSum }: ObjectiveEvaluation,
): readonly string[] {
  const { contribution, effectiveWeight, progress, weight } = evaluated;
  if (compliance === null || contribution === null || effectiveWeight === null) return [];
  const share = numberOf(weight.figure) === effectiveWeight ? writeWeight(weight.figure) : null;
  const factor = share ?? `${writeWeight(weight.figure)} ÷ ${writeRatio(weightSum ?? 1)}`;
  const silent =
    progress === null && isProgrammed(evaluated) ? ' (lo no reportado cuenta como 0)' : '';
  return [
    `Aporta ${writePoints(contribution)} puntos: ${factor} × ${writeFactor(progress ?? 0)}${silent}`,
  ];
}
