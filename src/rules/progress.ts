/** Rules on the progress that came out. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import type { IndicatorEvaluation, Operand } from '../model/evaluation.ts';
import { numberOf } from '../model/figure.ts';
import { indicatorsOf, keyText, vigenciaOf } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import { TREND_MEANINGS } from '../model/trend.ts';
import { isAbove, type Judged, ofIndicator, placeIn, placeOfExecuted } from './rule.ts';

/** Above this a person must look (the city's own systems flag it there). */
const OVER_EXECUTION = 1.25;

/** The two methods for Decreciente may differ by this much, five points, without a word. */
const METHOD_DIFFERENCE = 0.05;

/** Progress above 125 %. */
export function* overExecution(judged: Judged): Generator<Finding> {
  for (const { evaluated, progress } of progressesOf(judged)) {
    if (!isAbove(progress, OVER_EXECUTION)) continue;
    const { place, bearing } = tell(judged, evaluated);
    yield finding('PES309', place, { progress }, bearing);
  }
}

/** Progress below 100 % that nobody explains; while its year goes on, there is time for it. */
export function* unjustified(judged: Judged): Generator<Finding> {
  const { cutoff } = judged.evaluation;
  for (const { evaluated, progress } of progressesOf(judged)) {
    const below = evaluated.status === 'no-cumplida' || evaluated.status === 'en-ejecucion';
    if (!below || evaluated.observation !== null) continue;
    const { place, bearing } = tell(judged, evaluated);
    const { record, planned: ours } = evaluated;
    const related = [record?.source, ours?.source].flatMap((source) =>
      source?.cells.observation ? [placeIn<'observation'>(source, 'observation')] : [],
    );
    const facts = { ...bearing, related };
    if (evaluated.status === 'en-ejecucion' && cutoff !== null) {
      yield finding('PES336', place, { progress, cutoff }, facts);
    } else {
      yield finding('PES310', place, { progress }, facts);
    }
  }
}

/** An indicator that went back beyond its baseline. */
export function* setbacks(judged: Judged): Generator<Finding> {
  for (const { evaluated, progress } of progressesOf(judged)) {
    if (progress >= 0) continue;
    const { place, bearing } = tell(judged, evaluated);
    yield finding('PES315', place, { progress }, bearing);
  }
}

/** Decreasing indicators that were better in the vigencia before. */
export function* rising(judged: Judged): Generator<Finding> {
  for (const { evaluated } of progressesOf(judged)) {
    const { indicator, executed } = evaluated;
    const now = numberOf(executed.figure);
    if (!indicator.trend || TREND_MEANINGS[indicator.trend].better !== 'less' || now === null)
      continue;
    const year = judged.evaluation.vigencia - 1;
    const before = executedIn(judged, evaluated, year);
    const earlier = before && numberOf(before.figure);
    if (!before || earlier === null || earlier === undefined || now <= earlier) continue;
    const { place, bearing } = tell(judged, evaluated);
    const facts = { executed: executed.figure, before: before.figure, year };
    const related = before.at ? [placeOf(before.at)] : [];
    yield finding('PES330', place, facts, { ...bearing, related });
  }
}

/** What was executed in another year: by the export that says it for the same indicator, else by the matrix. */
function executedIn(
  { executions }: Judged,
  { indicator, record }: IndicatorEvaluation,
  year: number,
): Operand | null {
  const key = record && keyText(record.key);
  const records = executions.flatMap((execution) =>
    execution.records.filter((one) => one.vigencia === year && keyText(one.key) === key),
  );
  const [only] = records;
  if (only && records.length === 1) {
    return { figure: only.executed, at: cellOf(only.source, 'executed') };
  }
  const planned = records.length === 0 ? vigenciaOf(indicator, year) : null;
  return planned && { figure: planned.executed, at: cellOf(planned.source, 'executed') };
}

/** Decreasing indicators for which the method chosen matters. */
export function* methodsDiffer(judged: Judged): Generator<Finding> {
  const { method } = judged.evaluation;
  for (const { evaluated, progress } of progressesOf(judged)) {
    const { alternative } = evaluated;
    if (!alternative) continue;
    if (!isAbove(Math.abs(alternative.progress - progress), METHOD_DIFFERENCE)) continue;
    const { place, bearing } = tell(judged, evaluated);
    const ours = { method: method.decreciente, progress };
    yield finding('PES314', place, { ours, other: alternative }, bearing);
  }
}

/** Decreasing indicators whose quotient is undefined or means nothing. */
export function* conventions(judged: Judged): Generator<Finding> {
  for (const { evaluated, progress } of progressesOf(judged)) {
    if (!evaluated.note) continue;
    const { place, bearing } = tell(judged, evaluated);
    const programmed = evaluated.programmed.figure;
    const executed = evaluated.executed.figure;
    yield finding('PES316', place, { progress, programmed, executed }, bearing);
  }
}

/** Every indicator with a progress. */
function* progressesOf({ evaluation }: Judged) {
  for (const evaluated of indicatorsOf(evaluation)) {
    const { progress } = evaluated;
    if (progress !== null) yield { evaluated, progress };
  }
}

/** What a finding about the progress of an indicator needs. */
function tell({ evaluation: { vigencia } }: Judged, evaluated: IndicatorEvaluation) {
  return { place: placeOfExecuted(evaluated), bearing: ofIndicator(evaluated, vigencia) };
}
