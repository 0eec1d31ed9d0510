/** Figures that two tables give otherwise: none of them counts until a person says which. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { Indicator, IndicatorVigencia, Objective } from '../../model/plan.ts';
import { type CellRef, cellOf } from '../../model/source.ts';
import { mayUseBaseline } from '../../model/trend.ts';
import type { Choice } from './choose.ts';
import { type Alignment, align } from './compare.ts';
import { objectiveKey } from './facts.ts';
import { nameTable, placeOfTable } from './name-table.ts';
import type { Part, Rivals } from './part.ts';
import { choiceAt, withheld } from './withheld.ts';

/** More cells than this are counted and not named. */
const MOST_CELLS = 5;

const FIGURES = ['weight', 'programmed', 'executed'] as const;

/**
 * The objectives without the figures that another table, which may be the one that counts, gives
 * otherwise; and without the weights of objectives that another one may add indicators to.
 */
export function withholdDisputed(
  objectives: readonly Objective[],
  { rivals, strays }: Pick<Choice, 'rivals' | 'strays'>,
  findings: Finding[],
): readonly Objective[] {
  let kept = objectives;
  for (const pair of rivals) kept = withholdDiffering(kept, pair, findings);
  for (const { other } of strays) {
    const keys = new Set(other.facts.objectives.keys());
    kept = kept.map((objective) =>
      touches(objective, keys) ? withoutWeights(objective, 'PES142') : objective,
    );
  }
  return kept;
}

function withholdDiffering(
  objectives: readonly Objective[],
  { kept, other }: Rivals,
  findings: Finding[],
): readonly Objective[] {
  const alignment = align(kept.facts, other.facts);
  const cells = new Map<number | null, CellRef[]>();
  const report = (vigencia: number | null, at: CellRef | null) => {
    cells.set(vigencia, [...(cells.get(vigencia) ?? []), ...(at ? [at] : [])]);
  };
  const settled = objectives.map((objective) => {
    const indicators = objective.indicators.map((indicator) =>
      withholdOf(indicator, kept, alignment, report),
    );
    const own = { ...objective, indicators };
    if (!touches(objective, alignment.missing)) return own;
    report(null, null);
    return withoutWeights(own, 'PES115');
  });
  for (const [vigencia, differing] of cells) {
    const places: Place[] = differing.slice(0, MOST_CELLS).map(placeOf);
    const facts = {
      sheet: nameTable(kept.table),
      other: nameTable(other.table),
      vigencia,
      count: differing.length,
    };
    const related = [placeOfTable(other.table), ...places];
    findings.push(finding('PES115', placeOfTable(kept.table), facts, { related, vigencia }));
  }
  return settled;
}

type Report = (vigencia: number | null, at: CellRef | null) => void;

function withholdOf(
  indicator: Indicator,
  kept: Part,
  alignment: Alignment,
  report: Report,
): Indicator {
  const { source } = indicator;
  if (source.sheet !== kept.table.grid.sheet.name) return indicator;
  const differs = (row: number, slot: string) => {
    const [mine, its] = [alignment.own(row)?.get(slot), alignment.ofRow(row)?.get(slot)];
    return mine !== undefined && its !== undefined && mine !== its;
  };
  const trendDiffers = differs(source.row, 'trend/');
  const baselineDiffers = differs(source.row, 'baseline/');
  if (trendDiffers) report(null, cellOf(source, 'trend'));
  if (baselineDiffers && indicator.trend && mayUseBaseline(indicator.trend))
    report(null, cellOf(source, 'baseline'));
  const vigencias = indicator.vigencias.map((facts): IndicatorVigencia => {
    const { row } = facts.source;
    if (!alignment.own(row)) return facts;
    if (!alignment.ofRow(row)) {
      report(facts.vigencia, cellOf(facts.source, 'weight'));
      return withhold(facts, ['weight']);
    }
    const differing = FIGURES.filter((field) => differs(row, `${field}/${facts.vigencia}`));
    for (const field of differing) report(facts.vigencia, cellOf(facts.source, field));
    return withhold(facts, differing);
  });
  const { baseline, trend, trendText } = indicator;
  const trendAt = choiceAt(cellOf(source, 'trend'), trendText ?? '', 'PES115');
  return {
    ...indicator,
    ...(trendDiffers ? { trend: null, trendUndecided: trendAt } : { trend }),
    baseline: baselineDiffers ? withheld(baseline, cellOf(source, 'baseline'), 'PES115') : baseline,
    vigencias,
  };
}

function withhold(
  facts: IndicatorVigencia,
  fields: readonly (typeof FIGURES)[number][],
  code = 'PES115',
): IndicatorVigencia {
  const own = fields.map((field) => {
    return [field, withheld(facts[field], cellOf(facts.source, field), code)] as const;
  });
  return { ...facts, ...Object.fromEntries(own) };
}

function touches({ name, number }: Objective, keys: ReadonlySet<string>): boolean {
  return keys.has(objectiveKey(name).key) || keys.has(String(number));
}

function withoutWeights(objective: Objective, code: string): Objective {
  return {
    ...objective,
    indicators: objective.indicators.map((indicator) => ({
      ...indicator,
      vigencias: indicator.vigencias.map((facts) => withhold(facts, ['weight'], code)),
    })),
  };
}
