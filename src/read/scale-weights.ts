/** The weights of a whole matrix as fractions, each objective and vigencia at its own scale. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { objectiveSubject } from '../diagnostics/subject.ts';
import type { Figure } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import type { Guess } from '../model/layout.ts';
import type { IndicatorVigencia, Objective } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import { isPlain, scaleBySize, scaleBySum, toFraction, type WeightScale } from './weights.ts';

/**
 * Turns every weight into a fraction. The scale of plain numbers is that at which the objective
 * adds up to 100 %; where none does, the one the size of all weights shows. Where neither
 * settles it they become unreadable, with one finding an objective and vigencia.
 */
export function scaleWeights(
  objectives: readonly Objective[],
  findings: Finding[],
): { readonly objectives: readonly Objective[]; readonly guesses: readonly Guess[] } {
  const tally = new Map<string, Guess & { kind: 'weight-scale' }>();
  const bySize = scaleBySize(objectives.flatMap((objective) => factsOf(objective).map(weightOf)));
  const scaledObjectives = objectives.map((objective) => {
    const scales = new Map<number, WeightScale | null>();
    for (const [vigencia, facts] of groupBy(factsOf(objective), (one) => one.vigencia)) {
      const bySum = scaleBySum(facts.map(weightOf));
      const scale = bySum ?? bySize;
      scales.set(vigencia, scale);
      const because = bySum ? 'sum' : 'size';
      const count = facts.filter(({ weight }) => isPlain(weight)).length;
      if (scale && count > 0) {
        const key = `${scale}/${because}`;
        const before = tally.get(key)?.count ?? 0;
        tally.set(key, { kind: 'weight-scale', scale, because, count: before + count });
      }
      if (!scale) reportUndecided(objective, facts, findings);
    }
    return {
      ...objective,
      indicators: objective.indicators.map((indicator) => ({
        ...indicator,
        vigencias: indicator.vigencias.map((facts) => ({
          ...facts,
          weight: scaled(facts.weight, scales.get(facts.vigencia) ?? null),
        })),
      })),
    };
  });
  return { objectives: scaledObjectives, guesses: [...tally.values()] };
}

function factsOf(objective: Objective): readonly IndicatorVigencia[] {
  return objective.indicators.flatMap((indicator) => indicator.vigencias);
}

function weightOf(facts: IndicatorVigencia): Figure {
  return facts.weight;
}

function scaled(weight: Figure, scale: WeightScale | null): Figure {
  if (scale) return toFraction(weight, scale);
  return isPlain(weight)
    ? { kind: 'unreadable', text: String(weight.value) }
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
