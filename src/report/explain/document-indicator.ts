/** An explained indicator as the document `pes/explain/1` gives it. */

import { isProgrammed } from '../../model/evaluation.ts';
import type {
  ExplainedOperand,
  IndicatorExplanation,
  Said,
  Witness,
} from '../../model/explanation.ts';
import { numberOf } from '../../model/figure.ts';
import { formatPercent } from '../../model/number.ts';
import { a1 } from '../../model/source.ts';
import { capitalise } from '../../model/spanish.ts';
import { describeIdentity } from '../json/document-parts.ts';
import { writeIndicatorReason } from '../words.ts';
import type {
  DocumentExplainedIndicator,
  DocumentOperand,
  DocumentSaid,
  DocumentWitness,
} from './document-shape.ts';
import { writeProgressFormula } from './formulas.ts';

/** The indicator with its formula and every operand. */
export function describeIndicator(explained: IndicatorExplanation): DocumentExplainedIndicator {
  const { evaluated, operands, trend } = explained;
  const { indicator, progress, reason, status, weight } = evaluated;
  return {
    ...describeIdentity(indicator),
    trend: indicator.trend,
    trendCell: trend && describeWitness(trend),
    status,
    progress,
    progressText: progress === null ? null : formatPercent(progress),
    reason: reason === null ? null : `${capitalise(writeIndicatorReason(reason))}.`,
    counts: isProgrammed(evaluated),
    formula: writeProgressFormula(explained),
    weight: numberOf(weight.figure),
    effectiveWeight: evaluated.effectiveWeight,
    contribution: evaluated.contribution,
    operands: operands.map(describeOperand),
  };
}

function describeOperand(operand: ExplainedOperand): DocumentOperand {
  const { name, rows, notTaken } = operand;
  return { name, ...describeSaid(operand), rows, notTaken: notTaken && describeSaid(notTaken) };
}

function describeSaid({ from, figure, cells }: Said): DocumentSaid {
  return { from, value: numberOf(figure), cells: cells.map(describeWitness) };
}

function describeWitness({ at, content }: Witness): DocumentWitness {
  const { file, sheet } = at;
  return {
    file,
    sheet,
    cell: a1(at),
    text: content?.text ?? null,
    formula: content?.formula ?? null,
  };
}
