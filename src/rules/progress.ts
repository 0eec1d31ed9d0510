/** Rules on the progress that came out. */

import { type Finding, finding } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import { formatPercent, roundHalfAway } from '../model/number.ts';
import { type Facts, indicatorsOf, placeIn, placeOfExecuted, RATIO_DECIMALS } from './rule.ts';

/** Above this a person must look (the city's own systems flag it there). */
const OVER_EXECUTION = 1.25;

/** The two methods for Decreciente may differ by this much, five points, without a word. */
const METHOD_DIFFERENCE = 0.05;

/** Progress above 125 %. */
export function* overExecution(facts: Facts): Generator<Finding> {
  for (const { progress, place, indicator, bearing } of progressesOf(facts)) {
    if (roundHalfAway(progress, RATIO_DECIMALS) > OVER_EXECUTION)
      yield finding('PES309', place, { indicator, progress }, bearing);
  }
}

/** Progress below 100 % that nobody explains. */
export function* unjustified(facts: Facts): Generator<Finding> {
  for (const { evaluated, progress, place, indicator, bearing } of progressesOf(facts)) {
    const below = evaluated.status === 'no-cumplida' || evaluated.status === 'en-ejecucion';
    if (!below || evaluated.observation !== null) continue;
    const { record, facts: ours } = evaluated;
    const related = [record?.source, ours?.source].flatMap((source) =>
      source?.cells.observation ? [placeIn<'observation'>(source, 'observation')] : [],
    );
    yield finding('PES310', place, { indicator, progress }, { ...bearing, related });
  }
}

/** An indicator that went back beyond its baseline. */
export function* setbacks(facts: Facts): Generator<Finding> {
  for (const { progress, place, indicator, bearing } of progressesOf(facts)) {
    if (progress < 0) yield finding('PES315', place, { indicator, progress }, bearing);
  }
}

/** Decreasing indicators for which the method chosen matters. */
export function* methodsDiffer(facts: Facts): Generator<Finding> {
  const { method } = facts.evaluation;
  for (const { evaluated, progress, place, indicator, bearing } of progressesOf(facts)) {
    const { alternative } = evaluated;
    if (!alternative) continue;
    const difference = roundHalfAway(Math.abs(alternative.progress - progress), RATIO_DECIMALS);
    if (difference <= METHOD_DIFFERENCE) continue;
    const ours = `${formatPercent(progress)} con ${method.decreciente}`;
    const other = `${formatPercent(alternative.progress)} con ${alternative.method}`;
    yield finding('PES314', place, { indicator, ours, other }, bearing);
  }
}

/** Decreasing indicators whose quotient is undefined or means nothing. */
export function* conventions(facts: Facts): Generator<Finding> {
  for (const { evaluated, progress, place, indicator, bearing } of progressesOf(facts)) {
    if (!evaluated.note) continue;
    const programmed = nameFigure(evaluated.programmed.figure);
    const executed = nameFigure(evaluated.executed.figure);
    yield finding('PES316', place, { indicator, progress, programmed, executed }, bearing);
  }
}

/** Every indicator with a progress, and what a finding about it needs. */
function* progressesOf(facts: Facts) {
  const bearing = { vigencia: facts.evaluation.vigencia };
  for (const evaluated of indicatorsOf(facts)) {
    const { progress } = evaluated;
    if (progress === null) continue;
    const indicator = nameIndicator(evaluated.indicator);
    yield { evaluated, progress, indicator, place: placeOfExecuted(evaluated), bearing };
  }
}
