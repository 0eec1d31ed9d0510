/** The weights of a whole matrix as fractions, each objective and vigencia at its own scale. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { objectiveSubject } from '../../diagnostics/subject.ts';
import { type Figure, isUnknown } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import type { Guess } from '../../model/layout.ts';
import type { Indicator, IndicatorVigencia, Objective } from '../../model/plan.ts';
import { cellOf } from '../../model/source.ts';
import { isZeroTarget } from '../../model/trend.ts';
import { withheld } from '../parts/withheld.ts';
import { isPlain, scaleBySize, scaleBySum, toFraction, type WeightScale } from './weights.ts';

/** The scale of the plain weights of an objective in a vigencia, and what shows it. */
interface Decision {
  readonly objective: Objective;
  readonly facts: readonly IndicatorVigencia[];
  readonly scale: WeightScale | null;
  readonly because: 'sum' | 'size';
}

/**
 * Turns every weight into a fraction. The scale of plain numbers is that at which what the
 * objective programs adds up to 100 %, or else all of it; where neither does, the one that their
 * size shows, unless the rest of the vigencia is written otherwise. Where nothing settles it they
 * stay undecided, with one finding an objective and vigencia.
 */
export function scaleWeights(
  objectives: readonly Objective[],
  findings: Finding[],
): { readonly objectives: readonly Objective[]; readonly guesses: readonly Guess[] } {
  const scales = new Map<Objective, Map<number, WeightScale | null>>();
  const tally = new Map<string, Guess & { kind: 'weight-scale' }>();
  for (const decisions of decideByVigencia(objectives).values()) {
    const hasPercents = decisions.some(({ scale }) => scale === 'percent');
    for (const { objective, facts, because, ...own } of decisions) {
      // Small numbers alone are fractions only where the vigencia writes no percentages; 0 is 0 %.
      const isSized = facts.some(({ weight }) => isPlain(weight) && weight.value !== 0);
      const isDoubtful = hasPercents && own.scale === 'fraction' && because === 'size' && isSized;
      const scale = isDoubtful ? null : own.scale;
      const vigencia = facts[0]?.vigencia ?? 0;
      scales.set(objective, (scales.get(objective) ?? new Map()).set(vigencia, scale));
      const count = facts.filter(({ weight }) => isPlain(weight)).length;
      if (!scale) reportUndecided(objective, facts, findings);
      else if (count > 0) {
        const key = `${scale}/${because}`;
        const before = tally.get(key)?.count ?? 0;
        tally.set(key, { kind: 'weight-scale', scale, because, count: before + count });
      }
    }
  }
  const scaledObjectives = objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((indicator) => ({
      ...indicator,
      vigencias: indicator.vigencias.map((facts) => ({
        ...facts,
        weight: scaled(facts, scales.get(objective)?.get(facts.vigencia) ?? null),
      })),
    })),
  }));
  return { objectives: scaledObjectives, guesses: [...tally.values()] };
}

function decideByVigencia(objectives: readonly Objective[]): Map<number, Decision[]> {
  const byVigencia = new Map<number, Decision[]>();
  for (const objective of objectives) {
    const programmed = new Set(objective.indicators.flatMap(programmedFacts));
    for (const [vigencia, facts] of groupBy(factsOf(objective), (one) => one.vigencia)) {
      const all = facts.map(({ weight }) => weight);
      const own = facts.filter((one) => programmed.has(one)).map(({ weight }) => weight);
      const bySum = scaleBySum(own) ?? scaleBySum(all);
      const scale = bySum ?? scaleBySize(own) ?? scaleBySize(all);
      const because = bySum ? 'sum' : 'size';
      const decisions = byVigencia.get(vigencia) ?? [];
      byVigencia.set(vigencia, [...decisions, { objective, facts, scale, because }]);
    }
  }
  return byVigencia;
}

/** The vigencias in which the matrix gives the indicator a target, or something illegible. */
function programmedFacts({ trend, vigencias }: Indicator): readonly IndicatorVigencia[] {
  return vigencias.filter(
    ({ programmed }) =>
      isUnknown(programmed) ||
      (programmed.kind === 'number' && (programmed.value !== 0 || isZeroTarget(trend))),
  );
}

function factsOf(objective: Objective): readonly IndicatorVigencia[] {
  return objective.indicators.flatMap((indicator) => indicator.vigencias);
}

function scaled({ weight, source }: IndicatorVigencia, scale: WeightScale | null): Figure {
  if (scale) return toFraction(weight, scale);
  return isPlain(weight)
    ? withheld(weight, cellOf(source, 'weight'), 'PES204')
    : toFraction(weight, 'fraction');
}

function reportUndecided(
  objective: Objective,
  facts: readonly IndicatorVigencia[],
  findings: Finding[],
): void {
  const plain = facts.filter(({ weight }) => isPlain(weight));
  const places = plain.flatMap(({ source }) => {
    const at = cellOf(source, 'weight');
    return at ? [placeOf(at)] : [];
  });
  const [first, ...others] = places;
  if (!first) return;
  const values = plain.map(({ weight }) => (weight.kind === 'number' ? weight.value : 0));
  const vigencia = facts[0]?.vigencia ?? 0;
  const bearing = { subject: objectiveSubject(objective), related: others, vigencia };
  findings.push(finding('PES204', first, { values }, bearing));
}
