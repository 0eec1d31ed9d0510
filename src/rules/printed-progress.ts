/** Rules on the percentages that a file prints of its indicators. */

import type { FactsOf } from '../diagnostics/catalogue.ts';
import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import type { OtherFigure } from '../model/cause.ts';
import { steadyForm } from '../model/cell-references.ts';
import type { IndicatorEvaluation } from '../model/evaluation.ts';
import type { NumberFigure } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import { indicatorsOf } from '../model/plan.ts';
import { nearestRatio } from '../model/printed.ts';
import { DEFINITIONS, type Definition } from '../model/printed-definitions.ts';
import type { Source } from '../model/source.ts';
import { firstRowOf } from './formula-cells.ts';
import { nameOf } from './headed-columns.ts';
import { causesOf } from './printed-causes.ts';
import { columnsTaken } from './printed-columns.ts';
import { isAbove, type Judged, ofIndicator, placeIn } from './rule.ts';

/** A printed percentage may differ this much from ours: it may be rounded to a whole one. */
const PRINTED_TOLERANCE = 0.005;

/** Fewer rows than this that differ from ours show no definition of theirs. */
const FEWEST_OTHERWISE = 3;

/** Share of the rows that a definition must give: the others are slips. */
const THROUGHOUT = 0.9;

/** A percentage that a file prints of an indicator that has a progress. */
interface Printed {
  readonly evaluated: IndicatorEvaluation;
  readonly figure: NumberFigure;
  readonly progress: number;
  readonly source: Source<'progress'>;
}

/**
 * A printed percentage that is not the one its own operands give; where another definition gives
 * those of the whole file, that is said once, and only the rows that it does not give either.
 */
export function* printedProgress(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const rows of groupBy(printedOf(judged), ({ source }) => source.file).values()) {
    const differing = rows.filter((row) => !gives(row, row.progress));
    const meaning = meaningOf(judged, rows, differing);
    const explained = meaning?.rows ?? [];
    const [first, ...others] = explained;
    if (meaning && first) {
      const related = others.map(({ source }) => placeIn(source, 'progress'));
      const sample = {
        printed: nearestRatio(first.figure, first.progress),
        computed: first.progress,
      };
      const facts = { definition: meaning.definition, rows: explained.length, sample };
      yield finding('PES404', placeIn(first.source, 'progress'), facts, { vigencia, related });
    }
    for (const row of differing.filter((one) => !explained.includes(one))) {
      const { evaluated, figure, progress, source } = row;
      const { programmed, executed } = evaluated;
      const related = [programmed, executed].flatMap(({ at }) => (at ? [placeOf(at)] : []));
      const printed = nearestRatio(figure, progress);
      const others = otherFiguresOf(judged, evaluated);
      const both = { printed, computed: progress, ...causesOf(printed, progress, others) };
      const bearing = ofIndicator(evaluated, vigencia, related);
      yield finding('PES401', placeIn(source, 'progress'), both, bearing);
    }
  }
}

/** What a file prints in the place of the progress, and the rows in which it is another. */
interface Meaning {
  readonly definition: FactsOf<'PES404'>['definition'];
  readonly rows: readonly Printed[];
}

/** A definition that is known, or the columns that the formulas of the percentages take. */
function meaningOf(
  { plan }: Judged,
  rows: readonly Printed[],
  differing: readonly Printed[],
): Meaning | null {
  const definition = definitionOf(rows, differing);
  if (definition) return { definition, rows: differing.filter((row) => isBy(row, definition)) };
  const taken = columnsTaken(plan, rows, THROUGHOUT);
  const otherwise = differing.filter((row) => taken?.rows.includes(row));
  if (!taken || otherwise.length < FEWEST_OTHERWISE) return null;
  const { formula, at } = taken.first;
  const form = steadyForm(formula, at, firstRowOf(plan));
  return { definition: { formula, form, columns: taken.columns.map(nameOf) }, rows: otherwise };
}

function otherFiguresOf(
  { evaluation, others }: Judged,
  evaluated: IndicatorEvaluation,
): () => readonly OtherFigure[] {
  const at = evaluation.objectives.findIndex(({ indicators }) => indicators.includes(evaluated));
  const place = evaluation.objectives[at]?.indicators.indexOf(evaluated) ?? 0;
  return () => others?.ofIndicator(at, place) ?? [];
}

/** The definition of what the files print, where it is not ours, and it is one. */
export function printedDefinition(judged: Judged): Definition | null {
  const rows = printedOf(judged);
  return definitionOf(
    rows,
    rows.filter((row) => !gives(row, row.progress)),
  );
}

function printedOf({ evaluation }: Judged): readonly Printed[] {
  return indicatorsOf(evaluation).flatMap((evaluated) => {
    const { planned: ours, record, progress } = evaluated;
    return [ours, record].flatMap((printer): Printed[] => {
      const figure = printer?.progress;
      if (!printer || figure?.kind !== 'number' || progress === null) return [];
      const source: Source<'progress'> = printer.source;
      return [{ evaluated, figure, progress, source }];
    });
  });
}

/**
 * The definition that gives nearly all the rows, and enough of those that ours does not give. Of two
 * that do, none is known; a row of which nothing was done tells none from another.
 */
function definitionOf(rows: readonly Printed[], differing: readonly Printed[]): Definition | null {
  if (differing.length < FEWEST_OTHERWISE) return null;
  const fitting = (Object.keys(DEFINITIONS) as Definition[]).filter((definition) => {
    const given = rows.filter((row) => isBy(row, definition)).length;
    const explained = differing.filter((row) => isBy(row, definition)).length;
    return explained >= FEWEST_OTHERWISE && given >= rows.length * THROUGHOUT;
  });
  const best = fitting.map((definition) => ({
    definition,
    given: rows.filter((row) => isBy(row, definition)).length,
  }));
  best.sort((a, b) => b.given - a.given);
  return best[0]?.definition ?? null;
}

function isBy(row: Printed, definition: Definition): boolean {
  const value = DEFINITIONS[definition](row.evaluated);
  return value !== null && gives(row, value);
}

function gives({ figure }: Printed, value: number): boolean {
  return !isAbove(Math.abs(nearestRatio(figure, value) - value), PRINTED_TOLERANCE);
}
