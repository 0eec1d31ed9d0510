/** How each figure of an evaluation was reached. */

import type { Evaluation, IndicatorEvaluation, ProgrammedOrigin } from '../model/evaluation.ts';
import type {
  ExplainedOperand,
  Explanation,
  FindContent,
  IndicatorExplanation,
  Said,
  Witness,
} from '../model/explanation.ts';
import { type Figure, numberOf } from '../model/figure.ts';
import { type CellRef, cellOf, type Source, sameCell } from '../model/source.ts';
import {
  type DecreasingMethod,
  type Exception,
  type ProgressFormula,
  TREND_MEANINGS,
  usesBaseline,
} from '../model/trend.ts';
import { findException } from './progress.ts';
import { readOtherwise } from './readings/other-readings.ts';

/**
 * Explains every figure of an evaluation: formula, operands with their cells, and what each other
 * reading would give. Nothing is computed anew: its numbers are those of the evaluation.
 *
 * @param findContent finds what a cell holds, where the workbooks are at hand.
 */
export function explain(
  evaluation: Evaluation,
  findContent: FindContent = () => null,
): Explanation {
  const witness = (at: CellRef): Witness => ({ at, content: findContent(at) });
  const objectives = evaluation.objectives.map((evaluated) => ({
    evaluated,
    indicators: evaluated.indicators.map((one) =>
      explainIndicator(one, evaluation.method.decreciente, witness),
    ),
    readings: readOtherwise(evaluated, evaluation),
  }));
  return { evaluation, objectives };
}

type Attest = (at: CellRef) => Witness;

function explainIndicator(
  evaluated: IndicatorEvaluation,
  method: DecreasingMethod,
  attest: Attest,
): IndicatorExplanation {
  const { indicator } = evaluated;
  const { trend } = indicator;
  const formula = trend && TREND_MEANINGS[trend].formula(method);
  const trendCell = cellOf(indicator.source, 'trend');
  return {
    evaluated,
    formula,
    exception: formula && exceptionOf(evaluated, formula),
    trend: trendCell && attest(trendCell),
    operands: listOperands(evaluated, method, attest),
  };
}

function exceptionOf(
  { indicator, programmed, executed, progress }: IndicatorEvaluation,
  formula: ProgressFormula,
): Exception | null {
  if (progress === null) return null;
  // What has a progress was programmed and reported.
  const target = numberOf(programmed.figure) ?? Number.NaN;
  const done = numberOf(executed.figure) ?? Number.NaN;
  const baseline = numberOf(indicator.baseline);
  return findException(formula, { programmed: target, executed: done, baseline });
}

function listOperands(
  evaluated: IndicatorEvaluation,
  method: DecreasingMethod,
  attest: Attest,
): readonly ExplainedOperand[] {
  const { indicator, weight } = evaluated;
  const { trend, baseline, source } = indicator;
  const ofMatrix = (name: 'weight' | 'baseline', figure: Figure, at: CellRef | null) => ({
    name,
    from: 'matriz' as const,
    figure,
    cells: at ? [attest(at)] : [],
    rows: null,
    notTaken: null,
  });
  return [
    ofMatrix('weight', weight.figure, weight.at),
    explainOperand(evaluated, 'programmed', attest),
    explainOperand(evaluated, 'executed', attest),
    ...(trend && usesBaseline(trend, method)
      ? [ofMatrix('baseline', baseline, cellOf(source, 'baseline'))]
      : []),
  ];
}

/** What both files say of an operand: what counts, and what does not. */
function explainOperand(
  evaluated: IndicatorEvaluation,
  name: 'programmed' | 'executed',
  attest: Attest,
): ExplainedOperand {
  const { planned, record, crossing } = evaluated;
  const { figure, at } = evaluated[name];
  const { rows } = crossing;
  const ofExport =
    record &&
    say(
      'segplan',
      record[name],
      rows?.how === 'sum' ? rows.records.map(({ source }) => source) : [record.source],
      name,
    );
  const ofMatrix = planned && say('matriz', planned[name], [planned.source], name);
  const isOfExport = record !== null && sameCell(at, cellOf(record.source, name));
  const isTaken = isOfExport && figure === record[name];
  const [taken, other] = isTaken ? [ofExport, ofMatrix] : [ofMatrix, ofExport];
  return {
    name,
    from: isTaken ? 'segplan' : 'matriz',
    figure,
    cells: taken?.cells ?? [],
    rows: isTaken ? (rows?.how ?? null) : null,
    notTaken: other && other.figure.kind !== 'blank' ? other : null,
  };

  function say<Field extends string>(
    from: ProgrammedOrigin,
    said: Figure,
    sources: readonly Source<Field>[],
    field: Field,
  ): Said {
    const cells = sources.flatMap((source) => cellOf(source, field) ?? []);
    return { from, figure: said, cells: cells.map(attest) };
  }
}
