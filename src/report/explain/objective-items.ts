/** An objective as lines: its formula, its weights, its indicators, and what was left out. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import type { ObjectiveExplanation } from '../../model/explanation.ts';
import { numberOf } from '../../model/figure.ts';
import { formatPercent, formatPercentBriefly } from '../../model/number.ts';
import type { OtherReading } from '../../model/reading.ts';
import type { OutlineItem } from '../cells/outline.ts';
import { labelGoal, labelIndicator } from '../compute/goal-names.ts';
import { explainAbsence } from '../compute/objective-notes.ts';
import { sayReading, writeOutcome } from '../compute/readings.ts';
import { writeIndicatorReason } from '../words.ts';
import { writeComplianceFormula, writeRatio, writeWeight } from './formulas.ts';
import { composeIndicator, nameIndicator } from './indicator-items.ts';
import { listOperandItems } from './operand-items.ts';

/** How the compliance was reached, or why there is none. */
export function composeFormula(evaluated: ObjectiveEvaluation, vigencia: number): OutlineItem {
  const { compliance, reason } = evaluated;
  const { words, numbers } = writeComplianceFormula(evaluated);
  const head = { text: 'Fórmula', heads: true };
  if (compliance === null || numbers === null) {
    const why = reason === null ? [] : [{ text: explainAbsence(evaluated, reason, vigencia) }];
    return { ...head, items: [{ text: `Cumplimiento = ${words}` }, ...why] };
  }
  return {
    ...head,
    items: [
      { text: `Cumplimiento = ${words}` },
      { text: `${numbers} = ${writeShown(compliance)}` },
    ],
  };
}

/** A figure with its decimals and, where these are more than are shown, as it is shown. */
function writeShown(ratio: number): string {
  const whole = writeRatio(ratio);
  return whole === formatPercentBriefly(ratio)
    ? whole
    : `${whole}, que se muestra ${formatPercent(ratio)}`;
}

/** The indicators that count, each with its operands. */
export function composeIndicators({ evaluated, indicators }: ObjectiveExplanation): OutlineItem {
  const counted = indicators.filter((one) => isProgrammed(one.evaluated));
  return {
    text: 'Indicadores que cuentan',
    heads: true,
    items:
      counted.length === 0
        ? [{ text: 'Ninguno' }]
        : counted.map((one) => composeIndicator(one, evaluated)),
  };
}

/** The weights as they are written, and as they count. */
export function composeWeights({
  indicators,
  compliance,
  weightSum,
  renormalised,
}: ObjectiveEvaluation): readonly OutlineItem[] {
  if (weightSum === null) return [];
  const head = { text: 'Ponderaciones', heads: true };
  const sum = writeRatio(weightSum);
  const counted = indicators.filter(isProgrammed);
  if (compliance === null) {
    return [{ ...head, items: [{ text: `Las de lo programado suman ${sum}.` }] }];
  }
  const isWhole = counted.every(
    ({ weight, effectiveWeight }) => numberOf(weight.figure) === effectiveWeight,
  );
  if (isWhole) {
    return [{ ...head, items: [{ text: `Suman ${sum}: cada una cuenta como está escrita.` }] }];
  }
  const because = renormalised
    ? 'porque el resto es de lo no programado'
    : 'dentro de la tolerancia';
  return [
    {
      ...head,
      items: [
        { text: `Suman ${sum}, ${because}: cada una se divide entre esa suma.` },
        ...counted.map((one) => ({ text: sayShare(one, sum) })),
      ],
    },
  ];
}

function sayShare(
  { indicator, weight, effectiveWeight }: IndicatorEvaluation,
  sum: string,
): string {
  const name =
    indicator.key.indicatorCode === null ? labelGoal(indicator) : labelIndicator(indicator);
  return `${name}: ${writeWeight(weight.figure)} ÷ ${sum} = ${writeRatio(effectiveWeight ?? 0)}`;
}

/** What does not count, and why, with the cells that say so. */
export function composeLeftOut({ indicators }: ObjectiveExplanation): OutlineItem {
  const left = indicators.filter((one) => !isProgrammed(one.evaluated));
  const items = left.map((one): OutlineItem => {
    const { indicator, reason } = one.evaluated;
    const why = reason === null ? '' : `: ${writeIndicatorReason(reason)}`;
    return { text: `${nameIndicator(indicator)}${why}`, items: listOperandItems(one) };
  });
  return {
    text: 'Por fuera',
    heads: true,
    items: items.length === 0 ? [{ text: 'Ningún indicador' }] : items,
  };
}

/** What the objective would be by the readings that were not taken. */
export function composeReadings(
  evaluated: ObjectiveEvaluation,
  readings: readonly OtherReading[],
): OutlineItem {
  return {
    text: 'Con otras lecturas',
    heads: true,
    items:
      readings.length === 0
        ? [{ text: 'Ninguna cambia la cifra' }]
        : readings.map((one) => ({
            text: `${sayReading(one, evaluated)}: ${writeOutcome(one, evaluated)}`,
          })),
  };
}
