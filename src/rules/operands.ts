/** Rules on what enters the computation: figures, trends, baselines, keys. */

import { type Finding, finding, placeOf, wholePlace } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import type { IndicatorEvaluation, Operand, OperandName } from '../model/evaluation.ts';
import { groupBy } from '../model/group.ts';
import { keyText } from '../model/plan.ts';
import { cellOf, fileRef } from '../model/source.ts';
import { type Facts, indicatorsOf, placeIn, placeOfExecuted, placeOfIndicator } from './rule.ts';

/** One indicator in several rows of the matrix, programmed in the vigencia. */
export function* repeatedKeys(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const group of groupBy(indicatorsOf(facts), ({ indicator }) =>
    keyText(indicator.key),
  ).values()) {
    const [first] = group;
    if (!first || group.every(({ reason }) => reason?.kind !== 'repeated-key')) continue;
    const [place, ...related] = group.map(placeOfIndicator);
    const words = { indicator: nameIndicator(first.indicator), count: group.length };
    if (place) yield finding('PES206', place, words, { related, vigencia });
  }
}

/** A programmed indicator whose trend is blank; an unknown word was reported when it was read. */
export function* blankTrends(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, reason } of indicatorsOf(facts)) {
    const blank = reason?.kind === 'unknown-trend' && indicator.trendText === null;
    if (!blank || !indicator.source.cells.trend) continue;
    const words = { indicator: nameIndicator(indicator), vigencia };
    yield finding('PES207', placeIn(indicator.source, 'trend'), words, { vigencia });
  }
}

/** A target or an execution that no file has a column for, once a sheet of the matrix. */
export function* columnsMissing(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const operand of ['programmed', 'executed'] as const) {
    const lacking = indicatorsOf(facts).filter(
      ({ reason }) => reason?.kind === 'no-column' && reason.operand === operand,
    );
    const code = operand === 'programmed' ? 'PES228' : 'PES229';
    for (const [sheet, { length }] of groupBy(lacking, ({ indicator }) => indicator.source.sheet)) {
      const words = { vigencia, count: length };
      yield finding(code, wholePlace(facts.plan.file, sheet), words, { vigencia });
    }
  }
}

const OPERAND_NAMES: Record<OperandName, string> = {
  weight: 'La ponderación',
  programmed: 'Lo programado',
  executed: 'Lo ejecutado',
  baseline: 'La línea base',
};

/** A weight, a target or an execution below zero, also in the file that is not the one used. */
export function* negatives(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    const told = new Set<string>();
    for (const [operand, { figure, at }] of operandsOf(evaluated)) {
      if (!at || figure.kind !== 'number' || figure.value >= 0 || told.has(fileRef(at))) continue;
      told.add(fileRef(at));
      const name = `${OPERAND_NAMES[operand]} de la ${nameIndicator(evaluated.indicator)}`;
      yield finding('PES205', placeOf(at), { name, value: nameFigure(figure) }, { vigencia });
    }
  }
}

/** What enters the computation, and what either file says in its place. */
function operandsOf(evaluated: IndicatorEvaluation): readonly [OperandName, Operand][] {
  const { facts: ours, record } = evaluated;
  return [
    ...(['weight', 'programmed', 'executed'] as const).map((name): [OperandName, Operand] => [
      name,
      evaluated[name],
    ]),
    ...(['programmed', 'executed'] as const).flatMap((name): [OperandName, Operand][] => [
      ...(ours
        ? [[name, { figure: ours[name], at: cellOf(ours.source, name) }] as [OperandName, Operand]]
        : []),
      ...(record
        ? [
            [name, { figure: record[name], at: cellOf(record.source, name) }] as [
              OperandName,
              Operand,
            ],
          ]
        : []),
    ]),
  ];
}

/** A baseline that the method declared for Decreciente needs, missing or on the wrong side; one that is no number and is not needed. */
export function* baselines(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const { indicator, reason, programmed } of indicatorsOf(facts)) {
    const words = { indicator: nameIndicator(indicator), vigencia };
    const place = placeIn(indicator.source, 'baseline', 'goalCode', 'goal');
    if (reason?.kind === 'no-baseline') {
      yield finding('PES208', place, words, { vigencia });
    } else if (indicator.baseline.kind === 'unreadable') {
      const { text } = indicator.baseline;
      yield finding('PES227', place, { indicator: words.indicator, text });
    }
    if (reason?.kind === 'baseline-not-above-target') {
      const baseline = nameFigure(indicator.baseline);
      const target = nameFigure(programmed.figure);
      yield finding('PES209', place, { ...words, baseline, target }, { vigencia });
    }
  }
}

/** Programmed and executed that look a factor of 100 apart. */
export function* hundredfold(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    if (evaluated.reason?.kind !== 'hundredfold') continue;
    const { programmed, executed, indicator } = evaluated;
    const words = {
      indicator: nameIndicator(indicator),
      programmed: nameFigure(programmed.figure),
      executed: nameFigure(executed.figure),
    };
    const related = programmed.at ? [placeOf(programmed.at)] : [];
    yield finding('PES306', placeOfExecuted(evaluated), words, { related, vigencia });
  }
}
