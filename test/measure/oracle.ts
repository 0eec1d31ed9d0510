/** What is right of a plan: each figure by the rules of DOMAIN.md, from the plan and not from files. */

import { numberOf, progressOf } from './content.ts';
import type { Indicator, Objective, Plan, Trend } from './invent.ts';
import type { Style } from './style.ts';

/** An indicator as it must come out; what the files do not say is left out. */
export interface RightIndicator {
  readonly name: string;
  readonly goalKind?: Indicator['kind'];
  readonly goalCode?: string;
  readonly indicatorCode?: string | null;
  readonly trend?: Trend;
  readonly weight?: number | null;
  readonly programmed?: number | null;
  readonly executed?: number | null;
  readonly progress: number | null;
  readonly status: 'cumplida' | 'no-cumplida' | 'sin-reporte' | 'no-programada';
}

/** An objective as it must come out. */
export interface RightObjective {
  readonly number: number;
  readonly name?: string;
  readonly compliance: number | null;
  readonly indicators: readonly RightIndicator[];
}

/** The objectives of the vigencia that is asked for. */
export function judgeRight(plan: Plan, style: Style): readonly RightObjective[] {
  return plan.objectives.map((objective, at) => {
    const isNumbered = style.objectiveText !== 'plain' || style.objectiveColumn !== 'one';
    const indicators = objective.indicators.map((one) => rightIndicator(one, plan.vigencia, style));
    return {
      number: isNumbered ? numberOf(objective, style) : at + 1,
      ...(style.objectiveText === 'code' ? {} : { name: objective.name }),
      compliance: style.weight === 'none' ? null : rightCompliance(objective, plan.vigencia),
      indicators,
    };
  });
}

function rightIndicator(indicator: Indicator, vigencia: number, style: Style): RightIndicator {
  const annual = indicator.years.find(({ year }) => year === vigencia);
  const { name, goalCode, indicatorCode, kind, trend } = indicator;
  const base = {
    name,
    // What of «2307-1» is the code is for the program to say.
    ...(style.codes === 'suffixed' ? {} : { goalCode, indicatorCode }),
    ...(style.kind === 'none' ? {} : { goalKind: kind }),
    ...(style.trend === 'national' ? {} : { trend }),
  };
  if (!annual || annual.programmed === null)
    return { ...base, progress: null, status: 'no-programada' };
  const { programmed, executed, weight } = annual;
  const figures = {
    ...base,
    programmed,
    executed,
    ...(style.weight === 'none' ? {} : { weight: weight === null ? null : weight / 100 }),
  };
  const progress = progressOf(annual, indicator);
  if (progress === null || executed === null)
    return { ...figures, progress: null, status: 'sin-reporte' };
  const isMet = trend === 'decreciente' ? executed <= programmed : executed >= programmed;
  return { ...figures, progress, status: isMet ? 'cumplida' : 'no-cumplida' };
}

/** Σ weight · progress ÷ Σ weight of what is programmed; what was not reported adds nothing. */
function rightCompliance({ indicators }: Objective, vigencia: number): number | null {
  let above = 0;
  let below = 0;
  for (const indicator of indicators) {
    const annual = indicator.years.find(({ year }) => year === vigencia);
    if (!annual || annual.programmed === null || annual.weight === null) continue;
    above += annual.weight * (progressOf(annual, indicator) ?? 0);
    below += annual.weight;
  }
  return below === 0 ? null : above / below;
}
