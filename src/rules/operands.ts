/** Rules on what enters the computation: figures, trends, baselines, keys. */

import { type Finding, finding, type Place, placeOf, wholePlace } from '../diagnostics/finding.ts';
import type { IndicatorEvaluation, Operand, OperandName } from '../model/evaluation.ts';
import type { Figure } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import { type Indicator, indicatorsOf, keyText } from '../model/plan.ts';
import { cellOf, fileRef } from '../model/source.ts';
import { type Judged, ofIndicator, placeIn, placeOfExecuted, placeOfIndicator } from './rule.ts';

/** One indicator in several rows of the matrix, programmed in the vigencia. */
export function* repeatedKeys(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const group of groupBy(indicatorsOf(judged.evaluation), ({ indicator }) =>
    keyText(indicator.key),
  ).values()) {
    const [first] = group;
    if (!first || group.every(({ reason }) => reason?.kind !== 'repeated-key')) continue;
    const [place, ...related] = group.map(placeOfIndicator);
    const bearing = ofIndicator(first, vigencia, related);
    if (place) yield finding('PES206', place, { count: group.length }, bearing);
  }
}

/** A programmed indicator whose trend is blank; an unknown word was reported when it was read. */
export function* blankTrends(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, reason } of indicatorsOf(judged.evaluation)) {
    const blank = reason?.kind === 'unknown-trend' && indicator.trendText === null;
    if (!blank || !indicator.source.cells.trend) continue;
    const bearing = ofIndicator({ indicator }, vigencia);
    yield finding('PES207', placeIn(indicator.source, 'trend'), null, bearing);
  }
}

/** A target or an execution that no file has a column for, once a sheet of the matrix. */
export function* columnsMissing(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const operand of ['programmed', 'executed'] as const) {
    const lacking = indicatorsOf(judged.evaluation).filter(
      ({ reason }) => reason?.kind === 'no-column' && reason.operand === operand,
    );
    const code = operand === 'programmed' ? 'PES228' : 'PES229';
    for (const [sheet, { length }] of groupBy(lacking, ({ indicator }) => indicator.source.sheet)) {
      yield finding(code, wholePlace(judged.plan.file, sheet), { count: length }, { vigencia });
    }
  }
}

/** A weight, a target or an execution below zero, also in the file that is not the one used. */
export function* negatives(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { planned, record } = evaluated;
    if (!hasNegative(planned) && !hasNegative(record)) continue;
    const told = new Set<string>();
    for (const [operand, { figure, at }] of operandsOf(evaluated)) {
      if (!at || !isNegative(figure) || told.has(fileRef(at))) continue;
      told.add(fileRef(at));
      const bearing = ofIndicator(evaluated, vigencia);
      yield finding('PES205', placeOf(at), { operand, value: figure }, bearing);
    }
  }
}

function hasNegative(said: { readonly [Name in OperandName]?: Figure } | null): boolean {
  if (!said) return false;
  return isNegative(said.weight) || isNegative(said.programmed) || isNegative(said.executed);
}

function isNegative(figure: Figure | undefined): boolean {
  return figure?.kind === 'number' && figure.value < 0;
}

/** What enters the computation, and what either file says in its place. */
function operandsOf(evaluated: IndicatorEvaluation): readonly [OperandName, Operand][] {
  const { weight, programmed, executed, planned: ours, record } = evaluated;
  const operands: [OperandName, Operand][] = [
    ['weight', weight],
    ['programmed', programmed],
    ['executed', executed],
  ];
  for (const name of ['programmed', 'executed'] as const) {
    if (ours) operands.push([name, { figure: ours[name], at: cellOf(ours.source, name) }]);
    if (record) operands.push([name, { figure: record[name], at: cellOf(record.source, name) }]);
  }
  return operands;
}

/** A baseline that the method declared for Decreciente needs, missing or on the wrong side; one that is no number and is not needed. */
export function* baselines(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, reason, programmed } of indicatorsOf(judged.evaluation)) {
    if (reason?.kind === 'no-baseline') {
      const bearing = ofIndicator({ indicator }, vigencia);
      yield finding('PES208', placeOfBaseline(indicator), null, bearing);
    } else if (indicator.baseline.kind === 'unreadable') {
      const { text } = indicator.baseline;
      const bearing = ofIndicator({ indicator }, null);
      yield finding('PES227', placeOfBaseline(indicator), { text }, bearing);
    }
    if (reason?.kind === 'baseline-not-above-target') {
      const sides = { baseline: indicator.baseline, target: programmed.figure };
      const bearing = ofIndicator({ indicator }, vigencia);
      yield finding('PES209', placeOfBaseline(indicator), sides, bearing);
    }
  }
}

function placeOfBaseline({ source }: Indicator): Place {
  return placeIn(source, 'baseline', 'goalCode', 'goal');
}

/** Programmed and executed that look a factor of 100 apart. */
export function* hundredfold(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    if (evaluated.reason?.kind !== 'hundredfold') continue;
    const { programmed, executed } = evaluated;
    const both = { programmed: programmed.figure, executed: executed.figure };
    const bearing = ofIndicator(evaluated, vigencia, programmed.at ? [placeOf(programmed.at)] : []);
    yield finding('PES306', placeOfExecuted(evaluated), both, bearing);
  }
}
