/** The indicators of a table without what side tables leave in doubt of them. */

import type { Figure } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import type { Indicator, IndicatorVigencia } from '../../model/plan.ts';
import { cellOf } from '../../model/source.ts';
import { choiceAt, withheld } from '../parts/withheld.ts';
import type { Doubt } from './doubts.ts';

const FIGURES = ['weight', 'programmed', 'executed'] as const;

/** Code of the finding that says why what a side table gives does not count. */
function codeOf({ because }: Doubt): 'PES115' | 'PES147' {
  return because === 'differs' ? 'PES115' : 'PES147';
}

/** The objectives without the figures in doubt: none of them is blank, for something may be written. */
export function withholdDoubts<O extends { readonly indicators: readonly Indicator[] }>(
  objectives: readonly O[],
  doubts: readonly Doubt[],
): readonly O[] {
  if (doubts.length === 0) return objectives;
  const byRow = groupBy(doubts, ({ row }) => row);
  const of = (row: number, field: Doubt['slot']['field'], vigencia: number | null) =>
    byRow
      .get(row)
      ?.find(
        ({ slot }) =>
          slot.field === field && (slot.vigencia === null || slot.vigencia === vigencia),
      );
  const withholdYear = (facts: IndicatorVigencia): IndicatorVigencia => {
    const own = FIGURES.map((field) => {
      const doubt = of(facts.source.row, field, facts.vigencia);
      return [field, doubt ? open(doubt, facts[field]) : facts[field]] as const;
    });
    return { ...facts, ...Object.fromEntries(own) };
  };
  return objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((indicator): Indicator => {
      const { row } = indicator.source;
      const trend = of(row, 'trend', null);
      const at = cellOf(indicator.source, 'trend');
      const text = indicator.trendText ?? '';
      return {
        ...indicator,
        ...(trend
          ? {
              trend: null,
              trendUndecided: { ...choiceAt(at, text, codeOf(trend)), ...cellsOf(trend) },
            }
          : {}),
        ...withholdStanding(indicator, (field) => of(row, field, null)),
        vigencias: indicator.vigencias.map(withholdYear),
      };
    }),
  }));
}

/** The figures in doubt that no year changes. */
function withholdStanding(
  indicator: Indicator,
  doubtOf: (field: 'baseline' | 'wholePlanTarget') => Doubt | undefined,
): Partial<Indicator> {
  const own = (['baseline', 'wholePlanTarget'] as const).flatMap((field) => {
    const [doubt, figure] = [doubtOf(field), indicator[field]];
    if (!doubt || !figure) return [];
    return [[field, withheld(figure, cellOf(indicator.source, field), codeOf(doubt))]];
  });
  return Object.fromEntries(own);
}

function open(doubt: Doubt, figure: Figure): Figure {
  const text = doubt.cells[0]?.text ?? ('text' in figure ? figure.text : '');
  return { kind: 'undecided', text, finding: codeOf(doubt), cells: doubt.cells };
}

function cellsOf({ cells }: Doubt) {
  return cells.length > 0 ? { cells } : {};
}
