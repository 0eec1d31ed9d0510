/** Rules on what a file prints of an objective: the sum of its weights, its compliance. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import type { OtherFigure } from '../model/cause.ts';
import type { ObjectiveEvaluation } from '../model/evaluation.ts';
import { isProgrammed } from '../model/evaluation.ts';
import { type Figure, numberOf } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';
import { nearestRatio } from '../model/printed.ts';
import { DEFINITIONS, type Definition } from '../model/printed-definitions.ts';
import type { PrintedTotal } from '../model/surroundings.ts';
import { causesOf } from './printed-causes.ts';
import { printedDefinition } from './printed-progress.ts';
import { type Judged, ofObjective, placeIn, placeOfExecuted } from './rule.ts';

/** A printed total may be rounded to a whole percentage. */
const PRINTED_TOLERANCE = 0.005;

/** Printed sums and compliances that the rows of their objective do not give. */
export function* printedTotals(judged: Judged): Generator<Finding> {
  const { plan, evaluation } = judged;
  const definition = printedDefinition(judged);
  const { vigencia, objectives } = evaluation;
  for (const total of plan.surroundings?.totals ?? []) {
    const evaluated = objectives[total.objective];
    if (!evaluated || total.vigencia !== vigencia) continue;
    yield* printedWeight(total, evaluated, vigencia);
    yield* printedCompliance(total.progress, placeIn(total.source, 'progress'), evaluated, {
      vigencia,
      definition,
      others: () => judged.others?.ofObjective(total.objective) ?? [],
    });
  }
  for (const [at, evaluated] of objectives.entries()) {
    const others = () => judged.others?.ofObjective(at) ?? [];
    for (const { vigencia: year, compliance, at: cell } of evaluated.objective.printed ?? []) {
      if (year !== null && year !== vigencia) continue;
      yield* printedCompliance(compliance, placeOf(cell), evaluated, {
        vigencia,
        definition,
        others,
      });
    }
  }
}

function* printedWeight(
  { weight, source }: PrintedTotal,
  { objective, indicators }: ObjectiveEvaluation,
  vigencia: number,
): Generator<Finding> {
  const computed = indicators.reduce((sum, one) => sum + (numberOf(one.weight.figure) ?? 0), 0);
  if (weight.kind !== 'number') return;
  const printed = nearestRatio(weight, computed);
  if (!isFar(printed, computed)) return;
  const related = indicators.flatMap((one): Place[] =>
    one.weight.at ? [placeOf(one.weight.at)] : [],
  );
  const bearing = ofObjective(objective, vigencia, related);
  yield finding('PES403', placeIn(source, 'weight'), { printed, computed }, bearing);
}

function* printedCompliance(
  figure: Figure,
  place: Place,
  evaluated: ObjectiveEvaluation,
  { vigencia, definition, others }: PrintedAs,
): Generator<Finding> {
  const { objective, indicators, compliance } = evaluated;
  if (figure.kind !== 'number' || compliance === null) return;
  const printed = nearestRatio(figure, compliance);
  if (!isFar(printed, compliance)) return;
  // It is the mean of percentages of that definition, which is told of them.
  const other = definition && complianceBy(evaluated, definition);
  if (other !== null && !isFar(nearestRatio(figure, other), other)) return;
  const related = indicators.filter(isProgrammed).map(placeOfExecuted);
  const bearing = ofObjective(objective, vigencia, related);
  const facts = { printed, computed: compliance, ...causesOf(printed, compliance, others) };
  yield finding('PES402', place, facts, bearing);
}

/** The compliance that the percentages of a definition give, `null` where one has none. */
function complianceBy({ indicators }: ObjectiveEvaluation, definition: Definition): number | null {
  let sum = 0;
  for (const one of indicators.filter(isProgrammed)) {
    // What nobody reported counts as 0 by any definition.
    const part = one.progress === null ? 0 : DEFINITIONS[definition](one);
    if (part === null) return null;
    sum += (one.effectiveWeight ?? 0) * part;
  }
  return sum;
}

/** What a printed compliance is compared under. */
interface PrintedAs {
  readonly vigencia: number;
  /** What the percentages of its rows are, where that is not the progress. */
  readonly definition: Definition | null;
  /** What the objective would be otherwise. */
  readonly others: () => readonly OtherFigure[];
}

function isFar(printed: number, computed: number): boolean {
  return toExcelDigits(Math.abs(printed - computed)) > PRINTED_TOLERANCE;
}
